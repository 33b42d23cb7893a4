import Foundation
import Glibc

/// The real program: killed like a real one, sharing nothing with the tests but the database.
struct Pacesetter: Sendable {
    /// `PACESETTER_EXECUTABLE`, else the release build beside the package.
    static let path: String? = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let path = ProcessInfo.processInfo.environment["PACESETTER_EXECUTABLE"] ?? package.appending(path: ".build/release/pacesetter").path
        if FileManager.default.isExecutableFile(atPath: path) { return path }
        print("no pacesetter at \(path): tests of the real program are skipped (swift build -c release, or name it with PACESETTER_EXECUTABLE)")
        return nil
    }()

    static var isThere: Bool { path != nil }

    let address: String
    let folder: URL

    struct Answer {
        let code: Int32
        let output: String
        let complaints: String
        var lastLine: String { output.split(separator: "\n").last.map(String.init) ?? "" }
    }

    func run(_ words: String...) throws -> Answer { try start(words).answer() }

    /// - Parameter environment: laid over the tests' own.
    func start(_ words: [String], environment: [String: String] = [:]) throws -> Running {
        try Running(words + ["--db", address], environment, in: folder)
    }

    /// A process that speaks into files: a pipe that nobody reads would stop it, and one that a kill cuts off would lose its last words.
    final class Running {
        private let process = Process()
        private let out, err: URL

        fileprivate init(_ words: [String], _ environment: [String: String], in folder: URL) throws {
            let name = UUID().uuidString
            (out, err) = (folder.appending(path: name + ".out"), folder.appending(path: name + ".err"))
            process.executableURL = URL(filePath: Pacesetter.path ?? "pacesetter")
            process.arguments = words
            process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, own in own }
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = try Self.file(out)
            process.standardError = try Self.file(err)
            try process.run()
        }

        /// SIGKILL: no handler runs, nothing is flushed.
        func kill() -> Answer {
            Glibc.kill(process.processIdentifier, SIGKILL)
            return answer()
        }

        func answer() -> Answer {
            process.waitUntilExit()
            return Answer(code: process.terminationStatus, output: text(out), complaints: text(err))
        }

        /// What it has said so far.
        var said: String { text(out) }

        private func text(_ file: URL) -> String { (try? String(contentsOf: file, encoding: .utf8)) ?? "" }

        private static func file(_ url: URL) throws -> FileHandle {
            _ = FileManager.default.createFile(atPath: url.path, contents: nil)
            return try FileHandle(forWritingTo: url)
        }
    }
}
