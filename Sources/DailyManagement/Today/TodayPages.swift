import Language
import Planning
import Web
import Works

/// The Today page: what is the case, found first, then the totals.
struct TodayPages: Sendable {
    let view: TodayView
    let reader: Reader
    /// What other capabilities bring: where somebody falls behind, ways to what may help; and sections below the news.
    let ways: [PageWay]
    let sections: [PageSection.Content]

    init(_ view: TodayView, _ reader: Reader, ways: [PageWay] = [], sections: [PageSection.Content] = []) {
        (self.view, self.reader, self.ways, self.sections) = (view, reader, ways, sections)
    }

    var brief: Brief { view.brief }
    var language: Language { reader.language }

    /// The page as a file of its own, which leads nowhere and fetches nothing.
    static func file(_ brief: Brief, in language: Language) -> [UInt8] {
        let pages = TodayPages(TodayView(brief), .alone(language))
        let header = pages.reader.header(home: nil, path: [Header.Step(brief.unit.text + ", " + language(brief.on.date.long))])
        return pages.reader.page(title: String(brief.unit.name), header: header) { pages.write(to: &$0) }.standalone
    }

    func write(to html: inout HTML) {
        writeDay(to: &html)
        writeHeadline(to: &html)
        guard !view.planned.isEmpty else { return html.emptyState(language(.nothingYet), language(.nothingRecorded)) }
        html.div(.class("news")) {
            $0.section(.class("findings"), content: writeFindings)
            $0.section(.class("totals"), content: writeTotals)
        }
        for section in sections { section(&html) }
        writeOthers(to: &html)
        writeChildren(to: &html)
        writeTooSmall(to: &html)
    }

    private func writeDay(to html: inout HTML) {
        guard let reports = view.incomplete else { return }
        html.notice(.information, language(reports.planned == 0 ? .noPlanThatDay : .notYetComplete(reports.reported, reports.planned)))
    }
}

// MARK: The first sentence

extension TodayPages {
    func writeHeadline(to html: inout HTML) {
        let whole = TodayHeadline.whole(view), hidden = view.findings.hidden.map(\.laggard).filter { $0.unit != brief.unit }
        html.headline {
            writeWhole(whole, to: &$0)
            if !hidden.isEmpty {
                writeHidden(hidden, whole, to: &$0)
            } else if case .behind = whole {
                writeBehindBelow(to: &$0)
            } else if whole != .unjudged, view.findings.behind.isEmpty {
                $0.em(language(.nobodyHidden), .class("good"))
            } else if whole != .unjudged {
                writeBehindBelow(to: &$0)
            }
        }
    }

    private func writeWhole(_ whole: TodayHeadline.Whole, to html: inout HTML) {
        let name = String(brief.unit.name)
        switch whole {
        case .met: html.text(language(.hasMetItsPlan(name)) + space)
        case .ahead: html.text(language(.isAhead(name)) + space)
        case .onPlan: html.text(language(.isOnPlan(name)) + space)
        case .unjudged: html.text(language(.isNotJudged(name)) + space)
        case .behind(let indicators):
            html.em(language(view.planned.count > 1 ? .isBehindIn(name, language.list(indicators)) : .isBehind(name)))
            html.text(space)
            if let parent = brief.laggards.first(where: { $0.unit == brief.unit })?.hiddenBy {
                html.text(language(.hiddenInItself(String(parent.name))) + space)
            }
        }
    }

    /// The laggards that the good total hides, by name as long as one can take them in.
    private func writeHidden(_ hidden: [Laggard], _ whole: TodayHeadline.Whole, to html: inout HTML) {
        let units = hidden.uniqueUnits
        let isGood = whole == .met || whole == .ahead || whole == .onPlan
        html.em(language(isGood ? .totalHides(units.count) : .belowItHidden(units.count)))
        html.text(space)
        if units.count == 1, let only = hidden.first { return html.text(language(.reaches(String(only.unit.name), Percent(only.completion)))) }
        html.text(language(.reach(names(units))))
    }

    private func names(_ units: [UnitPath]) -> String {
        let named = units.prefix(TodayPages.namedAtOnce).map { String($0.name) }
        let rest = units.count - named.count
        return rest > 0 ? language(.andOthers(named.joined(separator: language == .chinese ? "、" : ", "), rest)) : language.list(named)
    }

    /// A sentence with more names is a list.
    private static let namedAtOnce = 3

    private func writeBehindBelow(to html: inout HTML) {
        let below = (view.findings.behind + view.findings.hidden).flatMap { [$0.laggard] + $0.details }.filter { $0.unit != brief.unit }.uniqueUnits
        if !below.isEmpty { html.text(language(.alsoBehindBelow(below.count))) }
    }

    /// Chinese sentences follow each other without one.
    private var space: String { language == .chinese ? "" : " " }
}

extension [Laggard] {
    /// A unit may lag in several indicators; it is named once.
    fileprivate var uniqueUnits: [UnitPath] {
        var seen: Set<UnitPath> = []
        return map(\.unit).filter { seen.insert($0).inserted }
    }
}
