import Glibc

/// Takes requests over HTTP/1.1 and has them answered.
///
///     let server = try Server(listen: ListenAddress("127.0.0.1:8080"), handler: router.respond)
///     ...
///     server.stop()
package final class Server: Sendable {
    package enum Exposure: Sendable {
        /// Refuses an address that other machines can reach.
        case loopbackOnly
        case allowPublic
    }

    /// The port in fact; of use where port 0 let the system choose.
    package let port: UInt16
    private let daemon: Daemon
    private let watch: Watch
    private let beats: Watch
    private let limits: Limits

    /// Listens and answers from now on, on threads of its own.
    /// - Parameters:
    ///   - proxies: whose word on where a request came from is taken.
    ///   - certificate: for TLS of the server's own; nil where it speaks in the clear.
    ///   - refused: how a refusal looks that comes before any handler; nothing of the request but its headers is known.
    ///   - files: what a request, of which only the head is known, may bring besides its fields; where nothing, its body must be as small as any other.
    ///   - pace: whether a request takes long; it is then answered aside.
    ///   - handler: called on several threads at once; may block.
    /// - Throws: `ListenError`, whose description is for the operator.
    package init(
        listen address: ListenAddress, exposure: Exposure = .loopbackOnly, hosts: HostNames = .thisMachine, proxies: TrustedProxies = .none,
        certificate: Certificate? = nil, limits: Limits = Limits(), log: Log = .standardError,
        refused: @escaping @Sendable (Refusal, Headers) -> Response = { refusal, _ in Outgoing.plain(refusal) },
        files: @escaping @Sendable (Request) -> FileAllowance? = { _ in nil }, pace: @escaping @Sendable (Request) -> Pace = { _ in .quick },
        handler: @escaping @Sendable (Request) -> Response
    ) throws(ListenError) {
        guard exposure == .allowPublic || address.isLoopback else { throw .notLoopback(address.description) }
        OpenFiles.allow(connections: limits.connections)
        let socket = try ListeningSocket(address)
        let admission = Admission(hosts: hosts, proxies: proxies, limits: limits)
        guard
            let daemon = Daemon(
                socket.descriptor, exposure, certificate, admission, log, Daemon.Answers(handler: handler, pace: pace, files: files, refused: refused))
        else {
            close(socket.descriptor)
            throw certificate == nil ? .refusedBySystem(address.description, code: errno) : .certificateRefused(address.description)
        }
        (self.daemon, self.limits, port) = (daemon, limits, socket.port)
        watch = Watch(every: limits.receiving / 8) { daemon.deadlines.endOverdue(at: .now) }
        beats = Watch(every: .seconds(1)) { daemon.streams.tend(at: .now) }
    }

    /// Event streams that are open now.
    package var openStreams: Int { daemon.streams.count }
    /// Connections, those of event streams included.
    package var openConnections: Int { daemon.deadlines.count }

    /// Takes no more connections, says good-bye to event streams, lets what is in flight finish (for at most
    /// `Limits.stopping`), then ends. Once only.
    package func stop() {
        daemon.refuseNewConnections()
        daemon.streams.stop()
        awaitAnswers(atMost: limits.stopping)
        daemon.asides.stop()
        // Whoever was told just now that it is over gets to hear it.
        awaitAnswers(atMost: .seconds(1))
        watch.stop()
        beats.stop()
        daemon.stop()
    }

    private func awaitAnswers(atMost patience: Duration) {
        let end = ContinuousClock.now + patience
        while daemon.inFlight > 0, ContinuousClock.now < end { usleep(2_000) }
    }
}
