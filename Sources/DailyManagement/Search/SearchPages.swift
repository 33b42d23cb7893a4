import Language
import Planning
import Web
import Works

/// What was found, or why nothing was and what may have been meant.
struct SearchPages: Sendable {
    let view: SearchView
    let language: Language

    func write(to html: inout HTML) {
        html.h1(language(.search))
        if let marked = view.marked, !marked.isEmpty { return write(marked, to: &html) }
        if view.text.allSatisfy(\.isWhitespace) { return html.emptyState(language(.whomDoYouLookFor), language(.howToSearch)) }
        if view.lines.isEmpty { return html.emptyState(language(.nothingIsCalled(view.text)), language(.howToFindMore)) }
        if view.manner != .asWritten { html.notice(.information, language(.nothingIsCalled(view.text))) }
        write(view.lines, heading, to: &html)
        let more = view.count - view.lines.count
        if more > 0 { html.p(language(.moreFound(more)), .class("note still")) }
    }

    private func write(_ marked: MarkedUnits, to html: inout HTML) {
        html.p(language(.howToSearch), .class("note"))
        write(marked.favourites, language(.favourites), to: &html)
        write(marked.recent, language(.lastSeen), to: &html)
    }

    private func write(_ lines: [SearchView.Line], _ heading: String, to html: inout HTML) {
        guard !lines.isEmpty else { return }
        html.heading(heading)
        html.ul(.class("found card")) {
            for line in lines { write(line, to: &$0) }
        }
    }

    private var heading: String {
        switch view.manner {
        case .asWritten: language(.unitsFound(view.count))
        case .withSlips: language(.closeToIt)
        case .guessed: language(.perhapsMeant)
        }
    }

    private func write(_ line: SearchView.Line, to html: inout HTML) {
        html.li {
            $0.b { $0.a(line.name, .href(line.address)) }
            if let state = line.state { $0.state(state, language) }
            let details = [line.above, line.code.map { language(.code($0)) } ?? "", former(line)].filter { !$0.isEmpty }
            if !details.isEmpty { $0.p(details.joined(separator: " · "), .class("where")) }
        }
    }

    private func former(_ line: SearchView.Line) -> String {
        guard let (until, now) = line.former else { return "" }
        let day = until.date.medium
        return language(now.map { .wasThereUntil(day, now: $0) } ?? .wasThereUntil(day))
    }

    /// The list below the field while one writes.
    static func suggestions(_ view: SearchView, _ language: Language, most: Int) -> [UInt8] {
        var html = HTML(capacity: 4_096)
        let favourites = view.marked?.favourites ?? [], lines = view.marked.map { $0.favourites + $0.recent } ?? view.lines
        for (number, line) in lines.prefix(most).enumerated() {
            html.suggestion(
                number, (number < favourites.count ? "★ " : "") + line.name, place: line.above, address: line.address,
                standing: line.state.map { ($0.standing.sign, language($0.standing.word)) })
        }
        return html.bytes
    }
}

extension HTML {
    /// Sign and word of a unit's state, and what a good total hides of it.
    mutating func state(_ state: UnitState, _ language: Language) {
        standing(state.standing.sign, language(state.standing.word))
        if state.isHidden { tag(language(.hiddenHere)) }
        if state.hiddenBelow > 0 { span(language(.hiddenBelow(state.hiddenBelow)), .class("late")) }
    }
}
