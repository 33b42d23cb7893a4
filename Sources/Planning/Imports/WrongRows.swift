import Foundation
import Tables
import Works

/// The wrong rows of a file: how many, why the first of them are wrong, and where they are set aside the reason of each.
final class WrongRows {
    private(set) var problems: [CellProblem] = []
    private(set) var count = 0
    /// Any number of reasons, within a given memory; nil where nothing is set aside.
    private var reasons: Reasons?

    /// Rows wait here by the million at most, and their reasons beside them.
    private static let memory = 16 << 20

    init(_ rows: RecordImport.Options.BadRows, folder: String) {
        if case .setAside = rows { reasons = Reasons(memory: Self.memory, folder: folder) }
    }

    var isEmpty: Bool { count == 0 }

    func add(_ line: Int, _ problem: CellProblem) throws {
        count += 1
        if problems.count < ImportReport.listedProblems { problems.append(problem) }
        try reasons?.add(line, problem.description)
    }

    /// The rows as they stand in the file, each with the reason behind it; afterwards the reasons are gone.
    func setAside(in path: String, from source: any ByteSource) throws {
        guard let reasons = reasons.take() else { return }
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path) else {
            throw CSVError.cannotRead(name: path, reason: "it cannot be written")
        }
        defer { try? file.close() }
        var reader = try CSVReader(source)
        var writer = CSVWriter(separator: reader.separator) { try file.write(contentsOf: $0) }
        try writer.writeRow(reader.header.names + ["problem"])
        try reasons.forEach { line, reason in
            while let row = try reader.next() { if try writer.write(row, of: line, reason, reader.header) { break } }
        }
        try writer.flush()
    }
}

extension CSVWriter {
    /// Writes the row where it is the one of that line.
    fileprivate mutating func write(_ line: borrowing CSVLine, of number: Int, _ reason: String, _ header: CSVHeader) throws -> Bool {
        let row =
            switch line {
            case .row(let row), .misshapen(let row, _): row
            }
        guard row.line == number else { return false }
        // A misshapen row keeps its cells; the reason stays in its own column, or behind them all.
        for column in 0..<row.count { write(row[column]) }
        for _ in 0..<max(0, header.names.count - row.count) { write("") }
        write(reason)
        try endRow()
        return true
    }
}

/// Why which line is wrong. What exceeds the memory goes to files without a name.
private struct Reasons: ~Copyable {
    private struct Line: Spoolable {
        let number: UInt64
        let reason: TextReference
        var sortKey: SortKey { SortKey(0, number) }
    }

    private var lines: Spool<Line>
    private let texts: TextHeap

    init(memory: Int, folder: String) {
        lines = Spool(memory: memory, folder: folder)
        texts = TextHeap(memory: memory, folder: folder)
    }

    mutating func add(_ line: Int, _ reason: String) throws {
        try lines.append(Line(number: UInt64(line), reason: try texts.append(reason)))
    }

    /// In the order of the file.
    consuming func forEach(_ body: (_ line: Int, _ reason: String) throws -> Void) throws {
        let texts = texts
        try lines.sorted().forEach { try body(Int($0.number), texts.text(at: $0.reason) ?? "") }
    }
}

/// Rows about the same thing. Which of them holds nobody but their author knows.
struct DoubleRows {
    private(set) var lines = LineSet()
    private(set) var questions: (listed: [Question], count: Int) = ([], 0)

    /// Goes once through the sorted rows: finds doubles, and what is odd about the others.
    init(in items: SortedSpool<RecordItem>, named name: (RecordItem) -> String, into wrong: WrongRows) throws {
        var questionable = Questionable()
        var previous: RecordItem?
        try items.forEach { item in
            if let first = previous, first.isAbout(sameAs: item) {
                if lines.insert(first.line) { try wrong.add(first, beside: item, about: name(item)) }
                if lines.insert(item.line) { try wrong.add(item, beside: first, about: name(item)) }
            }
            questionable.take(RecordRow(item))
            previous = item
        }
        questions = questionable.finish()
    }
}

extension WrongRows {
    fileprivate func add(_ item: RecordItem, beside other: RecordItem, about name: String) throws {
        let found = item.line > other.line ? "a second row about \(name)" : "another row about \(name)"
        let expected = "one (the other is line \(other.line); with --add both are kept as parts of the day)"
        try add(Int(item.line), CellProblem(line: Int(item.line), column: nil, found: found, expected: expected))
    }
}

/// Lines of a file of any size: one bit for each up to the last of them.
struct LineSet {
    private var words: [UInt64] = []

    var isEmpty: Bool { words.isEmpty }

    func contains(_ line: UInt32) -> Bool {
        let (word, bit) = Int(line).quotientAndRemainder(dividingBy: UInt64.bitWidth)
        return word < words.count && words[word] & 1 << UInt64(bit) != 0
    }

    /// - Returns: whether it was not among them.
    mutating func insert(_ line: UInt32) -> Bool {
        guard !contains(line) else { return false }
        let (word, bit) = Int(line).quotientAndRemainder(dividingBy: UInt64.bitWidth)
        if word >= words.count { words.append(contentsOf: repeatElement(0, count: word + 1 - words.count)) }
        words[word] |= 1 << UInt64(bit)
        return true
    }
}

extension RecordRow {
    /// For questions, which compare the figures of one unit with each other: any number will do that is the same for the same unit.
    fileprivate init(_ item: RecordItem) {
        let place = item.place
        self.init(
            line: Int(item.line), unit: UInt32(truncatingIfNeeded: place.unit.number), indicator: UInt32(place.indicator), day: place.day, hour: place.hour,
            shift: UInt16(truncatingIfNeeded: place.shift), figures: item.figures, remark: .none)
    }
}
