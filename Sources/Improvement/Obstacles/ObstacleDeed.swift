import Planning
import Web
import Works

/// What the page of one obstacle offers, as the address has it.
enum ObstacleDeed: String, MatterDeed {
    case key, removed, dropped, over, up, answer

    /// From above it is answered by whoever leads there: the right at that unit is looked at by itself.
    var right: Deed { self == .answer ? .seeFigures : .lead }
    var needsText: Bool { true }

    func fits(_ sheet: ObstaclePage) -> Bool {
        let matter = sheet.matter
        return switch self {
        case .key: matter.obstacleStage == .waiting
        case .over, .up: matter.isOpen && matter.awaits == nil
        case .answer: matter.isOpen && matter.awaits != nil
        case .removed, .dropped: matter.isOpen
        }
    }

    func hindrance(_ sheet: ObstaclePage) -> MatterRefusal? {
        switch self {
        case .up: sheet.scene.path.parent == nil ? MatterRefusal(.nobodyAbove) : nil
        case .answer: sheet.scene.visit.may(.lead, on: sheet.scene.path(of: sheet.matter.place)) ? nil : MatterRefusal(.answeredAbove, .forbidden)
        case .key, .removed, .dropped, .over: nil
        }
    }

    func take(_ act: MatterAct<ObstaclePage>) throws {
        let desk = ObstacleDesk(act.matters, act.db, of: act.works), matter = act.matter
        switch self {
        case .key: try desk.makeKey(matter, because: act.text, seen: act.seen, in: act.sent)
        case .removed: try desk.end(matter, as: .removed, because: act.text, seen: act.seen, in: act.sent)
        case .dropped: try desk.end(matter, as: .dropped, because: act.text, seen: act.seen, in: act.sent)
        case .over: try desk.handOver(matter, to: act.person(), because: act.text, seen: act.seen, in: act.sent)
        case .up:
            guard let above = act.scene.path.parent.flatMap({ act.scene.unit(at: $0) }) else { throw MatterRefusal(.nobodyAbove) }
            try desk.carryUp(matter, to: above, by: act.scene.today + Self.daysToAnswer, because: act.text, seen: act.seen, in: act.sent)
        case .answer: try desk.answer(matter, act.text, to: Obstacle.owner(beforeCarriedUp: act.view.steps), seen: act.seen, in: act.sent)
        }
    }

    /// The next meeting of the tier above is at most so far away.
    private static let daysToAnswer = 3
}
