import CSpawn
import Glibc

/// A program of the distribution, run as a process of its own: what it reads may crash it or take it over without the server going along.
/// No shell reads its arguments, nothing of the server's environment or open files reaches it, and it ends at its limits.
///
///     let ending = try Program("/usr/bin/vipsthumbnail").run(["stdin", "-o", ".jpg"], reading: photo, writing: thumbnail)
package struct Program: Sendable {
    private let path: String
    private let limits: ProgramLimits
    private let environment: [String]

    /// - Parameters:
    ///   - path: of the program, from the root.
    ///   - environment: all that it finds there: `NAME=value`.
    package init(_ path: String, _ limits: ProgramLimits = ProgramLimits(), environment: [String] = []) {
        (self.path, self.limits, self.environment) = (path, limits, environment + ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"])
    }

    package enum Ending: Sendable, Equatable {
        case well
        /// It said that it could not.
        case refused(complaint: String)
        /// By one of its limits, or because it broke.
        case ended
    }

    package static func isInstalled(_ path: String) -> Bool { access(path, X_OK) == 0 }

    /// Returns when it has ended.
    /// - Parameters:
    ///   - input: a descriptor, read from where it stands.
    ///   - output: a descriptor, written to where it stands.
    package func run(_ arguments: [String], reading input: Int32, writing output: Int32) throws(ProgramError) -> Ending {
        guard Program.isInstalled(path) else { throw .missing(path) }
        let complaints = try ScratchFile()
        let process = try spawn(limits.command + [path] + arguments, input, output, complaints.descriptor)
        switch Exit(of: process) {
        case .code(0): return .well
        // `timeout` itself could not go on, or could not begin.
        case .code(125...127): throw .notStarted(path, reason: complaints.complaint)
        case .code(Exit.timedOut), .code(Exit.bySignals), .signal: return .ended
        case .code: return .refused(complaint: complaints.complaint)
        }
    }

    /// What it makes of some bytes; nothing where it did not end well.
    package func run(_ arguments: [String], on input: [UInt8]) throws(ProgramError) -> (ending: Ending, made: [UInt8]) {
        let source = try ScratchFile(holding: input), product = try ScratchFile()
        let ending = try run(arguments, reading: source.descriptor, writing: product.descriptor)
        return (ending, ending == .well ? product.bytes : [])
    }

    private func spawn(_ words: [String], _ input: Int32, _ output: Int32, _ complaints: Int32) throws(ProgramError) -> pid_t {
        var actions = posix_spawn_file_actions_t(), attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        for (target, source) in [(0, input), (1, output), (2, complaints)] { posix_spawn_file_actions_adddup2(&actions, source, Int32(target)) }
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        Self.resetSignals(&attributes)
        var process = pid_t(0)
        let status = Words(words).withPointers { words in
            Words(environment).withPointers { posix_spawn(&process, words[0]!, &actions, &attributes, words, $0) }
        }
        guard status == 0 else { throw .notStarted(words[0], reason: String(cString: strerror(status))) }
        return process
    }

    /// What the server ignores or holds back must end a program.
    private static func resetSignals(_ attributes: inout posix_spawnattr_t) {
        var none = sigset_t(), all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    }
}

/// How a process ended, as `waitpid` tells it.
private enum Exit {
    case code(Int32)
    case signal(Int32)

    /// What `timeout` gives where it had to end what it watched over.
    static let timedOut: Int32 = 124
    /// How `timeout` tells by which of the 64 signals it ended.
    static let bySignals: ClosedRange<Int32> = 129...192

    init(of process: pid_t) {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        self = status & 0x7F == 0 ? .code(status >> 8 & 0xFF) : .signal(status & 0x7F)
    }
}

/// Texts as C expects a list of them.
private struct Words {
    private let words: [String]

    init(_ words: [String]) { self.words = words }

    func withPointers<T>(_ body: ([UnsafeMutablePointer<CChar>?]) -> T) -> T {
        let copies = words.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
