import Language
import Planning
import Web
import Works

/// A meeting as it runs: its clock, its points, one form for what falls.
struct MeetingPage: MatterSheet {
    static let kind = MatterKind.meeting

    let told: MeetingView
    var problem: Message?
    var typed = Form()

    var view: MatterView { told.matter }
    private var mayLead: Bool { scene.visit.may(.lead, on: scene.path) }

    func write(to html: inout HTML) {
        pages.writeHead(to: &html)
        writeProblem(to: &html)
        if told.isRunning { html.agenda(agenda) }
        writeWays(to: &html)
        for point in told.points { write(point, to: &html) }
        if mayLead { writeRecordForm(to: &html) }
        MeetingRecords(told).write(on: nil, to: &html)
        TaskLines(view).write(to: &html)
        writePresence(to: &html)
        if told.isRunning, mayLead { writeClosing(to: &html) }
        pages.writeStory(to: &html)
    }

    private var agenda: Agenda {
        let items = told.points.map { point in
            Agenda.Item(
                MeetingWords.title(of: point, told), anchor: anchor(point), seconds: point.minutes * 60, time: language(.minutes(point.minutes)))
        }
        return Agenda(items, words: Agenda.Words(MeetingFace.one, takes: .meetingLasts(told.meeting.minutes), language))
    }

    private func anchor(_ point: MeetingPoint) -> String { "point-\(point.place)" }

    private func writeWays(to html: inout HTML) {
        html.actions {
            $0.a(language(.minutesOfTheMeeting), .class("button"), .href(scene.outlook.address(of: .matters(.meeting, String(matter.id.number), "minutes"))))
        }
        if told.points.isEmpty { html.p(language(.nothingOnTheAgenda), .class("note still")) }
    }

    private func write(_ point: MeetingPoint, to html: inout HTML) {
        html.section(.id(anchor(point)), .class("item")) {
            MeetingRecords(told).write(point, to: &$0)
            if let way = MeetingRecords(told).way(to: point) { $0.p { $0.a(language(.lookAtIt), .class("button quiet"), .href(way)) } }
            if told.isRunning, mayLead { writeOutcome(point, to: &$0) }
        }
    }

    private func writeOutcome(_ point: MeetingPoint, to html: inout HTML) {
        pages.form(MeetingDeed.point.rawValue, to: &html) {
            $0.hidden(MeetingFields.place, String(point.place))
            $0.actions {
                for outcome in MeetingPoint.Outcome.allCases where outcome != point.outcome {
                    $0.button(language(MeetingWords.deed(of: outcome)), .class("button"), .name(MeetingFields.outcome), .value(outcome.rawValue))
                }
            }
        }
    }

    // MARK: What falls

    /// It can be sent without a network too, and after the meeting: what fell must not be lost because the page was closed.
    private func writeRecordForm(to html: inout HTML) {
        html.waitingForms(WaitingForms { language(.onThisDevice($0)) })
        html.details(.class("deed"), .open(if: told.isRunning)) {
            $0.summary(language(.writeDownWhatFalls))
            writeRecordFields(to: &$0)
        }
        if told.isRunning { writeRaising(to: &html) }
    }

    private func writeRecordFields(to html: inout HTML) {
        guard let token = scene.reader.form?.token else { return }
        html.fields(post: scene.outlook.address(of: .matters(.meeting, String(matter.id.number))), token: token) {
            $0.hidden(SentForm.field, SentForm.number())
            $0.hidden("form-of", scene.visit.voice.mark)
            $0.hidden("form-title", "\(matter.title), \(language(scene.today.date.medium))")
            $0.field(field(MeetingFields.sort, .whatFell, .choice(sorts), in: record))
            $0.field(text(.whatWasSaid, in: record))
            $0.field(field(MeetingFields.place, .onWhichPoint, .choice(places), in: record))
            $0.field(field(MeetingFields.owner, .whoDoesIt, note: .onlyForATask, .choice(owners), in: record))
            $0.field(
                field(MeetingFields.due, .untilWhen, note: .onlyForATask, .day, usual: (scene.today + Self.daysOfATask).description, in: record))
            $0.button(language(.writeItDown), .class("button main"))
        }
    }

    /// As its address ends, which is that of the page.
    private var record: String { String(matter.id.number) }
    private var sorts: [Field.Choice] { RecordSort.allCases.map { Field.Choice($0.rawValue, language(MeetingWords.name(of: $0))) } }
    /// By the next weekly meeting.
    private static let daysOfATask = 7

    private var places: [Field.Choice] {
        [Field.Choice("", language(.onNoPoint))]
            + told.points.map { Field.Choice(String($0.place), "\($0.place) · \(MeetingWords.title(of: $0, told))") }
    }

    private var owners: [Field.Choice] {
        [Field.Choice("", "–")] + told.people.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { Field.Choice(String($0.key.number), $0.value) }
    }

    private func writeRaising(to html: inout HTML) {
        let deed = MeetingDeed.raise.rawValue
        write(deed, .raiseAPoint, to: &html) {
            $0.field(field(MatterForm.title, .whatIsItAbout, in: deed))
            $0.field(field(MeetingFields.minutes, .minutesForIt, .number, usual: String(Self.minutesOfAPoint), in: deed))
        }
    }

    private static let minutesOfAPoint = 5

    private func writeClosing(to html: inout HTML) {
        write(MeetingDeed.close.rawValue, .closeTheMeeting, to: &html) {
            $0.p(language(.openPointsGoOn), .class("note"))
            $0.field(text(.whatRemainsToBeSaid, in: MeetingDeed.close.rawValue))
        }
    }

    // MARK: Who is there

    private func writePresence(to html: inout HTML) {
        MeetingPresence(told).write(to: &html)
        if told.isRunning, mayLead { writeTicking(to: &html) }
        guard let own = told.ownPart else { return }
        let other: MatterPart.Naming = own.naming == .named ? .nameless : .named
        pages.form(MeetingDeed.naming.rawValue, to: &html) {
            $0.hidden(MeetingFields.naming, other.rawValue)
            $0.button(language(other == .named ? .showMyName : .hideMyName), .class("button quiet"))
        }
    }

    private func writeTicking(to html: inout HTML) {
        let deed = MeetingDeed.attend.rawValue
        write(deed, .tickWhoIsThere, to: &html) {
            $0.checkboxes(
                MeetingFields.present, language(.whoWasThere), note: language(.namedOnlyThemselves), Array(owners.dropFirst()),
                chosen: Set(told.present.map { String($0.person.number) }))
            $0.field(field(MeetingFields.badge, .someoneElse, note: .badgeOrSignIn, in: deed))
            $0.field(field(MeetingFields.guests, .guestsThere, .number, usual: String(told.meeting.guests), in: deed))
        }
    }
}
