import Language
import Planning
import Web
import Works

/// What the page of one measure offers, as the address has it.
enum MeasureDeed: String, MatterDeed {
    case begin, milestone, over, close, confirm, back, remark

    /// Whoever shares the work may say something; what turns the measure is for those who lead.
    var right: Deed { self == .remark ? .takePart : .lead }
    var needsText: Bool { [.over, .back, .close, .remark].contains(self) }

    func fits(_ sheet: MeasurePage) -> Bool {
        let stage = sheet.matter.measureStage
        return switch self {
        case .begin: stage == .planned
        case .milestone: [.planned, .running].contains(stage) && sheet.milestones.contains { $0.reached == nil }
        case .over, .close: stage == .planned || stage == .running
        case .confirm, .back: stage == .closing
        case .remark: true
        }
    }

    func hindrance(_ sheet: MeasurePage) -> MatterRefusal? {
        guard self == .confirm, !(MeasureClosing(sheet.view.steps)?.mayBeConfirmed(by: sheet.scene.visit.voice.person) ?? false) else { return nil }
        return MatterRefusal(.secondPersonIsNeeded, .forbidden)
    }

    func take(_ act: MatterAct<MeasurePage>) throws {
        let desk = MeasureDesk(act.matters, act.db, of: act.works), matter = act.matter, today = act.scene.today, text = act.text
        switch self {
        case .begin: try desk.begin(matter, since: act.day(in: matter.opened...today, .notInFuture), text, seen: act.seen, in: act.sent)
        case .milestone: try desk.reach(act.milestone(), of: matter, on: today, text, in: act.sent)
        case .over:
            let day = try act.day(in: today...(today + Self.longest), .dayFromTodayOn)
            try desk.handOver(matter, to: act.person(), by: day, because: text, seen: act.seen, in: act.sent)
        case .close:
            guard let outcome = act.form[MeasureFields.outcome].flatMap(Measure.Outcome.init(rawValue:)) else { throw MatterRefusal(.sayWhatCameOut) }
            try desk.proposeClosing(matter, as: outcome, by: today + Self.daysToLook, text, seen: act.seen, in: act.sent)
        case .confirm:
            guard let outcome = act.sheet.measure.outcome else { throw MatterRefusal.overtaken }
            try desk.confirm(matter, outcome, text, seen: act.seen, in: act.sent)
        case .back:
            let owner = MeasureClosing(act.view.steps)?.owner
            try desk.sendBack(matter, act.sheet.measure, to: owner, by: today + Self.daysToLook, because: text, seen: act.seen, in: act.sent)
        case .remark: try desk.remark(text, on: matter, in: act.sent)
        }
    }

    /// The next weekly meeting is at most so far away.
    private static let daysToLook = 7
    /// What is due later than in ten years is due never.
    private static let longest = 3650
}

/// The fields of the forms on the page of one measure.
enum MeasureFields {
    static let day = "day", place = "milestone", outcome = "outcome"
}

extension MatterAct<MeasurePage> {
    fileprivate func day(in days: ClosedRange<Day>, _ wrong: Message) throws -> Day {
        guard let day = form[MeasureFields.day].flatMap({ Day($0) }), days.contains(day) else { throw MatterRefusal(wrong) }
        return day
    }

    fileprivate func milestone() throws -> Measure.Milestone {
        let place = form[MeasureFields.place].flatMap { Int($0) }
        guard let milestone = sheet.milestones.first(where: { $0.place == place }) else { throw MatterRefusal(.whichMilestone) }
        return milestone
    }
}

extension MeasureDeed {
    var name: Message {
        switch self {
        case .begin: .putIntoEffect
        case .milestone: .milestoneIsReached
        case .over: .handOver
        case .close: .sayItIsDone
        case .confirm: .confirmIt
        case .back: .sendItBack
        case .remark: .addRemark
        }
    }

    var question: Message {
        switch self {
        case .begin, .milestone, .remark, .confirm: .whatDidYouSee
        case .over, .back: .whyThis
        case .close: .whatWeLearned
        }
    }
}
