/// One request, wholly received. A value: tests make their own and hand them to `Router.respond(to:)`.
package struct Request: Sendable {
    package let method: Method
    /// The steps of the path, decoded: `/units/a%2Fb` has the steps `units` and `a/b`.
    package let path: [String]
    /// What stands behind the question mark.
    package let query: Form
    package internal(set) var headers: Headers { didSet { cookies = Cookie.read(headers.all("Cookie")) } }
    package private(set) var cookies: Form
    package let body: [UInt8]
    /// The fields of a posted form; empty for every other kind of body.
    package let form: Form
    /// The files of a posted form, where the route takes some; one more than it takes where there were more.
    package let files: [UploadedFile]
    /// The numeric address of whoever is at the other end of the connection; behind trusted proxies, of whom the first of them saw.
    package let remoteAddress: String
    /// How it travelled to the first trusted proxy; nil where none says so.
    package internal(set) var scheme: Scheme?
    /// What the route's `:name` steps stand for.
    package internal(set) var parameters: [String: String] = [:]
    /// Goes into every form that posts. Set by the router.
    package internal(set) var formToken: FormToken

    /// nil when the target or the posted form cannot be read.
    init?(method: Method, target: some Collection<UInt8>, headers: Headers, body: [UInt8], remoteAddress: String) {
        guard let target = Target(target) else { return nil }
        guard let form = Request.form(in: body, headers) else { return nil }
        self.init(method, target, headers, body: body, form, files: [], remoteAddress)
    }

    /// A form that came with files.
    init?(method: Method, target: some Collection<UInt8>, headers: Headers, form: Form, files: [UploadedFile], remoteAddress: String) {
        guard let target = Target(target) else { return nil }
        self.init(method, target, headers, body: [], form, files: files, remoteAddress)
    }

    private init(_ method: Method, _ target: Target, _ headers: Headers, body: [UInt8], _ form: Form, files: [UploadedFile], _ remoteAddress: String) {
        (self.method, self.headers, self.body, self.form, self.files, self.remoteAddress) = (method, headers, body, form, files, remoteAddress)
        (path, query) = (target.steps, target.query)
        cookies = Cookie.read(headers.all("Cookie"))
        formToken = FormToken(in: cookies) ?? .random()
    }

    private static func form(in body: [UInt8], _ headers: Headers) -> Form? {
        let type = headers["Content-Type"]?.prefix { $0 != ";" }
        guard let type, Headers.same(String(type), "application/x-www-form-urlencoded") else { return Form() }
        return Form(urlEncoded: body)
    }
}

extension Request {
    /// What stands at `:name` in the route.
    package subscript(name: String) -> String {
        guard let value = parameters[name] else { preconditionFailure("the route has no step :\(name)") }
        return value
    }

    /// The file of a form that has one.
    package var file: UploadedFile? { files.first }

    /// Those of one field.
    package func files(in field: String) -> [UploadedFile] { files.filter { $0.field == field } }

    /// The address that was asked for, with its query.
    package var address: Address { Address(path: path, query: query.fields) }

    /// The languages the reader asked for, the most wanted first: `["zh-CN", "zh", "en"]` (RFC 9110, 12.5.4).
    package var languages: [String] { LanguagePreference.read(headers["Accept-Language"] ?? "") }
}

extension Request {
    /// A request as a browser on the same page would make it, for tests that call the router.
    package static func get(_ address: Address, headers: Headers = [:]) -> Request {
        made(.get, address, headers, body: [])
    }

    /// A posted form with its token, as a page of this server would send it.
    package static func post(_ address: Address, _ form: Form, headers: Headers = [:]) -> Request {
        let token = FormToken.random()
        var headers = headers
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        headers["Cookie"] = "\(FormToken.cookie)=\(token.value)"
        let fields = Form([(FormToken.field, token.value)] + form.fields)
        return made(.post, address, headers, body: Array(fields.urlEncoded.utf8))
    }

    /// The same with files.
    package static func post(_ address: Address, _ form: Form, files: [UploadedFile], headers others: Headers = [:]) -> Request {
        let token = FormToken.random(), fields = Form([(FormToken.field, token.value)] + form.fields)
        var headers = others
        headers["Content-Type"] = "multipart/form-data; boundary=b"
        headers["Cookie"] = "\(FormToken.cookie)=\(token.value)"
        guard let request = Request(method: .post, target: address.string.utf8, headers: headers, form: fields, files: files, remoteAddress: "127.0.0.1")
        else { preconditionFailure("no request can ask for \(address.string)") }
        return request
    }

    /// The same with a cookie more, as the browser of somebody who signed in sends it.
    package func carrying(_ cookie: (name: String, value: String)) -> Request {
        var other = self
        other.headers.add("Cookie", "\(cookie.name)=\(cookie.value)")
        return other
    }

    static func made(_ method: Method, _ address: Address, _ headers: Headers = [:], body: [UInt8] = []) -> Request {
        guard let request = Request(method: method, target: address.string.utf8, headers: headers, body: body, remoteAddress: "127.0.0.1")
        else { preconditionFailure("no request can ask for \(address.string)") }
        return request
    }
}
