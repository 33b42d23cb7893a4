import Language
import Planning
import Web
import Works

/// The board of a shift, hour by hour, and below it the hour that is to be filled in.
struct HourPages: Sendable {
    let view: HourView

    private var scene: Scene { view.scene }
    private var language: Language { scene.language }
    private var board: HourBoard { view.board }
    private var form: FigureForm { FigureForm(view.indicator, language) }

    /// - Parameter number: at which the works stands.
    func page(at number: Int64) -> Page {
        scene.page(language(.hourByHour), at: .page(["hours"])) {
            writeHead(to: &$0)
            if scene.visit.may(.enterFigures, on: scene.path) { writeEntry(to: &$0) }
            $0.live(region(at: number)) { writeBoard(to: &$0) }
            writeDay(to: &$0)
        }
    }

    /// Without a frame, for a screen on the wall.
    func wall(at number: Int64) -> Page {
        scene.reader.page(title: "\(scene.path.name) · \(language(.hourByHour))", header: nil) {
            $0.live(region(at: number), .class("wall")) {
                $0.div(.class("wall-head")) { writeTitle(to: &$0) }
                writeBoard(to: &$0)
            }
            $0.nav(.class("ways-out"), .ariaLabel(language(.hourByHour))) {
                $0.a(language(.hourByHour), .class("button quiet"), .href(HourPages.address(view)))
            }
        }
    }

    /// The same hours of the same day.
    static func address(_ view: HourView, _ steps: String..., showing span: HourSpan? = nil, hour: Int? = nil) -> Address {
        let outlook = view.scene.outlook.changed { ($0.on, $0.indicator) = (view.scene.on, view.id) }
        let query =
            outlook.query + [(name: HourForm.shift, value: String((span ?? view.span).rawValue))]
            + (hour.map { [(name: HourForm.hour, value: String($0))] } ?? [])
        return Address(path: outlook.path(of: .page(["hours"] + steps)), query: query)
    }

    private func region(at number: Int64) -> LiveRegion {
        LiveRegion(
            stream: Address(path: scene.outlook.path(of: .live)), change: number,
            old: language(.hoursAreOld(language(WorksClock(of: scene.columns.works).text(scene.visit.now)))))
    }

    private func writeHead(to html: inout HTML) {
        writeTitle(to: &html)
        if view.isSaved { html.notice(.done, language(.hourSaved)) }
        if view.indicators.count > 1 {
            html.tabs(
                language(.boardOf),
                view.indicators.map { one in
                    (one.indicator.name, one.id == view.id ? nil : scene.outlook.changed { $0.indicator = one.id }.address(of: .page(["hours"])))
                })
        }
        html.tabs(
            language(.shiftsOfTheDay),
            HourSpan.allCases.map { (HourWords.name(of: $0, scene.columns.works, language), $0 == view.span ? nil : HourPages.address(view, showing: $0)) })
    }

    /// What one wants to know from across the hall: how far the shift is off.
    private func writeTitle(to html: inout HTML) {
        html.p("\(scene.path.name) · \(view.indicator.name) · \(language(scene.on.date.long))", .class("where"))
        html.headline {
            guard let line = board.lines.last(where: { $0.gapSoFar != nil }), let gap = line.gapSoFar else { return $0.text(language(.noHourYet)) }
            let sentence = HourWords.standing(gap, form, until: HourWords.end(of: line.hour, scene.columns.works))
            if gap < 0 { $0.em(language(sentence)) } else { $0.text(language(sentence)) }
        }
    }

    // MARK: The board

    private func writeBoard(to html: inout HTML) {
        html.heading(language(.hourByHour))
        html.card {
            $0.figure(chart, caption: caption)
            writeTable(to: &$0)
        }
    }

    private func writeTable(to html: inout HTML) {
        html.scrollingTable(language(.hourByHour)) {
            $0.thead {
                $0.tr {
                    $0.th(language(.hourHead), .scope("col"))
                    for head in [Message.planHead, .actualHead, .gapHead, .planSoFarHead, .actualSoFarHead, .gapSoFarHead] {
                        $0.th(language(head), .scope("col"), .class("number"))
                    }
                    $0.th(language(.whyHead), .scope("col"))
                }
            }
            $0.tbody { for line in board.lines { write(line, to: &$0) } }
        }
    }

    private func write(_ line: HourBoard.Line, to html: inout HTML) {
        html.tr {
            $0.th(.scope("row")) { $0.link(name(line), to: mayEnter ? HourPages.address(view, hour: line.hour) : nil) }
            $0.td(amount(line.plan), .class("number"))
            $0.td(amount(line.actual), .class("number"))
            $0.td(.class("number")) { writeGap(line.gap, to: &$0) }
            $0.td(amount(line.planSoFar), .class("number"))
            $0.td(amount(line.actualSoFar), .class("number"))
            $0.td(.class("number")) { writeGap(line.gapSoFar, to: &$0) }
            $0.td(line.reason.isEmpty && line.isBehind ? language(.noReasonYet) : line.reason)
        }
    }

    private func writeGap(_ gap: Double?, to html: inout HTML) {
        guard let gap else { return html.text("–") }
        if gap < 0 { html.standing(.behind, HourWords.signed(gap, form)) } else { html.text(HourWords.signed(gap, form)) }
    }

    private var mayEnter: Bool { scene.on <= scene.today && scene.visit.may(.enterFigures, on: scene.path) }

    private func name(_ line: HourBoard.Line) -> String { HourWords.hour(line.hour, scene.columns.works) }

    private func amount(_ value: Double?) -> String { value.map { language.number($0, upTo: 1) } ?? "–" }

    private var caption: String {
        guard let spread = board.spread else { return language(.columnsAreHours) }
        return language(.columnsAreHours) + " " + language(.planIsSpread(form.amount(spread.plan), spread.hours))
    }

    private var chart: ColumnChart {
        ColumnChart(
            ChartText(language(.hourByHour), language(.columnsAreHours)),
            board.lines.map { line in
                ColumnChart.Column(HourWords.clock(line.hour), line.actual ?? .nan, plan: line.plan ?? .nan, line.isBehind ? .short : .usual)
            }, amountTicks: ChartAxis.amounts([0] + board.lines.flatMap { [$0.plan ?? 0, $0.actual ?? 0] }) { language.number($0, upTo: 1) })
    }
}

// MARK: - What the floor types

extension HourPages {
    private func writeEntry(to html: inout HTML) {
        guard let token = scene.reader.form?.token, let line = view.line else { return }
        if let problem = view.problem { html.notice(.wrong, language(problem.message)) }
        html.waitingForms(WaitingForms { language(.onThisDevice($0)) })
        html.entryForm(post: HourPages.address(view), token: token) {
            $0.hidden(SentForm.field, view.form.number)
            $0.hidden("form-of", scene.visit.voice.mark)
            $0.hidden("form-title", "\(scene.path.name), \(name(line))")
            $0.hidden(HourForm.hour, String(line.hour))
            $0.hidden(HourForm.seen, String(view.form.seen ?? line.last))
            $0.numberField(actual(line))
            $0.field(Field(HourForm.reason, language(.reasonForTheGap), .offered(view.reasons), value: reason(line)))
            $0.details(.class("deed")) {
                $0.summary(language(.anotherPlan))
                $0.field(Field(HourForm.plan, language(.planOfTheHour), .number, value: view.form.plan))
            }
            $0.button(language(.saveTheHour), .class("button main"))
        }
    }

    private func actual(_ line: HourBoard.Line) -> NumberField {
        let digits = view.indicator.kind == .count ? 0 : 1
        return NumberField(
            HourForm.actual, label: name(line), note: line.plan.map { language(.planOf(form.amount($0))) } ?? "",
            value: view.form.actual.isEmpty ? line.actual.map { language.number($0, upTo: digits) } ?? "" : view.form.actual,
            start: line.plan.map { $0.rounded() }, decimal: language == .english || language == .chinese ? .point : .comma,
            words: NumberField.Words(less: language(.oneLessOf), more: language(.oneMoreOf)))
    }

    private func reason(_ line: HourBoard.Line) -> String { view.form.reason.isEmpty ? line.reason : view.form.reason }

    /// At the end of the shift: what the hours come to becomes the figure of the day.
    private func writeDay(to html: inout HTML) {
        html.actions {
            $0.a(language(.onTheWall), .class("button quiet"), .href(HourPages.address(view, "wall")))
            $0.a(language(.whyWeStood), .class("button quiet"), .href(scene.outlook.address(of: .page(["stops"]))))
        }
        guard mayEnter, let sum = view.sumOfDay, let token = scene.reader.form?.token else { return }
        html.form(post: HourPages.address(view, "day"), token: token, .class("actions")) {
            $0.hidden(SentForm.field, SentForm.number())
            $0.button(language(.takeAsTheDays(form.amount(sum))), .class("button"))
        }
    }
}
