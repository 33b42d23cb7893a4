import Glibc

/// Where the server tells its operator what went wrong: one line each.
package struct Log: Sendable {
    private let sink: @Sendable (String) -> Void

    package init(_ sink: @escaping @Sendable (String) -> Void) { self.sink = sink }

    /// A line break inside would look like an entry of its own.
    func write(_ line: String) {
        sink(String(line.map { $0.isNewline ? " " : $0 }))
    }

    package static let standardError = Log { line in
        let bytes = Array((line + "\n").utf8)
        _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }
    package static let silent = Log { _ in }
}
