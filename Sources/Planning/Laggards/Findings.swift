import Statistics
import Synchronization

/// Who is named: behind, slipping, ahead. Units by their number in the tree.
struct Findings: Sendable {
    struct Named: Sendable {
        let unit: Int
        let p: Double
        let q: Double
    }

    struct Ahead: Sendable {
        let unit: Int
        /// The end of the interval that lies towards the target.
        let bound: Double
    }

    /// By depth, then q.
    private(set) var laggards: [Named] = []
    private(set) var slipping: [Named] = []
    /// Best bound first.
    private(set) var advanced: [Ahead] = []
    /// By depth: how many units were tested.
    private(set) var tested: [Int] = []
    private var flagged: Set<Int> = []

    init(_ naming: Naming, workers: Int) {
        let found = Mutex(Findings())
        Parallel.run(tasks: 3, workers: workers, worker: {}) { _, question in
            switch question {
            case 0:
                let laggards = naming.laggards()
                found.withLock { ($0.laggards, $0.tested) = laggards }
            case 1:
                let slipping = naming.slipping()
                found.withLock { $0.slipping = slipping }
            default:
                let advanced = naming.advanced()
                found.withLock { $0.advanced = advanced }
            }
        }
        self = found.withLock { $0 }
        flagged = Set(laggards.map(\.unit))
    }

    private init() {}

    func isLaggard(_ unit: Int) -> Bool { flagged.contains(unit) }

    /// The real parent of a laggard that is no laggard itself.
    func hiding(_ laggard: Int, in tree: UnitTree) -> Int? { tree.realParent(of: laggard).flatMap { isLaggard($0) ? nil : $0 } }
}
