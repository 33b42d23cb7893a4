import Improvement
import Planning
import Works

// The weekly meeting of Nordwerk's machining: one that was held a week ago, with its minutes, and one that is due today.

extension DemonstrationWorks {
    var nordwerkMeetings: [DemonstrationEvent] {
        let held = lastDay - 7
        return [DemonstrationEvent { loop in try NordwerkMeeting(held: held, today: lastDay).write(to: loop) }]
    }
}

private struct NordwerkMeeting {
    let held: Day
    let today: Day

    private static let unit = "Nordwerk/Machining", laggard = "Nordwerk/Machining/Milling 2 late"
    private static let minutes = 30

    func write(to loop: DemonstrationLoop) throws {
        var founded = FoundedSeries("Week of Machining", .weekly(held.weekday), from: held, at: TimeOfDay(minute: 7 * 60 + 30)!, minutes: Self.minutes)
        founded.text = "What the day's boards cannot settle."
        let jonas = loop.person("jonas"), series = try loop.meetings(of: "jonas", on: held - 3).found(founded, at: loop.unit(Self.unit), by: jonas, in: nil)
        try hold(
            loop.meetings(of: "jonas", on: held).open(known(series, loop), loop.matter(series), agenda(loop), by: jonas, next: today, seen: nil, in: nil), loop)
    }

    /// The laggard is the one that the data show; what was raised by hand was put off, and comes first today.
    private func agenda(_ loop: DemonstrationLoop) -> MeetingAgenda {
        let topics = [
            MeetingTopic(.laggard, .level(loop.unit(Self.laggard), loop.indicator("output"), 0.93)),
            MeetingTopic(.raised, .words("The crane of bay 2 is out on Thursday")),
        ]
        return MeetingAgenda(before: [], drawn: topics, minutes: Self.minutes)
    }

    private func hold(_ id: ID<Matter>, _ loop: DemonstrationLoop) throws {
        let desk = loop.meetings(of: "jonas", on: held), matter = try loop.matter(id)
        let points = try MeetingStore(loop.db, of: loop.works.id).points(of: id)
        try desk.decide("Milling 2 early and late lay out the tools of the next shift together, at every handover.", on: points[0].place, of: matter, in: nil)
        try desk.give(GivenTask("Show the late shift the tool trolley", to: loop.person("mila"), by: today), on: points[0].place, of: matter, in: nil)
        try desk.settle(points[0], as: .discussed, in: matter)
        try desk.settle(points[1], as: .postponed, in: matter)
        try desk.attend([loop.person("jonas"), loop.person("mila"), loop.person("liwei")], guests: 2, of: matter)
        try desk.close(loop.matter(id), "", seen: nil, in: nil)
    }

    private func known(_ series: ID<Matter>, _ loop: DemonstrationLoop) throws -> MeetingSeries {
        guard let series = try MeetingStore(loop.db, of: loop.works.id).series(series) else { preconditionFailure("a demonstration knows its own series") }
        return series
    }
}
