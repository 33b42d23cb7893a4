import Foundation
import Tables
import Testing

/// A row of a small works: ordered by team and day, told apart by its line.
private struct Row: Spoolable, Equatable {
    var team: UInt32
    var day: Int32
    var line: Int
    var sortKey: SortKey { SortKey(UInt64(team), UInt64(UInt32(bitPattern: day))) }
}

@Suite struct SpoolTests {
    /// Room for some 150 rows, so that 5,000 rows make more than thirty runs in the file.
    private let little = 10_000
    private let folder = FileManager.default.temporaryDirectory.path

    @Test(arguments: [10_000, 1 << 20])
    func rowsInAnyOrderComeOutInOrder(memory: Int) throws {
        var generator = Mixer(seed: 7)
        let rows = (0..<5000).map { Row(team: UInt32(generator.next() % 40), day: Int32(generator.next() % 30), line: $0) }
        #expect(try sorted(rows, memory: memory) == rows.sorted { ($0.sortKey, $0.line) < ($1.sortKey, $1.line) })
    }

    @Test func keysMayDifferInAllTheirBits() throws {
        struct Wide: Spoolable {
            var sortKey: SortKey
        }
        var generator = Mixer(seed: 1)
        var spool = Spool<Wide>(memory: little, folder: folder)
        for _ in 0..<2000 { try spool.append(Wide(sortKey: SortKey(generator.next(), generator.next()))) }
        var last = SortKey(0, 0)
        try spool.sorted().forEach {
            #expect(!($0.sortKey < last)); last = $0.sortKey
        }
    }

    @Test func whatComesInOrderStaysAsItIs() throws {
        let rows = (0..<1000).map { Row(team: UInt32($0 / 10), day: Int32($0 % 10), line: $0) }
        #expect(try sorted(rows, memory: little) == rows)
    }

    /// In order more of them fit than can be sorted: what has come so far is then written as it stands.
    @Test func orderMayBreakLate() throws {
        let rows = ((0..<300).map { $0 + 300 } + (0..<300)).map { Row(team: UInt32($0), day: 1, line: $0) }
        #expect(try sorted(rows, memory: little) == rows.sorted { $0.sortKey < $1.sortKey })
    }

    @Test func equalKeysKeepTheOrderInWhichTheyCame() throws {
        let rows = (0..<1000).map { Row(team: UInt32(1000 - $0) / 500, day: 1, line: $0) }
        let lines = try sorted(rows, memory: little).filter { $0.team == 1 }.map(\.line)
        #expect(lines == lines.sorted() && lines.count == 500)
    }

    @Test func noRowsAreNoRows() throws { #expect(try sorted([], memory: little).isEmpty) }

    @Test func aSpoolIsReadAsOftenAsWanted() throws {
        var spool = Spool<Row>(memory: little, folder: folder)
        for line in 0..<700 { try spool.append(Row(team: UInt32(700 - line), day: 0, line: line)) }
        let finished = spool.sorted()
        for _ in 0..<2 {
            var count = 0
            try finished.forEach { _ in count += 1 }
            #expect(count == 700 && finished.count == 700)
        }
    }

    @Test func aFolderThatCannotBeUsedIsNamed() {
        var spool = Spool<Row>(memory: little, folder: "/nowhere")
        #expect(throws: SpoolError.unusable(folder: "/nowhere", reason: "No such file or directory")) {
            for line in 0..<1000 { try spool.append(Row(team: 0, day: 0, line: line)) }
        }
    }

    /// A limit on the size of files stands for the disk's end.
    @Test func aFullDiskIsToldAsSuch() async {
        await #expect(processExitsWith: .success) {
            var limit = rlimit(rlim_cur: 50_000, rlim_max: 50_000)
            _ = signal(SIGXFSZ, SIG_IGN)
            guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { exit(2) }
            var spool = Spool<Row>(memory: 10_000, folder: FileManager.default.temporaryDirectory.path)
            do {
                for line in 0..<10_000 { try spool.append(Row(team: 0, day: 0, line: line)) }
                exit(3)
            } catch SpoolError.diskFull { exit(0) }
        }
    }

    private func sorted(_ rows: [Row], memory: Int) throws -> [Row] {
        var spool = Spool<Row>(memory: memory, folder: folder)
        for row in rows { try spool.append(row) }
        var result: [Row] = []
        try spool.sorted().forEach { result.append($0) }
        return result
    }
}

@Suite struct TextHeapTests {
    @Test(arguments: [64, 1 << 20])
    func textsComeBackByTheirReference(memory: Int) throws {
        let heap = TextHeap(memory: memory, folder: FileManager.default.temporaryDirectory.path)
        let texts = (0..<500).map { "Schicht \($0): 轧辊断裂, " + String(repeating: "x", count: $0 % 90) }
        let references = try texts.map { try heap.append($0) }
        for index in [499, 0, 250, 251, 498, 1] { #expect(try heap.text(at: references[index]) == texts[index]) }
    }

    @Test func anEmptyTextIsNone() throws {
        let heap = TextHeap(folder: "/nowhere")
        #expect(try heap.append("") == .none)
        #expect(try heap.text(at: .none) == nil)
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
struct Mixer {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
