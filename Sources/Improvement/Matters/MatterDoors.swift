import Database
import Planning
import Web
import Works

extension Doors {
    /// The page of a matter: for whoever may see the figures of its unit, and for those who share it, of whatever unit they are. Who may do more
    /// at another unit that takes part in it is led there.
    /// - Parameter further: the page below it, as its address ends.
    mutating func addPage<Sheet: MatterSheet>(_ sheet: Sheet.Type, _ desk: PlanningDesk, further: String..., behind deed: Deed = .seeFigures) {
        let end = further.map { "/" + $0 }.joined()
        get("/works/:works/units/:unit/\(Sheet.kind.face.step)/:matter" + end, deed, orIf: { try desk.opens(Sheet.kind, to: $0, for: deed) }) { visit in
            if let side = try desk.side(Sheet.kind, seenBy: visit, for: deed) {
                return .redirect(to: side.address(of: .page([Sheet.kind.face.step, visit["matter"]] + further)))
            }
            return .html(try Sheet(visit, desk).page)
        }
    }
}

extension PlanningDesk {
    /// Whether whoever comes takes part in the matter of the address.
    func isShared(_ kind: MatterKind, by visit: Visit) throws -> Bool { try found(kind, of: visit)?.isShared ?? false }

    fileprivate func opens(_ kind: MatterKind, to visit: Visit, for deed: Deed) throws -> Bool {
        try isShared(kind, by: visit) || side(kind, seenBy: visit, for: deed) != nil
    }

    /// Another unit that takes part in the matter and is open to whoever comes; nil where the one of the address is.
    fileprivate func side(_ kind: MatterKind, seenBy visit: Visit, for deed: Deed) throws -> Outlook? {
        guard let view = try found(kind, of: visit), !visit.may(deed, on: view.scene.path) else { return nil }
        let sides = try database.read { try MatterStore($0, of: view.scene.columns.works.id).sides(of: view.matter.id) }
        let seen = sides.union([view.matter.unit, view.matter.place]).sorted().first { visit.may(deed, on: view.scene.path(of: $0)) }
        return seen.map { unit in view.scene.outlook.changed { $0.unit = unit } }
    }

    /// nil where it is not of the unit of the address: from a side of it the office of that side alone lets in.
    private func found(_ kind: MatterKind, of visit: Visit) throws -> MatterView? {
        let scene = try scene(of: visit, usual: .current), id = ID<Matter>(Int64(visit["matter"]) ?? 0)
        guard let view = try database.read({ try MatterView(id, kind, scene, in: $0) }), view.matter.unit == scene.unit.id else { return nil }
        return view
    }
}
