import Planning
import Testing

/// A day of team Balvi as its shifts and hours tell it.
@Suite struct DayFiguresTests {
    func day(_ kind: Indicator.Kind = .amount, _ parts: (Slot, Figures)...) -> Figures {
        var day = DayFigures()
        for (slot, figures) in parts { day.add(figures, of: slot) }
        return day.figures(of: kind)
    }
    let early = Slot(hour: nil, shift: 1), late = Slot(hour: nil, shift: 2)

    @Test func shiftsAddUpToTheDay() {
        #expect(day(.amount, (early, Figures(plan: 50, actual: 48)), (late, Figures(plan: 50, actual: 45))) == Figures(plan: 100, actual: 93))
    }

    @Test func whoCorrectsTheDayNeedNotCorrectEveryHour() {
        let hours = (6..<14).map { (Slot(hour: $0, shift: nil), Figures(actual: 10)) }
        var day = DayFigures()
        for (slot, figures) in hours { day.add(figures, of: slot) }
        #expect(day.figures(of: .amount).actual == 80)
        day.add(Figures(actual: 77), of: .wholeDay)
        #expect(day.figures(of: .amount).actual == 77)
    }

    @Test func aDailyPlanStandsBesideHourlyActuals() {
        let figures = day(
            .amount, (.wholeDay, Figures(plan: 100)), (Slot(hour: 6, shift: nil), Figures(actual: 9)), (Slot(hour: 7, shift: nil), Figures(actual: 11)))
        #expect(figures == Figures(plan: 100, actual: 20))
    }

    @Test func aRatiosTargetIsWeighedByWhatWasInEachPart() {
        let figures = day(.ratio, (early, Figures(plan: 0.9, actual: 80, base: 100)), (late, Figures(plan: 0.8, actual: 270, base: 300)))
        #expect(figures.actual == 350 && figures.base == 400)
        #expect(abs(figures.plan! - (0.9 * 100 + 0.8 * 300) / 400) < 1e-12)
    }

    /// One statement about the whole day is taken as it is; one about a shift is added up. Both say the same.
    @Test func aDaySaidAtOnceIsTheSumOfItsOnlyShift() {
        let values: [Double?] = [nil, 0, 3]
        for kind in [Indicator.Kind.amount, .ratio] {
            for plan in values {
                for planBase in values {
                    for actual in values {
                        for base in values {
                            let figures = Figures(plan: plan, planBase: planBase, actual: actual, base: base)
                            #expect(day(kind, (.wholeDay, figures)) == day(kind, (early, figures)))
                        }
                    }
                }
            }
        }
    }

    @Test func aSlotKeepsItsHourAndShift() {
        for hour in [nil, 0, 23] as [Int?] {
            for shift in [nil, 1, 70_000] as [Int64?] {
                let slot = Slot(hour: hour, shift: shift)
                #expect(slot.hour == hour && slot.shift == shift)
            }
        }
    }

    @Test func whatSaysNothingErasesNothing() {
        let stated = Figures(plan: 10, actual: 9)
        #expect(stated.amended(by: Figures(actual: nil)) == stated)
        #expect(stated.saysAlready(Figures(actual: 9)))
        #expect(!stated.saysAlready(Figures(actual: 8)))
    }
}
