import Database
import Planning
import Web
import Works

/// One deed about a proposal, inside its transaction.
struct ProposalTurn {
    private let view: MatterView
    private let visit: Visit
    private let desk: ProposalDesk
    private let db: Connection

    init(_ view: MatterView, _ visit: Visit, _ matters: MatterDesk, _ db: Connection) {
        (self.view, self.visit, self.db) = (view, visit, db)
        desk = ProposalDesk(matters, db, of: view.scene.columns.works.id, on: view.scene.today)
    }

    private var scene: Scene { view.scene }
    private var works: ID<Works> { scene.columns.works.id }
    private var form: SentForm? { SentForm(visit.request) }
    private var seen: ID<MatterStep>? { MatterForm.seen(visit.request.form) }

    func take(_ deed: ProposalDeed, _ text: String) throws {
        switch deed {
        case .accept: try answer(.accepted, because: text)
        case .decline: try answer(.declined, because: text)
        case .tryFirst: try answer(.tried(until: dayToCome()), because: text)
        case .forward: try forward(because: text)
        case .ask: try desk.ask(view.matter.id, text, in: form)
        case .reply: try desk.reply(view.matter.id, text, in: form)
        case .word: try say(text)
        case .invite: try invite()
        case .join, .sponsor: try join(as: deed == .join ? .author : .sponsor)
        case .naming: try desk.join(own(naming), view.matter)
        case .leave: try desk.leave(own(.nameless), view.matter)
        }
    }

    // MARK: Answers

    private func answer(_ answer: ProposalAnswer, because reason: String) throws {
        try mustBeOpen()
        try desk.answer(view.matter, answer, because: reason, seen: seen, in: form)
    }

    /// A form that was taken already is no second answer.
    private func mustBeOpen() throws {
        if view.matter.isOpen { return }
        guard let form, try SentFormStore(db, of: works).taken(form) != nil else { throw ProposalProblem.alreadyAnswered }
    }

    private func dayToCome() throws -> Day {
        guard let day = Day(visit.request.form[ProposalField.until] ?? ""), day > scene.today else { throw ProposalProblem.noDay }
        return day
    }

    /// A unit above is known to everybody below it; any other only to whoever may see it.
    private func forward(because reason: String) throws {
        try mustBeOpen()
        let path = UnitPath(MatterForm.title(visit.request.form, ProposalField.unit))
        guard scene.path.isWithin(path) || visit.may(.seeFigures, on: path), let unit = scene.columns.organisation.unit(at: path, on: scene.today) else {
            throw ProposalProblem.noSuchUnit
        }
        let head = try Answerer.upward(of: path, scene, but: Set([visit.voice.person].compactMap { $0 }), in: db)
        try desk.forward(view.matter, to: head, at: unit, because: reason, seen: seen, in: form)
    }

    // MARK: Taking part

    private func say(_ text: String) throws {
        if view.isOwn(.author) { try desk.add(text, to: view.matter, in: form) } else { try desk.remark(text, on: view.matter, in: form) }
    }

    private func invite() throws {
        guard view.isOwn(.author) else { throw ProposalProblem.notInvited }
        guard let person = try person(called: MatterForm.title(visit.request.form, ProposalField.who)) else { throw ProposalProblem.nobodyByThat }
        let held = try AppointmentStore(db, of: works).appointments(of: person).compactMap { $0.held(in: scene.columns.organisation, on: scene.today) }
        guard Rights.allows(held, .takePart, on: scene.path, at: scene.today) else { throw ProposalProblem.doesNotSee }
        guard !view.parts.contains(where: { $0.person == person }) else { return }
        try desk.invite(person, to: view.matter)
    }

    /// A sponsor offers to be one; an author was asked.
    private func join(as role: MatterRole) throws {
        guard let person = visit.voice.person, role == .sponsor || view.isOwn(.invited) else { throw ProposalProblem.notInvited }
        try desk.join(MatterPart(person, as: role, naming), view.matter)
    }

    private var naming: MatterPart.Naming { visit.request.form[ProposalField.naming].flatMap(MatterPart.Naming.init(rawValue:)) ?? .nameless }

    private func own(_ naming: MatterPart.Naming) throws -> MatterPart {
        let role = visit.request.form[ProposalField.who].flatMap(MatterRole.init(rawValue:))
        guard let person = visit.voice.person, let role, view.isOwn(role), role != .invited else { throw ProposalProblem.notInvited }
        return MatterPart(person, as: role, naming)
    }

    /// By what colleagues know each other: the number on the badge, or the name with which one signs in.
    private func person(called typed: String) throws -> ID<Person>? {
        if let badge = BadgeNumber(typed), let person = try PersonStore(db, of: works).person(with: badge) { return person }
        let owner = try SignInName(typed).flatMap { try AccountStore.owner(of: $0, in: db) }
        return owner.flatMap { $0.works == works ? $0.person : nil }
    }
}
