import Foundation

/// One connection to a server on this machine, as plain as a socket: what is measured is the server.
final class Wire {
    private let descriptor: Int32
    private var heard: [UInt8] = []

    init(port: UInt16) {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in(
            sin_family: sa_family_t(AF_INET), sin_port: port.bigEndian, sin_addr: in_addr(s_addr: UInt32(0x7F00_0001).bigEndian),
            sin_zero: (0, 0, 0, 0, 0, 0, 0, 0))
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        precondition(connected == 0, "nobody listens on \(port)")
    }

    deinit { close(descriptor) }

    func ask(_ path: String, cookies: String) { say("GET \(path) HTTP/1.1\r\nHost: localhost\r\nCookie: \(cookies)\r\n\r\n") }

    func post(_ path: String, _ form: String, cookies: String) {
        say(
            "POST \(path) HTTP/1.1\r\nHost: localhost\r\nCookie: \(cookies)\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: \(form.utf8.count)\r\n\r\n\(form)"
        )
    }

    private func say(_ text: String) {
        let bytes = Array(text.utf8)
        precondition(send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count, "the server has closed")
    }

    /// Waits until the mark has come, and forgets what came up to it.
    func hear(_ mark: String) {
        let mark = Array(mark.utf8)
        while true {
            if let place = heard.firstRange(of: mark) { return heard.removeSubrange(..<place.upperBound) }
            more()
        }
    }

    /// Waits for a whole answer.
    func answer() -> String {
        let end = Array("\r\n\r\n".utf8)
        while heard.firstRange(of: end) == nil { more() }
        let head = heard[..<heard.firstRange(of: end)!.upperBound], text = String(decoding: head, as: UTF8.self)
        let length = text.firstMatch(of: /Content-Length: (\d+)/).flatMap { Int($0.1) } ?? 0
        while heard.count < head.count + length { more() }
        defer { heard.removeFirst(head.count + length) }
        return String(decoding: heard[..<(head.count + length)], as: UTF8.self)
    }

    private func more() {
        var piece = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &piece, piece.count, 0)
        precondition(count > 0, "the server has closed")
        heard += piece[..<count]
    }
}

extension Wire {
    static let formToken = String(repeating: "5", count: 32)

    /// - Returns: the cookies of somebody who is signed in.
    func signIn(_ name: String, _ password: String) -> String {
        post("/sign-in", "form-token=\(Self.formToken)&name=\(name)&password=\(password)&back=/", cookies: "pacesetter-form=\(Self.formToken)")
        let session = answer().firstMatch(of: /pacesetter-session=([^;]+)/)!.1
        return "pacesetter-form=\(Self.formToken); pacesetter-session=\(session)"
    }

    func page(_ path: String, _ cookies: String) -> String {
        ask(path, cookies: cookies)
        return answer()
    }
}
