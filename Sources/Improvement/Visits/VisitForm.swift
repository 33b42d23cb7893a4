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
        let title = MatterForm.line(form), day = Day(self[VisitForm.day]), other = scene.unit(typed: MatterForm.title(form, VisitForm.other))
        let sort = FactoryVisit.Sort(rawValue: self[VisitForm.sort]) ?? .seeing, every = sort == .standing ? every(&problems) : nil
        problems.byField[MatterForm.title] = MatterForm.problem(ofTitle: title)
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
