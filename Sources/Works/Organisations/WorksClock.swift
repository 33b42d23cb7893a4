import Foundation

/// Which day it is at a works. The only place that turns a moment into a day; rules are given the day.
package struct WorksClock: Sendable {
    private let zone: TimeZone
    private let dayBegins: Int

    package init(of works: Works) {
        // An unknown name cannot be stored (see `WorksStore.set`); UTC keeps a database readable whose zone this system no longer knows.
        zone = TimeZone(identifier: works.timeZone) ?? TimeZone(identifier: "UTC")!
        dayBegins = works.dayBegins
    }

    package static func knows(_ timeZone: String) -> Bool { TimeZone(identifier: timeZone) != nil }

    package func day(at moment: Moment) -> Day {
        Day(number: Int32((local(moment) - Int64(dayBegins * 60)).floorDivided(by: 86_400)))
    }

    /// The day of the calendar on the wall, on which a night shift goes on after midnight.
    package func civilDay(at moment: Moment) -> Day { Day(number: Int32(local(moment).floorDivided(by: 86_400))) }

    /// When a day of the calendar on the wall begins.
    package func start(of civil: Day) -> Moment {
        let midnight = Int64(civil.number - Day(year: 1970, month: 1, day: 1).number) * 86_400
        // The clock may be set between the first guess and the day's real beginning: looked at twice.
        let guess = midnight - local(Moment(milliseconds: midnight * 1000)) + midnight
        let seconds = guess - local(Moment(milliseconds: guess * 1000)) + midnight
        return Moment(milliseconds: seconds * 1000)
    }

    private func local(_ moment: Moment) -> Int64 {
        moment.seconds + Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.seconds))))
    }

    /// Hours and minutes of the civil clock.
    package func time(at moment: Moment) -> (hour: Int, minute: Int) {
        let local = local(moment)
        let minute = Int((local - local.floorDivided(by: 86_400) * 86_400) / 60)
        return (minute / 60, minute % 60)
    }
}

/// A point in time, in whole milliseconds since 1970-01-01 UTC, as stored.
package struct Moment: Hashable, Comparable, Sendable {
    package let milliseconds: Int64
    package init(milliseconds: Int64) { self.milliseconds = milliseconds }
    package var seconds: Int64 { milliseconds.floorDivided(by: 1000) }
    package static var now: Moment { Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
    package static func < (a: Moment, b: Moment) -> Bool { a.milliseconds < b.milliseconds }
    package static func + (moment: Moment, seconds: Int) -> Moment { Moment(milliseconds: moment.milliseconds + Int64(seconds) * 1000) }
}

extension Int64 {
    func floorDivided(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
