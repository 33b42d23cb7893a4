import Language
import Planning
import Web
import Works

/// What the page of one mission offers, as the address has it.
enum MissionDeed: String, MatterDeed {
    case accept, decline, invite, answer, office, end, look

    var right: Deed { self == .answer ? .takePart : .lead }
    /// Who is asked may be of any unit.
    var isFor: MatterDeedScope { self == .answer ? .allWhoShare : .offices }
    var needsText: Bool { self == .decline || self == .look }

    func fits(_ sheet: MissionPage) -> Bool {
        let stage = sheet.matter.missionStage
        return switch self {
        case .accept, .decline: stage == .offered
        case .invite, .answer: stage == .offered || stage == .running
        case .office, .end: stage == .running
        case .look: stage.isAfter
        }
    }

    /// Whoever stands on one side answers for that side.
    func hindrance(_ sheet: MissionPage) -> MatterRefusal? { mayBeDone(sheet) ? nil : MatterRefusal(.otherSideAnswers, .forbidden) }

    private func mayBeDone(_ sheet: MissionPage) -> Bool {
        let visit = sheet.scene.visit
        return switch self {
        case .accept, .decline: visit.may(.lead, on: sheet.scene.path(of: sheet.matter.place))
        case .answer: sheet.view.isOwn(.invited) || sheet.view.isOwn(.helper)
        case .office: visit.signedIn?.may(appoint: .teamLeader, on: sheet.scene.path(of: sheet.matter.unit)) ?? false
        case .invite, .end, .look: true
        }
    }

    func take(_ act: MatterAct<MissionPage>) throws {
        let desk = act.scene.missions(act.matters, act.db), matter = act.matter, mission = act.sheet.mission, text = act.text
        switch self {
        case .accept: try desk.accept(matter, mission, by: act.visit.voice.person, text, seen: act.seen, in: act.sent)
        case .decline: try desk.decline(matter, because: text, seen: act.seen, in: act.sent)
        case .invite: try desk.invite(act.person(), to: matter)
        case .answer:
            guard let answer = act.form[MissionFields.answer].flatMap(MissionAnswer.init(rawValue:)), let person = act.visit.voice.person else {
                throw MatterRefusal(.answerInvitation)
            }
            try desk.answer(answer, by: person, to: matter)
        case .office:
            do { try desk.appoint(act.helper(), mission, in: matter, text, sent: act.sent) } catch AppointmentError.heldAlready {
                throw MatterRefusal(.holdsItAlready, .conflict)
            }
        case .end: try desk.end(matter, act.ending(), text, seen: act.seen, in: act.sent)
        case .look: try desk.look(matter, mission, text, seen: act.seen, in: act.sent)
        }
    }
}

extension MatterAct<MissionPage> {
    /// Only who has said yes takes over.
    fileprivate func helper() throws -> ID<Person> {
        let person = try person()
        guard view.parts.contains(where: { $0.person == person && $0.role == .helper }) else { throw MatterRefusal(.saidYesFirst) }
        return person
    }

    /// By the figures only where they say so, by its date only when it has come; by agreement with a reason.
    fileprivate func ending() throws -> Mission.Ending {
        switch form[MissionFields.ending].flatMap(Mission.Ending.init(rawValue:)) {
        case .criterion? where sheet.metOn != nil: return .criterion
        case .date? where sheet.mission.until <= scene.today: return .date
        case .agreement? where !text.isEmpty: return .agreement
        case .criterion?: throw MatterRefusal(.criterionNotMet)
        case .date?: throw MatterRefusal(.dateHasNotCome)
        case .agreement?, nil: throw MatterRefusal(.reasonIsNeeded)
        }
    }
}

/// The fields of the forms on the page of one mission.
enum MissionFields {
    static let ending = "ending", answer = "answer", done = "done", hinders = "hinders", next = "next"
}

extension MissionDeed {
    var name: Message {
        switch self {
        case .accept: .acceptMission
        case .decline: .declineMission
        case .invite: .askSomebodyToHelp
        case .answer: .answerInvitation
        case .office: .letAHelperTakeOver
        case .end: .endMission
        case .look: .lookAgain
        }
    }
}
