import Planning
import Synchronization
import Works

/// Proposals that were worked out: pages, programs and decisions ask for the same one.
final class HelpKeeper: Sendable {
    private struct Key: Hashable {
        let works: ID<Works>
        let changeNumber: Int64
        let outlook: [String]
        let on: Day
        let settled: HelpSettlement
    }

    /// A page looks at one day of one works; a handful serves those who read at the same time.
    private static let most = 16
    private let kept = Mutex<[Key: HelpProposal]>([:])

    func proposal(_ scene: Scene, by indicator: Indicator, _ settled: HelpSettlement, work: () -> HelpProposal?) -> HelpProposal? {
        let key = Key(
            works: scene.columns.works.id, changeNumber: scene.columns.changeNumber,
            outlook: [indicator.name, scene.outlook.span.rawValue, scene.outlook.roof.rawValue], on: scene.on, settled: settled)
        if let known = kept.withLock({ $0[key] }) { return known }
        guard let made = work() else { return nil }
        kept.withLock { kept in
            if kept.count >= HelpKeeper.most { kept.removeAll() }
            kept[key] = made
        }
        return made
    }
}
