import Database
import Foundation
import Glibc
import Planning
import Testing
import Works

/// Somebody at a foundry who sends one proposal after the other, and sends again what was not acknowledged, as a device does.
struct ProposingFloor {
    let works: ID<Works>
    /// How many different proposals were sent.
    private(set) var sent = 0
    private let path: String
    private let session: String
    /// Each proposal brings the next of them; none where there is none.
    private let photos: [[UInt8]]
    /// Not acknowledged: the number of its form, and its own.
    private var open: (form: String, number: Int)?

    init(_ pacesetter: Pacesetter, showing photos: [[UInt8]] = []) throws {
        self.photos = photos
        let file = pacesetter.folder.appending(path: "records.csv")
        try Data("unit,indicator,date,plan,actual\nFoundry/Hall,output,2025-01-01,1,1\n".utf8).write(to: file)
        let answer = try pacesetter.run("import", file.path, "--create")
        try #require(answer.code == 0, "\(answer.complaints)")
        let database = try Database.open(pacesetter.address, readers: 1)
        defer { database.close() }
        (works, path, session) = try database.write { db in
            let works = try WorksStore(db).works(of: nil), organisation = try UnitStore(db, of: works.id).organisation()
            let root = try #require(organisation.everAt(UnitPath("Foundry")).first?.unit), author = Author(name: "a test", source: "a test", at: .now)
            let otto = try PeopleDesk(db, of: works.id, by: author).add(PersonalValues(name: "Otto"), signingInAs: SignInName("otto")!)
            _ = try AppointmentDesk(db, of: works.id, by: author).appoint(otto, as: .administrator, over: root, for: Term(from: Day("1900-01-01")!))
            let session = try SessionStore(db, of: works.id).open(otto, .full, from: Origin(address: "127.0.0.1", device: ""), insteadOf: nil, at: .now)
            return (works.id, "/works/\(works.id.number)/units/\(root.number)/proposals/new", session.token.text)
        }
    }

    /// Proposes some times; then the server is killed so long after a proposal has left, wherever it is by then.
    mutating func propose(_ times: Int, at pacesetter: Pacesetter, killedAfter seconds: Double) throws {
        let (server, port) = try serve(pacesetter)
        for _ in 0..<times { #expect(send(port)) }
        _ = send(port) {
            Thread.sleep(forTimeInterval: seconds)
            _ = server.kill()
        }
    }

    mutating func sendAgain(at pacesetter: Pacesetter) throws {
        let (server, port) = try serve(pacesetter)
        defer { _ = server.kill() }
        #expect(send(port))
    }

    static func files(of pacesetter: Pacesetter) -> String { pacesetter.folder.appending(path: "files").path }

    private func serve(_ pacesetter: Pacesetter) throws -> (Pacesetter.Running, UInt16) {
        let key = pacesetter.folder.appending(path: "key").path
        let server = try pacesetter.start(["serve", "--listen", "127.0.0.1:0", "--key", key, "--files", ProposingFloor.files(of: pacesetter)])
        for _ in 0..<1_000 {
            if let port = server.said.firstMatch(of: /127\.0\.0\.1:(\d+)/).flatMap({ UInt16($0.1) }) { return (server, port) }
            usleep(10_000)
        }
        throw WorksError.emptyDatabase
    }

    /// - Returns: whether the server has said that it is taken.
    private mutating func send(_ port: UInt16, meanwhile: () -> Void = {}) -> Bool {
        let cookie = "pacesetter-session=\(session)"
        guard let page = Exchange.ask(port, Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: \(cookie)\r\nConnection: close\r\n\r\n".utf8)),
            let token = page.firstMatch(of: /name="form-token" value="([^"]*)"/)?.1, let form = page.firstMatch(of: /name="form-id" value="([^"]*)"/)?.1
        else { return false }
        let proposal = open ?? (String(form), sent)
        if open == nil { sent += 1 }
        open = proposal
        let cookies = ([cookie] + page.matches(of: /Set-Cookie: ([^;\r]*)/).map { String($0.1) }).joined(separator: "; ")
        let fields = [
            ("form-token", String(token)), ("form-id", proposal.form), ("disturbs", "It is late"), ("proposes", "Proposal \(proposal.number)"),
            ("brings", ""), ("signature", "quiet"), ("sure", "yes"),
        ]
        let (type, body) = Self.body(fields, photos.isEmpty ? nil : photos[proposal.number % photos.count])
        let head = "POST \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: \(cookies)\r\nContent-Type: \(type)\r\nContent-Length: \(body.count)\r\n"
        let answer = Exchange.ask(port, Array((head + "Connection: close\r\n\r\n").utf8) + body, meanwhile: meanwhile)
        guard answer?.contains(" 303 ") == true else { return false }
        open = nil
        return true
    }

    /// As a browser sends it: with a photo in parts, else as one line.
    private static func body(_ fields: [(String, String)], _ photo: [UInt8]?) -> (type: String, bytes: [UInt8]) {
        guard let photo else {
            return ("application/x-www-form-urlencoded", Array(fields.map { $0 + "=" + $1.replacing(" ", with: "+") }.joined(separator: "&").utf8))
        }
        let parts = fields.map { "--border\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n" }.joined()
        let head = "--border\r\nContent-Disposition: form-data; name=\"photos\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"
        return ("multipart/form-data; boundary=border", Array((parts + head).utf8) + photo + Array("\r\n--border--\r\n".utf8))
    }
}

/// One request on a connection of its own, to a server that may end at any moment.
private enum Exchange {
    /// - Parameter meanwhile: after the request has left, before its answer is heard.
    /// - Returns: nil where nobody listens or the answer was cut off before its head came.
    static func ask(_ port: UInt16, _ bytes: [UInt8], meanwhile: () -> Void = {}) -> String? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in(
            sin_family: sa_family_t(AF_INET), sin_port: port.bigEndian, sin_addr: in_addr(s_addr: UInt32(0x7F00_0001).bigEndian),
            sin_zero: (0, 0, 0, 0, 0, 0, 0, 0))
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard connected == 0, Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else { return nil }
        meanwhile()
        var heard: [UInt8] = [], piece = [UInt8](repeating: 0, count: 65_536)
        while case let count = recv(descriptor, &piece, piece.count, 0), count > 0 { heard += piece[..<count] }
        let text = String(decoding: heard, as: UTF8.self)
        return text.contains("\r\n\r\n") ? text : nil
    }
}
