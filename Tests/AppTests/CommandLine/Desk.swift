import App
import Database
import Foundation
import Terminal
import TestSupport

/// A desk at the works: a database, a folder for files, and the `pacesetter` command.
struct Desk {
    let address: String
    let folder: URL

    struct Answer {
        let code: ExitCode
        let output: String
        let complaints: String
        var lastLine: String { output.split(separator: "\n").last.map(String.init) ?? "" }
    }

    static func at<T>(_ engine: Engine, _ body: (Desk) throws -> T) throws -> T {
        try withDatabaseAddress(engine) { address in
            try withTemporaryFolder { try body(Desk(address: address, folder: $0)) }
        }
    }

    func pacesetter(_ words: String...) -> Answer { run(words + ["--db", address]) }

    func run(_ words: [String]) -> Answer {
        let console = Console.collecting()
        let code = Desk.program(words, on: console)
        return Answer(code: code, output: console.output, complaints: console.complaints)
    }

    static func program(_ words: [String], on console: Console) -> ExitCode { Program.pacesetter.run(words, on: console) }

    /// Writes a file of lines and gives its path.
    func file(_ name: String, _ lines: String...) throws -> String { try file(name, lines: lines) }

    func file(_ name: String, lines: [String]) throws -> String {
        let path = folder.appendingPathComponent(name).path
        try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    func text(of path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    /// The brief's JSON of all units, as a dictionary of totals by unit.
    func totals(_ words: String...) throws -> [String: [String: Any]] {
        let answer = run(["brief", "--format", "json", "--all-units", "--db", address] + words)
        guard let brief = try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any],
            let totals = brief["totals"] as? [[String: Any]]
        else { return [:] }
        return Dictionary(totals.map { ($0["unit"] as? String ?? "", $0) }) { first, _ in first }
    }

    /// Rows of a table, to see that nothing was stored.
    func count(_ table: String) throws -> Int64 {
        let database = try Database.open(address)
        defer { database.close() }
        return try database.read { try $0.row("SELECT COUNT(*) FROM \(name: table)") { $0.integer(0) } ?? 0 }
    }
}

extension [String: Any] {
    func number(_ key: String) -> Double? { self[key] as? Double }
}
