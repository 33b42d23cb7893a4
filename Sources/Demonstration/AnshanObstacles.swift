import Improvement
import Planning
import Works

// What held back four plants of Anshan in the spring of 1950, what was proposed to the administration, and what came of it. The obstacles, the methods
// and what came of them are the report's; the days, the causes and what was expected are filled in.

extension DemonstrationWorks {
    var anshanObstacles: [DemonstrationEvent] { AnshanStory.all.map { story in DemonstrationEvent { loop in try story.write(to: loop) } } }
}

private func day(_ month: Int, _ day: Int) -> Day { Day(year: 1950, month: month, day: day) }

private struct AnshanStory {
    let unit: String
    let indicator: String
    let obstacle: String
    let cause: String
    let proposal: String
    let measure: String
    /// By how much its level is hoped to rise: a share of the plan, of bricks the share of the good ones.
    let expected: Double
    let task: String
    /// When it was named, when it took effect, when it was closed.
    let days: (named: Day, began: Day, closed: Day)
    let result: String

    func write(to loop: DemonstrationLoop) throws {
        let place = loop.unit("Anshan Steel/" + unit), obstacle = try name(loop, at: place)
        try propose(loop, at: place, about: obstacle)
        let measure = try act(loop, at: place, about: obstacle)
        try close(loop, measure, obstacle)
    }

    private func name(_ loop: DemonstrationLoop, at place: ID<Unit>) throws -> ID<Matter> {
        var named = NamedObstacle(obstacle, since: days.named - 14)
        (named.cause, named.indicator, named.owner) = (cause, loop.indicator(indicator), loop.person("anshan"))
        return try obstacles(loop, on: days.named).name(named, at: place, in: nil)
    }

    /// From the branch of the party to the administration, which decides.
    private func propose(_ loop: DemonstrationLoop, at place: ID<Unit>, about obstacle: ID<Matter>) throws {
        let idea = Idea(disturbs: self.obstacle, proposes: proposal, brings: "")
        var new = NewProposal(idea, at: place, signed: .named, nil, by: days.named + 7, from: Answerer(loop.person("anshan"), at: place))
        new.about = obstacle
        let id = try proposals(loop, on: days.named + 1).send(new, by: loop.person("anshan"), in: nil)
        try proposals(loop, on: days.named + 2)
            .answer(loop.matter(id), .accepted, because: "Accepted by the administration.", seen: nil, in: nil)
    }

    private func act(_ loop: DemonstrationLoop, at place: ID<Unit>, about obstacle: ID<Matter>) throws -> ID<Matter> {
        var decided = DecidedMeasure(measure, owner: loop.person("anshan"), due: days.began + 14)
        decided.text = "Days, and what was expected, are filled in."
        (decided.about, decided.expectation) = (obstacle, Expectation(loop.indicator(indicator), change: expected))
        let id = try measures(loop, on: days.named + 2).decide(decided, at: place, in: nil)
        let desk = TaskDesk(loop.desk(of: "anshan", on: days.named + 2))
        let given = try desk.give(GivenTask(task, to: loop.person("anshan"), by: days.began), within: loop.matter(id), in: nil)
        try measures(loop, on: days.began).begin(loop.matter(id), since: days.began, "", seen: nil, in: nil)
        try TaskDesk(loop.desk(of: "anshan", on: days.began)).report(loop.matter(given), .done(""), seen: nil, in: nil)
        return id
    }

    private func close(_ loop: DemonstrationLoop, _ measure: ID<Matter>, _ obstacle: ID<Matter>) throws {
        let desk = measures(loop, on: days.closed)
        try desk.proposeClosing(loop.matter(measure), as: .worked, by: days.closed + 7, result, seen: nil, in: nil)
        try desk.confirm(loop.matter(measure), .worked, "", seen: nil, in: nil)
        try obstacles(loop, on: days.closed).end(loop.matter(obstacle), as: .removed, because: result, seen: nil, in: nil)
    }

    private func obstacles(_ loop: DemonstrationLoop, on day: Day) -> ObstacleDesk {
        ObstacleDesk(loop.desk(of: "anshan", on: day), loop.db, of: loop.works.id)
    }

    private func proposals(_ loop: DemonstrationLoop, on day: Day) -> ProposalDesk {
        ProposalDesk(loop.desk(of: "anshan", on: day), loop.db, of: loop.works.id, on: day)
    }

    private func measures(_ loop: DemonstrationLoop, on day: Day) -> MeasureDesk {
        MeasureDesk(loop.desk(of: "anshan", on: day), loop.db, of: loop.works.id)
    }
}

extension AnshanStory {
    fileprivate static let all = [
        AnshanStory(
            unit: "Coking plant", indicator: "coke", obstacle: "Ascension pipes and flues are blocked",
            cause: "They were cleaned only while production stood still, and it never stood still.",
            proposal: "Clean the ascension pipes and flues without stopping production", measure: "Clean ascension pipes and flues without stopping production",
            expected: 0.08, task: "Draw up in which order the batteries are cleaned", days: (day(3, 2), day(3, 7), day(4, 3)),
            result: "2,200 t a day, never reached before; the task of March was finished early."),
        AnshanStory(
            unit: "Heavy machinery forging workshop", indicator: "forgings", obstacle: "The forges are cold when the shift begins",
            cause: "The fires are lit when the shift begins; under these conditions March's plan could not be met.",
            proposal: "Light the fires early", measure: "Light the fires early, before the shift begins", expected: 0.1,
            task: "Find two who light the fires", days: (day(3, 9), day(3, 14), day(4, 4)), result: "March's plan was exceeded."),
        AnshanStory(
            unit: "Refractory plant north", indicator: "good bricks", obstacle: "Poor magnesia bricks",
            cause: "Nobody could say at which step a brick had been spoilt.", proposal: "A method of checks and guarantees for magnesia bricks",
            measure: "Each step checks what it gets and guarantees what it hands on", expected: 0.08, task: "Write down what each step guarantees",
            days: (day(3, 20), day(3, 25), day(4, 20)), result: "The quality of the magnesia bricks rose."),
        AnshanStory(
            unit: "Machine repair", indicator: "repairs", obstacle: "Experienced men are drawn off production",
            cause: "Other departments ask for them one by one.",
            proposal: "Nobody is drawn off machine repair without the administration's word", measure: "Bring order into who is drawn off, and when",
            expected: 0.1, task: "List who was drawn off since January", days: (day(3, 18), day(3, 25), day(4, 21)),
            result: "After the proposals to the administration, output went up."),
    ]
}
