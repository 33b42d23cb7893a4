import Glibc
import Synchronization

/// One client's connection and until when it must have done what it is about.
final class Connection: Sendable {
    enum Phase {
        /// Until then the next request must be wholly here.
        case receiving(until: ContinuousClock.Instant)
        /// The handler is at work: that is ours to bound, not the client's.
        case answering
        /// Until then the answer must have been taken.
        case sending(until: ContinuousClock.Instant)
        /// An event stream, open for as long as somebody listens; one who does not read is cut off by the library's idle limit.
        case listening
    }

    private let descriptor: Int32
    private let scheme: Scheme
    private let phase: Mutex<Phase>

    init(descriptor: Int32, _ scheme: Scheme, _ phase: Phase) {
        (self.descriptor, self.scheme) = (descriptor, scheme)
        self.phase = Mutex(phase)
    }

    /// Whether the other end has closed. To be asked only while the connection cannot be closed here.
    var hasGone: Bool {
        var next: UInt8 = 0
        let count = recv(descriptor, &next, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT))
        return count == 0 || count < 0 && errno != EAGAIN && errno != EINTR
    }

    func enter(_ next: Phase) { phase.withLock { $0 = next } }

    /// Ends the connection if its time is over. libmicrohttpd then finds it closed and tidies up.
    func end(ifOverAt now: ContinuousClock.Instant) {
        // Held until the answer is out, so that the handler cannot begin its own in between.
        phase.withLock { phase in
            switch phase {
            case .receiving(let until) where until < now:
                // Over TLS a plain word would only be noise.
                if scheme == .http { send(descriptor, Connection.tooSlow, Connection.tooSlow.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)) }
                shutdown(descriptor, Int32(SHUT_RDWR))
            case .sending(let until) where until < now:
                shutdown(descriptor, Int32(SHUT_RDWR))
            default: return
            }
            phase = .answering
        }
    }

    private static let tooSlow = Array("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n".utf8)
}

/// All connections, looked through every so often for those whose time is over.
final class Deadlines: Sendable {
    private let open = Mutex<[ObjectIdentifier: Connection]>([:])

    var count: Int { open.withLock { $0.count } }

    func add(_ connection: Connection) { open.withLock { $0[ObjectIdentifier(connection)] = connection } }

    /// Must be called before the descriptor is closed: afterwards it may be somebody else's.
    func remove(_ connection: Connection) { open.withLock { $0[ObjectIdentifier(connection)] = nil } }

    func endOverdue(at now: ContinuousClock.Instant) {
        open.withLock { open in
            for connection in open.values { connection.end(ifOverAt: now) }
        }
    }
}
