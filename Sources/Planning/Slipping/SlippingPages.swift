import Language
import Statistics
import Web
import Works

/// The page of slipping leaders: a sentence, each fall with its picture, what chance alone does, all in figures, who cannot be told of.
struct SlippingPages: Sendable {
    let view: SlippingView
    let language: Language

    init(_ view: SlippingView, _ language: Language) { (self.view, self.language) = (view, language) }

    private var brief: Brief { view.brief }
    private var unit: String { String(brief.unit.name) }

    func write(to html: inout HTML) {
        guard let leaders = view.leaders else {
            html.h1(language(.whoHasSlipped))
            if view.indicators.count > 1 { html.tabs(language(.indicator), view.indicators) }
            return html.emptyState(language(.notToldHere), language(.noFallsOfDates))
        }
        html.headline { writeHeadline(leaders, to: &$0) }
        if view.indicators.count > 1 { html.tabs(language(.indicator), view.indicators) }
        writeFalls(leaders, to: &html)
        if let field = leaders.field { writeField(field, to: &html) }
        writeTable(leaders.falls, to: &html)
        writeUnsure(leaders, to: &html)
        writeOthers(leaders, to: &html)
    }

    private func writeHeadline(_ leaders: SlippingLeaders, to html: inout HTML) {
        if !leaders.cases.isEmpty { return html.em(language(.leadersHaveDropped(leaders.cases.count, unit))) }
        leaders.asked > 0 ? html.em(language(.noLeaderHasDropped(unit)), .class("good")) : html.text(language(.tooEarlyForFalls(unit)))
    }

    // MARK: The falls

    /// So many are pictured whole, and so many as strips; the table has them all.
    private static let whole = 3
    private static let strips = 9

    private func writeFalls(_ leaders: SlippingLeaders, to html: inout HTML) {
        if !leaders.cases.isEmpty { html.heading(language(.slipping), note: language(.slippingNote)) }
        for (place, one) in leaders.cases.prefix(Self.whole + Self.strips).enumerated() {
            write(one, leaders.indicator, place < Self.whole ? .full : .slim, to: &html)
        }
    }

    private func write(_ one: SlippingLeaders.Case, _ indicator: Indicator, _ weight: Finding.Weight, to html: inout HTML) {
        let fall = one.fall, sentences = SlippingWords.sentences(fall, indicator), picture = brief.picture(of: fall, FigureForm(indicator, language))
        html.finding(
            Finding(
                String(fall.unit.name), address: view.guide.address(fall.unit, .unit), place: place(fall.unit), weight: weight)
        ) { html in
            for sentence in weight == .full ? sentences[...] : sentences.prefix(2) { html.li(language(sentence)) }
            if !one.below.isEmpty { html.li(language(.fellBelowIt(one.below.count))) }
            if let address = view.guide.address(fall.unit, .page(["decline"])) {
                html.li { $0.a(language(.whatLedToIt), .class("button quiet"), .href(address)) }
            }
        } picture: { html in
            guard let picture else { return }
            let text = ChartText(String(fall.unit.name), language(.dailyCompletion(picture.days.count)))
            if weight == .full {
                html.figure(picture.chart(.finding, text), caption: language(.dailyCompletion(picture.days.count)))
            } else {
                html.chart(picture.chart(.line, text))
            }
        }
    }

    private func place(_ unit: UnitPath) -> String { unit.parent.map { $0.levels.joined(separator: " ▸ ") } ?? "" }

    /// Below the page's own unit: teams of one name are told apart by their mine.
    private func name(_ unit: UnitPath) -> String {
        let below = unit.levels.dropFirst(brief.unit.depth + 1)
        return below.isEmpty ? String(unit.name) : below.joined(separator: " ▸ ")
    }

    // MARK: Chance

    private func writeField(_ field: LeadersReturn, to html: inout HTML) {
        html.heading(language(.whatChanceDoes), note: language(.whatChanceDoesNote))
        html.card {
            $0.ul(.class("evidence")) { html in for sentence in SlippingWords.sentences(field, view.leaders?.yardstick ?? .plan) { html.li(language(sentence)) }
            }
        }
    }

    // MARK: In figures

    private func writeTable(_ falls: [Fall], to html: inout HTML) {
        guard !falls.isEmpty else { return }
        html.heading(language(.allInFigures), note: language(brief.from.date.to(brief.on.date)))
        html.scrollingTable(language(.allInFigures)) {
            $0.thead {
                $0.tr {
                    for title in [Message.unit, .sinceWhen] { $0.th(language(title), .scope("col")) }
                    for title in [Message.formerLevel, .levelSince, .dropInTable, .byChanceColumn, .lastTenDays] {
                        $0.th(language(title), .scope("col"), .class("number"))
                    }
                }
            }
            $0.tbody { for fall in view.length.rows(of: falls) { writeRow(fall, to: &$0) } }
        }
        writeRest(of: falls.count, to: &html)
    }

    private func writeRow(_ fall: Fall, to html: inout HTML) {
        html.tr {
            $0.th(.scope("row")) { $0.link(name(fall.unit), to: view.guide.address(fall.unit, .unit)) }
            $0.td(language(fall.range.lowerBound.date.to(fall.range.upperBound.date)))
            let interval = Message.fromTo(SlippingWords.percent(fall.interval.lowerBound), SlippingWords.percent(fall.interval.upperBound))
            let cells = [fall.before, fall.after].map { language(SlippingWords.percent($0)) } + [language(interval)]
            for cell in cells + [fall.byChance, fall.latest].map({ language(SlippingWords.percent($0)) }) { $0.td(cell, .class("number")) }
        }
    }

    private func writeRest(of count: Int, to html: inout HTML) {
        guard let address = view.length.rest(of: count) else { return }
        html.actions { $0.a(language(.showAll(count)), .class("button quiet"), .href(address)) }
    }

    // MARK: Those not named

    private func writeUnsure(_ leaders: SlippingLeaders, to html: inout HTML) {
        guard !leaders.unsure.isEmpty || leaders.tooNew > 0 else { return }
        html.heading(language(.notEnoughToTell))
        if !leaders.unsure.isEmpty {
            html.p(language(.rareByItself(leaders.asked, leaders.rareByChance)), .class("note still"))
            writeList(leaders.unsure.map { ($0.unit, $0.since, $0.drop) }, to: &html)
        }
        if leaders.tooNew > 0 { html.p(language(.tooNewForFalls(leaders.tooNew)), .class("note still")) }
    }

    private func writeOthers(_ leaders: SlippingLeaders, to html: inout HTML) {
        guard !leaders.others.isEmpty else { return }
        html.heading(language(.neverAhead))
        writeList(leaders.others.map { ($0.unit, $0.shift.on, $0.shift.drop) }, to: &html)
    }

    private func writeList(_ falls: [(unit: UnitPath, on: Day, drop: Double)], to html: inout HTML) {
        html.card {
            $0.ul(.class("list")) {
                for fall in view.length.rows(of: falls) {
                    $0.li {
                        $0.span { $0.link(name(fall.unit), to: view.guide.address(fall.unit, .unit)) }
                        $0.span(language(.levelFellAbout(fall.on.date.short, by: SlippingWords.percent(fall.drop))))
                    }
                }
            }
        }
        writeRest(of: falls.count, to: &html)
    }
}

extension SlippingLeaders {
    /// Of those asked, so many look like that by chance.
    var rareByChance: Int { Int((Double(asked) * FallScan.rare).rounded()) }
}

extension Brief {
    /// Days before the fall that are shown along, and the most days in all.
    private static let shownBefore = 30
    private static let mostShown = 120

    fileprivate func picture(of fall: Fall, _ form: FigureForm) -> DayPicture? {
        guard let series = days(of: fall.unit, indicator: form.indicator.name) else { return nil }
        let since = series.points[..<series.past].count { $0.day >= fall.since && $0.plan > 0 }
        let shift = LevelShift(on: fall.since, drop: fall.drop, t: 0, pValue: fall.pValue, qValue: fall.qValue)
        let picture = DayPicture(series, last: min(since + Brief.shownBefore, Brief.mostShown), .completion, form: form, fall: shift)
        return picture.days.isEmpty ? nil : picture
    }
}
