import Synchronization

/// All event streams of a server: each gets its heartbeat, none outlives its client, all hear when the server stops.
final class OpenStreams: Sendable {
    private struct Member: Sendable {
        let stream: EventStream
        let connection: Connection
    }

    private struct State {
        var members: [ObjectIdentifier: Member] = [:]
        var isStopping = false
    }

    private let state = Mutex(State())

    var count: Int { state.withLock { $0.members.count } }

    /// - Returns: false where there are that many already.
    func add(_ stream: EventStream, over connection: Connection, most: Int) -> Bool {
        state.withLock { state in
            guard state.members.count < most else { return false }
            state.members[ObjectIdentifier(stream)] = Member(stream: stream, connection: connection)
            if state.isStopping { stream.end(with: .goodbye) }
            return true
        }
    }

    func remove(_ stream: EventStream) { state.withLock { $0.members[ObjectIdentifier(stream)] = nil } }

    /// To be called every second or so. A client that has gone would else be noticed at the second heartbeat after.
    func tend(at now: ContinuousClock.Instant) {
        let members = state.withLock { Array($0.members.values) }
        for member in members {
            member.stream.end(ifAsleepAnd: { member.connection.hasGone })
            member.stream.tend(at: now)
        }
    }

    /// Says good-bye to all, also to those yet to come. No connection sleeps afterwards: libmicrohttpd cannot stop before.
    func stop() {
        let members = state.withLock { state in
            state.isStopping = true
            return Array(state.members.values)
        }
        for member in members { member.stream.end(with: .goodbye) }
    }
}
