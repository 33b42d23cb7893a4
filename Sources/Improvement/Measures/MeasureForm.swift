import Language
import Planning
import Web
import Works

/// A measure as it was typed.
struct MeasureForm: Sendable {
    static let sort = "sort", due = "due", cost = "cost", costUnit = "cost-unit", indicator = "on", points = "points", milestones = "milestones"
    /// What the measure is about, as the number of a matter.
    static let about = "about"

    let form: Form

    init(_ form: Form = Form()) { self.form = form }

    subscript(name: String) -> String { form[name] ?? "" }

    var about: ID<Matter>? { Int64(self[MeasureForm.about]).map { ID($0) } }

    /// What a proposal says, where it becomes a measure; whoever decides may change it.
    func filled(from idea: Idea) -> MeasureForm {
        let text = [idea.proposes == idea.title ? "" : idea.proposes, idea.disturbs].filter { !$0.isEmpty }.joined(separator: "\n\n")
        return MeasureForm(Form(form.fields + [(MatterForm.title, idea.title), (MatterForm.text, text)]))
    }

    /// - Parameters:
    ///   - owner: who was named; whoever decides, where nobody was.
    /// - Returns: the measure, or by field what is wrong.
    func read(owner: MatterPerson.Named, by person: ID<Person>?, on today: Day, _ book: IndicatorBook) -> Result<DecidedMeasure, FormProblems> {
        var problems = FormProblems()
        let title = MatterForm.line(form), due = Day(self[MeasureForm.due])
        problems.byField[MatterForm.title] = MatterForm.problem(ofTitle: title)
        if due.map({ $0 < today }) ?? true { problems.byField[MeasureForm.due] = .dayFromTodayOn }
        let answers = answering(owner, person, &problems)
        let cost = cost(&problems), expectation = expectation(book, &problems), milestones = milestones(&problems)
        guard problems.byField.isEmpty, let due, let answers else { return .failure(problems) }
        var decided = DecidedMeasure(title, owner: answers, due: due)
        (decided.text, decided.sort) = (MatterForm.text(form), Measure.Sort(rawValue: self[MeasureForm.sort]) ?? .measure)
        (decided.cost, decided.expectation, decided.milestones, decided.about) = (cost, expectation, milestones, about)
        return .success(decided)
    }

    private func answering(_ owner: MatterPerson.Named, _ person: ID<Person>?, _ problems: inout FormProblems) -> ID<Person>? {
        switch owner {
        case .person(let named): return named
        case .unknown: problems.byField[MatterPerson.field] = .nobodyOfThisName
        case .nobody: if person == nil { problems.byField[MatterPerson.field] = .somebodyMustAnswer }
        }
        return person
    }

    private func cost(_ problems: inout FormProblems) -> Measure.Cost? {
        let typed = self[MeasureForm.cost]
        guard let amount = number(typed), amount >= 0 else {
            if !typed.isEmpty { problems.byField[MeasureForm.cost] = .costIsANumber }
            return nil
        }
        return Measure.Cost(amount, MatterForm.title(form, MeasureForm.costUnit))
    }

    private func expectation(_ book: IndicatorBook, _ problems: inout FormProblems) -> Expectation? {
        guard let indicator = Int64(self[MeasureForm.indicator]).map({ ID<Indicator>($0) }), book[indicator] != nil else { return nil }
        guard let points = number(self[MeasureForm.points]), points != 0 else {
            problems.byField[MeasureForm.points] = .aNumberIsNeeded
            return nil
        }
        guard abs(points) <= MeasureForm.mostPoints else {
            problems.byField[MeasureForm.points] = .tooManyPoints(Int(MeasureForm.mostPoints))
            return nil
        }
        return Expectation(indicator, change: points / 100)
    }

    private func number(_ typed: String) -> Double? { (try? TypedNumber.read(typed)) ?? nil }

    private func milestones(_ problems: inout FormProblems) -> [Measure.Milestone] {
        var milestones: [Measure.Milestone] = []
        for line in MatterForm.text(form, MeasureForm.milestones).split(whereSeparator: \.isNewline).prefix(MeasureForm.mostMilestones) {
            let parts = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
            guard parts.count == 2, let day = Day(String(parts[0])) else {
                problems.byField[MeasureForm.milestones] = .notAMilestone(String(line.prefix(MeasureForm.shown)))
                continue
            }
            milestones.append(Measure.Milestone(milestones.count + 1, String(parts[1].prefix(NewMatter.longestTitle)), due: day))
        }
        return milestones
    }

    /// Whoever types more means tonnes or pieces.
    private static let mostPoints = 500.0
    /// More steps than this make a project of its own.
    private static let mostMilestones = 50
    /// Enough of a line to find it again.
    private static let shown = 40
}
