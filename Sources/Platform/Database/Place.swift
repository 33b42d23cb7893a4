/// Where a database is, read from what the user wrote.
enum Place: Equatable, Sendable {
    case file(String)
    case memory
    /// A PostgreSQL URL.
    case server(String)

    enum Purpose: Sendable { case reading, writing }

    init(_ address: String) {
        if address == ":memory:" {
            self = .memory
        } else if address.hasPrefix("postgres://") || address.hasPrefix("postgresql://") {
            self = .server(address)
        } else {
            self = .file(address)
        }
    }

    var engine: Engine {
        if case .server = self { .postgres } else { .sqlite }
    }

    /// SQLite has one writer; a server as many as there are readers.
    func writers(beside readers: Int) -> Int {
        if case .server = self { readers } else { 1 }
    }

    func connect(_ purpose: Purpose) throws -> Connection {
        switch self {
        case .file(let path): try Connection(.sqlite, SQLiteConnection(path: path, purpose))
        case .memory: try Connection(.sqlite, SQLiteConnection(path: ":memory:", .writing))
        case .server(let url): try Connection(.postgres, PostgresConnection(url: url, printed: printed))
        }
    }

    /// Without passwords: `postgres://anna:secret@host/db` -> `postgres://anna@host/db`.
    var printed: String {
        switch self {
        case .file(let path): path
        case .memory: ":memory:"
        case .server(let url): Self.withoutPassword(url)
        }
    }

    private static func withoutPassword(_ url: String) -> String {
        guard let scheme = url.firstRange(of: "://") else { return url }
        let rest = url[scheme.upperBound...]
        // From the last @: a password may hold signs that should have been written as %2F or %3F.
        let host = rest.lastIndex(of: "@") ?? rest.startIndex
        let end = rest[host...].firstIndex { "/?".contains($0) } ?? rest.endIndex
        return url[..<scheme.upperBound] + withoutPassword(authority: rest[..<end]) + withoutPassword(tail: rest[end...])
    }

    private static func withoutPassword(authority: Substring) -> Substring {
        guard let at = authority.lastIndex(of: "@"), let colon = authority[..<at].firstIndex(of: ":") else { return authority }
        return authority[..<colon] + authority[at...]
    }

    private static func withoutPassword(tail: Substring) -> String {
        guard let question = tail.firstIndex(of: "?") else { return String(tail) }
        let parameters = tail[tail.index(after: question)...].split(separator: "&").filter { !$0.lowercased().contains("password=") }
        return String(tail[..<question]) + (parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&"))
    }
}
