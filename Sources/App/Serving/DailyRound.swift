import Database
import Dispatch
import Synchronization
import Terminal
import Works

/// Once a day, beside the pages: removes what has outlived its time.
final class DailyRound: Sendable {
    private let database: Database
    private let shelf: FileShelf
    private let console: Console
    private let queue = DispatchQueue(label: "daily round")
    private let isOver = Atomic(false)

    /// A server that is started anew every night does its round too; a minute later whoever waited for its first page has it.
    /// - Parameter first: seconds from now.
    init(_ database: Database, _ shelf: FileShelf, _ console: Console, first: Int = 60) {
        (self.database, self.shelf, self.console) = (database, shelf, console)
        goRound(in: first)
    }

    private func goRound(in seconds: Int) {
        queue.asyncAfter(deadline: .now() + .seconds(seconds)) { [self] in
            guard goesOn() else { return }
            remove()
            goRound(in: Self.day)
        }
    }

    private static let day = 86_400

    private func remove() {
        do {
            let removed = try RetentionSweep(database, by: Author(name: "pacesetter serve", source: "pacesetter serve", at: .now)).run(while: goesOn)
            if removed > 0 { console.complain("removed \(removed) rows that had outlived their time (pacesetter retention says which)") }
            let swept = try FileSweep(database, shelf, at: .now).run(while: goesOn)
            if swept > 0 { console.complain("removed \(swept) contents of files that belonged to nothing") }
        } catch { console.complain("\(error)") }
    }

    private func goesOn() -> Bool { !isOver.load(ordering: .acquiring) }

    /// Returns when a round that is under way has ended its step: the database may be closed then.
    func stop() {
        isOver.store(true, ordering: .releasing)
        queue.sync {}
    }
}
