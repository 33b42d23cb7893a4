import Language
import Works

extension WorksClock {
    /// Day and time of the clock on the wall.
    func text(of moment: Moment, in language: Language) -> String {
        let (hour, minute) = time(at: moment)
        return language(civilDay(at: moment).date.medium) + " " + twoDigits(hour) + ":" + twoDigits(minute)
    }

    private func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
