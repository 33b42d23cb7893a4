import Synchronization

/// Tells all open pages about one thing the same: by works, that something has changed there.
///
///     let changes = Broadcaster<ID<Works>>()
///     router.get("/works/:works/changes") { _ in .events(changes.stream(about: works)) }
///     changes.tell(Event("change", "4711"), about: works)
package final class Broadcaster<Topic: Hashable & Sendable>: Sendable {
    /// Does not hold it: a stream ends with its connection.
    private struct Listener { weak var stream: EventStream? }

    private let listeners = Mutex<[Topic: [ObjectIdentifier: Listener]]>([:])

    package init() {}

    /// A new stream, told from now on.
    /// - Parameters:
    ///   - first: what it is told at once, so that a page that was away knows whether it has missed something.
    ///   - permission: asked with every heartbeat.
    package func stream(
        about topic: Topic, first: Event? = nil, permission: @escaping @Sendable () -> EventStream.Permission = { .goesOn }
    ) -> EventStream {
        let stream = EventStream(permission: permission) { [weak self] in self?.forget($0, topic) }
        listeners.withLock { $0[topic, default: [:]][ObjectIdentifier(stream)] = Listener(stream: stream) }
        if let first { stream.send(first) }
        return stream
    }

    package func tell(_ event: Event, about topic: Topic) {
        let bytes = event.bytes
        // Held beyond the lock: whoever lets a stream go last takes it out of this list.
        let streams = listeners.withLock { $0[topic]?.values.compactMap(\.stream) ?? [] }
        for stream in streams { stream.send(bytes) }
    }

    /// What somebody listens about.
    package var topics: [Topic] { listeners.withLock { Array($0.keys) } }

    package func count(about topic: Topic) -> Int { listeners.withLock { $0[topic]?.count ?? 0 } }

    private func forget(_ stream: ObjectIdentifier, _ topic: Topic) {
        listeners.withLock { listeners in
            listeners[topic]?[stream] = nil
            if listeners[topic]?.isEmpty == true { listeners[topic] = nil }
        }
    }
}
