import Foundation
import Tables
import Works

/// The wrong rows of a file: why, and where they stand.
struct WrongRows {
    private(set) var problems: [CellProblem] = []
    private(set) var count = 0
    /// By line, for the file of bad rows. Kept for every wrong row, 16 bytes and a sentence each.
    private var reasons: [Int: String] = [:]

    var isEmpty: Bool { count == 0 }

    mutating func add(_ line: Int, _ problem: CellProblem) {
        count += 1
        if problems.count < ImportReport.listedProblems { problems.append(problem) }
        reasons[line] = problem.description
    }

    /// The rows as they stand in the file, each with the reason behind it.
    func setAside(in path: String, from source: any ByteSource) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path) else {
            throw CSVError.cannotRead(name: path, reason: "it cannot be written")
        }
        defer { try? file.close() }
        var reader = try CSVReader(source)
        var writer = CSVWriter(separator: reader.separator) { try file.write(contentsOf: $0) }
        try writer.writeRow(reader.header.names + ["problem"])
        while let line = try reader.next() {
            let row =
                switch line {
                case .row(let row), .misshapen(let row, _): row
                }
            guard let reason = reasons[row.line] else { continue }
            // A misshapen row keeps its cells; the reason stays in its own column, or behind them all.
            for column in 0..<row.count { writer.write(row[column]) }
            for _ in 0..<max(0, reader.header.names.count - row.count) { writer.write("") }
            writer.write(reason)
            try writer.endRow()
        }
        try writer.flush()
    }
}

/// Rows about the same thing. Which of them holds nobody but their author knows.
struct DoubleRows {
    private(set) var lines: Set<UInt32> = []
    private(set) var questions: (listed: [Question], count: Int) = ([], 0)

    /// Goes once through the sorted rows: finds doubles, and what is odd about the others.
    init(in items: SortedSpool<RecordItem>, named name: (RecordItem) -> String, into wrong: inout WrongRows) throws {
        var questionable = Questionable()
        var previous: RecordItem?
        try items.forEach { item in
            if let first = previous, first.isAbout(sameAs: item) {
                lines.formUnion([first.line, item.line])
                wrong.add(
                    Int(item.line),
                    CellProblem(
                        line: Int(item.line), column: nil, found: "a second row about \(name(item))",
                        expected: "one (the other is line \(first.line); with --add both are kept as parts of the day)"))
            }
            questionable.take(RecordRow(item))
            previous = item
        }
        questions = questionable.finish()
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
