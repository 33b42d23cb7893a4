import Foundation
import Testing

@testable import Web

/// A board as the server sees it: a connection on which an event stream has begun.
final class Board {
    private let client: Client

    init(_ port: UInt16) {
        client = Client(port, patience: .seconds(20))
        client.say("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        _ = client.hear(until: "retry: 2000\n\n\r\n")
    }

    func hear(until end: String? = nil) -> String { client.hear(until: end) }
}

/// A server whose first page is an event stream about Balvi.
func withBoards(limits: Limits = Limits(), test: (Server, Broadcaster<String>) throws -> Void) throws {
    let changes = Broadcaster<String>()
    let server = try Server(listen: ListenAddress("127.0.0.1:0"), limits: limits, log: .silent) { request in
        request.path.isEmpty ? .events(changes.stream(about: "Balvi")) : .text("a page")
    }
    defer { server.stop() }
    try test(server, changes)
}

/// What other threads will have done in a moment; how long a moment is depends on who else uses the machine.
func waitUntil(_ holds: () -> Bool, sourceLocation: SourceLocation = #_sourceLocation) {
    for _ in 0..<3_000 {
        if holds() { return }
        sleep(milliseconds: 10)
    }
    Issue.record("it did not come to that within half a minute", sourceLocation: sourceLocation)
}

func residentKilobytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    return status.firstMatch(of: /VmRSS:\s+(\d+)/).flatMap { Int($0.1) } ?? 0
}
