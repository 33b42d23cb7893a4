import Language
import Planning
import Web
import Works

/// A visit as it was typed.
struct VisitForm: Sendable {
    static let sort = "sort", other = "with", day = "day", every = "every"

    let form: Form

    init(_ form: Form = Form()) { self.form = form }

    subscript(name: String) -> String { form[name] ?? "" }

    /// - Returns: the visit, or by field what is wrong.
    func read(_ scene: Scene) -> Result<PlannedVisit, FormProblems> {
        var problems = FormProblems()
        let title = MatterForm.title(form), day = Day(self[VisitForm.day]), other = scene.unit(typed: MatterForm.title(form, VisitForm.other))
        let sort = FactoryVisit.Sort(rawValue: self[VisitForm.sort]) ?? .seeing, every = sort == .standing ? every(&problems) : nil
        if title.isEmpty { problems.byField[MatterForm.title] = .titleIsNeeded }
        if other == nil || other == scene.unit.id { problems.byField[VisitForm.other] = .noSuchHelper }
        if day.map({ $0 < scene.today }) ?? true { problems.byField[VisitForm.day] = .dayFromTodayOn }
        guard problems.byField.isEmpty, let day, let other else { return .failure(problems) }
        var planned = PlannedVisit(title, sort, with: other, on: day)
        (planned.text, planned.every) = (MatterForm.text(form), every)
        return .success(planned)
    }

    private func every(_ problems: inout FormProblems) -> Int? {
        guard let days = Int(self[VisitForm.every]), (1...VisitForm.longest).contains(days) else {
            problems.byField[VisitForm.every] = .daysAreNeeded(VisitForm.longest)
            return nil
        }
        return days
    }

    /// Who meets less than once a year does not meet regularly.
    private static let longest = 366
}

/// What the page of one visit offers, as the address has it.
enum VisitDeed: String, CaseIterable {
    case accept, decline, join, tell, held, end

    var lock: Deed { self == .tell || self == .join ? .takePart : .lead }

    var name: Message {
        switch self {
        case .accept: .acceptMission
        case .decline: .declineMission
        case .tell: .tellWhatWasSeen
        case .held: .itTookPlace
        case .join: .iWasThere
        case .end: .endExchange
        }
    }

    /// When it can be done.
    func fits(_ stage: FactoryVisit.Stage, _ sort: FactoryVisit.Sort) -> Bool {
        switch self {
        case .accept, .decline: stage == .asked
        case .held: stage == .agreed
        case .join, .tell: stage == .agreed || stage == .done
        case .end: stage == .agreed && sort == .standing
        }
    }

    var needsText: Bool { [.decline, .tell, .end].contains(self) }
}

/// The fields of the forms on the page of one visit.
enum VisitFields {
    static let indicator = "indicator", level = "level", naming = "naming"
}
