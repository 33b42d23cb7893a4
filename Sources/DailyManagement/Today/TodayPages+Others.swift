import Language
import Planning
import Web
import Works

// Below the news: who slips, who is ahead, what changed, who is not judged.

extension TodayPages {
    /// So many are read; the rest are folded.
    private static let shown = 6

    func writeOthers(to html: inout HTML) {
        writeSlipping(to: &html)
        LastingGapPages(view.lasting, below: brief.unit, language, view.guide).write(most: TodayPages.shown, to: &html)
        let hasAhead = !view.findings.aheadAreas.isEmpty || !view.findings.aheadTeams.isEmpty
        let changes = view.changes.flatMap { $0.isEmpty ? nil : $0 }
        html.div(.class(hasAhead && changes != nil ? "pair" : "single")) {
            if let changes { $0.section { writeChanges(changes, to: &$0) } }
            if hasAhead { $0.section(content: writeAhead) }
        }
        if let unchanged = view.changes, changes == nil { html.p(language(.nothingChanged(unchanged.since.date.medium)), .class("note still")) }
    }

    private func writeSlipping(to html: inout HTML) {
        let slipping = view.findings.slipping
        guard !slipping.isEmpty else { return }
        html.heading(language(.slipping), note: language(.slippingNote))
        for slip in slipping.prefix(TodayPages.shown) { writeSlip(slip, to: &html) }
        let rest = slipping.dropFirst(TodayPages.shown)
        if !rest.isEmpty { writeFolded(rest, to: &html) }
        writeWays([PageWay(to: .slipping, .whoHasSlipped)], to: &html)
    }

    private func writeFolded(_ slipping: ArraySlice<Slip>, to html: inout HTML) {
        html.details(.class("more")) {
            $0.summary(language(.more(slipping.count)))
            $0.ul(.class("list card")) {
                $0.items(slipping, language) { html, slip in
                    html.span { $0.link(name(slip.unit, slip.indicator), to: view.guide.address(slip.unit, .unit)) }
                    html.span(fall(slip))
                }
            }
        }
    }

    /// Where more is told of it; a page in a file leads nowhere.
    func writeWays(_ ways: [PageWay], to html: inout HTML) {
        let open = ways.compactMap { way in view.guide.address(brief.unit, way.place).map { (way.question, $0) } }
        guard !open.isEmpty else { return }
        html.actions { for (question, address) in open { $0.a(language(question), .class("button quiet"), .href(address)) } }
    }

    private func writeSlip(_ slip: Slip, to html: inout HTML) {
        let picture = picture(slip.unit, slip.indicator)
        html.finding(
            Finding(
                name(slip.unit, slip.indicator), address: view.guide.address(slip.unit, .unit), place: place(slip.unit, slip.indicator), standing: .onPlan,
                weight: .slim)
        ) {
            $0.li(fall(slip))
        } picture: { html in
            if let picture { html.chart(picture.chart(.line, ChartText(name(slip.unit, slip.indicator), caption(picture)))) }
        }
    }

    private func fall(_ slip: Slip) -> String { language(.levelFellAbout(slip.shift.on.date.short, by: Percent(slip.shift.drop))) }
}

extension TodayPages {
    private func writeAhead(to html: inout HTML) {
        html.heading(language(.ahead), note: language(.reliablyAbove))
        html.cards {
            for (title, ahead) in [(Message.areasAhead, view.findings.aheadAreas), (.teamsAhead, view.findings.aheadTeams)] where !ahead.isEmpty {
                $0.card { writeAhead(ahead, title, to: &$0) }
            }
        }
    }

    private func writeAhead(_ ahead: [Advance], _ title: Message, to html: inout HTML) {
        html.h3(language(title))
        writeAhead(Array(ahead.prefix(TodayPages.shown / 2)), to: &html)
        let rest = Array(ahead.dropFirst(TodayPages.shown / 2))
        guard !rest.isEmpty else { return }
        html.details(.class("more")) {
            $0.summary(language(.more(rest.count)))
            writeAhead(rest, to: &$0)
        }
    }

    private func writeAhead(_ ahead: [Advance], to html: inout HTML) {
        html.ul(.class("list")) {
            $0.items(ahead, language) { html, one in
                html.span { $0.link(name(one.unit, one.indicator), to: view.guide.address(one.unit, .unit)) }
                html.span(language(.ofThePlanSoFar(Percent(one.completion, decimals: 1))), .class("note"))
            }
        }
    }
}

extension TodayPages {
    private func writeChanges(_ changes: TodayChanges, to html: inout HTML) {
        html.heading(language(.changedSince), note: language(.since(changes.since.date.medium)))
        html.card {
            $0.ul(.class("list")) {
                let news: [(Message, [TodayChanges.Change])] = [
                    (.newlyHidden, changes.newlyHidden), (.newlyBehind, changes.newlyBehind), (.noLongerBehind, changes.noLongerBehind),
                ]
                for (title, units) in news {
                    for change in units.prefix(TodayPages.shown) { writeChange(change, language(title), to: &$0) }
                    if units.count > TodayPages.shown {
                        $0.li {
                            $0.span(language(title), .class("when")); $0.span(language(.more(units.count - TodayPages.shown)))
                        }
                    }
                }
            }
        }
    }

    private func writeChange(_ change: TodayChanges.Change, _ title: String, to html: inout HTML) {
        html.li {
            $0.span(title, .class("when"))
            $0.span { $0.link(name(change.unit, change.indicator), to: view.guide.address(change.unit, .unit)) }
        }
    }

    func writeTooSmall(to html: inout HTML) {
        let all = view.findings.tooSmall
        guard !all.isEmpty else { return }
        let people = all.count { $0.reason == .people }
        html.details(.class("more")) {
            $0.summary(language(.tooSmall(people, all.count - people)))
            $0.ul(.class("list card")) {
                $0.items(all, language) { html, one in
                    html.span { $0.link(name(one.unit, one.indicator), to: view.guide.address(one.unit, .unit)) }
                    html.span(language(one.reason == .people ? .underFivePeople : .underEightDays), .class("note"))
                }
            }
        }
    }
}
