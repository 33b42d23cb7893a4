/// Answers requests by the steps of their path. Built once at the start, then only read.
///
///     var router = Router(log: Log.standardError)
///     router.get("/units/:code") { request in .html(try unitPage(of: request["code"])) }
///     router.post("/units/:code/entries") { request in ... }
///
/// A handler runs on the server's thread and may block; what takes longer than a page may says so (`Pace`). What it throws becomes the answer: a `Refusal` says itself what
/// it is; anything else is a fault of ours: 500 with a number, and the error in the log under the same number.
package struct Router: Sendable {
    package typealias Handler = @Sendable (Request) throws -> Response

    /// Of a route that takes files: how much, and from whom. Asked before they come.
    package struct Reception: Sendable {
        let allowance: FileAllowance
        let admit: @Sendable (Request) throws -> Void

        /// - Parameter admit: throws where the route would not answer such a request; of it only the head is known.
        package init(_ allowance: FileAllowance, admit: @escaping @Sendable (Request) throws -> Void) { (self.allowance, self.admit) = (allowance, admit) }
    }

    private var routes = RouteTree()
    private let publicAddress: PublicAddress
    private let protection: FormProtection
    private let errorPage: @Sendable (ErrorNotice, Request) -> Response
    private let log: Log

    /// - Parameters:
    ///   - publicAddress: how browsers call the server.
    ///   - errorPage: how a refusal or a fault looks; plainly designed and in English unless given.
    package init(
        publicAddress: PublicAddress = .clear, log: Log = .standardError,
        errorPage: @escaping @Sendable (ErrorNotice, Request) -> Response = { notice, _ in .html(ErrorPage.page(notice), status: notice.status) }
    ) {
        self.publicAddress = publicAddress
        protection = FormProtection(publicAddress: publicAddress)
        self.log = log
        self.errorPage = errorPage
    }

    package mutating func get(_ path: String, pace: Pace = .quick, _ handler: @escaping Handler) { routes.add(.get, path, pace: pace, handler) }
    package mutating func post(_ path: String, _ handler: @escaping Handler) { routes.add(.post, path, handler) }
    /// What came with it is looked through before it is answered: that takes long.
    package mutating func post(_ path: String, _ reception: Reception, _ handler: @escaping Handler) {
        routes.add(.post, path, pace: .long, receiving: reception, handler)
    }

    package mutating func put(_ path: String, _ handler: @escaping Handler) { routes.add(.put, path, handler) }
    package mutating func patch(_ path: String, _ handler: @escaping Handler) { routes.add(.patch, path, handler) }
    package mutating func delete(_ path: String, _ handler: @escaping Handler) { routes.add(.delete, path, handler) }

    /// The whole answer to a request. Never throws: whatever goes wrong is an answer too. The answer to HEAD has the body
    /// of GET; the server leaves it out when sending.
    package func respond(to request: Request) -> Response {
        var response = answer(to: request)
        SecurityHeaders.add(to: &response, over: publicAddress.scheme)
        return protection.handOut(request.formToken, with: response, after: request)
    }

    /// What a request, of which only the head is known, may bring besides its fields; nil where nothing.
    package func allowance(for head: Request) -> FileAllowance? {
        guard case .route(let route, let parameters) = routes.match(head.method, head.path), let reception = route.reception else { return nil }
        var head = head
        head.parameters = parameters
        return (try? reception.admit(head)).map { reception.allowance }
    }

    package func pace(of request: Request) -> Pace {
        if case .route(let route, _) = routes.match(request.method, request.path) { route.pace } else { .quick }
    }

    /// The answer to what is refused before it is a request, in the words of the same error page.
    package func answer(to refusal: Refusal, with headers: Headers) -> Response {
        var response = errorPage(ErrorNotice(refusal), .made(.get, "/", headers))
        SecurityHeaders.add(to: &response, over: publicAddress.scheme)
        return response
    }
}

extension Router {
    private func answer(to request: Request) -> Response {
        do {
            return try handled(request)
        } catch let refusal as Refusal {
            return errorPage(ErrorNotice(refusal), request)
        } catch {
            let notice = ErrorNotice(faultNumber: FaultNumber.random())
            log.write("fault \(notice.number ?? ""): \(request.method.rawValue) \(request.address.string): \(error)")
            return errorPage(notice, request)
        }
    }

    private func handled(_ request: Request) throws -> Response {
        if let moved = publicAddress.redirect(request) { return moved }
        switch routes.match(request.method, request.path) {
        case .route(let route, let parameters):
            try protection.check(request)
            var request = request
            request.parameters = parameters
            return try route.handler(request)
        case .otherMethods(let allowed):
            return notAllowed(request, allowed)
        case .nothing:
            throw Refusal(.notFound, .noPage, "There is no page at this address.")
        }
    }

    private func notAllowed(_ request: Request, _ allowed: [Method]) -> Response {
        let allow = allowed.map(\.rawValue).joined(separator: ", ")
        if request.method == .options { return Response(.noContent, headers: ["Allow": allow]) }
        var response = errorPage(ErrorNotice(Refusal(.methodNotAllowed, .otherMethod, "This address does not take \(request.method.rawValue).")), request)
        response.headers["Allow"] = allow
        return response
    }
}
