import Database
import Language
import Planning
import Web
import Works

/// What is done on the page of one mission: read, checked, written.
enum MissionTurns {
    static func take(_ deed: MissionDeed, _ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let page = try MissionRoutes.page(visit, desk), form = visit.request.form
        func again(_ problem: Message, _ status: Status) throws -> Response {
            .html(try MissionRoutes.page(visit, desk, problem, typed: form).page, status: status)
        }
        guard deed.fits(page.view.matter.missionStage) else { return try again(.notAtThisStage, .conflict) }
        guard page.mayDo(deed) else { return try again(.otherSideAnswers, .forbidden) }
        if deed.needsText, MatterForm.text(form).isEmpty { return try again(.reasonIsNeeded, .unprocessableContent) }
        do {
            try desk.write(page.scene, on: "missions") { matters, db in
                try write(deed, page, form, SentForm(visit.request), page.scene.missions(matters, db), db)
            }
        } catch let problem as FormProblems {
            return try again(problem.byField.first?.value ?? .reasonIsNeeded, .unprocessableContent)
        } catch is MatterProblem {
            return try again(.turnedMeanwhile, .conflict)
        } catch AppointmentError.heldAlready {
            return try again(.holdsItAlready, .conflict)
        }
        return .redirect(to: page.scene.outlook.address(of: .matters(.mission, String(page.view.matter.id.number))))
    }

    private static func write(_ deed: MissionDeed, _ page: MissionPage, _ form: Form, _ sent: SentForm?, _ desk: MissionDesk, _ db: Connection) throws {
        let matter = page.view.matter, seen = MatterForm.seen(form), text = MatterForm.text(form), works = page.scene.columns.works.id
        switch deed {
        case .accept: try desk.accept(matter, page.mission, by: page.scene.visit.voice.person, text, seen: seen, in: sent)
        case .decline: try desk.decline(matter, because: text, seen: seen, in: sent)
        case .invite: try desk.invite(person(form, db, of: works), to: matter)
        case .answer:
            guard let answer = form[MissionFields.answer].flatMap(MissionAnswer.init(rawValue:)), let person = page.scene.visit.voice.person else {
                throw FormProblems(.answerInvitation)
            }
            try desk.answer(answer, by: person, to: matter)
        case .office: try desk.appoint(helper(form, page, db), page.mission, in: matter, text, sent: sent)
        case .end: try desk.end(matter, ending(form, page, text), text, seen: seen, in: sent)
        case .look: try desk.look(matter, page.mission, text, seen: seen, in: sent)
        }
    }

    private static func person(_ form: Form, _ db: Connection, of works: ID<Works>) throws -> ID<Person> {
        guard case .person(let person) = try MatterPerson.find(MatterPerson.typed(form), in: db, of: works) else { throw FormProblems(.nobodyOfThisName) }
        return person
    }

    /// Only who has said yes takes over.
    private static func helper(_ form: Form, _ page: MissionPage, _ db: Connection) throws -> ID<Person> {
        let person = try person(form, db, of: page.scene.columns.works.id)
        guard page.view.parts.contains(where: { $0.person == person && $0.role == .helper }) else { throw FormProblems(.saidYesFirst) }
        return person
    }

    /// By the figures only where they say so, by its date only when it has come; by agreement with a reason.
    private static func ending(_ form: Form, _ page: MissionPage, _ text: String) throws -> Mission.Ending {
        switch form[MissionFields.ending].flatMap(Mission.Ending.init(rawValue:)) {
        case .criterion? where page.metOn != nil: return .criterion
        case .date? where page.mission.until <= page.scene.today: return .date
        case .agreement? where !text.isEmpty: return .agreement
        case .criterion?: throw FormProblems(.criterionNotMet)
        case .date?: throw FormProblems(.dateHasNotCome)
        case .agreement?, nil: throw FormProblems(.reasonIsNeeded)
        }
    }
}
