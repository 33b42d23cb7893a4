package import Database
package import Works

/// What is done about proposals, inside a transaction of the caller.
package struct ProposalDesk {
    private let desk: MatterDesk
    private let store: ProposalStore
    private let day: Day

    package init(_ desk: MatterDesk, _ db: Connection, of works: ID<Works>, on day: Day) {
        (self.desk, store, self.day) = (desk, ProposalStore(db, of: works), day)
    }

    // MARK: Whoever proposes

    /// - Parameter sender: nil where it comes without a name, or from a screen at which nobody said who they are.
    package func send(_ new: NewProposal, by sender: ID<Person>?, in form: SentForm?) throws -> ID<Matter> {
        let head = new.answerer
        let turn = MatterTurn(
            stage: Proposal.Stage.submitted.rawValue, isOpen: true, owner: head?.person, due: new.promised,
            awaits: head == nil ? .answerProposals : nil, place: head?.unit ?? new.unit)
        var matter = NewMatter(.proposal, of: new.unit, new.idea.title, turn, what: ProposalStep.sent.rawValue, text: new.again?.reason ?? "")
        matter.words = [new.idea.disturbs, new.idea.proposes, new.idea.brings]
        if let sender, new.signature != .nameless { matter.parts = [MatterPart(sender, as: .author, new.signature == .named ? .named : .nameless)] }
        matter.ties = [new.about.map { (.about, $0) }, new.again.map { (.again, $0.matter) }].compactMap { $0 }
        return try desk.open(matter, in: form) { id in
            try store.insert(new, as: id, on: day)
            try desk.attach(new.photos, as: .idea, new.caption, to: id, .proposal)
        }
    }

    package func add(_ text: String, to matter: Matter, in form: SentForm?) throws {
        try desk.take(NewStep(ProposalStep.added.rawValue, text), on: matter.id, in: form)
    }

    package func remark(_ text: String, on matter: Matter, in form: SentForm?) throws {
        try desk.take(NewStep(ProposalStep.remark.rawValue, text), on: matter.id, in: form)
    }

    // MARK: Whoever takes part

    package func invite(_ person: ID<Person>, to matter: Matter) throws { try desk.add(MatterPart(person, as: .invited, .nameless), to: matter) }

    /// Somebody says yes: nobody is made an author or a sponsor by others.
    package func join(_ part: MatterPart, _ matter: Matter) throws {
        try desk.remove(MatterPart(part.person, as: .invited, .nameless), from: matter)
        try desk.add(part, to: matter)
    }

    package func leave(_ part: MatterPart, _ matter: Matter) throws { try desk.remove(part, from: matter) }

    // MARK: Whoever answers

    package func answer(_ matter: Matter, _ answer: ProposalAnswer, because reason: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let turn = matter.turned { turn in
            turn.stage = answer.stage.rawValue
            turn.isOpen = answer.stage.isOpen
            (turn.due, turn.awaits) = (answer.until, nil)
        }
        let step = try desk.take(NewStep(answer.step.rawValue, reason, turn, seen: seen), on: matter.id, in: form)
        if step != nil { try store.answer(matter.id, on: day) }
    }

    /// To whoever knows more of it. The day that was promised stays.
    package func forward(_ matter: Matter, to head: Answerer?, at unit: ID<Unit>, because reason: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let turn = matter.turned { turn in
            (turn.owner, turn.awaits, turn.place) = (head?.person, head == nil ? .answerProposals : nil, head?.unit ?? unit)
        }
        try desk.take(NewStep(ProposalStep.forwarded.rawValue, reason, turn, seen: seen), on: matter.id, in: form)
    }

    // MARK: The committee

    /// It changes nothing of how the proposal stands, and yet whoever decides must have read it: so it is a turn.
    package func ask(_ matter: ID<Matter>, _ question: String, in form: SentForm?) throws { try say(.asked, question, on: matter, in: form) }

    package func reply(_ matter: ID<Matter>, _ text: String, in form: SentForm?) throws { try say(.replied, text, on: matter, in: form) }

    /// How it stands is read in the same transaction: an answer given meanwhile stays.
    private func say(_ step: ProposalStep, _ text: String, on id: ID<Matter>, in form: SentForm?) throws {
        guard let matter = try desk.store.matter(id) else { throw MatterProblem.gone }
        try desk.take(NewStep(step.rawValue, text, matter.turn, seen: nil), on: id, in: form)
    }
}

/// Yes, no, or: we try it first and say so by a day.
package enum ProposalAnswer: Sendable, Equatable {
    case accepted, declined
    case tried(until: Day)

    var stage: Proposal.Stage {
        switch self {
        case .accepted: .accepted
        case .declined: .declined
        case .tried: .trying
        }
    }

    var step: ProposalStep {
        switch self {
        case .accepted: .accepted
        case .declined: .declined
        case .tried: .tried
        }
    }

    var until: Day? {
        if case .tried(let day) = self { day } else { nil }
    }
}
