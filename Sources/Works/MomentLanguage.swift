package import Language

extension WorksClock {
    /// A moment as the works' own clock shows it: 20 November 1959 14:05.
    package func text(_ moment: Moment) -> MomentText {
        let (hour, minute) = time(at: moment)
        return MomentText(date: civilDay(at: moment).date, hour: hour, minute: minute)
    }
}

/// A day and a time of it. Hours and minutes are written alike in all four languages.
package struct MomentText: Worded {
    let date: CivilDate
    let hour, minute: Int

    package func text(in language: Language) -> String { "\(language(date.medium)) \(twoDigits(hour)):\(twoDigits(minute))" }

    private func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
