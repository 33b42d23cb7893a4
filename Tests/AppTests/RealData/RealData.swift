import Foundation
import Terminal
import TestSupport

/// Data of real works. Small files stand in the fixtures, large ones in a folder beside the repository.
enum RealData {
    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "Fixtures")

    /// `PACESETTER_SHARED`, else `../shared` from the package.
    static let shared =
        ProcessInfo.processInfo.environment["PACESETTER_SHARED"].map { URL(filePath: $0) }
        ?? fixtures.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")

    static func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: shared.appending(path: path).path) }

    /// `bin/test --full` and longer.
    static let isFullRun = ["full", "long"].contains(ProcessInfo.processInfo.environment["PACESETTER_TIER"])

    static func unpack(_ path: String, to folder: URL) throws -> String {
        let file = folder.appending(path: "unpacked.csv").path
        guard FileManager.default.createFile(atPath: file, contents: nil) else { throw CocoaError(.fileWriteUnknown) }
        let gzip = Process()
        gzip.executableURL = URL(filePath: "/bin/gzip")
        gzip.arguments = ["--decompress", "--stdout", shared.appending(path: path).path]
        gzip.standardOutput = FileHandle(forWritingAtPath: file)
        try gzip.run()
        gzip.waitUntilExit()
        guard gzip.terminationStatus == 0 else { throw CocoaError(.fileReadCorruptFile) }
        return file
    }
}
