import Improvement
import Planning
import Works

// The meeting of more than 100 branch secretaries, after the symposium of four half-days in March 1950. Its day is filled in.

extension DemonstrationWorks {
    var anshanMeeting: [DemonstrationEvent] { [DemonstrationEvent { loop in try AnshanMeeting().write(to: loop) }] }
}

private struct AnshanMeeting {
    /// More than a hundred, of whom nobody but the host has an account here.
    private static let secretaries = 104
    private static let day = Day(year: 1950, month: 4, day: 8)
    private static let reports = [
        "The coking plant tells how 2,200 t a day was reached: ascension pipes and flues cleaned without stopping production",
        "The forging workshop tells how its March plan was exceeded: the fires are lit earlier",
        "Refractory plant north tells of its checks and guarantees for magnesia bricks",
        "Machine repair tells what became of its proposals to the administration",
    ]

    func write(to loop: DemonstrationLoop) throws {
        let host = loop.person("anshan"), desk = loop.meetings(of: "anshan", on: Self.day)
        var founded = FoundedSeries("Branch secretaries of all plants", .monthly(8), from: Self.day, at: TimeOfDay(minute: 9 * 60)!, minutes: 180)
        founded.text = "One or two a month, with reports of typical cases by those who did well. The day and the hour are filled in."
        let id = try loop.meetings(of: "anshan", on: Self.day - 7).found(founded, at: loop.unit("Anshan Steel"), by: host, in: nil)
        guard let series = try MeetingStore(loop.db, of: loop.works.id).series(id) else { preconditionFailure("a demonstration knows its own series") }
        let agenda = MeetingAgenda(before: [], drawn: Self.reports.map { MeetingTopic(.raised, .words($0)) }, minutes: series.minutes)
        let meeting = try desk.open(series, loop.matter(id), agenda, by: host, next: nil, seen: nil, in: nil), matter = try loop.matter(meeting)
        for point in agenda.points { try desk.settle(point, as: .discussed, in: matter) }
        try desk.attend([], guests: Self.secretaries, of: matter)
        try desk.decide("One or two such meetings a month, with typical reports by those who did well.", on: nil, of: matter, in: nil)
        try desk.close(loop.matter(meeting), "", seen: nil, in: nil)
    }
}
