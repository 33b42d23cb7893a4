import Database
import Improvement
import Planning
import Works

/// Brings in what was proposed and wasted at a demonstration works, through the desks that pages write through, dated in the time of the works.
struct DemonstrationProposals {
    let db: Connection
    let works: Works
    let calendar: WorksCalendar
    let units: [UnitPath: ID<Unit>]
    let at: Moment
    /// People whom no report names.
    private var people: [Int: ID<Person>] = [:]
    private var wastes: [String: ID<Matter>] = [:]

    init(_ db: Connection, of works: Works, _ calendar: WorksCalendar, at units: [UnitPath: ID<Unit>], _ moment: Moment) {
        (self.db, self.works, self.calendar, self.units, at) = (db, works, calendar, units, moment)
    }

    mutating func write(_ demonstration: DemonstrationWorks) throws {
        for waste in demonstration.wastes { try write(waste) }
        for proposal in demonstration.proposals { try write(proposal) }
    }

    // MARK: Proposals

    private mutating func write(_ proposal: DemonstrationWorks.Proposal) throws {
        guard let unit = units[proposal.unit] else { return }
        let authors = try proposal.authors.map { try person($0) }, idea = idea(proposal)
        let promised = AnswerTerm.end(after: ProposalRules().daysToAnswer, from: proposal.day, in: calendar)
        var new = NewProposal(idea, at: unit, signed: .quiet, nil, by: promised, from: try head(over: proposal.unit, on: proposal.day))
        new.about = proposal.saves.flatMap { wastes[$0] }
        let id = try ProposalDesk(desk(on: proposal.day), db, of: works.id, on: proposal.day).send(new, by: authors.first, in: nil)
        let sponsors = try [proposal.sponsor].compactMap { $0 }.map { MatterPart(try person($0), as: .sponsor, .nameless) }
        try join(id, authors.dropFirst().map { MatterPart($0, as: .author, .nameless) } + sponsors, on: proposal.day)
        if let engineer = sponsors.first, authors.count > 1 { try found(proposal, from: id, engineer.person, authors, at: unit) }
        if let answer = proposal.answer { try write(answer, to: id, on: proposal.day + answer.after) }
    }

    private func idea(_ proposal: DemonstrationWorks.Proposal) -> Idea {
        Idea(disturbs: proposal.disturbs, proposes: proposal.proposes, brings: proposal.brings)
    }

    private func join(_ id: ID<Matter>, _ parts: [MatterPart], on day: Day) throws {
        guard !parts.isEmpty, let matter = try MatterStore(db, of: works.id).matter(id) else { return }
        for part in parts { try ProposalDesk(desk(on: day), db, of: works.id, on: day).join(part, matter) }
    }

    /// One engineer and two workers: a group on one problem, which each of them joins.
    private func found(_ proposal: DemonstrationWorks.Proposal, from id: ID<Matter>, _ engineer: ID<Person>, _ workers: [ID<Person>], at unit: ID<Unit>) throws
    {
        let day = proposal.day + 7, desk = GroupDesk(desk(on: day), db, of: works.id)
        var founded = FoundedGroup(idea(proposal).title, .problem, for: proposal.disturbs)
        (founded.from, founded.meets) = (id, "after the shift, once a week (filled in)")
        founded.founder = WorkGroup.Member(engineer, as: .engineer)
        let group = try desk.found(founded, at: unit, by: nil, in: nil)
        guard let matter = try MatterStore(db, of: works.id).matter(group) else { return }
        for worker in workers { try desk.join(WorkGroup.Member(worker, as: .worker), .nameless, matter) }
    }

    private func write(_ answer: (DemonstrationWorks.Proposal.Answer, after: Int, because: String), to id: ID<Matter>, on day: Day) throws {
        guard let matter = try MatterStore(db, of: works.id).matter(id) else { return }
        let said: ProposalAnswer =
            switch answer.0 {
            case .accepted: .accepted
            case .declined: .declined
            case .tried: .tried(until: day + 30)
            }
        try ProposalDesk(desk(on: day, by: matter.owner), db, of: works.id, on: day).answer(matter, said, because: answer.because, seen: nil, in: nil)
    }

    // MARK: Waste

    private mutating func write(_ waste: DemonstrationWorks.Waste) throws {
        guard let unit = units[waste.unit], let kind = Waste.Sort(rawValue: waste.kind) else { return }
        let reported = ReportedWaste(waste.title, kind, where: waste.place, Waste.Estimate(waste.estimate.amount, waste.estimate.measure))
        let due = AnswerTerm.end(after: ProposalRules().daysToAnswer, from: waste.day, in: calendar)
        let id = try WasteDesk(desk(on: waste.day), db, of: works.id, on: waste.day)
            .report(reported, at: unit, to: head(over: waste.unit, on: waste.day), by: due, in: nil)
        wastes[waste.title] = id
        guard let stopped = waste.stopped, let matter = try MatterStore(db, of: works.id).matter(id) else { return }
        let day = waste.day + stopped.after
        try WasteDesk(desk(on: day, by: matter.owner), db, of: works.id, on: day).stop(matter, by: nil, how: stopped.how, seen: nil, in: nil)
        for check in 0..<waste.checks { try look(id, on: day + WasteCheck.days[check]) }
    }

    private func look(_ id: ID<Matter>, on day: Day) throws {
        guard let matter = try MatterStore(db, of: works.id).matter(id), let waste = try WasteStore(db, of: works.id).waste(id) else { return }
        try WasteDesk(desk(on: day, by: matter.owner), db, of: works.id, on: day).confirm(matter, waste, "Looked at on the spot.", seen: nil, in: nil)
    }

    // MARK: People

    private func desk(on day: Day, by person: ID<Person>? = nil) -> MatterDesk {
        let noon = WorksClock(of: works).start(of: day) + 12 * 3600
        return MatterDesk(db, of: works.id, by: Author(name: "demonstration", person: person, source: EntrySource.filledIn, at: min(noon, at)), on: day)
    }

    /// Somebody whose name no report has: counted, never called.
    private mutating func person(_ number: Int) throws -> ID<Person> {
        if let known = people[number] { return known }
        let id = ID<Person>(try EntryStore(db, of: works.id).numbers(1).lowerBound)
        try PersonStore(db, of: works.id).create(id, at: at)
        try PersonStore(db, of: works.id).erase(id, at: at)
        people[number] = id
        return id
    }

    private func head(over unit: UnitPath, on day: Day) throws -> Answerer? {
        let upward = sequence(first: unit, next: \.parent).compactMap { units[$0] }
        return Answerer.nearest(upward: upward, of: try AppointmentStore(db, of: works.id).appointments(over: upward), on: day, but: [])
    }
}
