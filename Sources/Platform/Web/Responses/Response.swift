/// What the server answers.
package struct Response: Sendable {
    package var status: Status
    package var headers: Headers
    package var body: Body

    package enum Body: Sendable {
        case bytes([UInt8])
        /// Made while it is sent, for exports larger than memory: called until it gives nil. Called from the server's
        /// thread, one call at a time; an error cuts the connection, so that half a file is not taken for a whole one.
        case chunks(@Sendable () throws -> [UInt8]?)
        /// Stays open and tells what happens.
        case events(EventStream)
    }

    package init(_ status: Status, headers: Headers = [:], body: Body = .bytes([])) {
        (self.status, self.headers, self.body) = (status, headers, body)
    }
}

extension Response {
    package static func html(_ page: Page, status: Status = .ok) -> Response {
        Response(status, headers: ["Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store"], body: .bytes(page.bytes))
    }

    /// A part of a page, which the script puts in its place.
    package static func fragment(_ html: [UInt8]) -> Response {
        Response(.ok, headers: ["Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store"], body: .bytes(html))
    }

    package static func text(_ text: String, status: Status = .ok) -> Response {
        Response(status, headers: ["Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store"], body: .bytes(Array(text.utf8)))
    }

    /// - Parameter json: a whole JSON document in UTF-8.
    package static func json(_ json: [UInt8], status: Status = .ok) -> Response {
        Response(status, headers: ["Content-Type": "application/json", "Cache-Control": "no-store"], body: .bytes(json))
    }

    /// A file to be kept, under a name that may hold any letters.
    package static func download(_ body: Body, named name: String, type: String) -> Response {
        var encoded = ""
        PercentEncoding.append(name, to: &encoded)
        return Response(
            .ok,
            headers: [
                "Content-Type": type, "Cache-Control": "no-store",
                "Content-Disposition": "attachment; filename*=UTF-8''\(encoded)",
            ], body: body)
    }

    /// Proxies are asked to pass on each event as it comes.
    package static func events(_ stream: EventStream) -> Response {
        Response(.ok, headers: ["Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no"], body: .events(stream))
    }

    /// After a form was taken: look there (303), so that reloading does not send the form again.
    package static func redirect(to address: Address) -> Response {
        Response(.seeOther, headers: ["Location": address.string])
    }

    /// Changes the answer by adding a cookie.
    package func setting(_ cookie: Cookie) -> Response {
        var changed = self
        changed.headers.add("Set-Cookie", cookie.header)
        return changed
    }
}

extension Response {
    /// The body in one piece: for tests.
    package var bytes: [UInt8] {
        get throws {
            switch body {
            case .bytes(let bytes): return bytes
            case .chunks(let next):
                var all: [UInt8] = []
                while let chunk = try next() { all += chunk }
                return all
            case .events(let stream): return stream.drained
            }
        }
    }

    /// The body as text: for tests.
    package var text: String { get throws { String(decoding: try bytes, as: UTF8.self) } }
}
