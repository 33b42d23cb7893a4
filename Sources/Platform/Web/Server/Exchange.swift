/// One request on its way in. Used by one thread of libmicrohttpd at a time.
final class Exchange {
    private enum State {
        case head
        case body(Method, Headers, [UInt8])
        case file(Method, Headers, FileReception)
        case tooLarge(discarded: Int)
    }

    private let target: [UInt8]
    private var state = State.head
    /// Its answer, where that is made aside.
    var aside: AsideAnswer?

    init(target: [UInt8]) { self.target = target }

    var isNew: Bool { if case .head = state { true } else { false } }

    func admit(_ method: Method, _ headers: Headers) { state = .body(method, headers, []) }

    /// A form with files: what comes goes to disk.
    func admit(_ method: Method, _ headers: Headers, filesBehind boundary: MultipartBoundary, _ allowance: FileAllowance) {
        state = .file(method, headers, FileReception(boundary, allowance))
    }

    /// As far as it is known before its body comes: whether files are taken depends on who sends it and where.
    func head(_ method: Method, _ headers: Headers, from peer: String, _ admission: Admission) -> Request? {
        let origin = admission.proxies.origin(of: headers, from: peer)
        return Request(method: method, target: target, headers: headers, form: Form(), files: [], remoteAddress: origin.address)
    }

    enum Reception { case goesOn, cut }

    /// Keeps a piece of the body. A body that grows too large without having said so is read on for a while, so that the
    /// client gets to see the refusal, and then cut.
    func receive(_ piece: UnsafeBufferPointer<UInt8>, _ limits: Limits) -> Reception {
        switch state {
        case .head: return .cut
        case .tooLarge(let discarded):
            state = .tooLarge(discarded: discarded + piece.count)
            return discarded > limits.bodyBytes ? .cut : .goesOn
        case .file(_, _, let reception):
            reception.take(piece, upTo: limits.fileBytes)
            return reception.received > 2 * limits.fileBytes ? .cut : .goesOn
        case .body(let method, let headers, var body):
            state = .tooLarge(discarded: piece.count)
            guard body.count + piece.count <= limits.bodyBytes else { return .goesOn }
            body.append(contentsOf: piece)
            state = .body(method, headers, body)
            return .goesOn
        }
    }

    func request(from peer: String, _ admission: Admission) throws(Refusal) -> Request {
        if case .file(let method, let headers, let reception) = state { return try request(method, headers, reception, from: peer, admission) }
        guard case .body(let method, let headers, let body) = state else { throw Admission.tooLarge(admission.limits.bodyBytes) }
        let origin = admission.proxies.origin(of: headers, from: peer)
        guard var request = Request(method: method, target: target, headers: headers, body: body, remoteAddress: origin.address) else {
            throw Refusal(.badRequest, .unreadable, "The address or the form of this request cannot be read.")
        }
        request.scheme = origin.scheme
        return request
    }

    private func request(
        _ method: Method, _ headers: Headers, _ reception: FileReception, from peer: String, _ admission: Admission
    ) throws(Refusal) -> Request {
        let (fields, files) = try reception.finish(admission.limits), origin = admission.proxies.origin(of: headers, from: peer)
        guard
            var request = Request(method: method, target: target, headers: headers, form: Form(fields), files: files, remoteAddress: origin.address)
        else { throw Refusal(.badRequest, .unreadable, "The address or the form of this request cannot be read.") }
        request.scheme = origin.scheme
        return request
    }
}
