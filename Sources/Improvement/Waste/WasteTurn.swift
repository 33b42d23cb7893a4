import Database
import Planning
import Web
import Works

/// One deed about waste, inside its transaction.
struct WasteTurn {
    let view: MatterView
    let waste: Waste
    let visit: Visit
    let db: Connection

    /// Who sees to what is reported, and by when: as with proposals.
    static func charge(_ scene: Scene, in db: Connection) throws -> (head: Answerer?, due: Day) {
        let works = scene.columns.works, rules = try ProposalRulesStore(db, of: works.id).rules()
        let due = AnswerTerm.end(after: rules.daysToAnswer, from: scene.today, in: try CalendarStore(db, of: works).calendar())
        return (try Answerer.upward(of: scene.path, scene, but: [], in: db), due)
    }

    func take(_ deed: WasteDeed, _ text: String, _ matters: MatterDesk) throws {
        let desk = WasteDesk(matters, db, of: view.scene.columns.works.id, on: view.scene.today), form = SentForm(visit.request)
        let matter = view.matter, seen = MatterForm.seen(visit.request.form)
        if deed != .word { try mustFit(deed, form) }
        switch deed {
        case .stopped: try desk.stop(matter, by: visit.voice.person, how: text, seen: seen, in: form)
        case .dropped: try desk.drop(matter, because: text, seen: seen, in: form)
        case .away: try desk.confirm(matter, waste, text, seen: seen, in: form)
        case .back:
            let (head, due) = try Self.charge(view.scene, in: db)
            try desk.reopen(matter, to: head, by: due, text, seen: seen, in: form)
        case .word: try desk.remark(text, on: matter, in: form)
        }
    }

    /// A deed that no longer fits how the waste stands comes from a page that is overtaken; the same form again does nothing.
    private func mustFit(_ deed: WasteDeed, _ form: SentForm?) throws {
        let stage = view.matter.wasteStage
        let fits = [WasteDeed.stopped, .dropped].contains(deed) ? stage == .reported : deed == .away ? stage == .stopped : stage == .stopped || stage == .gone
        if fits { return }
        if let form, try SentFormStore(db, of: view.scene.columns.works.id).taken(form) != nil { return }
        throw MatterProblem.gone
    }
}
