import Planning
import Works

/// What is told of help for a unit and everything below it, to somebody who sees some units and others not.
struct HelpAnswer: Sendable {
    let unit: UnitPath
    let indicator: Indicator
    let on: Day
    /// Helper or helped stands here.
    let pairs: [HelpProposal.Proposed]
    /// Pairs of which the reader may see only one unit.
    let unseenPairs: Int
    let waiting: [UnitPath]
    let alone: [UnitPath]
    /// Under five people: never judged, never proposed.
    let tooSmall: [UnitPath]
    let leftOut: Int

    /// - Parameter maySee: whether the reader may see a unit's figures.
    init(_ proposal: HelpProposal, of unit: UnitPath, _ indicator: Indicator, in brief: Brief, maySee: (UnitPath) -> Bool) {
        func told(_ path: UnitPath) -> Bool { path.isWithin(unit) && maySee(path) }
        (self.unit, self.indicator, on) = (unit, indicator, brief.on)
        let here = proposal.pairs.filter { $0.pair.helped.isWithin(unit) || $0.pair.helper.isWithin(unit) }
        pairs = here.filter { maySee($0.pair.helper) && maySee($0.pair.helped) }
        unseenPairs = here.count - pairs.count
        waiting = proposal.waiting.filter(told)
        alone = proposal.alone.filter(told)
        tooSmall = brief.tooSmall.filter { $0.indicator == indicator.name && $0.reason == .people && told($0.unit) }.map(\.unit)
        leftOut = proposal.leftOut
    }

    /// Behind, with somebody who could help: among these an order is drawn.
    var couldBeHelped: [UnitPath] { pairs.map(\.pair.helped).filter { $0.isWithin(unit) } + waiting }
}
