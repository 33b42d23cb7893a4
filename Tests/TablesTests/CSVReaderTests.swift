import Tables
import Testing

@Suite struct CSVReaderTests {
    @Test func aPlainFileGivesItsCells() throws {
        let table = try Table("unit,plan\nWorks/A,10\nWorks/B,20\n")
        #expect(table.header == ["unit", "plan"])
        #expect(table.rows == [["Works/A", "10"], ["Works/B", "20"]])
    }

    @Test(arguments: [("a,b\n1,2", Separator.comma), ("a;b\n1;2", .semicolon), ("a\tb\n1\t2", .tab), ("alone\n12\n", .comma), ("\"a;b;c\",d\n1,2", .comma)])
    func theHeaderSaysWhatSeparates(text: String, separator: Separator) throws {
        let reader = try CSVReader(MemorySource(text))
        #expect(reader.separator == separator)
    }

    @Test func linesMayEndInAnyUsualWay() throws {
        let expected = [["1", "2"], ["3", "4"]]
        for text in ["a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4\r\n", "a,b\n1,2\n3,4", "a,b\r\n1,2\r\n3,4\r", "\u{FEFF}a,b\n\n1,2\n\r\n3,4\n\n"] {
            #expect(try Table(text).rows == expected)
        }
    }

    @Test func quotedCellsHoldSeparatorsQuotesAndLineBreaks() throws {
        let table = try Table("note,n\n\"Zinn, 5\"\" Rohr\",1\n\"erste\r\nzweite Zeile\",2\r\n\"\",3\n5\" Rohr,4\n")
        #expect(table.rows == [["Zinn, 5\" Rohr", "1"], ["erste\r\nzweite Zeile", "2"], ["", "3"], ["5\" Rohr", "4"]])
        #expect(table.lines == [2, 3, 5, 6])
    }

    @Test func aMisshapenRowIsToldAndTheRestStaysReadable() throws {
        let table = try Table("a,b\n1,2,3\n4\n5,6\n")
        #expect(table.rows == [["5", "6"]])
        #expect(table.problems.map(\.line) == [2, 3])
        #expect(table.problems[0].description.hasPrefix("line 2: found 3 cells, expected 2, one for each column"))
        #expect(table.problems[1].description.hasPrefix("line 3: found 1 cell, expected 2"))
    }

    @Test func anotherEncodingIsRefusedAtItsFirstByte() {
        let bytes = Array("unit,plan\nWerk/Gie".utf8) + [0xDF] + Array("erei,3\n".utf8)
        #expect(throws: CSVError.notUTF8(line: 2, column: 9, offset: 18, byte: 0xDF)) { try Table(bytes) }
        #expect(
            CSVError.notUTF8(line: 2, column: 9, offset: 18, byte: 0xDF).description.contains("line 2, character 9: found the byte 0xDF (byte 18 of the file)"))
        #expect(throws: CSVError.notUTF8(line: 2, column: 1, offset: 2, byte: 0xE4)) { try Table(Array("a\n".utf8) + [0xE4, 0xBD]) }
    }

    @Test(arguments: [
        ("", CSVError.empty), ("\n\r\n", .empty), ("a,,b\n", .unnamedColumn(2)), ("a,b, a\n", .repeatedColumn("a", first: 1, second: 3)),
        ("a,b\n1,2\n3,\"4\n5,6\n", .unclosedQuote(line: 3)), ("a,b\n\"1\"x,2\n", .textAfterQuote(line: 2)), ("a\n\"x\ny\" z\n", .textAfterQuote(line: 3)),
        ("a,b\r1,2\r", .oldMacintoshLines), ("a,b\n1,\0\n", .zeroByte(line: 2, column: 3, offset: 6)),
    ])
    func whatIsNoTableIsRefused(text: String, error: CSVError) {
        #expect(throws: error) { try Table(text) }
    }

    @Test func utf16IsToldByItsMark() {
        #expect(throws: CSVError.utf16) { try Table([0xFF, 0xFE, 0x61, 0x00]) }
        #expect(throws: CSVError.utf16) { try Table([0xFE, 0xFF, 0x00, 0x61]) }
    }

    @Test func aMissingQuoteDoesNotEatTheMemory() {
        let endless = "a\n\"" + String(repeating: "x\n", count: 600_000)
        #expect(throws: CSVError.cellTooLong(line: 2, cell: 1)) { try Table(endless) }
    }

    /// Figures, Chinese, quotes and broken bytes: the same rows and the same refusal whatever the window.
    @Test(arguments: [7, 8, 9, 13, 31, 64, 1000])
    func theWindowsSizeDoesNotMatter(window: Int) {
        let texts = [
            "a,b\r\n1,\"x\r\n\"\"y\"\r\n\r\n2,鞍钢轧钢厂\r\n3\n4,5", "a\n\"1", "a;b\n\"1\"x;2", "\u{FEFF}厂;b\n1;2\r", "a\n" + String(repeating: "9", count: 300),
        ]
        for bytes in texts.map({ Array($0.utf8) }) + [[0x61, 0x0A, 0x31, 0x0A, 0xE9, 0x9E, 0x41, 0x0A]] {
            #expect(Result(catching: { try Table(bytes, window: window) }).told == Result(catching: { try Table(bytes) }).told)
        }
    }

    @Test func aFileThatIsNotThereIsNamed() {
        #expect(throws: CSVError.cannotRead(name: "/nowhere/plan.csv", reason: "No such file or directory")) { try FileSource(path: "/nowhere/plan.csv") }
    }
}

/// A whole table as strings.
struct Table: Equatable {
    var header: [String]
    var rows: [[String]] = []
    var lines: [Int] = []
    var problems: [CellProblem] = []

    init(_ text: String) throws { try self.init(Array(text.utf8)) }

    init(_ bytes: [UInt8], window: Int = CSVReader.usualWindow) throws {
        var reader = try CSVReader(MemorySource(bytes), window: window)
        header = reader.header.names
        while let line = try reader.next() {
            switch line {
            case .misshapen(_, let problem): problems.append(problem)
            case .row(let row):
                rows.append((0..<row.count).map { row[$0].text })
                lines.append(row.line)
            }
        }
    }
}

extension Result where Success == Table {
    fileprivate var told: String {
        switch self {
        case .success(let table): "\(table)"
        case .failure(let error): "\(error)"
        }
    }
}
