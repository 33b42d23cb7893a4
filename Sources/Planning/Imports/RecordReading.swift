import Tables
import Works

/// One pass over a file of records into the spool.
final class RecordReading {
    private var reader: RecordReader
    private let targets: RecordTargets
    private let options: RecordImport.Options
    /// The unit behind a name of the reader; nil for a name whose unit depends on the day.
    private var units = NumberedNames<ID<Unit>?>()
    private var indicators = NumberedNames<Int>()
    private var shifts = NumberedNames<Int>()
    /// Of the new indicators, by their place.
    private var looks = NumberedNames<FiguresLook>()
    private(set) var rows = 0
    let wrong: WrongRows
    var unusedColumns: [String] { reader.unusedColumns }

    /// Progress is looked at once in so many rows: looking costs as much as reading ten.
    private static let rowsBetweenLooks = 16_384

    init(_ reader: consuming RecordReader, _ targets: RecordTargets, _ options: RecordImport.Options) {
        self.reader = reader
        (self.targets, self.options) = (targets, options)
        wrong = WrongRows(options.badRows, folder: options.folder)
    }

    func remark(of item: RecordItem) throws -> Remark? {
        guard item.remark != .none, case let remark = try reader.remark(item.remark), !remark.isEmpty else { return nil }
        return remark
    }

    /// Everything that is in order, sorted; what is not stands in `wrong`.
    func read(shown: (_ rows: Int, _ bytes: Int) -> Void) throws -> SortedSpool<RecordItem> {
        var spool = Spool<RecordItem>(folder: options.folder)
        while let line = try reader.next() {
            rows += 1
            switch line {
            case .wrong(let row, let problem): try wrong.add(row.line, problem)
            case .record(let row):
                do { try spool.append(try item(row)) } catch let problem as CellProblem { try wrong.add(row.line, problem) }
            }
            if rows % Self.rowsBetweenLooks == 0 { shown(rows, reader.bytesRead) }
        }
        for (place, indicator) in targets.numbers.indicators.enumerated() { if let look = looks[place] { targets.define(indicator, as: look.kind) } }
        return spool.sorted()
    }

    private func item(_ row: RecordRow) throws -> RecordItem {
        let day = row.hour == nil ? row.day : targets.day(row.day, hour: row.hour)
        let indicator = try indicator(row)
        let place = RecordPlace(unit: try unit(row, on: day), indicator: indicator, day: day, shift: try shift(row), hour: row.hour)
        let figures = row.figures
        if case .refuse = options.plans, figures.plan != nil || figures.planBase != nil { throw Self.planRefused(row) }
        looks[indicator]?.take(figures)
        return RecordItem(place, part: try part(row), figures, line: row.line, remark: row.remark)
    }

    private static func planRefused(_ row: RecordRow) -> CellProblem {
        let found = (row.figures.plan ?? row.figures.planBase).map { String($0) } ?? ""
        return CellProblem(line: row.line, column: "plan", found: found, expected: "nothing: none of your offices lets you state plans")
    }

    private func unit(_ row: RecordRow, on day: Day) throws -> ID<Unit> {
        let number = RecordReader.listNumber(ofUnit: row.unit)
        if let known = units[number], let unit = known { return unit }
        let name = reader.unit(row.unit)
        do {
            let unit = try targets.unit(name, on: day)
            if units[number] == nil { units[number] = targets.isFixed(name) ? .some(unit) : .some(nil) }
            return unit
        } catch let problem as UnitProblem {
            throw CellProblem(line: row.line, column: name.column, found: "\"\(name)\"", expected: problem.expected)
        } catch let problem as RecordProblem {
            throw CellProblem(line: row.line, column: name.column, found: "\"\(name)\"", expected: problem.expected)
        }
    }

    private func indicator(_ row: RecordRow) throws -> Int {
        if let known = indicators[Int(row.indicator)] { return known }
        let name = reader.indicator(row.indicator)
        do {
            let place = try targets.indicator(name)
            indicators[Int(row.indicator)] = place
            if targets.isNew(targets.numbers.indicators[place]) { looks[place] = FiguresLook() }
            return place
        } catch let problem as RecordProblem {
            throw CellProblem(line: row.line, column: "indicator", found: "\"\(name)\"", expected: problem.expected)
        }
    }

    private func shift(_ row: RecordRow) throws -> Int {
        if row.shift == 0 { return 0 }
        if let known = shifts[Int(row.shift)] { return known }
        let place = try targets.shift(reader.shift(row.shift) ?? "")
        shifts[Int(row.shift)] = place
        return place
    }

    /// Parts are told apart by the number that the file gives them, by their own mark of origin, or else by their line.
    private func part(_ row: RecordRow) throws -> Int64 {
        if row.remark != .none, let part = try reader.part(row.remark) { return part }
        guard case .parts = options.sameKey else { return 0 }
        guard row.remark != .none, let mark = try reader.remark(row.remark).sourceID else { return Int64(row.line) }
        return Int64(bitPattern: mark.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 } >> 1)
    }
}

/// What is known of names, by their number. Numbers are given in the order of the names' coming: a list has no gaps, and is
/// asked for every row.
private struct NumberedNames<Known> {
    private var known: [Known?] = []

    subscript(number: Int) -> Known? {
        get { number < known.count ? known[number] : nil }
        set {
            if number >= known.count { known.append(contentsOf: repeatElement(nil, count: number + 1 - known.count)) }
            known[number] = newValue
        }
    }
}

/// What the figures of a new indicator look like, to choose its kind.
struct FiguresLook {
    private var hasBase = false
    private var hasFraction = false
    private var staysAShare = true
    private var plans = 0

    /// A rate above twice its target is no rate.
    private static let highestShare = 2.0

    mutating func take(_ figures: Figures) {
        if figures.base != nil || figures.planBase != nil { hasBase = true }
        if let plan = figures.plan {
            plans += 1
            if plan > 0, plan < 1 { hasFraction = true }
            if plan > 1 { staysAShare = false }
        }
        if let actual = figures.actual, actual < 0 || actual > Self.highestShare { staysAShare = false }
    }

    /// A base makes a ratio; so do plans that are all shares of one. Everything else adds up.
    var kind: Indicator.Kind { hasBase || plans > 0 && hasFraction && staysAShare ? .ratio : .amount }
}
