import Tables
import Works

/// One row of an import as it waits in the spool: 72 bytes without references. A figure that is not stated is NaN.
struct RecordItem: Spoolable {
    /// Unit and indicator, then day, shift and hour: the order of the database, so that its pages are written once.
    private let unitAndIndicator: UInt64
    private let dayAndSlot: UInt64
    let part: Int64
    let plan: Double
    let planBase: Double
    let actual: Double
    let base: Double
    /// Where the row stands in the file.
    let line: UInt32
    let remark: TextReference

    private static let indicatorBits: UInt64 = 16
    private static let shiftBits: UInt64 = 16
    private static let hourBits: UInt64 = 8
    /// Days before 1970 are negative; shifted, they sort before the others.
    private static let dayOffset: Int64 = 1 << 24
    /// More indicators or shifts than this in one works are a mistake in a column.
    static let mostNames = 1 << 16

    /// - Parameter place: what the row is about, in the numbers of this import (see `RecordNumbers`).
    init(_ place: RecordPlace, part: Int64, _ figures: Figures, line: Int, remark: TextReference) {
        unitAndIndicator = UInt64(place.unit.number) << Self.indicatorBits | UInt64(place.indicator)
        let day = UInt64(Int64(place.day.number) + Self.dayOffset)
        dayAndSlot = (day << Self.shiftBits | UInt64(place.shift)) << Self.hourBits | UInt64(place.hour.map { $0 + 1 } ?? 0)
        self.part = part
        plan = figures.plan ?? .nan
        planBase = figures.planBase ?? .nan
        actual = figures.actual ?? .nan
        base = figures.base ?? .nan
        self.line = UInt32(clamping: line)
        self.remark = remark
    }

    var sortKey: SortKey { SortKey(unitAndIndicator, dayAndSlot) }

    var place: RecordPlace {
        let hour = Int(dayAndSlot & (1 << Self.hourBits - 1))
        let day = Int64(dayAndSlot >> (Self.shiftBits + Self.hourBits)) - Self.dayOffset
        return RecordPlace(
            unit: ID(Int64(unitAndIndicator >> Self.indicatorBits)), indicator: Int(unitAndIndicator & (1 << Self.indicatorBits - 1)),
            day: Day(number: Int32(day)), shift: Int(dayAndSlot >> Self.hourBits & (1 << Self.shiftBits - 1)), hour: hour == 0 ? nil : hour - 1)
    }

    func isAbout(sameUnitAndIndicatorAs other: RecordItem) -> Bool { unitAndIndicator == other.unitAndIndicator }
    func isAbout(sameAs other: RecordItem) -> Bool { sortKey == other.sortKey && part == other.part }

    var figures: Figures { Figures(plan: stated(plan), planBase: stated(planBase), actual: stated(actual), base: stated(base)) }

    private func stated(_ value: Double) -> Double? { value.isNaN ? nil : value }
}

/// What a row of an import is about. Indicator and shift are places in the lists of `RecordNumbers`, which grow in the order
/// of the works' own numbers; so rows sorted by them are sorted as the database wants them.
struct RecordPlace: Equatable {
    var unit: ID<Unit>
    var indicator: Int
    var day: Day
    /// 0 for none.
    var shift: Int
    var hour: Int?
}

/// The works' own numbers behind the small ones of an import.
struct RecordNumbers {
    var indicators: [ID<Indicator>] = []
    /// The first stands for no shift.
    var shifts: [Int64] = [0]

    func key(of item: RecordItem) -> RecordKey {
        let place = item.place
        return RecordKey(
            unit: place.unit, indicator: indicators[place.indicator], day: place.day,
            slot: Slot(hour: place.hour, shift: place.shift == 0 ? nil : shifts[place.shift]), part: item.part)
    }
}
