import Database
import Language
import Web
import Works

/// A unit changed by hand, or a new one below another.
struct UnitForm: Definition {
    enum Field: String, CaseIterable {
        case name, roof, from, until, code, level, people, shift, trade, product, equipment, spoken, peers, collects
    }

    enum Subject: Sendable {
        case standing(Unit)
        case founded(below: ID<Unit>)
    }

    let subject: Subject
    let version: DefinitionVersion
    let problems: [String: Message]
    /// nil as long as something is wrong.
    let change: UnitChange?
    let code: String
    let from: Day
    private let scene: WorksScene
    private let form: Form

    /// - Parameter form: what was sent; empty on a first visit.
    init(_ form: Form, of subject: Subject, _ db: Connection, _ scene: WorksScene) throws {
        let organisation = try UnitStore(db, of: scene.works.id).organisation()
        (self.subject, self.scene, self.form) = (subject, scene, form)
        var typed = TypedUnit(form, subject, organisation, scene)
        version =
            switch subject {
            case .standing(let unit): DefinitionVersion(try UnitStore(db, of: scene.works.id).lastEntry(about: unit.id))
            case .founded: DefinitionVersion(nil)
            }
        (change, code, from) = (typed.change(), typed.code, typed.from)
        problems = form.isEmpty ? [:] : typed.fields.problems
    }

    func state(_ db: Connection, by author: Author) throws -> ID<Entry>? {
        guard let change, !change.isNothing else { return nil }
        let entries = EntryStore(db, of: scene.works.id), units = UnitStore(db, of: scene.works.id)
        switch subject {
        case .standing(let unit):
            if change.placement != nil { try Footing.check(in: db, of: scene.works.id, at: author.at) }
            let entry = try entries.record(
                .units, by: author, AuditChange(detail: "unit=\(unit.id.number)", before: .plain(unit.sentence(on: from)), after: .plain(change.sentence)))
            try units.state(change, by: entry)
            return entry
        case .founded:
            try Footing.check(in: db, of: scene.works.id, at: author.at)
            let entry = try entries.record(.units, by: author, created: 1, AuditChange(detail: "code=\(code)", after: .plain(change.sentence)))
            try units.found(change, as: ID(try entries.numbers(1).lowerBound), code: code, by: entry)
            return entry
        }
    }

    func preview(_ db: Connection, _ language: Language) throws -> DefinitionPreview {
        guard let change else { return DefinitionPreview() }
        return try UnitPreview(change, self, scene, db).preview
    }

    /// What a field holds: what was typed, else what stands.
    func value(_ field: Field) -> String { form[field.rawValue] ?? standing(field) }

    private func standing(_ field: Field) -> String {
        guard case .standing(let unit) = subject else { return field == .from ? scene.today.description : "" }
        let placement = unit.placement(on: scene.today) ?? unit.placements.last
        switch field {
        case .name: return placement?.name ?? ""
        case .roof: return placement?.parent.map { scene.path(of: $0).text } ?? ""
        case .from: return scene.today.description
        case .until: return placement?.until?.description ?? ""
        case .code: return unit.code
        case .level: return unit.traits.level ?? ""
        case .people: return unit.traits.people.map { String($0) } ?? ""
        case .shift: return unit.traits.shift ?? ""
        case .trade: return unit.traits.trade ?? ""
        case .product: return unit.traits.product ?? ""
        case .equipment: return unit.traits.equipment ?? ""
        case .spoken: return unit.traits.language ?? ""
        case .peers: return unit.traits.peerGroup ?? ""
        case .collects: return unit.traits.isCatchAll.map { $0 ? "1" : "0" } ?? ""
        }
    }
}

// MARK: For the audit log

extension Unit {
    fileprivate func sentence(on day: Day) -> String {
        ((placement(on: day) ?? placements.last).map(\.sentence) ?? "") + traits.sentence
    }
}

extension UnitChange {
    fileprivate var sentence: String { (placement?.sentence ?? "") + traits.sentence }
}

extension Placement {
    fileprivate var sentence: String {
        "from=\(from)" + (until.map { " until=\($0)" } ?? "") + (parent.map { " parent=\($0.number)" } ?? "") + " name=\(name) "
    }
}

extension UnitTraits {
    fileprivate var sentence: String {
        [
            ("level", level), ("people", people.map { String($0) }), ("shift", shift), ("trade", trade), ("product", product),
            ("equipment", equipment), ("language", language), ("peer-group", peerGroup), ("catch-all", isCatchAll.map { $0 ? "1" : "0" }),
        ]
        .compactMap { name, value in value.map { "\(name)=\($0)" } }.joined(separator: " ")
    }
}
