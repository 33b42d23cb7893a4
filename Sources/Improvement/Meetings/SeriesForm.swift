import Language
import Planning
import Web
import Works

/// A series of meetings as it was typed.
struct SeriesForm: Sendable {
    static let rhythm = "rhythm", first = "first", at = "at", minutes = "minutes"

    let form: Form

    init(_ form: Form = Form()) { self.form = form }

    subscript(name: String) -> String { form[name] ?? "" }

    /// The day of the first meeting says on which weekday, or on which day of the month, the others are.
    /// - Returns: the series, or by field what is wrong.
    func read(_ today: Day) -> Result<FoundedSeries, FormProblems> {
        var problems = FormProblems()
        let title = MatterForm.line(form), first = Day(self[Self.first]), at = TimeOfDay(self[Self.at]), minutes = Int(self[Self.minutes])
        problems.byField[MatterForm.title] = MatterForm.problem(ofTitle: title)
        if first.map({ $0 < today }) ?? true { problems.byField[Self.first] = .dayFromTodayOn }
        if at == nil { problems.byField[Self.at] = .timeOfMeeting }
        if minutes.map({ !MeetingSeries.lengths.contains($0) }) ?? true {
            problems.byField[Self.minutes] = .minutesOfMeeting(MeetingSeries.lengths.lowerBound, MeetingSeries.lengths.upperBound)
        }
        guard problems.byField.isEmpty, let first, let at, let minutes else { return .failure(problems) }
        var founded = FoundedSeries(title, rhythm(first), from: first, at: at, minutes: minutes)
        founded.text = MatterForm.text(form)
        return .success(founded)
    }

    private func rhythm(_ first: Day) -> MeetingRhythm {
        MeetingRhythm.all(from: first).first { $0.stored.name == self[Self.rhythm] } ?? .once
    }
}

extension MeetingRhythm {
    /// Each as it would be with this day as its first.
    static func all(from first: Day) -> [MeetingRhythm] { [.weekly(first.weekday), .monthly(first.civil.day), .daily, .once] }
}
