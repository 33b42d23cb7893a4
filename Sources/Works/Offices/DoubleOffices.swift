/// Somebody directs a unit and sits in the committee that supervises its management.
package struct DoubleOffice: Sendable, Equatable {
    package enum Verdict: Sendable {
        /// Above shop level: those who are supervised supervise themselves.
        case flagged
        /// At shop level both often work well in one hand: shown, without blame.
        case neutral
    }

    package let person: ID<Person>
    package let unit: ID<Unit>
    package let directs: Appointment
    package let supervises: Appointment
    package let verdict: Verdict
}

package enum DoubleOffices {
    /// A shop is a unit with nothing or only teams below it: told by the tree, since every works has its own words for its levels.
    private static let heightOfShop = 1

    /// Those that hold on a day, in the order of persons and units.
    package static func find(in appointments: [Appointment], of organisation: Organisation, on day: Day) -> [DoubleOffice] {
        let inForce = appointments.filter { $0.effective.holds(day) }
        let supervising = Dictionary(grouping: inForce.filter(\.office.supervises)) { Seat(person: $0.person, unit: $0.unit) }
        return inForce.filter(\.office.directs).flatMap { directs in
            (supervising[Seat(person: directs.person, unit: directs.unit)] ?? []).map { supervises in
                DoubleOffice(
                    person: directs.person, unit: directs.unit, directs: directs, supervises: supervises,
                    verdict: height(of: directs.unit, in: organisation, on: day) > heightOfShop ? .flagged : .neutral)
            }
        }.sorted { ($0.person, $0.unit, $0.directs.id) < ($1.person, $1.unit, $1.directs.id) }
    }

    private struct Seat: Hashable {
        let person: ID<Person>
        let unit: ID<Unit>
    }

    /// Levels below a unit; no more than are needed to tell a shop.
    private static func height(of unit: ID<Unit>, in organisation: Organisation, on day: Day) -> Int {
        let teams = organisation.children(of: unit, on: day)
        if teams.isEmpty { return 0 }
        return teams.contains { !organisation.children(of: $0, on: day).isEmpty } ? heightOfShop + 1 : heightOfShop
    }
}
