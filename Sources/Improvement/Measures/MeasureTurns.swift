import Database
import Language
import Planning
import Web
import Works

/// What is done on the page of one measure: read, checked, written.
enum MeasureTurns {
    static func take(_ deed: MeasureDeed, _ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let page = try MeasureRoutes.page(visit, desk), form = visit.request.form
        func again(_ problem: Message, _ status: Status) throws -> Response {
            .html(try MeasureRoutes.page(visit, desk, problem, typed: form).page, status: status)
        }
        guard deed.fits(page.view.matter.measureStage, page.milestones) else { return try again(.notAtThisStage, .conflict) }
        if deed.needsText, MatterForm.text(form).isEmpty { return try again(.reasonIsNeeded, .unprocessableContent) }
        if deed == .confirm, !(MeasureClosing(page.view.steps)?.mayBeConfirmed(by: visit.voice.person) ?? false) {
            return try again(.secondPersonIsNeeded, .forbidden)
        }
        do {
            try desk.write(page.view.scene, on: "measures") { matters, db in
                try write(deed, page, form, SentForm(visit.request), MeasureDesk(matters, db, of: page.view.scene.columns.works.id), db)
            }
        } catch let problem as FormProblems {
            return try again(problem.byField.first?.value ?? .reasonIsNeeded, .unprocessableContent)
        } catch is MatterProblem {
            return try again(.turnedMeanwhile, .conflict)
        }
        return .redirect(to: page.view.scene.address(of: page.view.matter))
    }

    private static func write(_ deed: MeasureDeed, _ page: MeasurePage, _ form: Form, _ sent: SentForm?, _ desk: MeasureDesk, _ db: Connection) throws {
        let matter = page.view.matter, today = page.view.scene.today, seen = MatterForm.seen(form), text = MatterForm.text(form)
        switch deed {
        case .begin: try desk.begin(matter, since: day(form, in: matter.opened...today, .notInFuture), text, seen: seen, in: sent)
        case .milestone: try desk.reach(milestone(form, page), of: matter, on: today, text, in: sent)
        case .over:
            let owner = try person(form, db, of: page.view.scene.columns.works.id)
            try desk.handOver(matter, to: owner, by: day(form, in: today...(today + longest), .dayFromTodayOn), because: text, seen: seen, in: sent)
        case .close:
            guard let outcome = form[MeasureFields.outcome].flatMap(Measure.Outcome.init(rawValue:)) else { throw FormProblems(.whatCameOut) }
            try desk.proposeClosing(matter, as: outcome, by: today + daysToLook, text, seen: seen, in: sent)
        case .confirm:
            guard let outcome = page.measure.outcome else { throw FormProblems(.notAtThisStage) }
            try desk.confirm(matter, outcome, text, seen: seen, in: sent)
        case .back:
            let owner = MeasureClosing(page.view.steps)?.owner
            try desk.sendBack(matter, page.measure, to: owner, by: today + daysToLook, because: text, seen: seen, in: sent)
        case .remark: try desk.remark(text, on: matter, in: sent)
        }
    }

    /// The next weekly meeting is at most so far away.
    private static let daysToLook = 7
    /// What is due later than in ten years is due never.
    private static let longest = 3650

    private static func day(_ form: Form, in days: ClosedRange<Day>, _ wrong: Message) throws -> Day {
        guard let day = form[MeasureFields.day].flatMap({ Day($0) }), days.contains(day) else { throw FormProblems(wrong) }
        return day
    }

    private static func milestone(_ form: Form, _ page: MeasurePage) throws -> Measure.Milestone {
        guard let place = form[MeasureFields.place].flatMap({ Int($0) }), let milestone = page.milestones.first(where: { $0.place == place }) else {
            throw FormProblems(.whichMilestone)
        }
        return milestone
    }

    private static func person(_ form: Form, _ db: Connection, of works: ID<Works>) throws -> ID<Person> {
        guard case .person(let person) = try MatterPerson.find(MatterPerson.typed(form), in: db, of: works) else { throw FormProblems(.nobodyOfThisName) }
        return person
    }
}
