package import Database
import Dispatch
import Synchronization
package import Web
package import Works

/// Tells open boards that something has changed in their works: its page number and nothing else. They then fetch their page
/// anew, and get what they may see.
package final class WorksChanges: Sendable {
    private let database: Database
    private let broadcaster = Broadcaster<ID<Works>>()
    private let state = Mutex(State())

    private struct State {
        var told: [ID<Works>: Int64] = [:]
        var isLooking = false
    }

    private let looking = DispatchQueue(label: "changes")
    /// How late a board hears of what another process has stored, at most.
    private static let betweenLooks = DispatchTimeInterval.seconds(1)

    package init(_ database: Database) { self.database = database }

    /// - Parameter permission: asked with every heartbeat.
    package func stream(of works: ID<Works>, permission: @escaping @Sendable () -> EventStream.Permission = { .goesOn }) throws -> EventStream {
        let number = try read(works)
        let stream = broadcaster.stream(about: works, first: .change(number), permission: permission)
        // What happened between the reading and now it was not told.
        announce(works, try read(works))
        lookFromNowOn()
        return stream
    }

    /// Says at once that this process itself has stored something. Where the number cannot be read now, the next look reads it.
    package func announce(_ works: ID<Works>) {
        if let number = try? read(works) { announce(works, number) }
    }

    package func announce(_ works: ID<Works>, _ number: Int64) {
        let isNews = state.withLock { state in
            guard number > state.told[works] ?? 0 else { return false }
            state.told[works] = number
            return true
        }
        if isNews { broadcaster.tell(.change(number), about: works) }
    }

    private func read(_ works: ID<Works>) throws -> Int64 { try database.read { try EntryStore($0, of: works).pageNumber() } }
}

// MARK: What other processes store

extension WorksChanges {
    /// Looks once a second for all boards of a works together, as long as any is open.
    private func lookFromNowOn() {
        let begins = state.withLock { state in
            defer { state.isLooking = true }
            return !state.isLooking
        }
        if begins { lookLater() }
    }

    private func lookLater() {
        looking.asyncAfter(deadline: .now() + WorksChanges.betweenLooks) { [weak self] in self?.look() }
    }

    private func look() {
        let open = state.withLock { state in
            let open = broadcaster.topics
            state.isLooking = !open.isEmpty
            return open
        }
        guard !open.isEmpty else { return }
        // What cannot be read now is read with the next look; the boards say themselves when their page cannot be had.
        for works in open { if let number = try? read(works) { announce(works, number) } }
        lookLater()
    }
}

extension Event {
    fileprivate static func change(_ number: Int64) -> Event { Event("change", String(number)) }
}
