import CMicroHTTPD
import Glibc
import Synchronization

/// libmicrohttpd: its life and its callbacks. The callbacks are functions of this file and belong to no actor, because
/// they run on the library's own threads.
final class Daemon: Sendable {
    fileprivate let admission: Admission
    fileprivate let log: Log
    fileprivate let answers: Answers
    fileprivate let scheme: Scheme
    fileprivate let count = Atomic(0)
    fileprivate let stopping = Atomic(false)
    let deadlines = Deadlines()
    let streams = OpenStreams()
    let asides = AsideAnswers()
    fileprivate let workshop: Workshop
    private let handle = Mutex<Handle?>(nil)

    /// What becomes of a request, and of one that never gets as far.
    struct Answers: Sendable {
        let handler: @Sendable (Request) -> Response
        let pace: @Sendable (Request) -> Pace
        /// What a request, of which only the head is known, may bring besides its fields.
        let files: @Sendable (Request) -> FileAllowance?
        let refused: @Sendable (Refusal, Headers) -> Response
    }

    /// The library's own object; it may be used from any thread.
    private struct Handle: @unchecked Sendable { let pointer: OpaquePointer }

    /// Requests whose first line is here and whose answer has not left.
    var inFlight: Int { count.load(ordering: .acquiring) }
    fileprivate var limits: Limits { admission.limits }

    /// nil when the library does not start; the socket is then still the caller's.
    init?(
        _ socket: Int32, _ exposure: Server.Exposure, _ certificate: Certificate?, _ admission: Admission, _ log: Log, _ answers: Answers
    ) {
        workshop = Workshop(most: admission.limits.threads, mostWaiting: admission.limits.waiting)
        (self.admission, self.log, self.answers, scheme) = (admission, log, answers, certificate == nil ? .http : .https)
        let itself = Unmanaged.passUnretained(self).toOpaque()
        let flags = MHD_USE_EPOLL_INTERNAL_THREAD.rawValue | MHD_USE_ITC.rawValue | MHD_ALLOW_SUSPEND_RESUME.rawValue
        let options = Daemon.options(socket, exposure, admission, itself)
        guard let pointer = Daemon.start(flags, certificate, options, itself) else { return nil }
        handle.withLock { $0 = Handle(pointer: pointer) }
    }

    private static func start(_ flags: UInt32, _ certificate: Certificate?, _ options: [MHD_OptionItem], _ itself: UnsafeMutableRawPointer) -> OpaquePointer? {
        let end = MHD_OptionItem(option: .END, value: 0, ptr_value: nil)
        guard let certificate else {
            var options = options + [end]
            return pacesetter_start_daemon(flags, 0, nil, nil, access, itself, &options)
        }
        // The library reads the texts while it starts, and not afterwards.
        return Daemon.texts(certificate.chain, certificate.key, Certificate.versions) { chain, key, versions in
            func text(_ option: MHD_OPTION, _ text: UnsafeMutableRawPointer) -> MHD_OptionItem { MHD_OptionItem(option: option, value: 0, ptr_value: text) }
            var options = options + [text(.HTTPS_MEM_CERT, chain), text(.HTTPS_MEM_KEY, key), text(.HTTPS_PRIORITIES, versions), end]
            return pacesetter_start_daemon(flags | MHD_USE_TLS.rawValue, 0, nil, nil, access, itself, &options)
        }
    }

    private static func texts(
        _ a: String, _ b: String, _ c: String, _ use: (UnsafeMutableRawPointer, UnsafeMutableRawPointer, UnsafeMutableRawPointer) -> OpaquePointer?
    ) -> OpaquePointer? {
        a.withCString { a in
            b.withCString { b in c.withCString { c in use(.init(mutating: a), .init(mutating: b), .init(mutating: c)) } }
        }
    }

    private static func options(
        _ socket: Int32, _ exposure: Server.Exposure, _ admission: Admission, _ itself: UnsafeMutableRawPointer
    ) -> [MHD_OptionItem] {
        let limits = admission.limits
        func number(_ option: MHD_OPTION, _ value: Int) -> MHD_OptionItem { MHD_OptionItem(option: option, value: value, ptr_value: nil) }
        return [
            number(.LISTEN_SOCKET, Int(socket)),
            number(.THREAD_POOL_SIZE, limits.threads),
            number(.STRICT_FOR_CLIENT, 1),
            number(.CONNECTION_MEMORY_LIMIT, limits.headerBytes),
            number(.CONNECTION_LIMIT, limits.connections),
            // All that comes through a proxy has one address, and 0 means without limit: there the proxy counts.
            number(.PER_IP_CONNECTION_LIMIT, exposure == .allowPublic && admission.proxies.isEmpty ? limits.connectionsPerAddress : 0),
            number(.CONNECTION_TIMEOUT, max(1, Int(limits.idle.components.seconds))),
            callback(.URI_LOG_CALLBACK, unsafeBitCast(begin as Begin, to: Int.self), itself),
            callback(.NOTIFY_COMPLETED, unsafeBitCast(complete as Complete, to: Int.self), itself),
            callback(.NOTIFY_CONNECTION, unsafeBitCast(notice as Notice, to: Int.self), itself),
        ]
    }

    private static func callback(_ option: MHD_OPTION, _ function: Int, _ context: UnsafeMutableRawPointer) -> MHD_OptionItem {
        MHD_OptionItem(option: option, value: function, ptr_value: context)
    }

    func refuseNewConnections() {
        stopping.store(true, ordering: .releasing)
        handle.withLock { handle in
            guard let handle else { return }
            let socket = MHD_quiesce_daemon(handle.pointer)
            if socket >= 0 { close(socket) }
        }
    }

    func stop() {
        let stopped = handle.withLock { handle in
            defer { handle = nil }
            return handle
        }
        if let stopped { MHD_stop_daemon(stopped.pointer) }
    }

    deinit { precondition(handle.withLock { $0 == nil }, "a server must be stopped before it is let go") }
}

// MARK: The library's callbacks, in the order in which it makes them

private typealias Context = UnsafeMutableRawPointer?
private typealias Notice = @convention(c) (Context, OpaquePointer?, UnsafeMutablePointer<Context>?, MHD_ConnectionNotificationCode) -> Void
private typealias Begin = @convention(c) (Context, UnsafePointer<CChar>?, OpaquePointer?) -> Context
private typealias Complete = @convention(c) (Context, OpaquePointer?, UnsafeMutablePointer<Context>?, MHD_RequestTerminationCode) -> Void

private func daemon(_ context: Context) -> Daemon { Unmanaged<Daemon>.fromOpaque(context!).takeUnretainedValue() }

/// A connection begins or ends.
private func notice(_ context: Context, _ connection: OpaquePointer?, _ slot: UnsafeMutablePointer<Context>?, _ what: MHD_ConnectionNotificationCode) {
    let daemon = daemon(context)
    if what == .CONNECTION_NOTIFY_STARTED {
        let descriptor = pacesetter_connection_info(connection, .CONNECTION_INFO_CONNECTION_FD)!.pointee.connect_fd
        let begun = Connection(descriptor: descriptor, daemon.scheme, .receiving(until: .now + daemon.limits.receiving))
        daemon.deadlines.add(begun)
        slot!.pointee = Unmanaged.passRetained(begun).toOpaque()
    } else if let known = slot?.pointee {
        daemon.deadlines.remove(Unmanaged<Connection>.fromOpaque(known).takeRetainedValue())
    }
}

/// The first line of a request is here, as it came: nothing decoded yet.
private func begin(_ context: Context, _ target: UnsafePointer<CChar>?, _ connection: OpaquePointer?) -> Context {
    daemon(context).count.add(1, ordering: .acquiringAndReleasing)
    let bytes = UnsafeRawBufferPointer(start: target, count: target.map(strlen) ?? 0)
    let exchange = Exchange(target: Array(bytes))
    if let mark = bytes.firstIndex(of: UInt8(ascii: "?")) { endQuery(after: mark, in: target) }
    return Unmanaged.passRetained(exchange).toOpaque()
}

/// Afterwards the library would make a field of some sixty bytes of each argument, out of the memory that holds the head, and end the connection
/// without a word when there is none left. We read the query ourselves, so that it gets to see an empty one.
private func endQuery(after mark: Int, in target: UnsafePointer<CChar>?) { UnsafeMutablePointer(mutating: target)?[mark + 1] = 0 }

/// The head is here; then, once for each piece, the body; at last the end of it.
private func access(
    _ context: Context, _ connection: OpaquePointer?, _ url: UnsafePointer<CChar>?, _ method: UnsafePointer<CChar>?, _ version: UnsafePointer<CChar>?,
    _ piece: UnsafePointer<CChar>?, _ size: UnsafeMutablePointer<Int>?, _ slot: UnsafeMutablePointer<Context>?
) -> MHD_Result {
    let daemon = daemon(context)
    let exchange = Unmanaged<Exchange>.fromOpaque(slot!.pointee!).takeUnretainedValue()
    do throws(Refusal) {
        if exchange.isNew {
            let version = strcmp(version!, MHD_HTTP_VERSION_1_0) == 0 ? Admission.Version.one : .oneDotOne
            let headers = Incoming.headers(of: connection)
            try daemon.admit(exchange, String(cString: method!), version, headers, connection)
            return .YES
        }
        if size!.pointee > 0 {
            let bytes = UnsafeRawBufferPointer(start: piece, count: size!.pointee).assumingMemoryBound(to: UInt8.self)
            size!.pointee = 0
            return exchange.receive(bytes, daemon.limits) == .cut ? .NO : .YES
        }
        if let aside = exchange.aside { return daemon.send(aside, over: connection) }
        let request = try exchange.request(from: Incoming.remoteAddress(of: connection), daemon.admission)
        Incoming.connection(connection).enter(.answering)
        guard daemon.answers.pace(request) == .quick else { return daemon.answerAside(request, in: exchange, over: connection) }
        return daemon.send(daemon.answers.handler(request), over: connection)
    } catch {
        return daemon.send(daemon.answers.refused(error, Incoming.headers(of: connection)), over: connection)
    }
}

extension Daemon {
    fileprivate func admit(
        _ exchange: Exchange, _ method: String, _ version: Admission.Version, _ headers: Headers, _ connection: OpaquePointer?
    ) throws(Refusal) {
        let boundary = headers["Content-Type"].flatMap { MultipartBoundary(in: $0) }
        let method = try admission.check(method, version, headers, upTo: boundary == nil ? limits.bodyBytes : limits.fileBytes)
        guard let boundary, let head = exchange.head(method, headers, from: Incoming.remoteAddress(of: connection), admission),
            let allowance = answers.files(head)
        else {
            try admission.checkLength(headers, upTo: limits.bodyBytes)
            return exchange.admit(method, headers)
        }
        exchange.admit(method, headers, filesBehind: boundary, allowance)
        Incoming.connection(connection).enter(.receiving(until: .now + limits.receivingFile))
    }

    /// The connection sleeps; when it is woken, the library asks again.
    fileprivate func answerAside(_ request: Request, in exchange: Exchange, over connection: OpaquePointer?) -> MHD_Result {
        let answer = AsideAnswer(over: connection), handler = answers.handler
        exchange.aside = answer
        asides.add(answer)
        if !workshop.take({ answer.wake(with: handler(request)) }) { answer.wake(with: AsideAnswers.tooMany) }
        return .YES
    }

    fileprivate func send(_ answer: AsideAnswer, over connection: OpaquePointer?) -> MHD_Result {
        asides.remove(answer)
        return answer.response.map { send($0, over: connection) } ?? .NO
    }

    fileprivate func send(_ response: Response, over connection: OpaquePointer?) -> MHD_Result {
        let afterwards = stopping.load(ordering: .acquiring) ? Outgoing.Connection.closes : .stays
        let client = Incoming.connection(connection)
        if case .events(let stream) = response.body {
            guard streams.add(stream, over: client, most: limits.streams) else { return send(Daemon.tooManyStreams, over: connection) }
            client.enter(.listening)
        } else {
            client.enter(.sending(until: .now + limits.sending))
        }
        return Outgoing.queue(response, over: connection, afterwards, log, among: streams)
    }

    private static let tooManyStreams = Outgoing.plain(Refusal(.serviceUnavailable, "Too many pages are being kept up to date at once."))
}

/// The request is over, answered or not. The next one on this connection has its own time.
private func complete(_ context: Context, _ connection: OpaquePointer?, _ slot: UnsafeMutablePointer<Context>?, _ how: MHD_RequestTerminationCode) {
    guard let exchange = slot?.pointee else { return }
    let daemon = daemon(context)
    slot!.pointee = nil
    Unmanaged<Exchange>.fromOpaque(exchange).release()
    Incoming.connection(connection).enter(.receiving(until: .now + daemon.limits.receiving))
    daemon.count.subtract(1, ordering: .acquiringAndReleasing)
}
