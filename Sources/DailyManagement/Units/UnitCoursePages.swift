import Language
import Planning
import Web
import Works

/// One indicator of a unit: the days, the sum, the units below, the plan, and who said what.
struct UnitCoursePages: Sendable {
    let view: UnitView
    let course: UnitView.Course
    let form: FigureForm

    init(_ view: UnitView, _ course: UnitView.Course) {
        (self.view, self.course) = (view, course)
        form = FigureForm(course.indicator, view.scene.language)
    }

    var scene: Scene { view.scene }
    var language: Language { scene.language }

    func write(to html: inout HTML) {
        if isSmall { html.notice(.information, language(.onlyItsSums)) } else { writeDays(to: &html) }
        if course.analysis.rule.hasDueShare { writeSum(to: &html) }
        writeBelow(to: &html)
        CutPages(course.cuts, form).write(to: &html)
        writePlans(to: &html)
        writeHistory(to: &html)
    }

    /// A quarter of working days: enough to see a level, few enough to see each.
    private static let daysShown = 66

    private func writeDays(to html: inout HTML) {
        let fall = course.background.reliableFall(of: scene.path, indicator: course.indicator.name)
        let picture = DayPicture(course.recent ?? course.series, last: UnitCoursePages.daysShown, .figures, form: form, fall: fall)
        guard !picture.days.isEmpty else { return }
        html.heading(language(.dayByDay), note: form.title)
        html.card {
            $0.chart(picture.chart(.page, ChartText(language(.planAndActual(form.title)), sentence(of: picture))))
            $0.legend(legend(of: picture, hasFall: fall != nil))
            $0.p(sentence(of: picture), .class("note"))
            DayTable(course, form).write(to: &$0)
        }
    }

    /// Under five people every day would be somebody's.
    private var isSmall: Bool { course.analysis.tree.index(of: scene.path).map(course.analysis.tree.hasTooFewPeople) ?? false }

    private func sentence(of picture: DayPicture) -> String {
        guard picture.hasLimits else { return language(.tooFewDaysForLimits) }
        let outside = picture.outside.count
        return language(outside > 0 ? .outsideTheUsual(outside) : .allUsual)
    }

    private func legend(of picture: DayPicture, hasFall: Bool) -> Legend {
        var marks: [(Legend.Mark, Message)] = [(.plan, .markPlan), (.actual, .markActual), (.band, .markBand)]
        if !picture.outside.isEmpty { marks.append((.below, .markOutside)) }
        if hasFall { marks.append((.shift, .markFall)) }
        return Legend(marks.map { ($0, language($1)) })
    }

    private func writeSum(to html: inout HTML) {
        let fan = course.brief.fan(of: scene.path, indicator: course.indicator.name)
        let picture = PacePicture(series: course.series, fan: fan, form: form)
        let completion = course.brief.total(of: scene.path, indicator: course.indicator.name)?.completion ?? .nan
        html.heading(language(.addedUp), note: language(course.brief.from.date.to(course.brief.until.date)))
        html.card {
            $0.chart(picture.chart(.page, ChartText(language(.planAndActual(form.title)), language(.paceDescription(Percent(completion))))))
            $0.legend(Legend([(.plan, language(.markPlan)), (.actual, language(.markActual))] + (fan == nil ? [] : [(.forecast, language(.markForecast))])))
        }
    }

    private func writeBelow(to html: inout HTML) {
        let table = ChildrenTable(course.brief, course.indicator, language, scene.guide)
        guard !table.isEmpty else { return }
        html.heading(language(.unitsBelow), note: language(.unitsNote))
        table.write(to: &html)
    }
}
