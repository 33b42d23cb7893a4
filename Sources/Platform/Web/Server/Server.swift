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
    /// - Parameter handler: called on several threads at once; may block.
    /// - Throws: `ListenError`, whose description is for the operator.
    package init(
        listen address: ListenAddress, exposure: Exposure = .loopbackOnly, hosts: HostNames = .thisMachine, limits: Limits = Limits(),
        log: Log = .standardError, handler: @escaping @Sendable (Request) -> Response
    ) throws(ListenError) {
        guard exposure == .allowPublic || address.isLoopback else { throw .notLoopback(address.description) }
        OpenFiles.allow(connections: limits.connections)
        let socket = try ListeningSocket(address)
        let admission = Admission(hosts: hosts, limits: limits)
        guard let daemon = Daemon(socket.descriptor, exposure, admission, log, handler) else {
            close(socket.descriptor)
            throw .refusedBySystem(address.description, code: errno)
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
        let end = ContinuousClock.now + limits.stopping
        while daemon.inFlight > 0, ContinuousClock.now < end { usleep(2_000) }
        watch.stop()
        beats.stop()
        daemon.stop()
    }
}
