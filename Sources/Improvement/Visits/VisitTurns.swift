import Database
import Language
import Planning
import Web
import Works

/// What is done on the page of one visit: read, checked, written.
enum VisitTurns {
    static func take(_ deed: VisitDeed, _ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let page = try VisitRoutes.page(visit, desk), form = visit.request.form
        func again(_ problem: Message, _ status: Status) throws -> Response {
            .html(try VisitRoutes.page(visit, desk, problem, typed: form).page, status: status)
        }
        guard deed.fits(page.view.matter.visitStage, page.visit.sort) else { return try again(.notAtThisStage, .conflict) }
        guard page.mayDo(deed) else { return try again(.otherSideAnswers, .forbidden) }
        if deed.needsText, MatterForm.text(form).isEmpty { return try again(.reasonIsNeeded, .unprocessableContent) }
        do {
            try desk.write(page.scene, on: "visits") { matters, db in try write(deed, page, form, SentForm(visit.request), page.scene.visits(matters, db)) }
        } catch let problem as FormProblems {
            return try again(problem.byField.first?.value ?? .reasonIsNeeded, .unprocessableContent)
        } catch is MatterProblem {
            return try again(.turnedMeanwhile, .conflict)
        }
        return .redirect(to: page.scene.outlook.address(of: .matters(.visit, String(page.view.matter.id.number))))
    }

    private static func write(_ deed: VisitDeed, _ page: VisitPage, _ form: Form, _ sent: SentForm?, _ desk: VisitDesk) throws {
        let matter = page.view.matter, seen = MatterForm.seen(form), text = MatterForm.text(form)
        switch deed {
        case .accept: try desk.accept(matter, text, seen: seen, in: sent)
        case .decline: try desk.decline(matter, because: text, seen: seen, in: sent)
        case .tell: try desk.tell(matter, text, in: sent)
        case .held: try desk.hold(matter, page.visit, shown(form, page), text, seen: seen, in: sent)
        case .end: try desk.end(matter, because: text, seen: seen, in: sent)
        case .join:
            guard let person = page.scene.visit.voice.person else { throw FormProblems(.somebodyMustAnswer) }
            try desk.join(matter, person, form[VisitFields.naming] == MissionAnswer.named.rawValue ? .named : .nameless)
        }
    }

    private static func shown(_ form: Form, _ page: VisitPage) throws -> FactoryVisit.Shown? {
        guard let indicator = form[VisitFields.indicator].flatMap({ Int64($0) }).map({ ID<Indicator>($0) }), page.scene.columns.book[indicator] != nil else {
            return nil
        }
        guard let level = (try? TypedNumber.read(form[VisitFields.level] ?? "")) ?? nil, level > 0 else { throw FormProblems(.levelIsNeeded) }
        return FactoryVisit.Shown(indicator, level: level / 100)
    }
}
