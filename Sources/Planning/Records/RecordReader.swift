package import Tables
import Works

/// Reads records from CSV: every row typed and its form checked, names turned into numbers, remarks put aside. Whether
/// the units and indicators exist is for others to say.
///
/// Ten million rows of 100,000 units take some two seconds on one core and no memory but for the names.
package struct RecordReader: ~Copyable {
    private var csv: CSVReader
    private let fields: RecordFields
    private let remarks: RemarkHeap
    private var paths = RecordNames(of: "unit", flaw: RecordNames.flaw(ofPath:))
    private var codes = RecordNames(of: "unit_code", flaw: RecordNames.flaw(ofName:))
    private var indicators = RecordNames(of: "indicator", flaw: RecordNames.flaw(ofName:))
    private var shifts = RecordNames(of: "shift", flaw: RecordNames.flaw(ofName:))
    /// Columns that nothing reads: worth a word, for one may be a misspelt field.
    package let unusedColumns: [String]

    /// `assignments` are those of `--map`; what of the remarks exceeds the memory goes to a file in `folder`.
    package init(_ source: any ByteSource, map assignments: [String] = [], separator: Separator? = nil, folder: String) throws {
        let csv = try CSVReader(source, separator: separator)
        let mapping = try Mapping(assignments, fields: RecordFields.names).bound(to: csv.header)
        fields = try RecordFields(mapping, header: csv.header)
        unusedColumns = mapping.unusedColumns
        remarks = RemarkHeap(folder: folder)
        self.csv = csv
    }

    package var header: CSVHeader { csv.header }
    package var separator: Separator { csv.separator }
    /// For progress.
    package var bytesRead: Int { csv.bytesRead }

    package func unit(_ number: UInt32) -> UnitName {
        number & RecordReader.codeMark == 0 ? .path(UnitPath(paths.name(number))) : .code(codes.name(number & ~RecordReader.codeMark))
    }

    /// Of a unit's number, for lists: paths and codes count by turns, without the gap between them.
    static func listNumber(ofUnit number: UInt32) -> Int { Int(number << 1 | number >> 31) }

    package func indicator(_ number: UInt32) -> String { indicators.name(number) }

    /// Nil for 0.
    package func shift(_ number: UInt16) -> String? { number == 0 ? nil : shifts.name(UInt32(number) - 1) }

    package func remark(_ reference: TextReference) throws -> Remark { try remarks.remark(at: reference) }

    /// The number that a row gives its part of the day; nil where it gives none.
    package func part(_ reference: TextReference) throws -> Int64? { try remarks.part(at: reference) }

    /// The next row that is not blank; nil at the end.
    package mutating func next() throws -> RecordLine? {
        while let line = try csv.next() {
            switch line {
            case .misshapen(let row, let problem): return .wrong(row, problem)
            case .row(let row):
                if row.isBlank { continue }
                do { return .record(try record(row)) } catch let problem as CellProblem { return .wrong(row, problem) }
            }
        }
        return nil
    }

    private mutating func record(_ row: CSVRow) throws -> RecordRow {
        let form = RecordForm(row)
        return RecordRow(
            line: row.line, unit: try unit(row), indicator: try indicators.number(fields.indicator, in: row), day: try form.day(fields.date),
            hour: try form.hour(fields.hour), shift: try shift(row), figures: try figures(form), remark: try remark(form))
    }

    private mutating func unit(_ row: CSVRow) throws(CellProblem) -> UInt32 {
        switch fields.unit {
        case .path(let path): return try paths.number(path, in: row)
        case .code(let code): return try codes.number(code, in: row) | RecordReader.codeMark
        case .codeElsePath(let code, let path):
            if try code.cell(of: row).isEmpty { return try paths.number(path, in: row) }
            return try codes.number(code, in: row) | RecordReader.codeMark
        }
    }

    private mutating func shift(_ row: CSVRow) throws(CellProblem) -> UInt16 {
        guard let template = fields.shift, !(try template.cell(of: row)).isEmpty else { return 0 }
        let number = try shifts.number(template, in: row)
        guard number < UInt16.max else {
            throw RecordForm(row).problem("shift", template, try template.cell(of: row), "at most \(UInt16.max) different shifts")
        }
        return UInt16(number) + 1
    }

    private func figures(_ form: RecordForm) throws(CellProblem) -> Figures {
        Figures(
            plan: try form.quantity("plan", fields.plan), planBase: try form.quantity("plan_base", fields.planBase),
            actual: try form.number("actual", fields.actual), base: try form.quantity("base", fields.base))
    }

    private func remark(_ form: RecordForm) throws -> TextReference {
        guard fields.haveRemarks else { return .none }
        let remark = Remark(
            trade: try form.text("trade", fields.trade, atMost: 200), reason: try form.text("reason", fields.reason, atMost: 500),
            minutes: try form.quantity("minutes", fields.minutes), note: try form.text("note", fields.note, atMost: 4000),
            sourceID: try form.text("source_id", fields.sourceID, atMost: 200))
        return try remarks.append(remark, part: form.part(fields.part))
    }

    /// Set in a unit's number where the file named it by its code.
    private static let codeMark: UInt32 = 1 << 31
}
