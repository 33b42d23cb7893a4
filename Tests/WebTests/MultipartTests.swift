import Testing

@testable import Web

/// Forms with files, as browsers send them.
@Suite struct MultipartTests {
    private struct Kept: FileTaker, Equatable {
        /// Field, name and content of one after the other.
        var texts: [String] = []

        mutating func begin(_ name: String, in field: String) -> Bool {
            texts += [field, name, ""]
            return true
        }

        mutating func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
            texts[texts.count - 1] += String(decoding: bytes, as: UTF8.self)
            return true
        }
    }

    static let form =
        "--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nrecords\r\n--b\r\n"
        + "Content-Disposition: form-data; name=\"file\"; filename=\"Цех %221%22.csv\"\r\nContent-Type: text/csv\r\n\r\na,b\r\n--\r\nx--b\r\n\r\n--b--\r\n"

    /// With photos between its fields, one of them not chosen.
    static let photos =
        "--b\r\nContent-Disposition: form-data; name=\"photos\"; filename=\"1.jpg\"\r\n\r\nfirst\r\n"
        + "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nThe pump leaks.\r\n"
        + "--b\r\nContent-Disposition: form-data; name=\"photos\"; filename=\"\"\r\n\r\n\r\n"
        + "--b\r\nContent-Disposition: form-data; name=\"plan\"; filename=\"2.jpg\"\r\n\r\nsecond\r\n--b--\r\n"

    /// The fields and the file; nil where the form is refused.
    private func read(_ text: String, piece: Int = 1_000) throws -> ([String], Kept)? {
        var form = Multipart(try #require(MultipartBoundary(in: "multipart/form-data; boundary=b")), Kept())
        let bytes = Array(text.utf8)
        do {
            for start in stride(from: 0, to: bytes.count, by: piece) {
                let cut = Array(bytes[start..<min(start + piece, bytes.count)])
                try cut.withUnsafeBytes { try form.read($0) }
            }
            return (try form.finish().flatMap { [$0.name, $0.value] }, form.taker)
        } catch { return nil }
    }

    @Test(arguments: [1, 2, 3, 7, 1_000]) func howItIsCutIntoPiecesMakesNoDifference(piece: Int) throws {
        let (fields, file) = try #require(try read(Self.form, piece: piece))
        #expect(fields == ["kind", "records"])
        #expect(file.texts == ["file", "Цех \"1\".csv", "a,b\r\n--\r\nx--b\r\n"], "what only looks like a boundary belongs to the file")
    }

    @Test(arguments: [1, 2, 3, 7, 1_000]) func severalFilesComeOneAfterTheOther(piece: Int) throws {
        let (fields, files) = try #require(try read(Self.photos, piece: piece))
        #expect(fields == ["text", "The pump leaks."])
        #expect(files.texts == ["photos", "1.jpg", "first", "photos", "", "", "plan", "2.jpg", "second"])
    }

    @Test(arguments: [
        "", "--b", "--bx\r\n", "--c\r\n", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nvalue", "--b\r\nContent-Type: text/csv\r\n\r\n\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\u{0}\r\n--b--", "x--b--",
        "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n" + String(repeating: "x", count: 70_000) + "\r\n--b--",
        "--b\r\n" + String(repeating: "X: y\r\n", count: 1_000) + "\r\n\r\n--b--",
    ])
    func whatNoBrowserSendsIsRefused(text: String) throws { #expect(try read(text) == nil) }

    @Test(arguments: [
        ("multipart/form-data; boundary=b", true), ("Multipart/Form-Data; charset=utf-8; boundary=\"a b\"", true), ("multipart/form-data", false),
        ("multipart/form-data; boundary=", false), ("multipart/form-data; boundary=a\r\nb", false), ("multipart/mixed; boundary=b", false),
        ("application/x-www-form-urlencoded", false), ("multipart/form-data; boundary=" + String(repeating: "b", count: 71), false),
    ])
    func aBoundaryIsNamedOrTheFormIsNoForm(type: String, isOne: Bool) { #expect((MultipartBoundary(in: type) != nil) == isOne) }
}

/// Files on their way through the server.
@Suite struct FileServing {
    private let closing = "Host: localhost\r\nConnection: close\r\n"

    private func post(_ path: String, _ body: String) -> String {
        "POST \(path) HTTP/1.1\r\n\(closing)Content-Type: multipart/form-data; boundary=b\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }

    private func told(_ request: Request) -> Response {
        .text("\(request.form["kind"] ?? "none") \(request.file?.name ?? "no file") \(request.file?.size ?? -1) \(request.body.count)")
    }

    @Test func aFileLiesOnDiskNotInMemory() throws {
        var limits = Limits()
        limits.bodyBytes = 100
        try withServer(limits: limits, filesAt: "imports", told) { port in
            #expect(Client.exchange(port, post("/imports", MultipartTests.form)).hasSuffix("\r\n\r\nrecords Цех \"1\".csv 15 0"))
        }
    }

    @Test func whereNoFileIsTakenABodyIsAsSmallAsAnyOther() throws {
        var limits = Limits()
        limits.bodyBytes = 100
        try withServer(limits: limits, filesAt: "imports", told) { port in
            #expect(status(Client.exchange(port, post("/entries", MultipartTests.form))) == 413)
        }
    }

    @Test func aFileThatIsTooLargeIsRefusedWhetherItSaysSoOrNot() throws {
        var limits = Limits()
        limits.fileBytes = 1_000
        try withServer(limits: limits, filesAt: "imports", told) { port in
            let body = MultipartTests.form.replacing("a,b", with: String(repeating: "x", count: 1_000))
            #expect(status(Client.exchange(port, post("/imports", body))) == 413)
            let chunked =
                "POST /imports HTTP/1.1\r\n\(closing)Content-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "\(String(body.utf8.count, radix: 16))\r\n\(body)\r\n0\r\n\r\n"
            #expect(status(Client.exchange(port, chunked)) == 413)
        }
    }

    /// Told to the handler, so that it can show the form again with what was typed.
    @Test(arguments: [(2, 10, "1.jpg 5 true, 2.jpg 6 true"), (2, 5, "1.jpg 5 true, 2.jpg 5 false"), (1, 10, "1.jpg 5 true, 2.jpg 0 false")])
    func whatIsBeyondTheAllowanceIsNotKept(files: Int, bytesEach: Int, kept: String) throws {
        @Sendable func told(_ request: Request) -> Response {
            .text("\(request.form["text"] ?? "") " + request.files.map { "\($0.name) \($0.size) \($0.isWhole)" }.joined(separator: ", "))
        }
        try withServer(filesAt: "proposals", taking: FileAllowance(files: files, bytesEach: bytesEach), told) { port in
            #expect(Client.exchange(port, post("/proposals", MultipartTests.photos)).hasSuffix("\r\n\r\nThe pump leaks. \(kept)"))
        }
    }

    @Test func aFormThatCannotBeReadIsRefused() throws {
        try withServer(filesAt: "imports", told) { port in #expect(status(Client.exchange(port, post("/imports", "--b\r\nno head"))) == 400) }
    }
}
