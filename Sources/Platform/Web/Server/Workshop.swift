import Dispatch
import Synchronization

/// Where answers are made that take long, on a few threads of its own, while those that answer pages go on.
final class Workshop: Sendable {
    private struct State {
        var waiting: [@Sendable () -> Void] = []
        var atWork = 0
    }

    private enum Turn { case now, later, never }

    private let state = Mutex(State())
    private let threads = DispatchQueue(label: "pacesetter.workshop", attributes: .concurrent)
    private let most: Int
    private let mostWaiting: Int

    /// - Parameters:
    ///   - most: how many are made at once; each has a processor to itself for seconds.
    ///   - mostWaiting: beyond them nobody would wait for an answer.
    init(most: Int, mostWaiting: Int) { (self.most, self.mostWaiting) = (most, mostWaiting) }

    /// - Returns: false where too many wait already.
    func take(_ job: @escaping @Sendable () -> Void) -> Bool {
        let turn = state.withLock { state -> Turn in
            if state.atWork < most {
                state.atWork += 1
                return .now
            }
            guard state.waiting.count < mostWaiting else { return .never }
            state.waiting.append(job)
            return .later
        }
        if turn == .now { threads.async { self.work(from: job) } }
        return turn != .never
    }

    private func work(from job: @Sendable () -> Void) {
        job()
        while let next { next() }
    }

    /// nil where nothing waits: then one less is at work.
    private var next: (@Sendable () -> Void)? {
        state.withLock { state in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.atWork -= 1
            return nil
        }
    }
}
