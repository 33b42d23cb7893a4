import Foundation
import Testing

@testable import Programs

/// Programs that work apart from the server.
@Suite struct ProgramTests {
    /// What a program makes of a text.
    private func run(_ path: String, _ arguments: String..., on text: String = "", limits: ProgramLimits = ProgramLimits()) throws -> (Program.Ending, String) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "program-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try text.write(to: folder.appending(path: "in"), atomically: true, encoding: .utf8)
        try "".write(to: folder.appending(path: "out"), atomically: true, encoding: .utf8)
        let input = try FileHandle(forReadingFrom: folder.appending(path: "in")), output = try FileHandle(forWritingTo: folder.appending(path: "out"))
        let ending = try Program(path, limits).run(arguments, reading: input.fileDescriptor, writing: output.fileDescriptor)
        return (ending, try String(contentsOf: folder.appending(path: "out"), encoding: .utf8))
    }

    @Test func itReadsOneFileAndWritesAnother() throws {
        let (ending, text) = try run("/usr/bin/tr", "a-z", "A-Z", on: "copper")
        #expect(ending == .well && text == "COPPER")
    }

    @Test func itMakesBytesOfBytesHoweverMany() throws {
        let (ending, made) = try Program("/usr/bin/tr").run(["a", "b"], on: [UInt8](repeating: UInt8(ascii: "a"), count: 3_000_000))
        #expect(ending == .well && made == [UInt8](repeating: UInt8(ascii: "b"), count: 3_000_000))
        #expect(try Program("/bin/sh").run(["-c", "echo half; exit 3"], on: []).made.isEmpty, "what it did not end well is nothing")
    }

    @Test func noShellReadsItsArguments() throws {
        let (ending, text) = try run("/usr/bin/printf", "%s", "$(id); `id` > x & *")
        #expect(ending == .well && text == "$(id); `id` > x & *")
    }

    @Test func nothingOfTheServersEnvironmentReachesIt() throws {
        setenv("PACESETTER_SECRET", "the key", 1)
        defer { unsetenv("PACESETTER_SECRET") }
        #expect(try run("/usr/bin/env").1 == "PATH=/usr/bin:/bin\nLC_ALL=C.UTF-8\n")
    }

    @Test func noFileThatTheServerHasOpenReachesIt() throws {
        let open = dup(0)
        defer { close(open) }
        let (_, text) = try run("/bin/ls", "/proc/self/fd")
        // The fourth is the folder that it reads.
        #expect(text.split(separator: "\n") == ["0", "1", "2", "3"])
    }

    @Test func whatItCannotDoItSays() throws {
        guard case (.refused(let complaint), _) = try run("/bin/cat", "/nowhere") else { return #expect(Bool(false), "it could") }
        #expect(complaint.contains("No such file"))
    }

    /// libvips ends so.
    @Test func whoeverEndsWithTheHighestNumberSaysNoAndDoesNotBreak() throws {
        #expect(try run("/bin/sh", "-c", "echo no >&2; exit 255").0 == .refused(complaint: "no\n"))
        #expect(try run("/bin/sh", "-c", "kill -SEGV $$").0 == .ended)
    }

    @Test func onTheClockItEndsToo() throws {
        #expect(try run("/bin/sleep", "1000", limits: ProgramLimits(patience: 1)).0 == .ended)
    }

    @Test func itEndsWhereItTakesTooMuchTime() throws {
        #expect(try run("/bin/sh", "-c", "while :; do :; done", limits: ProgramLimits(seconds: 1)).0 == .ended)
    }

    @Test func itEndsWhereItWritesTooMuch() throws {
        let (ending, text) = try run("/bin/sh", "-c", "exec /bin/cat /dev/zero", limits: ProgramLimits(fileBytes: 10_000))
        #expect(ending == .ended && text.utf8.count == 10_000)
    }

    @Test func itGetsNoMoreMemory() throws {
        let (ending, _) = try run("/bin/sh", "-c", "head -c 300M /dev/zero | tail -n 1", limits: ProgramLimits(memoryBytes: 100 << 20))
        #expect(ending == .refused(complaint: "tail: memory exhausted\n"))
    }

    @Test func whatIsNotInstalledIsNamed() { #expect(throws: ProgramError.missing("/usr/bin/none")) { _ = try run("/usr/bin/none") } }
}
