import Planning
import Web
import Works

/// What the page of one group offers, as the address has it.
enum GroupDeed: String, MatterDeed {
    case join, leave, meet, invite, end

    var right: Deed { self == .invite || self == .end ? .lead : .takePart }
    var needsText: Bool { self == .meet || self == .end }

    func fits(_ sheet: GroupPage) -> Bool { sheet.matter.isOpen || self == .leave || self == .join && sheet.isMember }

    func hindrance(_ sheet: GroupPage) -> MatterRefusal? {
        switch self {
        case .join: sheet.scene.visit.voice.person == nil ? MatterRefusal(.somebodyMustAnswer, .forbidden) : nil
        case .leave: sheet.isMember || sheet.view.isOwn(.invited) ? nil : MatterRefusal(.onlyMembers, .forbidden)
        case .meet: sheet.isMember || sheet.scene.visit.may(.lead, on: sheet.scene.path) ? nil : MatterRefusal(.onlyMembers, .forbidden)
        case .invite, .end: nil
        }
    }

    func take(_ act: MatterAct<GroupPage>) throws {
        let desk = GroupDesk(act.matters, act.db, of: act.works), person = act.visit.voice.person
        switch self {
        case .join:
            guard let person, let trade = act.form[GroupFields.trade].flatMap(WorkGroup.Trade.init(rawValue:)) else { throw MatterRefusal(.asWhatYouWork) }
            let naming = act.form[GroupFields.naming].flatMap(MatterPart.Naming.init(rawValue:)) ?? .nameless
            try desk.join(WorkGroup.Member(person, as: trade), naming, act.matter)
        case .leave: if let person { try desk.leave(person, act.matter) }
        case .meet: try desk.meet(act.text, act.matter, in: act.sent)
        case .invite:
            let asked = try act.person()
            if !act.view.parts.contains(where: { $0.person == asked }) { try desk.invite(asked, to: act.matter) }
        case .end: try desk.end(act.matter, act.text, seen: act.seen, in: act.sent)
        }
    }
}

/// The fields of the forms about groups.
enum GroupFields {
    static let sort = "sort", meets = "meets", trade = "trade", naming = "naming", from = "from"
}
