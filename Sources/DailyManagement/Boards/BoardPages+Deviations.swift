import Language
import Planning
import Web
import Works

extension BoardPages {
    /// So many a meeting can talk about; the rest is folded.
    private static let shown = 6

    func writeDeviations(to html: inout HTML) {
        guard let today = view.today else { return }
        let deviations = view.deviations
        if deviations.isEmpty { return html.p(language(.nothingDeviates)) }
        let pages = TodayPages(today, scene.reader)
        for deviation in deviations.prefix(BoardPages.shown) { write(deviation, pages, to: &html) }
        let rest = deviations.dropFirst(BoardPages.shown)
        if rest.isEmpty { return }
        html.details(.class("more")) {
            $0.summary(language(.more(rest.count)))
            for deviation in rest.prefix(CutList.most) { write(deviation, pages, to: &$0) }
            if rest.count > CutList.most { $0.p(language(.moreBelow(rest.count - CutList.most)), .class("note")) }
        }
    }

    private func write(_ deviation: Deviation, _ pages: TodayPages, to html: inout HTML) {
        let (unit, indicator) = (deviation.unit, deviation.indicator)
        let finding = Finding(
            pages.name(unit, indicator), address: scene.guide.address(unit, .unit), place: pages.place(unit, indicator),
            standing: deviation.isBehind ? .behind : .onPlan, weight: .slim)
        html.finding(finding) {
            for sentence in DeviationWords.sentences(deviation, language) { $0.li(sentence) }
            if let verdict = pages.view.verdict(of: deviation) { $0.li(VerdictWords.sentence(verdict, language)) }
        } picture: { html in
            guard let picture = pages.picture(unit, indicator) else { return }
            html.chart(picture.chart(.line, ChartText(pages.name(unit, indicator), pages.caption(picture))))
        }
    }
}

extension Deviation {
    var isBehind: Bool { if case .behind = what { true } else { false } }
}

/// What is said of a deviation, here and on the wall.
enum DeviationWords {
    /// How much, since when, and what hides it or belongs to it.
    static func sentences(_ deviation: Deviation, _ language: Language) -> [String] {
        let details = deviation.details > 0 ? language(.detailsBelow(deviation.details)) : nil
        switch deviation.what {
        case .behind(let laggard):
            let hidden = laggard.hiddenBy.map { language(.hiddenUnder(String($0.name))) }
            return [language(.ofThePlanSoFar(Percent(laggard.completion))), since(deviation, language), hidden, details].compactMap { $0 }
        case .slipping(let slip):
            return [language(.levelFellAbout(slip.shift.on.date.short, by: Percent(slip.shift.drop)))]
        }
    }

    /// The day of a fall says more than the day on which the sum went below its plan.
    static func since(_ deviation: Deviation, _ language: Language) -> String? {
        if let day = deviation.fellOn { return language(.levelFellOn(day.date.short)) }
        return deviation.behindSince.map { language(.behindSince($0.date.short)) }
    }
}
