import KnownWorks
import Synchronization
import Testing

@testable import Web

/// What waits in a stream, as text.
private func heard(_ stream: EventStream) -> String { String(decoding: stream.drained, as: UTF8.self) }

@Suite struct EventStreams {
    @Test func anEventIsALineForEachLineOfItsData() {
        #expect(String(decoding: Event("change", "17").bytes, as: UTF8.self) == "event: change\ndata: 17\n\n")
        #expect(String(decoding: Event("note", "a\r\nevent: b").bytes, as: UTF8.self) == "event: note\ndata: a\ndata: event: b\n\n")
    }

    @Test func whoListensAboutBalviHearsNothingOfOtto() {
        let broadcaster = Broadcaster<String>()
        let balvi = broadcaster.stream(about: "Balvi", first: Event("change", "3")), otto = broadcaster.stream(about: "Otto")
        broadcaster.tell(Event("change", "4"), about: "Balvi")
        #expect(heard(balvi).hasSuffix("event: change\ndata: 3\n\nevent: change\ndata: 4\n\n"))
        #expect(!heard(otto).contains("change"))
    }

    @Test func aStreamThatNobodyHoldsIsForgotten() {
        let broadcaster = Broadcaster<String>()
        do {
            let stream = broadcaster.stream(about: "Balvi")
            #expect(broadcaster.topics == ["Balvi"] && broadcaster.count(about: "Balvi") == 1)
            _ = stream
        }
        #expect(broadcaster.topics.isEmpty)
    }

    @Test func aHeartbeatComesEveryFifteenSecondsAsLongAsItIsPermitted() {
        let isPermitted = Mutex(true)
        let stream = EventStream(permission: { isPermitted.withLock { $0 } ? .goesOn : .isOver })
        let now = ContinuousClock.now
        stream.tend(at: now + .seconds(14))
        #expect(!heard(stream).contains("beat"))
        stream.tend(at: now + .seconds(16))
        stream.tend(at: now + .seconds(17))
        #expect(heard(stream) == "event: beat\ndata: \n\n")
        isPermitted.withLock { $0 = false }
        stream.tend(at: now + .seconds(40))
        stream.send(Event("change", "5"))
        #expect(heard(stream) == "event: bye\ndata: over\n\n")
    }

    @Test func whoDoesNotReadIsLetGoAndHoldsNothing() {
        let stream = EventStream()
        for number in 0...EventStream.mostWaiting { stream.send(Event("change", "\(number)")) }
        #expect(heard(stream).isEmpty)
    }

    @Test func aPageAsksForAStreamLikeForAnyPage() throws {
        var router = Router(log: .silent)
        router.get("/changes") { _ in
            let stream = EventStream()
            stream.send(Event("change", "8"))
            return .events(stream)
        }
        let response = router.respond(to: .get("/changes"))
        #expect(response.headers["Content-Type"] == "text/event-stream" && response.headers["Cache-Control"] == "no-store")
        #expect(try response.text.hasSuffix("event: change\ndata: 8\n\n"))
    }
}

@Suite struct ServedStreams {
    @Test func whatHappensReachesEveryBoard() throws {
        try withBoards { server, changes in
            let boards = (0..<20).map { _ in Board(server.port) }
            for number in ["1", "2", "3"] {
                changes.tell(Event("change", number), about: "Balvi")
                for board in boards { #expect(board.hear(until: "data: \(number)\n\n\r\n").contains("event: change")) }
            }
            #expect(server.openStreams == 20)
        }
    }

    @Test func otherPagesAreAnsweredWhileBoardsAreOpen() throws {
        try withBoards { server, _ in
            let boards = (0..<50).map { _ in Board(server.port) }
            #expect(status(Client.exchange(server.port, "GET /page HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")) == 200)
            #expect(server.openStreams == boards.count)
        }
    }

    @Test func whenTheServerStopsItSaysGoodBye() throws {
        let changes = Broadcaster<String>()
        let server = try Server(listen: ListenAddress("127.0.0.1:0"), log: .silent) { _ in .events(changes.stream(about: "Balvi")) }
        let boards = (0..<30).map { _ in Board(server.port) }
        server.stop()
        for board in boards { #expect(board.hear().hasSuffix("event: bye\ndata: stopping\n\n\r\n0\r\n\r\n")) }
        #expect(changes.topics.isEmpty)
    }

    @Test func moreBoardsThanAllowedAreToldSo() throws {
        var limits = Limits()
        limits.streams = 2
        try withBoards(limits: limits) { server, changes in
            let boards = [Board(server.port), Board(server.port)]
            #expect(status(Client.exchange(server.port, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")) == 503)
            #expect(changes.count(about: "Balvi") == boards.count)
        }
    }

    @Test func whoAsksForTheHeadersOnlyHoldsNoStream() throws {
        try withBoards { server, changes in
            #expect(status(Client.exchange(server.port, "HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")) == 200)
            waitUntil { server.openStreams == 0 && changes.topics.isEmpty }
        }
    }

    /// A client that does not read is not waited for, neither by the others nor for ever.
    @Test func aBoardThatDoesNotReadHoldsUpNobody() throws {
        try withBoards { server, changes in
            let deaf = Board(server.port), board = Board(server.port)
            let text = String(repeating: "x", count: 1_000_000)
            for number in 1...40 {
                changes.tell(Event("change", text), about: "Balvi")
                changes.tell(Event("change", "\(number)"), about: "Balvi")
                _ = board.hear(until: "data: \(number)\n\n\r\n")
            }
            #expect(changes.count(about: "Balvi") <= 2)
            _ = deaf
        }
    }

    @Test func boardsThatComeAndGoLeaveNothingBehind() throws {
        let wholeCrowd = Tier.current == .long ? 10_000 : 400
        try withBoards { server, changes in
            for _ in stride(from: 0, to: wholeCrowd, by: 200) {
                var boards = (0..<200).map { _ in Board(server.port) }
                changes.tell(Event("change", "1"), about: "Balvi")
                boards.removeAll()
            }
            waitUntil { server.openStreams == 0 && changes.topics.isEmpty && server.openConnections == 0 }
        }
    }
}

@Suite(.enabled(if: Tier.current >= .full)) struct ManyBoards {
    /// Printed and not judged: on a busy machine the time says little.
    @Test func aThousandBoardsHearOfARecord() throws {
        try withBoards { server, changes in
            let before = residentKilobytes()
            let boards = (0..<1_000).map { _ in Board(server.port) }
            let kilobytes = Double(residentKilobytes() - before) / 1_000
            let times = (1...9).map { number in
                let began = ContinuousClock.now
                changes.tell(Event("change", "\(number)"), about: "Balvi")
                for board in boards { _ = board.hear(until: "data: \(number)\n\n\r\n") }
                return ContinuousClock.now - began
            }.sorted()
            print("1,000 boards heard of a record within \(times[4]) (median of nine; slowest \(times[8])); \(kilobytes) KB a stream")
            #expect(server.openStreams == 1_000)
        }
    }
}
