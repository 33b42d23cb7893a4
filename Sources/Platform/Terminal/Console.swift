import Foundation
import Synchronization

/// Where a command speaks: results on standard output, progress and complaints on standard error. Tests collect both.
package final class Console: Sendable {
    private enum Target: Sendable {
        case terminal
        case collected
    }
    private let target: Target
    private let collected = Mutex((out: "", err: ""))

    package static let standard = Console(.terminal)
    package static func collecting() -> Console { Console(.collected) }
    private init(_ target: Target) { self.target = target }

    package var output: String { collected.withLock { $0.out } }
    package var complaints: String { collected.withLock { $0.err } }

    package func say(_ line: String) { write(line + "\n") }
    package func complain(_ line: String) { writeError(line + "\n") }

    package func write(_ text: String) {
        switch target {
        case .terminal: put(text, on: FileHandle.standardOutput)
        case .collected: collected.withLock { $0.out += text }
        }
    }

    /// Bytes that are text in UTF-8: a brief in JSON, a page.
    package func write(bytes: [UInt8]) {
        switch target {
        case .terminal: try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
        case .collected: collected.withLock { $0.out += String(decoding: bytes, as: UTF8.self) }
        }
    }

    package func writeError(_ text: String) {
        switch target {
        case .terminal: put(text, on: FileHandle.standardError)
        case .collected: collected.withLock { $0.err += text }
        }
    }

    /// Progress is for people who watch: nothing of it goes into files and pipes.
    package var isWatched: Bool {
        switch target {
        case .terminal: isatty(2) == 1
        case .collected: false
        }
    }

    /// A reader that has gone away (`| head`) is no error of ours.
    private func put(_ text: String, on handle: FileHandle) { try? handle.write(contentsOf: Data(text.utf8)) }
}
