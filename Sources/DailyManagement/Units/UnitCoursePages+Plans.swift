import Language
import Planning
import Web
import Works

extension UnitCoursePages {
    func writePlans(to html: inout HTML) {
        guard !course.versions.isEmpty else { return }
        let inForce = Set(PlanComparison.inForce(course.versions))
        html.heading(language(.plansHeading), note: language(.plansNote))
        for difference in course.differences { write(difference, to: &html) }
        html.scrollingTable(language(.plansHeading)) {
            $0.thead {
                $0.tr {
                    $0.th(language(.period), .scope("col"))
                    $0.th(language(form.isRatio ? .targetColumn : .planColumn), .scope("col"), .class("number"))
                    for title in [Message.version, .statedBy, .statedAt] { $0.th(language(title), .scope("col")) }
                }
            }
            $0.tbody {
                for version in course.versions.sorted(by: { ($0.plan.from, $1.plan.until, $1.entry) < ($1.plan.from, $0.plan.until, $0.entry) }) {
                    write(version, isInForce: inForce.contains(version.plan), to: &$0)
                }
            }
        }
    }

    private func write(_ version: PlanVersion, isInForce: Bool, to html: inout HTML) {
        let plan = version.plan
        html.tr {
            $0.th(language(plan.from.date.to(plan.until.date)), .scope("row"), .class("date"))
            $0.td(.class("number")) { struck(form.isRatio ? form.ratio(plan.amount) : form.amount(plan.amount), unless: isInForce, to: &$0) }
            $0.td {
                $0.text(plan.version)
                if !isInForce { $0.span(" " + language(.replaced), .class("note")) }
            }
            $0.td(SourceWords.author(version.by, language))
            $0.td(time(version.at), .class("date"))
        }
    }

    private func write(_ difference: PlanComparison, to html: inout HTML) {
        let plan = difference.plan
        html.notice(
            .doubtful,
            language(
                .partsDiffer(
                    plan.from.date.to(plan.until.date), form.amount(plan.amount), form.amount(difference.ofParts),
                    (difference.difference > 0 ? "+" : "") + form.amount(difference.difference))))
    }

    /// Visible, but crossed out.
    func struck(_ text: String, unless stands: Bool, to html: inout HTML) {
        if stands { html.text(text) } else { html.element("s", text: text) }
    }

    func time(_ moment: Moment) -> String {
        let clock = WorksClock(of: scene.columns.works), (hour, minute) = clock.time(at: moment)
        return language(clock.civilDay(at: moment).date.medium) + " " + twoDigits(hour) + ":" + twoDigits(minute)
    }

    private func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}

// MARK: Who said what, when

extension UnitCoursePages {
    private static let shown = 12

    func writeHistory(to html: inout HTML) {
        guard !course.history.isEmpty else { return }
        html.heading(language(.history), note: language(.historyNote))
        writeHistory(course.history.indices.prefix(UnitCoursePages.shown), language(.history), to: &html)
        let rest = course.history.indices.dropFirst(UnitCoursePages.shown)
        guard !rest.isEmpty else { return }
        html.details(.class("more")) {
            $0.summary(language(.more(rest.count)))
            writeHistory(rest, language(.history) + ", " + language(.more(rest.count)), to: &$0)
        }
    }

    private func writeHistory(_ places: Range<Int>, _ label: String, to html: inout HTML) {
        html.scrollingTable(label) {
            $0.thead {
                $0.tr {
                    $0.th(language(.day), .scope("col"))
                    $0.th(language(.actualColumn), .scope("col"), .class("number"))
                    for title in [Message.source, .statedBy, .statedAt] { $0.th(language(title), .scope("col")) }
                }
            }
            $0.tbody { for place in places { writeStatement(place, to: &$0) } }
        }
    }

    private func writeStatement(_ place: Int, to html: inout HTML) {
        let statement = course.history[place], isReplaced = course.isReplaced(place)
        html.tr {
            $0.th(language(statement.key.day.date.short), .scope("row"), .class("date"))
            $0.td(.class("number")) { struck(figures(statement.figures), unless: !isReplaced && !statement.isTakenBack, to: &$0) }
            $0.td {
                SourceWords.write(statement.source, language, to: &$0)
                if statement.isTakenBack {
                    $0.text(" "); $0.tag(language(.takenBack))
                } else if isReplaced {
                    $0.span(" " + language(.replaced), .class("note"))
                }
                if let note = statement.note { $0.p(language.quoted(note), .class("note")) }
            }
            $0.td(SourceWords.author(statement.by, language))
            $0.td(time(statement.at), .class("date"))
        }
    }

    private func figures(_ figures: Figures) -> String {
        guard let actual = figures.actual else {
            return figures.plan.map { language(.planColumn) + " " + (form.isRatio ? form.ratio($0) : form.amount($0)) } ?? "–"
        }
        return form.amount(actual) + (figures.base.map { " / " + form.amount($0) } ?? "")
    }
}
