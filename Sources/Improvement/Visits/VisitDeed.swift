import Language
import Planning
import Web
import Works

/// What the page of one visit offers, as the address has it.
enum VisitDeed: String, MatterDeed {
    case accept, decline, join, tell, held, end

    var right: Deed { self == .tell || self == .join ? .takePart : .lead }
    var needsText: Bool { [.decline, .tell, .end].contains(self) }

    func fits(_ sheet: VisitPage) -> Bool {
        let stage = sheet.matter.visitStage
        return switch self {
        case .accept, .decline: stage == .asked
        case .held: stage == .agreed
        case .join, .tell: stage == .agreed || stage == .done
        case .end: stage == .agreed && sheet.visit.sort == .standing
        }
    }

    /// Whoever stands on one side answers for that side.
    func hindrance(_ sheet: VisitPage) -> MatterRefusal? {
        let visit = sheet.scene.visit
        let may =
            switch self {
            case .accept, .decline: visit.may(.lead, on: sheet.scene.path(of: sheet.matter.place))
            case .join: visit.voice.person != nil
            case .tell, .held, .end: true
            }
        return may ? nil : MatterRefusal(.otherSideAnswers, .forbidden)
    }

    func take(_ act: MatterAct<VisitPage>) throws {
        let desk = act.scene.visits(act.matters, act.db), matter = act.matter, text = act.text
        switch self {
        case .accept: try desk.accept(matter, text, seen: act.seen, in: act.sent)
        case .decline: try desk.decline(matter, because: text, seen: act.seen, in: act.sent)
        case .tell: try desk.tell(matter, text, in: act.sent)
        case .held: try desk.hold(matter, act.sheet.visit, act.shown(), text, seen: act.seen, in: act.sent)
        case .end: try desk.end(matter, because: text, seen: act.seen, in: act.sent)
        case .join:
            guard let person = act.visit.voice.person else { throw MatterRefusal(.somebodyMustAnswer) }
            try desk.join(matter, person, act.form[VisitFields.naming] == MissionAnswer.named.rawValue ? .named : .nameless)
        }
    }
}

extension MatterAct<VisitPage> {
    fileprivate func shown() throws -> FactoryVisit.Shown? {
        guard let indicator = form[VisitFields.indicator].flatMap({ Int64($0) }).map({ ID<Indicator>($0) }), scene.columns.book[indicator] != nil else {
            return nil
        }
        guard let level = (try? TypedNumber.read(form[VisitFields.level] ?? "")) ?? nil, level > 0 else { throw MatterRefusal(.levelIsNeeded) }
        return FactoryVisit.Shown(indicator, level: level / 100)
    }
}

/// The fields of the forms on the page of one visit.
enum VisitFields {
    static let indicator = "indicator", level = "level", naming = "naming"
}

extension VisitDeed {
    var name: Message {
        switch self {
        case .accept: .acceptMission
        case .decline: .declineMission
        case .tell: .tellWhatWasSeen
        case .held: .itTookPlace
        case .join: .iWasThere
        case .end: .endExchange
        }
    }
}
