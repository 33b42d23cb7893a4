import Synchronization

/// One page that is told what happens for as long as it is open: what waits to be sent to it, and its end.
///
/// The server asks it for bytes whenever the client can take some. Where nothing waits it sleeps, which costs no thread, and
/// the next event wakes it.
package final class EventStream: Sendable {
    /// What a stream is told when it asks whether it may go on.
    package enum Permission: Sendable { case goesOn, isOver }

    /// Wakes the client's connection; to be called once.
    typealias Wake = @Sendable () -> Void

    enum Supply { case bytes(Int), asleep, end }

    fileprivate struct State {
        var waiting: [[UInt8]] = [EventStream.opening]
        var rest: ArraySlice<UInt8> = []
        var hasEnded = false
        /// nil while the connection is awake.
        var wake: Wake?
        var nextBeat = ContinuousClock.now + EventStream.betweenBeats
    }

    private let state = Mutex(State())
    private let permission: @Sendable () -> Permission
    private let farewell: @Sendable (ObjectIdentifier) -> Void

    /// Proxies close what is silent for a minute; a page that hears nothing for longer than two beats knows that the line is dead.
    static let betweenBeats = Duration.seconds(15)
    /// A client that lets more events wait than this does not read; it begins anew when it does.
    static let mostWaiting = 16
    /// Where the line breaks, the browser asks again after two seconds.
    private static let opening = Array("retry: 2000\n\n".utf8)

    /// - Parameters:
    ///   - permission: asked with every heartbeat: a session may have ended meanwhile, a screen may have been revoked. May block.
    ///   - farewell: told when nobody holds the stream any more.
    package init(
        permission: @escaping @Sendable () -> Permission = { .goesOn }, farewell: @escaping @Sendable (ObjectIdentifier) -> Void = { _ in }
    ) {
        (self.permission, self.farewell) = (permission, farewell)
    }

    deinit { farewell(ObjectIdentifier(self)) }

    package func send(_ event: Event) { send(event.bytes) }

    /// - Parameter bytes: a whole event; one text for all who get it.
    func send(_ bytes: [UInt8]) { state.withLock { $0.send(bytes) } }

    func end(with event: Event) { state.withLock { $0.end(with: event.bytes) } }
}

// MARK: What the server does with it

extension EventStream {
    /// Fills the room with what waits.
    /// - Parameter sleep: puts the connection to sleep, and gives what wakes it. Called while nothing can be sent in between.
    func take(into room: UnsafeMutableRawBufferPointer, orSleep sleep: () -> Wake) -> Supply {
        state.withLock { state in
            let count = state.fill(room)
            if count > 0 { return .bytes(count) }
            if state.hasEnded { return .end }
            state.wake = sleep()
            return .asleep
        }
    }

    /// Sends a heartbeat when it is time for one, or ends where the permission has.
    func tend(at now: ContinuousClock.Instant) {
        let isDue = state.withLock { state in
            guard state.nextBeat <= now, !state.hasEnded else { return false }
            state.nextBeat = now + EventStream.betweenBeats
            return true
        }
        guard isDue else { return }
        switch permission() {
        case .goesOn: send(.beat)
        case .isOver: end(with: .over)
        }
    }

    /// Ends the stream of a client that has gone. It is looked for only while the connection sleeps: then it is surely still
    /// this client's.
    func end(ifAsleepAnd hasGone: () -> Bool) {
        state.withLock { state in
            guard state.wake != nil, hasGone() else { return }
            state.abandon()
        }
    }

    /// What waits, in one piece: for tests.
    var drained: [UInt8] {
        state.withLock { state in
            defer { (state.rest, state.waiting) = ([], []) }
            return Array(state.rest) + state.waiting.joined()
        }
    }
}

extension EventStream.State {
    fileprivate mutating func send(_ bytes: [UInt8]) {
        guard !hasEnded else { return }
        guard waiting.count < EventStream.mostWaiting else { return abandon() }
        waiting.append(bytes)
        rouse()
    }

    fileprivate mutating func end(with bytes: [UInt8]) {
        guard !hasEnded else { return }
        waiting.append(bytes)
        hasEnded = true
        rouse()
    }

    fileprivate mutating func abandon() {
        (waiting, hasEnded) = ([], true)
        rouse()
    }

    private mutating func rouse() {
        wake?()
        wake = nil
    }

    fileprivate mutating func fill(_ room: UnsafeMutableRawBufferPointer) -> Int {
        if rest.isEmpty, !waiting.isEmpty { rest = waiting.removeFirst()[...] }
        let count = min(room.count, rest.count)
        room.copyBytes(from: rest.prefix(count))
        rest = rest.dropFirst(count)
        return count
    }
}
