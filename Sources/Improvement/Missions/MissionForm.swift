import Language
import Planning
import Web
import Works

/// A mission as it was typed.
struct MissionForm: Sendable {
    static let helper = "helper", tasks = "tasks", indicator = "by", level = "level", days = "days", until = "until", about = "about", naming = "naming"

    let form: Form

    init(_ form: Form = Form()) { self.form = form }

    subscript(name: String) -> String { form[name] ?? "" }

    var about: ID<Matter>? { Int64(self[MissionForm.about]).map { ID($0) } }

    /// With their own name only where they say so.
    var naming: MatterPart.Naming { self[MissionForm.naming] == MatterPart.Naming.named.rawValue ? .named : .nameless }

    /// - Returns: the contract, or by field what is wrong.
    func read(_ scene: Scene) -> Result<MissionContract, FormProblems> {
        var problems = FormProblems()
        let helper = scene.unit(typed: MatterForm.title(form, MissionForm.helper))
        let goal = MatterForm.line(form), until = Day(self[MissionForm.until])
        problems.byField[MatterForm.title] = MatterForm.problem(ofTitle: goal)
        if helper == nil || helper == scene.unit.id { problems.byField[MissionForm.helper] = .noSuchHelper }
        if until.map({ $0 <= scene.today }) ?? true { problems.byField[MissionForm.until] = .dayFromTodayOn }
        let criterion = criterion(scene.columns.book, &problems)
        guard problems.byField.isEmpty, let helper, let until, let criterion else { return .failure(problems) }
        var contract = MissionContract(goal, helper: helper, until: until, criterion)
        contract.tasks = MatterForm.text(form, MissionForm.tasks)
        return .success(contract)
    }

    private func criterion(_ book: IndicatorBook, _ problems: inout FormProblems) -> MissionCriterion? {
        guard let indicator = Int64(self[MissionForm.indicator]).map({ ID<Indicator>($0) }), book[indicator] != nil else {
            problems.byField[MissionForm.indicator] = .onWhichIndicator
            return nil
        }
        guard let level = (try? TypedNumber.read(self[MissionForm.level])) ?? nil, level > 0 else {
            problems.byField[MissionForm.level] = .levelIsNeeded
            return nil
        }
        guard let days = Int(self[MissionForm.days]), (1...MissionForm.mostDays).contains(days) else {
            problems.byField[MissionForm.days] = .daysAreNeeded(MissionForm.mostDays)
            return nil
        }
        return MissionCriterion(indicator, level: level / 100, days: days)
    }

    /// Whoever has held a level for a month has reached it.
    private static let mostDays = 31
}

extension MissionForm {
    /// Where a mission is founded by which help that was decided is given.
    static func address(of help: HelpChoice, _ helper: UnitPath, _ scene: Scene) -> Address {
        let place = scene.outlook.changed { ($0.unit, $0.indicator) = (help.helped, nil) }
        let asked = [(name: MissionForm.helper, value: helper.text), (name: MissionForm.indicator, value: String(help.indicator.number))]
        return Address(path: place.path(of: .matters(.mission, "new")), query: place.query + asked)
    }
}
