import Database
import Language
import Planning
import Web
import Works

/// What can be done on the page of a matter of one kind, as the address has it. All are taken the same way: the page is read, it is looked
/// at whether the deed is in place, and it is written in one transaction; or the page comes again with what was typed and why not.
protocol MatterDeed: CaseIterable, RawRepresentable<String>, Sendable {
    associatedtype Sheet: MatterSheet
    /// Who may do it at the unit of the page.
    var right: Deed { get }
    var lock: Lock { get }
    /// Whether an office is needed for it, or to share the matter is enough.
    var isFor: MatterDeedScope { get }
    /// What is done without a word cannot be understood later.
    var needsText: Bool { get }
    /// Whether it is in place as the matter stands; else the page was overtaken.
    func fits(_ sheet: Sheet) -> Bool
    /// What else stands in its way.
    func hindrance(_ sheet: Sheet) -> MatterRefusal?
    func take(_ act: MatterAct<Sheet>) throws
}

extension MatterDeed {
    var lock: Lock { .deed(right) }
    var isFor: MatterDeedScope { .offices }
    func hindrance(_ sheet: Sheet) -> MatterRefusal? { nil }

    /// Whether the page offers it to whoever looks.
    func isOpen(on sheet: Sheet) -> Bool {
        sheet.scene.visit.may(right, on: sheet.scene.path) || isFor == .allWhoShare && sheet.view.isShared
    }
}

/// To whom a deed is open.
enum MatterDeedScope {
    /// Those whose office allows it at the unit of the page.
    case offices
    /// Also those who share the matter and hold no office there.
    case allWhoShare
}

/// Why nothing was done, as the page says it.
struct MatterRefusal: Error {
    let message: Message
    let status: Status

    init(_ message: Message, _ status: Status = .unprocessableContent) { (self.message, self.status) = (message, status) }

    static let overtaken = MatterRefusal(.turnedMeanwhile, .conflict)
}

/// One deed about one matter, inside its transaction.
struct MatterAct<Sheet: MatterSheet> {
    let sheet: Sheet
    let visit: Visit
    let matters: MatterDesk
    let db: Connection

    var view: MatterView { sheet.view }
    var matter: Matter { view.matter }
    var scene: Scene { view.scene }
    var works: ID<Works> { scene.columns.works.id }
    var form: Form { visit.request.form }
    var text: String { MatterForm.text(form) }
    /// The last turn that whoever does it has read.
    var seen: ID<MatterStep>? { MatterForm.seen(form) }
    var sent: SentForm? { SentForm(visit.request) }

    /// Whom the form names.
    func person() throws -> ID<Person> {
        guard case .person(let person) = try MatterPerson.find(MatterPerson.typed(form), in: db, of: works) else { throw MatterRefusal(.nobodyOfThisName) }
        return person
    }
}

extension Doors {
    /// What can be done on the page of a matter, each behind its lock.
    mutating func addDeeds<Deed: MatterDeed>(_ deeds: Deed.Type, _ desk: PlanningDesk) {
        for deed in Deed.allCases {
            let path = "/works/:works/units/:unit/\(Deed.Sheet.kind.face.step)/:matter/\(deed.rawValue)"
            switch deed.isFor {
            case .offices: post(path, deed.lock) { visit in try deed.answer(visit, desk) }
            case .allWhoShare: post(path, deed.right, orIf: { try desk.isShared(Deed.Sheet.kind, by: $0) }) { visit in try deed.answer(visit, desk) }
            }
        }
    }
}

extension MatterDeed {
    fileprivate func answer(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let sheet = try Sheet(visit, desk)
        return try sheet.answer(visit, desk) {
            // A form that was taken before is no second deed: it leads to what it did.
            if try desk.isTaken(visit, sheet.scene) { return }
            try refuse(sheet, visit)
            try desk.write(sheet.scene, on: Sheet.kind.face.step) { matters, db in
                try take(MatterAct(sheet: sheet, visit: visit, matters: matters, db: db))
            }
        }
    }

    private func refuse(_ sheet: Sheet, _ visit: Visit) throws {
        guard fits(sheet) else { throw MatterRefusal.overtaken }
        if let hindrance = hindrance(sheet) { throw hindrance }
        if needsText, MatterForm.text(visit.request.form).isEmpty { throw MatterRefusal(.reasonIsNeeded) }
    }
}

extension MatterSheet {
    /// The page again, where what was sent is not done.
    func answer(_ visit: Visit, _ desk: PlanningDesk, _ body: () throws -> Void) throws -> Response {
        func again(_ refusal: MatterRefusal) throws -> Response {
            var sheet = try Self(visit, desk)
            (sheet.problem, sheet.typed) = (refusal.message, visit.request.form)
            return .html(sheet.page, status: refusal.status)
        }
        do {
            try body()
            return .redirect(to: address)
        } catch let refusal as MatterRefusal {
            return try again(refusal)
        } catch let problem as FileProblem {
            return try again(MatterRefusal(problem.message))
        } catch is MatterProblem {
            return try again(.overtaken)
        }
    }
}

extension PlanningDesk {
    fileprivate func isTaken(_ visit: Visit, _ scene: Scene) throws -> Bool {
        guard let sent = SentForm(visit.request) else { return false }
        return try database.read { try SentFormStore($0, of: scene.columns.works.id).taken(sent) } != nil
    }
}
