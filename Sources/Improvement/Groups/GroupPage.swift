import Language
import Planning
import Web
import Works

/// One group: what it is for, who belongs to it, what came of its meetings.
struct GroupPage: MatterSheet {
    static let kind = MatterKind.group

    let view: MatterView
    let group: WorkGroup
    var problem: Message?
    var typed = Form()

    var isMember: Bool { view.isOwn(.member) }
    private var own: WorkGroup.Member? { group.members.first { $0.person == scene.visit.voice.person } }

    func write(to html: inout HTML) {
        pages.writeHead(to: &html)
        if let problem { html.notice(.wrong, language(problem)) }
        if view.isOwn(.invited) { html.notice(.information, language(.youAreAskedAlong)) }
        html.p(group.purpose)
        pages.writeTies(.from, to: &html)
        writeFacts(to: &html)
        writeMembers(to: &html)
        writeTasks(to: &html)
        writeDeeds(to: &html)
        pages.writeStory(to: &html)
    }

    private func writeFacts(to html: inout HTML) {
        let meetings = view.steps.count { $0.what == GroupStep.met.rawValue }
        html.dl(.class("facts")) { html in
            for (name, value) in [
                (Message.sortOfGroup, language(GroupWords.name(of: group.sort))), (.whenTheyMeet, group.meets), (.metSoFar, language.number(meetings)),
            ] where !value.isEmpty {
                html.dt(language(name))
                html.dd(value)
            }
        }
    }

    /// How many of each trade for everybody; by name whoever wants it.
    private func writeMembers(to html: inout HTML) {
        let mix = GroupMix(group.members.map(\.trade)), asked = view.parts.count { $0.role == .invited }
        html.heading(language(.whoBelongsToIt), note: GroupWords.mix(mix, language))
        let named = view.parts.filter { $0.role == .member && $0.naming == .named }.compactMap { view.names[$0.person] }.sorted()
        html.ul(.class("list")) { list in
            for name in named { list.li(name) }
            if mix.members > named.count { list.li(language(.guestsWithoutName(mix.members - named.count))) }
            if asked > 0 { list.li(language(.helpersAsked(asked))) }
        }
    }

    private func writeDeeds(to html: inout HTML) {
        for deed in GroupDeed.allCases where deed.fits(self) && deed.hindrance(self) == nil && scene.visit.may(deed.right, on: scene.path) {
            let name = deed == .join && isMember ? Message.sayItAnew : GroupWords.name(of: deed)
            write(deed.rawValue, name, isOpen: deed == .join && view.isOwn(.invited), to: &html) { writeFields(deed, to: &$0) }
        }
    }

    private func writeFields(_ deed: GroupDeed, to html: inout HTML) {
        switch deed {
        case .join:
            let usual = own?.trade.rawValue ?? WorkGroup.Trade.worker.rawValue
            html.field(field(GroupFields.trade, .asWhatYouWork, .choice(GroupWords.trades(language)), usual: usual, in: deed.rawValue))
            let namings = [(MatterPart.Naming.nameless, Message.signedQuietly), (.named, .signedByName)].map { Field.Choice($0.rawValue, language($1)) }
            html.field(field(GroupFields.naming, .isYourNameShown, .choice(namings), in: deed.rawValue))
        case .invite: html.field(field(MatterPerson.field, .whoIsIt, note: .badgeOrSignIn, in: deed.rawValue))
        case .meet: html.field(text(.whatTheGroupReached, in: deed.rawValue))
        case .end: html.field(text(.whatTheGroupReached, in: deed.rawValue))
        case .leave: break
        }
    }
}
