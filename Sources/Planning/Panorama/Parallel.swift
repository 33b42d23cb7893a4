import Dispatch
import Foundation
import Synchronization

/// Tasks over a few threads, each with its own working memory; the next free one takes the next task.
package enum Parallel {
    /// Cores of this machine.
    package static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }

    static func run<Worker>(tasks: Int, workers: Int, worker: @Sendable () -> Worker, _ body: @Sendable (Worker, Int) -> Void) {
        let next = Atomic(0)
        let count = min(workers, tasks)
        @Sendable func work() {
            let mine = worker()
            while case let task = next.add(1, ordering: .relaxed).oldValue, task < tasks { body(mine, task) }
        }
        guard count > 1 else { return work() }
        DispatchQueue.concurrentPerform(iterations: count) { _ in work() }
    }
}
