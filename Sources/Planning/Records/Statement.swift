package import Works

/// Which part of the day a record is about: hour and shift in one number, as stored. 0 is the whole day.
package struct Slot: Hashable, Comparable, Sendable {
    package let number: Int64
    package static let wholeDay = Slot(number: 0)

    package init(number: Int64) { self.number = number }

    /// - Parameter shift: the works' own number for the shift, from 1.
    package init(hour: Int?, shift: Int64?) {
        number = (shift ?? 0) * Self.hours + Int64(hour.map { $0 + 1 } ?? 0)
    }

    package var hour: Int? { number % Self.hours == 0 ? nil : Int(number % Self.hours) - 1 }
    package var shift: Int64? { number / Self.hours == 0 ? nil : number / Self.hours }
    package static func < (a: Slot, b: Slot) -> Bool { a.number < b.number }

    /// 24 hours and "no hour" need 25; 32 keeps the number easy to read by eye in the database.
    private static let hours: Int64 = 32
}

/// What a record is about. Two statements with the same key are about the same thing: the later one corrects the earlier.
package struct RecordKey: Hashable, Comparable, Sendable {
    package var unit: ID<Unit>
    package var indicator: ID<Indicator>
    package var day: Day
    package var slot: Slot
    /// 0, or the number of a part of the day that only together with its others is the day's figure.
    package var part: Int64

    package init(unit: ID<Unit>, indicator: ID<Indicator>, day: Day, slot: Slot = .wholeDay, part: Int64 = 0) {
        (self.unit, self.indicator, self.day, self.slot, self.part) = (unit, indicator, day, slot, part)
    }

    package static func < (a: Self, b: Self) -> Bool {
        if a.unit != b.unit { return a.unit < b.unit }
        if a.indicator != b.indicator { return a.indicator < b.indicator }
        if a.day != b.day { return a.day < b.day }
        if a.slot != b.slot { return a.slot < b.slot }
        return a.part < b.part
    }
}

/// The figures of one record; nil says nothing and erases nothing.
package struct Figures: Sendable, Equatable {
    package var plan: Double?
    package var planBase: Double?
    package var actual: Double?
    package var base: Double?

    package init(plan: Double? = nil, planBase: Double? = nil, actual: Double? = nil, base: Double? = nil) {
        (self.plan, self.planBase, self.actual, self.base) = (plan, planBase, actual, base)
    }

    package func amended(by later: Figures) -> Figures {
        Figures(plan: later.plan ?? plan, planBase: later.planBase ?? planBase, actual: later.actual ?? actual, base: later.base ?? base)
    }

    /// Whether stating `later` would change anything.
    package func saysAlready(_ later: Figures) -> Bool { amended(by: later) == self }
}

/// One statement about a key, with who made it: a row of a record's history.
package struct Statement: Sendable {
    package let key: RecordKey
    package let figures: Figures
    package let entry: ID<Entry>
    package let by: String
    package let at: Moment
    package let source: String
    package let note: String?
    package let isTakenBack: Bool
}

/// What few records say besides their figures.
package struct Remark: Sendable, Equatable {
    package var trade: String?
    package var reason: String?
    package var minutes: Double?
    package var note: String?
    package var sourceID: String?
    package init(trade: String? = nil, reason: String? = nil, minutes: Double? = nil, note: String? = nil, sourceID: String? = nil) {
        (self.trade, self.reason, self.minutes, self.note, self.sourceID) = (trade, reason, minutes, note, sourceID)
    }
    package var isEmpty: Bool { self == Remark() }

    /// What a later remark leaves out stays as it was.
    package func amended(by later: Remark) -> Remark {
        Remark(
            trade: later.trade ?? trade, reason: later.reason ?? reason, minutes: later.minutes ?? minutes, note: later.note ?? note,
            sourceID: later.sourceID ?? sourceID)
    }

    /// Whether remarking `later` would change anything.
    package func saysAlready(_ later: Remark) -> Bool { amended(by: later) == self }
}
