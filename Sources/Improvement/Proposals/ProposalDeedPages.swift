import Language
import Planning
import Web
import Works

/// What can be done about a proposal, by whoever looks.
struct ProposalDeedPages: Sendable {
    private let page: ProposalPage

    init(_ page: ProposalPage) { self.page = page }

    private var view: MatterView { page.view }
    private var scene: Scene { page.view.scene }
    private var language: Language { scene.language }
    private var matter: Matter { page.view.matter }

    func write(to html: inout HTML) {
        if may(.answerProposals) { writeAnswers(to: &html) }
        if may(.askForAnswers) { say(.ask, .askWhatBecomes, .yourQuestion, to: &html) }
        if may(.takePart) {
            say(.word, .addAWord, .yourWord, to: &html)
            writeParts(to: &html)
        }
        if matter.proposalStage == .declined, may(.propose) {
            let form = Address(path: scene.outlook.path(of: .matters(.proposal, "new")), query: [(ProposalForm.again, String(matter.id.number))])
            html.actions { $0.a(language(.takeItUpAgain), .class("button"), .href(form)) }
        }
        if may(.lead), isOfAGroup {
            let form = Address(path: scene.outlook.path(of: .matters(.group, "new")), query: [(GroupFields.from, String(matter.id.number))])
            html.actions { $0.a(language(.foundAGroupOfThese), .class("button"), .href(form)) }
        }
    }

    /// One who stands up for it and two who wrote it are a group, if they want to be one; from one proposal one grows.
    private var isOfAGroup: Bool {
        view.parts.contains { $0.role == .sponsor } && view.parts.count { $0.role == .author } >= 2
            && !(view.tied[.from] ?? []).contains { $0.kind == .group }
    }

    private func may(_ deed: Deed) -> Bool { scene.visit.may(deed, on: scene.path) }

    private func writeAnswers(to html: inout HTML) {
        if page.question != nil { say(.reply, .replyToTheQuestion, .yourReply, to: &html) }
        guard matter.isOpen else { return }
        say(.accept, .acceptIt, .whyAndWhatNext, to: &html)
        say(.tryFirst, .tryItFirst, .howItIsTried, to: &html) {
            $0.field(Field(ProposalField.until, language(.triedUntil), .day, value: (scene.today + Self.daysOfATrial).description))
        }
        say(.decline, .declineProposal, .whyDeclined, to: &html)
        say(.forward, .handItOn, .whyHandedOn, to: &html) {
            $0.field(Field(ProposalField.unit, language(.toTheHeadOf), .offered(unitsUpward.map(\.text))))
        }
    }

    /// A month shows whether it works.
    private static let daysOfATrial = 30

    private var unitsUpward: [UnitPath] { Array(sequence(first: scene.path, next: \.parent).dropFirst()) }

    // MARK: Who takes part

    private func writeParts(to html: inout HTML) {
        guard let person = scene.visit.voice.person else { return }
        let own = view.parts.filter { $0.person == person }, roles = Set(own.map(\.role))
        if roles.contains(.invited) { joins(.join, .joinAsAuthor, note: .youAreInvited, to: &html) }
        if matter.isOpen, may(.lead), !roles.contains(.sponsor) { joins(.sponsor, .joinAsSponsor, note: .whatASponsorDoes, to: &html) }
        if roles.contains(.author) { writeInvitation(to: &html) }
        for part in own where part.role != .invited { write(part, to: &html) }
    }

    /// Whoever says yes says with it whether the name is shown.
    private func joins(_ deed: ProposalDeed, _ name: Message, note: Message, to html: inout HTML) {
        page.write(deed.rawValue, name, to: &html) {
            $0.p(language(note), .class("note"))
            $0.field(page.field(ProposalField.naming, .isYourNameShown, .choice(namings), in: deed.rawValue))
        }
    }

    private var namings: [Field.Choice] {
        [(MatterPart.Naming.nameless, Message.signedQuietly), (.named, .signedByName)].map { Field.Choice($0.rawValue, language($1)) }
    }

    private func writeInvitation(to html: inout HTML) {
        page.write(ProposalDeed.invite.rawValue, .inviteAnAuthor, to: &html) {
            $0.field(Field(ProposalField.who, language(.badgeOrSignInName), note: language(.theySayYesThemselves)))
        }
    }

    private func write(_ part: MatterPart, to html: inout HTML) {
        let other: MatterPart.Naming = part.naming == .named ? .nameless : .named
        html.details(.class("deed")) {
            $0.summary(language(part.naming == .named ? .yourNameIsShown : .yourNameIsNotShown))
            page.pages.form(ProposalDeed.naming.rawValue, to: &$0) {
                $0.hidden(ProposalField.who, part.role.rawValue)
                $0.hidden(ProposalField.naming, other.rawValue)
                $0.button(language(other == .named ? .showMyName : .hideMyName), .class("button"))
            }
            page.pages.form(ProposalDeed.leave.rawValue, to: &$0) {
                $0.hidden(ProposalField.who, part.role.rawValue)
                $0.button(language(.takeNoPartAnyMore), .class("button quiet"))
            }
        }
    }

    // MARK: A deed with words

    private func say(_ deed: ProposalDeed, _ name: Message, _ label: Message, to html: inout HTML, further: (inout HTML) -> Void = { _ in }) {
        page.write(deed.rawValue, name, to: &html) {
            $0.field(page.text(label, in: deed.rawValue))
            further(&$0)
        }
    }
}
