import Database
import Planning
import Works

/// What the page of a waste offers, as the address has it.
enum WasteDeed: String, MatterDeed {
    case stopped, dropped, away, back, word

    var right: Deed { self == .word ? .takePart : .lead }
    var needsText: Bool { true }

    func fits(_ sheet: WastePage) -> Bool {
        let stage = sheet.matter.wasteStage
        return switch self {
        case .stopped, .dropped: stage == .reported
        case .away: stage == .stopped
        case .back: stage == .stopped || stage == .gone
        case .word: true
        }
    }

    func take(_ act: MatterAct<WastePage>) throws {
        let desk = WasteDesk(act.matters, act.db, of: act.works, on: act.scene.today), matter = act.matter
        switch self {
        case .stopped: try desk.stop(matter, by: act.visit.voice.person, how: act.text, seen: act.seen, in: act.sent)
        case .dropped: try desk.drop(matter, because: act.text, seen: act.seen, in: act.sent)
        case .away: try desk.confirm(matter, act.sheet.waste, act.text, seen: act.seen, in: act.sent)
        case .back:
            let charge = try WasteCharge(act.scene, in: act.db)
            try desk.reopen(matter, to: charge.head, by: charge.due, act.text, seen: act.seen, in: act.sent)
        case .word: try desk.remark(act.text, on: matter, in: act.sent)
        }
    }
}

/// Who sees to what is reported, and by when: as with proposals.
struct WasteCharge {
    let head: Answerer?
    let due: Day

    init(_ scene: Scene, in db: Connection) throws {
        let works = scene.columns.works, rules = try ProposalRulesStore(db, of: works.id).rules()
        due = AnswerTerm.end(after: rules.daysToAnswer, from: scene.today, in: try CalendarStore(db, of: works).calendar())
        head = try Answerer.upward(of: scene.path, scene, but: [], in: db)
    }
}
