import Language
import Web
import Works

/// A month of the works' calendar, and the form that names days.
struct CalendarPages: Sendable {
    let scene: WorksScene
    let month: Day
    let shift: String?

    private var language: Language { scene.language }
    private var path: [String] { scene.steps("calendar") }

    func response(_ definition: CalendarForm, _ turn: DefinitionTurn, _ form: Form, _ outcome: DefinitionOutcome) -> Response {
        DefinitionPage(
            scene: scene, title: language(.calendarHeading), address: Address(path: path, query: query(month)), turn: turn, version: definition.version,
            form: form,
            before: { html in
                outcome.write(scene, undoAt: Address(path: path + ["undo"], query: query(month)), to: &html)
                if shifts(definition.calendar).count > 1 { html.tabs(language(.shift), shifts(definition.calendar)) }
                writeMonth(definition.calendar, to: &html)
                html.heading(language(.nameDays))
            }
        ) { writeFields(definition, to: &$0) }.response
    }

    private func query(_ month: Day, _ shift: String?? = nil) -> [(name: String, value: String)] {
        let text = String(month.description.prefix(7)), shift = shift ?? self.shift
        return [("month", text)] + (shift.map { [(CalendarForm.Field.shift.rawValue, $0)] } ?? [])
    }

    private func shifts(_ calendar: WorksCalendar) -> [(name: String, address: Address?)] {
        let all = Set(scene.organisation.units.values.compactMap(\.traits.shift)).union(calendar.shifts).sorted()
        return ([nil] + all.map { .some($0) }).map { other in
            (other ?? language(.allShifts), other == shift ? nil : Address(path: path, query: query(month, .some(other))))
        }
    }

    // MARK: The month

    private func writeMonth(_ calendar: WorksCalendar, to html: inout HTML) {
        let title = language(month.date.monthOfYear)
        html.div(.class("month-turn")) {
            $0.a("←", .class("button"), .ariaLabel(language(.monthBefore)), .href(Address(path: path, query: query((month - 1).firstOfMonth))))
            $0.h2(title)
            $0.a("→", .class("button"), .ariaLabel(language(.monthAfter)), .href(Address(path: path, query: query(month.lastOfMonth + 1))))
        }
        html.table(.class("month"), .ariaLabel(title)) {
            $0.thead { $0.tr { for weekday in 1...7 { $0.th(language(.weekday(weekday)), .scope("col")) } } }
            $0.tbody { for week in weeks { write(week, calendar, to: &$0) } }
        }
        html.p(.class("note")) { html in
            html.text(language(.workedOfMonth(calendar.workedDays(from: month, until: month.lastOfMonth, shift: shift).count)))
            for kind in [WorksCalendar.Kind.rest, .holiday] { html.text(" · \(CalendarPages.sign(of: kind)) \(language(.kind(of: kind)))") }
        }
    }

    private var weeks: [Day] { stride(from: 0, through: month.lastOfMonth - firstMonday, by: 7).map { firstMonday + $0 } }

    private var firstMonday: Day { month - (month.weekday - 1) }

    private func write(_ monday: Day, _ calendar: WorksCalendar, to html: inout HTML) {
        html.tr { row in
            for day in (0..<7).map({ monday + $0 }) {
                if day.firstOfMonth == month { write(day, calendar.kind(of: day, shift: shift), to: &row) } else { row.td("") }
            }
        }
    }

    private func write(_ day: Day, _ kind: WorksCalendar.Kind, to html: inout HTML) {
        let chosen = [(CalendarForm.Field.from.rawValue, day.description), (CalendarForm.Field.until.rawValue, day.description)]
        html.td(.class(kind.rawValue)) {
            $0.a(
                .href(Address(path: path, query: query(month) + chosen)), .ariaLabel("\(language(day.date.long)): \(language(.kind(of: kind)))")
            ) {
                $0.text(String(day.civil.day))
                $0.small(CalendarPages.sign(of: kind), .ariaHidden)
            }
        }
    }

    private static func sign(of kind: WorksCalendar.Kind) -> String {
        switch kind {
        case .work: ""
        case .rest: "–"
        case .holiday: "★"
        }
    }

    // MARK: The form

    private func writeFields(_ definition: CalendarForm, to html: inout HTML) {
        func field(_ field: CalendarForm.Field, _ label: Message, _ kind: Field.Kind, _ value: String? = nil) -> Field {
            Field(
                field.rawValue, language(label), kind, value: value ?? definition.value(field),
                problem: definition.problems[field.rawValue].map { language($0) })
        }
        let shifts = shifts(definition.calendar)
        html.div(.class("pair")) {
            $0.field(field(.from, .firstDay, .day))
            $0.field(field(.until, .lastDay, .day))
        }
        html.checkboxes(
            CalendarForm.Field.weekday.rawValue, language(.onlyWeekdays), note: language(.onlyWeekdaysNote),
            (1...7).map { Field.Choice(String($0), language(.weekday($0))) }, chosen: definition.chosenWeekdays)
        html.field(field(.kind, .becomes, .choice([WorksCalendar.Kind.rest, .holiday, .work].map { Field.Choice($0.rawValue, language(.kind(of: $0))) })))
        html.field(field(.shift, .forWhom, .choice(shifts.map { Field.Choice($0.name == language(.allShifts) ? "" : $0.name, $0.name) })))
    }
}
