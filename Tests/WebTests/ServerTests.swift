import Dispatch
import Synchronization
import Testing

@testable import Web

private let closing = "Host: localhost\r\nConnection: close\r\n"

@Suite struct Serving {
    @Test func aRequestArrivesWhole() throws {
        try withServer { request in
            .text(
                "\(request.method) \(request.path) \(request.query["q"] ?? "") \(request.form["a"] ?? "") \(request.remoteAddress) \(request.headers["X-Shift"] ?? "")"
            )
        } test: { port in
            let post =
                "POST /units/%D0%A6%D0%B5%D1%85%2F1?q=a+b HTTP/1.1\r\n\(closing)x-shift: night\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 7\r\n\r\na=%2B+1"
            let response = Client.exchange(port, post)
            #expect(response.hasSuffix("\r\n\r\npost [\"units\", \"Цех/1\"] a b + 1 127.0.0.1 night"))
        }
    }

    @Test func aBodyMayComeInPiecesAndChunks() throws {
        try withServer {
            .text("\($0.body.count)")
        } test: { port in
            let client = Client(port)
            client.say("POST / HTTP/1.1\r\n\(closing)Transfer-Encoding: chunked\r\n\r\n")
            for _ in 0..<10 { client.say("5\r\nhello\r\n") }
            client.say("0\r\n\r\n")
            #expect(client.hear().hasSuffix("\r\n\r\n50"))
        }
    }

    @Test func oneConnectionCarriesManyRequests() throws {
        try withServer {
            .text($0.path.joined() + ".")
        } test: { port in
            let client = Client(port)
            for name in ["a", "b", "c"] {
                client.say("GET /\(name) HTTP/1.1\r\nHost: localhost\r\n\r\n")
                #expect(client.hear(until: "\(name).").hasSuffix("\(name)."))
            }
        }
    }

    @Test func whileSomethingTakesLongEverythingElseIsAnswered() throws {
        let gate = DispatchSemaphore(value: 0)
        let server = try Server(listen: ListenAddress("127.0.0.1:0"), limits: Limits(threads: 2), log: .silent, pace: { $0.path == ["long"] ? .long : .quick })
        {
            if $0.path == ["long"] { gate.wait() }
            return .text("\($0.path.joined()) is here.")
        }
        defer { server.stop() }
        let slow = (0..<6).map { _ in Waiter(server.port, "GET /long HTTP/1.1\r\n\(closing)\r\n") }
        for _ in 0..<20 { #expect(Client.exchange(server.port, "GET /quick HTTP/1.1\r\n\(closing)\r\n").hasSuffix("quick is here.")) }
        for _ in slow { gate.signal() }
        for waiter in slow { #expect(waiter.client.hear().hasSuffix("long is here.")) }
    }

    @Test func whatTakesTooLongForAServerThatEndsIsToldSo() throws {
        var limits = Limits(threads: 2)
        limits.stopping = .milliseconds(50)
        let gate = DispatchSemaphore(value: 0), begun = DispatchSemaphore(value: 0)
        let server = try Server(listen: ListenAddress("127.0.0.1:0"), limits: limits, log: .silent, pace: { _ in .long }) { _ in
            begun.signal()
            gate.wait()
            return .text("too late")
        }
        let waiter = Waiter(server.port, "GET /long HTTP/1.1\r\n\(closing)\r\n")
        begun.wait()
        server.stop()
        #expect(waiter.client.hear().contains("The server ends"))
        gate.signal()
    }

    /// Somebody who has asked and waits.
    private final class Waiter {
        let client: Client

        init(_ port: UInt16, _ request: String) {
            client = Client(port)
            client.say(request)
        }
    }

    @Test func headHasTheLengthButNoBody() throws {
        try withServer { _ in
            .text("four")
        } test: { port in
            let response = Client.exchange(port, "HEAD / HTTP/1.1\r\n\(closing)\r\n")
            #expect(response.contains("Content-Length: 4\r\n"))
            #expect(response.hasSuffix("\r\n\r\n"))
        }
    }

    @Test func anAnswerMayBeMadeWhileItIsSent() throws {
        let pieces = Mutex(100)
        try withServer { _ in
            Response(
                .ok,
                body: .chunks {
                    pieces.withLock {
                        $0 -= 1; return $0 < 0 ? nil : Array(repeating: UInt8(ascii: "x"), count: 10_000)
                    }
                })
        } test: { port in
            let response = Client.exchange(port, "GET / HTTP/1.1\r\n\(closing)\r\n")
            #expect(response.filter { $0 == "x" }.count == 1_000_000)
            #expect(response.hasSuffix("0\r\n\r\n"))
        }
    }

    @Test func anAnswerThatBreaksOffDoesNotLookWhole() throws {
        struct Broken: Error {}
        try withServer { _ in
            Response(.ok, body: .chunks { throw Broken() })
        } test: { port in
            #expect(!Client.exchange(port, "GET / HTTP/1.1\r\n\(closing)\r\n").hasSuffix("0\r\n\r\n"))
        }
    }
}

@Suite struct MalformedRequests {
    @Test(arguments: [
        ("two lengths", "POST / HTTP/1.1\r\n\(closing)Content-Length: 1\r\nContent-Length: 1\r\n\r\na"),
        ("length and chunks", "POST / HTTP/1.1\r\n\(closing)Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        ("a length that is no number", "POST / HTTP/1.1\r\n\(closing)Content-Length: +1\r\n\r\na"),
        ("a space before the colon", "GET / HTTP/1.1\r\n\(closing)X-Shift : night\r\n\r\n"),
        ("no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
        ("two hosts", "GET / HTTP/1.1\r\n\(closing)Host: localhost\r\n\r\n"),
        ("a host with a path", "GET / HTTP/1.1\r\nHost: localhost/x\r\nConnection: close\r\n\r\n"),
        ("a control character", "GET /a\u{1}b HTTP/1.1\r\n\(closing)\r\n"),
        ("an escaped control character", "GET /a%00b HTTP/1.1\r\n\(closing)\r\n"),
        ("an escaped line break in the query", "GET /?a=%7F HTTP/1.1\r\n\(closing)\r\n"),
        ("an escape that is no UTF-8", "GET /%ff HTTP/1.1\r\n\(closing)\r\n"),
        ("half an escape", "GET /%4 HTTP/1.1\r\n\(closing)\r\n"),
        ("a form that is no UTF-8", "POST / HTTP/1.1\r\n\(closing)Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5\r\n\r\na=%ff"),
    ])
    func isAnsweredWith400(what: String, request: String) throws {
        try withServer { port in
            #expect(status(Client.exchange(port, request)) == 400, "\(what)")
        }
    }

    @Test func aQueryOfManyFieldsIsReadAsAnyOther() throws {
        try withServer {
            .text("\($0.query.fields.count)")
        } test: { port in
            for fields in [450, 2_000] {
                let query = Array(repeating: "a=1", count: fields).joined(separator: "&")
                let answer = Client.exchange(port, "GET /?\(query) HTTP/1.1\r\n\(closing)\r\n")
                #expect(status(answer) == 200 && answer.hasSuffix("\(fields)"), "\(fields)")
            }
            #expect(status(Client.exchange(port, "GET /?\(String(repeating: "a&", count: 5_000)) HTTP/1.1\r\n\(closing)\r\n")) == 400)
            #expect(status(Client.exchange(port, "GET /?\(String(repeating: "a&", count: 40_000)) HTTP/1.1\r\n\(closing)\r\n")) == 414)
        }
    }

    @Test func anUnknownMethodIsNotImplemented() throws {
        try withServer { port in
            #expect(status(Client.exchange(port, "BREW / HTTP/1.1\r\n\(closing)\r\n")) == 501)
        }
    }

    @Test func aForeignNameIsRefused() throws {
        try withServer { port in
            #expect(status(Client.exchange(port, "GET / HTTP/1.1\r\nHost: evil.example:\(port)\r\nConnection: close\r\n\r\n")) == 421)
            #expect(status(Client.exchange(port, "GET / HTTP/1.1\r\nHost: LOCALHOST:\(port)\r\nConnection: close\r\n\r\n")) == 200)
        }
        try withServer(hosts: HostNames(["works.example"])) { port in
            #expect(status(Client.exchange(port, "GET / HTTP/1.1\r\nHost: works.example\r\nConnection: close\r\n\r\n")) == 200)
        }
    }

    @Test func refusalsCarryTheSecurityHeadersToo() throws {
        try withServer { port in
            #expect(Client.exchange(port, "GET /%ff HTTP/1.1\r\n\(closing)\r\n").contains("Content-Security-Policy: default-src 'none'"))
        }
    }

    @Test func garbageDoesNoHarm() throws {
        try withServer { port in
            for garbage in ["\r\n\r\n", "GET\r\n\r\n", "\u{16}\u{3}\u{1}", "GET / HTTP/9.9\r\n\r\n", String(repeating: "A", count: 100_000)] {
                let client = Client(port)
                client.say(garbage)
                client.say("\r\n\r\n")
            }
            #expect(status(Client.exchange(port, "GET / HTTP/1.1\r\n\(closing)\r\n")) == 200)
        }
    }
}

@Suite struct ServerLimits {
    @Test func aBodyThatSaysItIsTooLargeIsNotRead() throws {
        try withServer { port in
            let response = Client.exchange(port, "POST / HTTP/1.1\r\n\(closing)Content-Length: 1048577\r\n\r\n")
            #expect(status(response) == 413)
            #expect(response.hasSuffix("What was sent is larger than 1024 KB.\n"))
        }
    }

    @Test func aBodyThatGrowsTooLargeIsRefused() throws {
        var limits = Limits()
        limits.bodyBytes = 1_000
        try withServer(limits: limits) { port in
            let chunk = "64\r\n" + String(repeating: "x", count: 100) + "\r\n"
            let fits = String(repeating: chunk, count: 10), tooMuch = String(repeating: chunk, count: 11)
            let head = "POST / HTTP/1.1\r\n\(closing)Transfer-Encoding: chunked\r\n\r\n"
            #expect(status(Client.exchange(port, head + fits + "0\r\n\r\n")) == 200)
            #expect(status(Client.exchange(port, head + tooMuch + "0\r\n\r\n")) == 413)
            // It need not end, either.
            #expect(status(Client.exchange(port, head + String(repeating: chunk, count: 100))) != 200)
        }
    }

    @Test func headersTooLargeOrTooManyAreRefused() throws {
        try withServer { port in
            let large = "GET / HTTP/1.1\r\n\(closing)X: " + String(repeating: "x", count: 40_000) + "\r\n\r\n"
            #expect([413, 431].contains(status(Client.exchange(port, large))))
            let long = "GET /" + String(repeating: "x", count: 40_000) + " HTTP/1.1\r\n\(closing)\r\n"
            #expect([413, 414, 431].contains(status(Client.exchange(port, long))))
            let many = "GET / HTTP/1.1\r\n\(closing)" + String(repeating: "X: 1\r\n", count: 101) + "\r\n"
            #expect(status(Client.exchange(port, many)) == 431)
        }
    }

    @Test func moreConnectionsThanAllowedWaitTheirTurn() throws {
        var limits = Limits()
        limits.connections = 4
        try withServer(limits: limits) { port in
            let held = [Held(port), Held(port), Held(port), Held(port)]
            let fifth = Client(port, patience: .milliseconds(200))
            fifth.say("GET / HTTP/1.1\r\n\(closing)\r\n")
            #expect(fifth.hear().isEmpty)
            for connection in held { connection.letGo() }
            #expect(status(fifth.hear()) == 200)
        }
    }

    @Test func whoSendsByteByByteIsCutOff() throws {
        var limits = Limits()
        limits.receiving = .milliseconds(400)
        try withServer(limits: limits) { port in
            let began = ContinuousClock.now
            let client = Client(port)
            client.say("GET / HTTP/1.1\r\nX: ")
            while client.say("x"), .now - began < .seconds(3) { sleep(milliseconds: 50) }
            #expect(.now - began < .seconds(2))
            #expect(status(client.hear()) == 408)
        }
    }

    @Test func theTimeOfAHandlerIsNotTheClients() throws {
        var limits = Limits()
        limits.receiving = .milliseconds(100)
        try withServer(limits: limits) { _ in
            sleep(milliseconds: 400)
            return .text("late")
        } test: { port in
            #expect(Client.exchange(port, "GET / HTTP/1.1\r\n\(closing)\r\n").hasSuffix("late"))
        }
    }

    @Test func whoTakesTheAnswerTooSlowlyIsCutOff() throws {
        var limits = Limits()
        (limits.receiving, limits.sending) = (.milliseconds(400), .milliseconds(200))
        try withServer(limits: limits) { _ in
            Response(.ok, body: .bytes(Array(repeating: 120, count: 30_000_000)))
        } test: { port in
            let client = Client(port)
            client.say("GET / HTTP/1.1\r\n\(closing)\r\n")
            sleep(milliseconds: 700)
            #expect(client.hear().utf8.count < 30_000_000)
        }
    }
}

@Suite struct Stopping {
    @Test func whatIsInFlightIsFinished() throws {
        let (begun, stopping, stopped) = (Flag(), Flag(), Flag())
        let server = try Server(listen: ListenAddress("127.0.0.1:0"), log: .silent) { _ in
            begun.raise()
            stopping.wait()
            sleep(milliseconds: 100)
            return .text(String(repeating: "x", count: 2_000_000))
        }
        let client = Client(server.port)
        client.say("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        begun.wait()
        inThread {
            stopping.raise(); server.stop(); stopped.raise()
        }
        let response = client.hear()
        #expect(response.contains("\r\nConnection: close\r\n"))
        #expect(response.hasSuffix("\r\n\r\n" + String(repeating: "x", count: 2_000_000)))
        stopped.wait()
    }

    @Test func afterwardsThePortIsFree() throws {
        let first = try Server(listen: ListenAddress("127.0.0.1:0"), log: .silent) { _ in .text("first") }
        let address = try ListenAddress("127.0.0.1:\(first.port)")
        #expect(throws: ListenError.inUse(address.description)) { try Server(listen: address, log: .silent) { _ in .text("second") } }
        first.stop()
        let second = try Server(listen: address, log: .silent) { _ in .text("second") }
        #expect(Client.exchange(second.port, "GET / HTTP/1.1\r\n\(closing)\r\n").hasSuffix("second"))
        second.stop()
    }
}

@Suite struct Listening {
    @Test(arguments: ["0.0.0.0:0", "[::]:0", "192.0.2.1:80", "[2001:db8::1]:80"])
    func otherMachinesAreKeptOutUnlessAllowed(text: String) throws {
        let address = try ListenAddress(text)
        #expect(throws: ListenError.notLoopback(text)) { try Server(listen: address, log: .silent) { _ in .text("") } }
    }

    @Test func anAddressOfAnotherMachineCannotBeListenedOn() throws {
        let address = try ListenAddress("192.0.2.1:0")
        #expect(throws: ListenError.notOfThisMachine("192.0.2.1:0")) {
            try Server(listen: address, exposure: .allowPublic, log: .silent) { _ in .text("") }
        }
    }

    @Test(arguments: ["127.0.0.1:0", "localhost:0", "[::1]:0", "127.8.9.10:0"])
    func loopbackIsRecognised(text: String) throws { #expect(try ListenAddress(text).isLoopback) }

    @Test(arguments: ["", "8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "works.example:80", "::1:80", "[::1]", "1.2.3:80"])
    func whatIsNoAddressIsRefused(text: String) {
        #expect(throws: ListenError.notAnAddress(text)) { try ListenAddress(text) }
    }
}

/// Raised once by one thread, waited for by others.
private final class Flag: Sendable {
    private let raised = Mutex(false)
    func raise() { raised.withLock { $0 = true } }
    func wait() { while !raised.withLock({ $0 }) { sleep(milliseconds: 2) } }
}

/// A connection that is held open until it is let go.
private final class Held {
    private var client: Client?
    init(_ port: UInt16) { client = Client(port) }
    func letGo() { client = nil }
}
