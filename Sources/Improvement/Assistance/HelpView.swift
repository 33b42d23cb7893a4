import Database
import Planning
import Web
import Works

/// Everything that the page of help shows; the page is a function of it.
struct HelpView: Sendable {
    let scene: Scene
    let indicators: [(name: String, address: Address?)]
    let id: ID<Indicator>
    let answer: HelpAnswer
    let proposal: HelpProposal
    let settled: HelpSettlement
    /// Latest first.
    let choices: [HelpChoice]
    /// Latest first.
    let draws: [HelpDraw]
    let names: [ID<Person>: String]

    var indicator: Indicator { answer.indicator }
}

extension HelpView {
    /// nil where nothing is planned in the span.
    init?(_ scene: Scene, _ desk: PlanningDesk, _ keeper: HelpKeeper) throws {
        func brief(_ day: Day) -> Brief? { desk.brief(of: scene, over: scene.span(around: day)) }
        guard let whole = brief(scene.on), let indicator = scene.chosen(of: whole.slice(to: scene.path))?.indicator,
            let id = scene.columns.book.id(named: indicator.name)
        else { return nil }
        let works = scene.columns.works.id, organisation = scene.columns.organisation
        let (record, names) = try desk.database.read { db in
            let record = try HelpStore(db, of: works).record(by: id), people = record.choices.flatMap { [$0.by, $0.withdrawal?.by] }
            return (record, try PersonStore(db, of: works).names(of: Set(people.compactMap { $0 })))
        }
        let settled = record.settlement(on: scene.settledOn) { organisation.nearestPath(of: $0, to: scene.on) }
        let proposal = keeper.proposal(scene, by: indicator, settled) {
            HelpProposal(on: scene.on, indicator: indicator.name, organisation, settled, brief: brief)
        }
        guard let proposal else { return nil }
        (self.scene, self.id, self.proposal, self.settled, self.names) = (scene, id, proposal, settled, names)
        (draws, choices) = (record.draws, record.choices.sorted { $1.mark < $0.mark })
        indicators = scene.indicatorTabs(of: whole.slice(to: scene.path), at: .help)
        answer = HelpAnswer(proposal, of: scene.path, indicator, in: whole) { scene.visit.may(.seeFigures, on: $0) }
    }

    func path(of unit: ID<Unit>) -> UnitPath? { scene.columns.organisation.nearestPath(of: unit, to: scene.on) }

    /// Who heads both, or what is above both.
    func mayDecide(_ helper: UnitPath, _ helped: UnitPath) -> Bool {
        scene.visit.may(.decideHelp, on: helper) && scene.visit.may(.decideHelp, on: helped)
    }

    /// Who could help the unit of the page, of those that the reader may send.
    var offered: [HelpPair] { (proposal.candidates[scene.path] ?? []).filter { mayDecide($0.helper, $0.helped) } }

    /// What was decided about a unit, latest first.
    func choices(about unit: ID<Unit>) -> [HelpChoice] { choices.filter { $0.helped == unit } }

    /// Decisions until the day shown in which a unit of this page has a part, of those the reader may see.
    var told: [HelpChoice] {
        choices.filter { choice in
            guard choice.day <= scene.settledOn else { return false }
            guard let helper = path(of: choice.helper), let helped = path(of: choice.helped) else { return false }
            // Whoever leads a unit is told who comes to help it, though not how that one stands.
            let mayKnow = scene.visit.may(.seeFigures, on: helper) || (choice.decision == .taken && scene.visit.may(.lead, on: helped))
            return (helper.isWithin(scene.path) || helped.isWithin(scene.path)) && mayKnow && scene.visit.may(.seeFigures, on: helped)
        }
    }

    /// Orders that hold, each cut to the units here.
    var orders: [(draw: HelpDraw, units: [UnitPath])] {
        draws.filter { $0.holds(on: scene.settledOn) }.compactMap { draw in
            let units = draw.order.compactMap(path).filter { $0.isWithin(scene.path) && scene.visit.may(.seeFigures, on: $0) }
            return units.isEmpty ? nil : (draw, units)
        }
    }

    /// Among whom an order could be drawn now: help is scarce, and they have no place yet.
    var undrawn: [UnitPath] {
        guard !answer.waiting.isEmpty else { return [] }
        let units = answer.couldBeHelped.filter { !settled.isDrawn($0) && scene.visit.may(.decideHelp, on: $0) }
        return units.count < HelpDraw.fewest ? [] : units
    }
}

extension Scene {
    /// Until which day decisions count: until today, though figures end with the last complete day; where a day was chosen, until that one.
    var settledOn: Day { outlook.on ?? today }
}
