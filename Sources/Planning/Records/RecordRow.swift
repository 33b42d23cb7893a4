package import Tables
package import Works

/// One row of a records file whose form is in order, in 64 bytes without references. Names are numbers of the reader.
package struct RecordRow: BitwiseCopyable, Sendable {
    package let line: Int
    /// Of `RecordReader.unit`.
    package let unit: UInt32
    /// Of `RecordReader.indicator`.
    package let indicator: UInt32
    private let dayNumber: Int32
    /// Of `RecordReader.shift`; 0 for none.
    package let shift: UInt16
    /// -1 for none.
    private let hourOrNone: Int16
    private let plan, planBase, actual, base: Double
    /// Of `RecordReader.remark`.
    package let remark: TextReference

    init(
        line: Int, unit: UInt32, indicator: UInt32, day: Day, hour: Int?, shift: UInt16, figures: Figures, remark: TextReference
    ) {
        (self.line, self.unit, self.indicator, dayNumber) = (line, unit, indicator, day.number)
        (self.shift, hourOrNone, self.remark) = (shift, Int16(hour ?? -1), remark)
        (plan, planBase) = (figures.plan ?? .nan, figures.planBase ?? .nan)
        (actual, base) = (figures.actual ?? .nan, figures.base ?? .nan)
    }

    package var day: Day { Day(number: dayNumber) }
    package var hour: Int? { hourOrNone < 0 ? nil : Int(hourOrNone) }

    /// Not-a-number stands for "says nothing" inside; a file cannot say it.
    package var figures: Figures {
        func said(_ value: Double) -> Double? { value.isNaN ? nil : value }
        return Figures(plan: said(plan), planBase: said(planBase), actual: said(actual), base: said(base))
    }
}

extension RecordRow: Spoolable {
    /// Unit, indicator, day, shift, hour: rows about the same thing come together, in the order of the file.
    package var sortKey: SortKey {
        let day = UInt64(UInt32(bitPattern: dayNumber) ^ 1 << 31)
        return SortKey(UInt64(unit) << 32 | UInt64(indicator), day << 32 | UInt64(shift) << 8 | UInt64(hourOrNone + 1))
    }
}

/// What stands between two line ends of a records file.
package enum RecordLine {
    case record(RecordRow)
    /// The row as it stands in the file, for the file of bad rows.
    case wrong(CSVRow, CellProblem)
}
