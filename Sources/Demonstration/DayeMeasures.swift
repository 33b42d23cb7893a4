import Improvement
import Planning
import Works

// The 19 measures of team Yang Jinzhuang. The report gives their number and what came of them; what each was is filled in.

extension DemonstrationWorks {
    var dayeMeasures: [DemonstrationEvent] {
        measures.enumerated().map { number, title in
            // On the last three days of April: May is the first month of the new quality.
            let since = Day(year: 1960, month: 4, day: 28) + number / 7
            return DemonstrationEvent { loop in try DayeMeasure(title: title, since: since).write(to: loop) }
        }
    }

    private var measures: [String] {
        [
            "Heat by the pyrometer, not by the eye", "Hold each grade of steel at its own temperature", "Shorten the time in the soaking zone",
            "Cover the charge against the draught", "Seal the furnace doors with clay", "Less air in the flame", "One grade in a furnace at a time",
            "Mark each billet with its grade before charging", "Nothing is heated twice without the inspector",
            "Charge what the hammer takes in twenty minutes", "Take billets out in the order of charging",
            "Grind off what came decarburised from the mill", "Cool in ash, not in the wind", "Measure the depth of decarburisation of each heat",
            "Hang the last reject beside the board", "The whole team looks at every reject on the same day",
            "Heater and smith check each other's handover", "Clean the dies of scale every hour", "Somebody of each shift watches over quality",
        ]
    }
}

private struct DayeMeasure {
    let title: String
    let since: Day

    private static let unit = "Daye Steel/Forging workshop/Team Yang Jinzhuang"
    /// All nineteen together lead from 98.7 % to 100 %.
    private static let change = 0.013 / 19
    /// Two months without a reject had passed.
    private static let closed = Day(year: 1960, month: 7, day: 30)

    func write(to loop: DemonstrationLoop) throws {
        let decided = since - 10, id = try desk(loop, "yang", on: decided).decide(measure(loop), at: loop.unit(DayeMeasure.unit), in: nil)
        try desk(loop, "yang", on: since).begin(loop.matter(id), since: since, "", seen: nil, in: nil)
        let text = "98.7 % on average in March and April, 99.995 % in May, not one reject in June and July."
        try desk(loop, "yang", on: DayeMeasure.closed)
            .proposeClosing(loop.matter(id), as: .worked, by: DayeMeasure.closed + 7, text, seen: nil, in: nil)
        try desk(loop, "daye", on: DayeMeasure.closed + 1).confirm(loop.matter(id), .worked, "", seen: nil, in: nil)
    }

    private func measure(_ loop: DemonstrationLoop) -> DecidedMeasure {
        var measure = DecidedMeasure(title, owner: loop.person("yang"), due: Day(year: 1960, month: 4, day: 30))
        measure.text = "One of the 19 measures against decarburisation. What it was, its days and what was expected of it are filled in."
        measure.expectation = Expectation(loop.indicator("quality"), change: DayeMeasure.change)
        return measure
    }

    private func desk(_ loop: DemonstrationLoop, _ person: String, on day: Day) -> MeasureDesk {
        MeasureDesk(loop.desk(of: person, on: day), loop.db, of: loop.works.id)
    }
}
