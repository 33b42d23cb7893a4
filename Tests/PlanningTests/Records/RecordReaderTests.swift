import Foundation
import Planning
import Tables
import Testing
import Works

@Suite struct RecordReaderTests {
    @Test func aRowBecomesARecord() throws {
        let file = try Records(
            """
            unit;indicator;date;plan;actual;base;plan_base;hour;shift;trade;reason;minutes;note;source_id
            Kombinat/Rohhütte;copper;1959-06-15;120.5;96;100;110;6;Nacht;Schmelzer;"Koks; fehlt";45;;L-17

            """)
        let row = try #require(file.rows.first)
        #expect(file.unit(row) == .path(UnitPath("Kombinat/Rohhütte")))
        #expect(file.reader.indicator(row.indicator) == "copper" && file.reader.shift(row.shift) == "Nacht")
        #expect(row.line == 2 && row.day == Day(year: 1959, month: 6, day: 15) && row.hour == 6)
        #expect(row.figures == Figures(plan: 120.5, planBase: 110, actual: 96, base: 100))
        let remark = Remark(trade: "Schmelzer", reason: "Koks; fehlt", minutes: 45, note: nil, sourceID: "L-17")
        #expect(try file.reader.remark(row.remark) == remark)
    }

    @Test func whatIsEmptySaysNothing() throws {
        let file = try Records("unit,indicator,date,plan,actual,hour,shift,note\nWorks/A,output,2025-01-02,,,,,\n")
        let row = try #require(file.rows.first)
        #expect(row.figures == Figures() && row.hour == nil && row.shift == 0 && row.remark == .none)
        #expect(try file.reader.remark(row.remark) == Remark())
    }

    @Test func aDeviationMayBeBelowZero() throws {
        #expect(try Records("unit,indicator,date,plan,actual\nWorks/A,delay,2025-01-02,0,-7.5\n").rows.first?.figures.actual == -7.5)
    }

    @Test func aNameHasOneNumber() throws {
        let file = try Records("unit,indicator,date,actual\nW/A,o,2025-01-01,1\nW/B,o,2025-01-01,1\nW/A,o,2025-01-02,1\nW/A,p,2025-01-02,1\n")
        #expect(file.rows.map(\.unit) == [0, 1, 0, 0])
        #expect(file.rows.map(\.indicator) == [0, 0, 0, 1])
    }

    @Test func aUnitMayBeNamedByItsCode() throws {
        let file = try Records("unit,unit_code,indicator,date,actual\nW/A,,o,2025-01-01,1\nW/old place,T7,o,2025-01-01,1\n,T7,o,2025-01-02,1\n")
        #expect(file.rows.map { file.unit($0) } == [.path(UnitPath("W/A")), .code("T7"), .code("T7")])
    }

    @Test func theGarmentFileIsReadAsItIs() throws {
        let text = "date,department,team,targeted_productivity,actual_productivity\n1/5/2015,finishing ,7,0.07,0.52\n"
        let map = [
            "unit=Factory/{department|trim}/Team {team|pad:2}", "date={date|date:M/d/yyyy}", "indicator=productivity", "plan={targeted_productivity}",
            "actual={actual_productivity}",
        ]
        let file = try Records(text, map: map)
        let row = try #require(file.rows.first)
        #expect(file.unit(row) == .path(UnitPath("Factory/finishing/Team 07")))
        #expect(row.day == Day(year: 2015, month: 1, day: 5) && row.figures == Figures(plan: 0.07, actual: 0.52))
        #expect(file.reader.unusedColumns.isEmpty)
    }

    @Test(arguments: [
        ("W//A,o,2025-01-01,1,", "column \"unit\": found \"W//A\", expected a path without an empty level"),
        ("W/ A,o,2025-01-01,1,", "expected levels without blanks at their ends"),
        (",o,2025-01-01,1,", "column \"unit\": found nothing, expected the unit's path"),
        ("W,,2025-01-01,1,", "column \"indicator\": found nothing, expected a name"),
        ("W,o ,2025-01-01,1,", "column \"indicator\": found \"o \", expected a name without blanks at its ends"),
        ("W,o,1.1.2025,1,", "column \"date\": found \"1.1.2025\", expected a day as YYYY-MM-DD (for another form use --map 'date={date|date:d.M.yyyy}')"),
        ("W,o,2025-02-29,1,", "column \"date\": found \"2025-02-29\""),
        (
            "W,o,2025-01-01,\"12,5\",",
            "column \"plan\": found \"12,5\", expected a number with a decimal point (for a decimal comma use --map 'plan={plan|number:,}')"
        ),
        ("W,o,2025-01-01,-1,", "column \"plan\": found \"-1\", expected a number that is not negative"),
        ("W,o,2025-01-01,1e15,", "expected a number below 1,000,000,000,000,000"),
        ("W,o,2025-01-01,1,24", "column \"hour\": found \"24\", expected an hour from 0 to 23"), ("W,o,2025-01-01,1", "found 4 cells, expected 5"),
    ])
    func aWrongRowIsToldInASentence(row: String, sentence: String) throws {
        let file = try Records("unit,indicator,date,plan,hour\nW/A,o,2025-01-01,1,\n\(row)\nW/B,o,2025-01-01,1,\n")
        #expect(file.rows.count == 2)
        #expect(file.problems.count == 1 && file.problems[0].description.hasPrefix("line 3"))
        #expect(file.problems[0].description.contains(sentence))
    }

    @Test func aFlawedNameIsToldEveryTime() throws {
        #expect(try Records("unit,indicator,date,actual\nW/,o,2025-01-01,1\nW/,o,2025-01-02,1\n").problems.map(\.line) == [2, 3])
    }

    @Test(arguments: [("indicator,date,actual", "unit"), ("unit,date,actual", "indicator"), ("unit,indicator,actual", "date"), ("unit,indicator,date", "plan")])
    func aFileWithoutANeededColumnIsRefused(header: String, field: String) {
        let error = #expect(throws: RecordFileError.self) { try Records(header + "\n") }
        #expect(
            error?.description.hasPrefix("nothing says the \(field): there is no column \"\(field)\" (the file has: \(header.replacing(",", with: ", ")))")
                == true)
    }

    @Test func rowsOfSeparatorsAreBlank() throws { #expect(try Records("unit,indicator,date,actual\n,,,\nW,o,2025-01-01,1\n,,,\n").rows.count == 1) }

    @Test func rowsSortByUnitIndicatorDayShiftAndHour() throws {
        let file = try Records(
            """
            unit,indicator,date,actual,shift,hour
            A,o,1970-01-02,1,,
            A,o,1969-12-31,1,,
            A,o,1970-01-02,1,N,
            A,o,1970-01-02,1,,3
            A,o,1970-01-02,1,,0

            """)
        #expect(file.rows.sorted { $0.sortKey < $1.sortKey }.map(\.line) == [3, 2, 6, 5, 4])
    }

    @Test(arguments: ["2024-02-29", "0001-01-01", "9999-12-31", "1970-01-01"])
    func aDayIsReadFromItsCell(text: String) {
        #expect(withCell(text) { Day($0) } == Day(text))
        #expect(withCell(text) { Day($0) }?.description == text)
    }

    @Test(arguments: ["2023-02-29", "2024-13-01", "2024-1-1", "2024/01/01", "0000-01-01", "20240101", "2024-01-0a", ""])
    func noOtherTextIsADay(text: String) { #expect(withCell(text) { Day($0) } == nil) }
}

/// A records file read to its end.
final class Records {
    var reader: RecordReader
    private(set) var rows: [RecordRow] = []
    private(set) var problems: [CellProblem] = []

    init(_ text: String, map: [String] = []) throws {
        reader = try RecordReader(MemorySource(text), map: map, folder: FileManager.default.temporaryDirectory.path)
        while let line = try reader.next() {
            switch line {
            case .record(let row): rows.append(row)
            case .wrong(_, let problem): problems.append(problem)
            }
        }
    }

    func unit(_ row: RecordRow) -> UnitName { reader.unit(row.unit) }
}

private func withCell<Result>(_ text: String, _ body: (Cell) -> Result) -> Result {
    let bytes = Array(text.utf8) + [0]
    return bytes.withUnsafeBufferPointer { body(Cell(start: $0.baseAddress!, count: $0.count - 1)) }
}
