import Glibc

@testable import Web

/// One connection to a running server, byte by byte: what no browser would send can be sent here.
struct Client: ~Copyable {
    private let descriptor: Int32

    init(_ port: UInt16, patience: Duration = .seconds(5)) {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var patience = timeval(tv_sec: Int(patience.components.seconds), tv_usec: Int(patience.components.attoseconds / 1_000_000_000_000))
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in(
            sin_family: sa_family_t(AF_INET), sin_port: port.bigEndian, sin_addr: in_addr(s_addr: UInt32(0x7F00_0001).bigEndian),
            sin_zero: (0, 0, 0, 0, 0, 0, 0, 0))
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        precondition(connected == 0, "nobody listens on \(port)")
    }

    deinit { close(descriptor) }

    /// - Returns: false when the other end has closed.
    @discardableResult
    func say(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }

    /// What comes until the other end closes, or until `end` has come.
    func hear(until end: String? = nil) -> String {
        var heard: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &piece, piece.count, 0)
            guard count > 0 else { break }
            heard += piece[..<count]
            if let end, String(decoding: heard, as: UTF8.self).hasSuffix(end) { break }
        }
        return String(decoding: heard, as: UTF8.self)
    }

    /// Sends a whole request on a connection of its own.
    static func exchange(_ port: UInt16, _ request: String) -> String {
        let client = Client(port)
        client.say(request)
        return client.hear()
    }
}

/// The number behind `HTTP/1.1`.
func status(_ response: String) -> Int? {
    response.split(separator: " ", maxSplits: 2).dropFirst().first.flatMap { Int($0) }
}

/// Runs a server for the length of a test.
func withServer(
    limits: Limits = Limits(), hosts: HostNames = .thisMachine, filesAt place: String? = nil, taking allowance: FileAllowance = .one,
    _ handler: @escaping @Sendable (Request) -> Response = { _ in .text("here") },
    test: (UInt16) throws -> Void
) throws {
    let server = try Server(
        listen: ListenAddress("127.0.0.1:0"), hosts: hosts, limits: limits, log: .silent, files: { $0.path == [place] ? allowance : nil }, handler: handler)
    defer { server.stop() }
    try test(server.port)
}
