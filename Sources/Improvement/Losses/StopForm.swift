import Foundation
import Language
import Planning
import Web
import Works

/// A stop as somebody types it: which station stood or waited, from when to when by the clock on the wall, and why.
struct StopForm: Sendable, Equatable {
    enum Field: String { case station, state, fromDay = "from-day", fromTime = "from", untilDay = "until-day", untilTime = "until", reason, entry }

    var station = ""
    var state = StationState.down
    var fromDay = ""
    var fromTime = ""
    var untilDay = ""
    var untilTime = ""
    var reason = ""

    /// As it is opened on a day.
    init(on day: Day) { (fromDay, untilDay) = (day.description, day.description) }

    init(_ form: Form) {
        func text(_ field: Field) -> String { (form[field.rawValue] ?? "").trimmingCharacters(in: .whitespacesAndNewlines) }
        (station, reason) = (text(.station), text(.reason))
        (fromDay, fromTime, untilDay, untilTime) = (text(.fromDay), text(.fromTime), text(.untilDay), text(.untilTime))
        state = StationState(rawValue: text(.state)) ?? .down
    }

    /// Whoever works need not say so by hand: what is entered is why somebody does not.
    static let states = StationState.allCases.filter { $0 != .working }
    /// Two lines of print in any script, as in a file.
    static let longestName = 200
}

extension StopForm {
    /// What is wrong, by field; empty where it can be stated.
    /// - Parameter now: on the clock on the wall; what is to come is no stop yet.
    func problems(at now: WallTime) -> [Field: Message] {
        var problems: [Field: Message] = [:]
        for (field, text) in [(Field.station, station), (.reason, reason)] where text.utf8.count > StopForm.longestName || text.contains(where: \.isNewline) {
            problems[field] = .atMostTwoLines
        }
        guard let from = time(fromDay, fromTime) else { problems[.fromTime] = .timeOfTheWall; return problems }
        guard let until = time(untilDay, untilTime) else { problems[.untilTime] = .timeOfTheWall; return problems }
        if until <= from { problems[.untilTime] = .stopEndsBefore }
        if until > now { problems[.untilTime] = .stopIsToCome }
        if until.seconds - from.seconds > StateInterval.longest { problems[.untilTime] = .stopTooLong }
        return problems
    }

    /// nil where something is wrong.
    func interval(at now: WallTime) -> StateInterval? {
        guard problems(at: now).isEmpty, let from = time(fromDay, fromTime), let until = time(untilDay, untilTime) else { return nil }
        return StateInterval(from: from, until: until, state: state, reason: reason.isEmpty ? nil : reason)
    }

    private func time(_ day: String, _ time: String) -> WallTime? { WallTime(day + " " + time) }
}
