package import Language

extension Day {
    /// The day as it is written: `language(day.date.long)` is "Friday 31 July 1959".
    package var date: CivilDate {
        let (year, month, day) = civil
        return CivilDate(year: year, month: month, day: day, weekday: weekday)
    }
}
