import Tables
import Testing

@Suite struct CSVWriterTests {
    @Test func whatIsWrittenIsReadBack() throws {
        let rows = [["unit", "note"], ["Works/A", "5\" Rohr"], ["a,b;c\td", "zwei\r\nZeilen"], ["", ""], ["\u{FEFF}x", " y "], ["鞍钢", "'"]]
        for separator in Separator.allCases {
            let table = try Table(try written(rows, separator: separator))
            #expect([table.header] + table.rows == rows)
        }
    }

    @Test func onlyWhatNeedsQuotesIsQuoted() throws {
        #expect(String(decoding: try written([["a b", "c"], ["1,5", "say \"so\""]]), as: UTF8.self) == "a b,c\n\"1,5\",\"say \"\"so\"\"\"\n")
    }

    @Test func aSingleEmptyCellIsNoBlankLine() throws {
        #expect(try Table(try written([["n"], [""], ["1"]])).rows == [[""], ["1"]])
    }

    @Test func numbersAreShortAndExact() throws {
        var text: [UInt8] = []
        var writer = CSVWriter { text += $0 }
        for number in [12, 0.1, -2.5, 1e15, 1e16, 123_456_789_012_345, 1.0 / 3] { writer.write(number) }
        writer.write(nil)
        writer.write(7 as Int)
        try writer.endRow()
        try writer.flush()
        #expect(String(decoding: text, as: UTF8.self) == "12,0.1,-2.5,1000000000000000,1e+16,123456789012345,0.3333333333333333,,7\n")
    }

    private func written(_ rows: [[String]], separator: Separator = .comma) throws -> [UInt8] {
        var text: [UInt8] = []
        var writer = CSVWriter(separator: separator) { text += $0 }
        for row in rows { try writer.writeRow(row) }
        try writer.flush()
        return text
    }
}
