import Planning
import Testing
import Works

/// Team Balvi at Mansfeld, with a year's plan of 3,650 t and months of its own.
@Suite struct PlanSpreadTests {
    let balvi = ID<Unit>(1), copper = ID<Indicator>(1)
    func day(_ text: String) -> Day { Day(text)! }
    func plan(_ from: String, _ until: String, _ amount: Double, base: Double? = nil) -> Plan {
        Plan(unit: balvi, indicator: copper, from: day(from), until: day(until), amount: amount, base: base)
    }
    let everyDay = PlanSpread(calendar: WorksCalendar(), profile: PlanProfile())

    @Test func aYearFallsEvenlyOnItsDaysWhereEveryDayIsWorked() {
        let days = everyDay.days(of: [plan("1959-01-01", "1959-12-31", 3650)], kind: .amount).days
        #expect(days.count == 365)
        #expect(days.values.allSatisfy { abs($0.plan - 10) < 1e-12 })
    }

    @Test func restDaysAndHolidaysGetNothing() {
        let calendar = WorksCalendar(restWeekdays: [6, 7], days: [day("1959-05-01"): .holiday, day("1959-05-02"): .work])
        let days = PlanSpread(calendar: calendar, profile: PlanProfile()).days(of: [plan("1959-05-01", "1959-05-31", 200)], kind: .amount).days
        #expect(days[day("1959-05-01")] == nil && days[day("1959-05-03")] == nil)
        // The Saturday that was declared a working day gets its share: 20 weekdays less the holiday plus one.
        #expect(abs(days[day("1959-05-02")]!.plan - 200.0 / 21) < 1e-9)
    }

    @Test func theMonthDecidesItsDaysAndTheRestOfTheYearIsSpreadOverTheOthers() {
        let (days, differences) = everyDay.days(of: [plan("1959-01-01", "1959-12-31", 3650), plan("1959-07-01", "1959-07-31", 620)], kind: .amount)
        #expect(abs(days[day("1959-07-15")]!.plan - 20) < 1e-12)
        #expect(abs(days[day("1959-08-15")]!.plan - (3650 - 620) / 334.0) < 1e-9)
        #expect(abs(days.values.reduce(0) { $0 + $1.plan } - 3650) < 1e-6)
        #expect(differences.isEmpty)
    }

    @Test func partsThatExceedTheWholeAreToldNotHidden() {
        let (days, differences) = everyDay.days(of: [plan("1959-07-01", "1959-07-10", 50), plan("1959-07-01", "1959-07-05", 80)], kind: .amount)
        #expect(differences.map(\.until) == [day("1959-07-10")] && differences.map(\.plan) == [50] && differences.map(\.ofParts) == [80])
        #expect(days[day("1959-07-08")]?.plan == 0)
    }

    @Test func partsThatFillTheWholeTimeButNotTheWholePlanAreToldToo() {
        let differences = everyDay.days(
            of: [plan("1959-07-01", "1959-07-02", 50), plan("1959-07-01", "1959-07-01", 20), plan("1959-07-02", "1959-07-02", 20)], kind: .amount
        ).differences
        #expect(differences.map(\.ofParts) == [40])
    }

    @Test func theProfileOfTheWeekIsKept() {
        let profile = PlanProfile(weekdays: [1, 1, 1, 1, 1, 0.5, 0])
        let days = PlanSpread(calendar: WorksCalendar(), profile: profile).days(of: [plan("2026-03-02", "2026-03-08", 110)], kind: .amount).days
        #expect(abs(days[day("2026-03-02")]!.plan - 20) < 1e-12)
        #expect(abs(days[day("2026-03-07")]!.plan - 10) < 1e-12)
        #expect(days[day("2026-03-08")]!.plan == 0)
    }

    @Test func aTargetHoldsEveryDayAndItsBaseIsSpread() {
        let days = everyDay.days(of: [plan("1960-07-01", "1960-07-20", 0.99995, base: 20_000)], kind: .ratio).days
        #expect(days.values.allSatisfy { $0.plan == 0.99995 && abs($0.base! - 1000) < 1e-9 })
    }

    @Test func aMilestoneIsDueOnItsLastDay() {
        let days = everyDay.days(of: [plan("1959-01-01", "1961-12-31", 80), plan("1959-01-01", "1965-12-31", 120)], kind: .milestone).days
        #expect(days == [day("1961-12-31"): .init(plan: 80), day("1965-12-31"): .init(plan: 120)])
    }

    @Test func whatARecordPlansForItsDayStandsAboveEveryPlan() {
        let days = everyDay.days(of: [plan("1959-07-01", "1959-07-10", 100)], kind: .amount, daily: [day("1959-07-03"): .init(plan: 28)]).days
        #expect(days[day("1959-07-03")]!.plan == 28)
        #expect(abs(days[day("1959-07-04")]!.plan - 8) < 1e-12)
    }
}
