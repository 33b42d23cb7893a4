import Planning
import Web
import Works

/// What the page of a proposal offers, as the address has it.
enum ProposalDeed: String, MatterDeed {
    case accept, decline, tryFirst = "try", forward, reply, ask, word, invite, join, sponsor, naming, leave

    var right: Deed {
        switch self {
        case .accept, .decline, .tryFirst, .forward, .reply: .answerProposals
        case .ask: .askForAnswers
        case .sponsor: .lead
        case .word, .invite, .join, .naming, .leave: .takePart
        }
    }

    private var isAnswer: Bool { [.accept, .decline, .tryFirst, .forward].contains(self) }
    var needsText: Bool { isAnswer || [.reply, .ask, .word].contains(self) }

    func fits(_ sheet: ProposalPage) -> Bool { !isAnswer || sheet.matter.isOpen }

    func take(_ act: MatterAct<ProposalPage>) throws {
        let matter = act.matter, text = act.text
        func answer(_ answer: ProposalAnswer) throws { try act.desk.answer(matter, answer, because: text, seen: act.seen, in: act.sent) }
        switch self {
        case .accept: try answer(.accepted)
        case .decline: try answer(.declined)
        case .tryFirst: try answer(.tried(until: act.dayToCome()))
        case .forward: try act.forward()
        case .ask: try act.desk.ask(matter.id, text, in: act.sent)
        case .reply: try act.desk.reply(matter.id, text, in: act.sent)
        case .word: try act.say()
        case .invite: try act.invite()
        case .join, .sponsor: try act.join(as: self == .join ? .author : .sponsor)
        case .naming: try act.desk.join(act.own(act.naming), matter)
        case .leave: try act.desk.leave(act.own(.nameless), matter)
        }
    }
}

/// The fields of what is done about a proposal.
enum ProposalField {
    static let until = "until"
    static let unit = "unit"
    static let who = "who"
    static let naming = "naming"
}

extension MatterAct<ProposalPage> {
    fileprivate var desk: ProposalDesk { ProposalDesk(matters, db, of: works, on: scene.today) }

    fileprivate func dayToCome() throws -> Day {
        guard let day = Day(form[ProposalField.until] ?? ""), day > scene.today else { throw MatterRefusal(.dayToComeIsNeeded) }
        return day
    }

    /// A unit above is known to everybody below it; any other only to whoever may see it.
    fileprivate func forward() throws {
        let path = UnitPath(MatterForm.title(form, ProposalField.unit))
        guard scene.path.isWithin(path) || visit.may(.seeFigures, on: path), let unit = scene.columns.organisation.unit(at: path, on: scene.today) else {
            throw MatterRefusal(.noUnitToHandTo)
        }
        let head = try Answerer.upward(of: path, scene, but: Set([visit.voice.person].compactMap { $0 }), in: db)
        try desk.forward(matter, to: head, at: unit, because: text, seen: seen, in: sent)
    }

    // MARK: Taking part

    fileprivate func say() throws {
        if view.isOwn(.author) { try desk.add(text, to: matter, in: sent) } else { try desk.remark(text, on: matter, in: sent) }
    }

    fileprivate func invite() throws {
        guard view.isOwn(.author) else { throw MatterRefusal(.youAreNotInvited) }
        guard case .person(let person) = try MatterPerson.find(MatterForm.title(form, ProposalField.who), in: db, of: works) else {
            throw MatterRefusal(.nobodyByThatBadge)
        }
        let held = try AppointmentStore(db, of: works).appointments(of: person).compactMap { $0.held(in: scene.columns.organisation, on: scene.today) }
        guard Rights.allows(held, .takePart, on: scene.path, at: scene.today) else { throw MatterRefusal(.theyDoNotSeeThisUnit) }
        guard !view.parts.contains(where: { $0.person == person }) else { return }
        try desk.invite(person, to: matter)
    }

    /// A sponsor offers to be one; an author was asked.
    fileprivate func join(as role: MatterRole) throws {
        guard let person = visit.voice.person, role == .sponsor || view.isOwn(.invited) else { throw MatterRefusal(.youAreNotInvited) }
        try desk.join(MatterPart(person, as: role, naming), matter)
    }

    fileprivate var naming: MatterPart.Naming { form[ProposalField.naming].flatMap(MatterPart.Naming.init(rawValue:)) ?? .nameless }

    fileprivate func own(_ naming: MatterPart.Naming) throws -> MatterPart {
        let role = form[ProposalField.who].flatMap(MatterRole.init(rawValue:))
        guard let person = visit.voice.person, let role, view.isOwn(role), role != .invited else { throw MatterRefusal(.youAreNotInvited) }
        return MatterPart(person, as: role, naming)
    }
}
