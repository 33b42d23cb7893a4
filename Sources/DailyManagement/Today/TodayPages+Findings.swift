import Language
import Planning
import Statistics
import Web
import Works

extension TodayPages {
    /// What does not open the page whole are strips, and what is more than a screen is folded.
    private static let strips = 6

    func writeFindings(to html: inout HTML) {
        let findings = view.findings
        if !findings.hidden.isEmpty {
            html.heading(language(.hiddenByAGoodTotal), note: language(.falseAlarmsHeld(Int(BenjaminiHochberg.level * 100))))
            writeCases(findings.hidden, to: &html)
            writeWays([PageWay(to: .laggards, .allHiddenLaggards)], to: &html)
        }
        writeExplained(to: &html)
        if !findings.behind.isEmpty {
            html.heading(language(.behindPlan), note: findings.hidden.isEmpty ? language(.falseAlarmsHeld(Int(BenjaminiHochberg.level * 100))) : nil)
            writeCases(findings.behind, to: &html)
        }
        if !findings.hidden.isEmpty || !findings.behind.isEmpty { writeWays(ways, to: &html) }
    }

    /// Named by the rule and no alarm: told in one line, so that nobody thinks it was overlooked.
    private func writeExplained(to html: inout HTML) {
        let explained = view.findings.explained
        guard !explained.isEmpty else { return }
        html.details(.class("more")) {
            $0.summary(language(.namedButNoAlarm(explained.count)))
            $0.ul(.class("list card")) {
                $0.items(explained, language) { html, one in
                    let laggard = one.found.laggard
                    html.span { $0.link(name(laggard.unit, laggard.indicator), to: view.guide.address(laggard.unit, .unit)) }
                    html.span(LaggardWords.sentence(one.excuse, language))
                }
            }
        }
    }

    private func writeCases(_ cases: [TodayFindings.Case], to html: inout HTML) {
        for one in cases.prefix(TodayFindings.whole) { writeCase(one, .full, to: &html) }
        let rest = cases.dropFirst(TodayFindings.whole)
        for one in rest.prefix(TodayPages.strips) { writeCase(one, .slim, to: &html) }
        let folded = rest.dropFirst(TodayPages.strips).flatMap { [$0.laggard] + $0.details }
        if !folded.isEmpty { writeFolded(folded, language(.more(folded.count)), to: &html) }
    }

    func writeCase(_ one: TodayFindings.Case, _ weight: Finding.Weight, to html: inout HTML) {
        let laggard = one.laggard, picture = picture(laggard.unit, laggard.indicator)
        html.finding(
            Finding(
                name(laggard.unit, laggard.indicator), address: view.guide.address(laggard.unit, .unit), place: place(laggard.unit, laggard.indicator),
                weight: weight)
        ) {
            weight == .full ? writeEvidence(laggard, to: &$0) : writeShortEvidence(laggard, to: &$0)
        } picture: { html in
            guard let picture else { return }
            let text = ChartText(name(laggard.unit, laggard.indicator), caption(picture))
            if weight == .full { html.figure(picture.chart(.finding, text), caption: caption(picture)) } else { html.chart(picture.chart(.line, text)) }
        }
        if !one.details.isEmpty { writeFolded(one.details, language(.detailsBelow(one.details.count)), to: &html) }
    }

    private func writeFolded(_ laggards: [Laggard], _ title: String, to html: inout HTML) {
        html.details(.class("more")) {
            $0.summary(title)
            $0.ul(.class("list card")) {
                $0.items(laggards, language) { html, laggard in
                    html.span { $0.link(name(laggard.unit, laggard.indicator), to: view.guide.address(laggard.unit, .unit)) }
                    html.span(language(.ofThePlanSoFar(Percent(laggard.completion))))
                    if let verdict = view.verdicts?.verdict(of: laggard) { html.span(VerdictWords.short(verdict, language), .class("note")) }
                }
            }
        }
    }
}

// MARK: Evidence in plain words

extension TodayPages {
    private func writeEvidence(_ laggard: Laggard, to html: inout HTML) {
        html.li {
            $0.b(language(.ofThePlanSoFar(Percent(laggard.completion))))
            $0.text(gap(laggard))
        }
        if let parent = laggard.hiddenBy { writeParent(parent, laggard.indicator, to: &html) }
        html.li(language(.chanceAlone(Chance(laggard.pValue))))
        writeEpisode(laggard, to: &html)
        writeVerdict(laggard, to: &html)
        if let fall = view.background.reliableFall(of: laggard.unit, indicator: laggard.indicator) {
            html.li(language(.levelFellAbout(fall.on.date.short, by: Percent(fall.drop))))
        }
    }

    /// How good the sum above looks is for those who may see it; that it hides is for everybody.
    private func writeParent(_ parent: UnitPath, _ indicator: String, to html: inout HTML) {
        guard view.guide.sees(parent), let completion = brief.total(of: parent, indicator: indicator)?.completion else {
            return html.li(language(.hiddenByTheTotalOf(String(parent.name))))
        }
        html.li(language(.hiddenByWhich(String(parent.name), Percent(completion))))
    }

    /// Is the plan too high? A page in a file knows no more than who stands beside it.
    private func writeVerdict(_ laggard: Laggard, to html: inout HTML) {
        let verdict = view.verdicts?.verdict(of: laggard), neighbours = brief.neighbours(of: laggard.unit, indicator: laggard.indicator)
        guard verdict != nil || neighbours != nil else { return }
        html.li {
            $0.link(language(.isThePlanTooHigh), to: view.guide.address(laggard.unit, .peers))
            if let verdict {
                for sentence in VerdictWords.line(verdict) { $0.text(" " + language(sentence)) }
            } else if let neighbours {
                $0.text(" " + language(.neighboursReach(neighbours.reach, neighbours.of)))
            }
        }
    }

    /// Is it news?
    private func writeEpisode(_ laggard: Laggard, to html: inout HTML) {
        guard let episode = view.episodes?[Named(laggard)] else { return }
        let sentence = language(LaggardWords.sentence(episode, on: brief.on))
        html.li { if episode.isNew(on: brief.on) { $0.tag(sentence) } else { $0.text(sentence) } }
    }

    private func writeShortEvidence(_ laggard: Laggard, to html: inout HTML) {
        html.li {
            $0.b(language(.ofThePlanSoFar(Percent(laggard.completion))))
            $0.text(gap(laggard))
        }
        writeEpisode(laggard, to: &html)
        writeVerdict(laggard, to: &html)
    }

    /// `, 1,180 t short, 41 days behind`
    private func gap(_ laggard: Laggard) -> String {
        guard let indicator = brief.indicators.first(where: { $0.name == laggard.indicator }) else { return "" }
        var parts: [String] = []
        if !(indicator.kind == .ratio || indicator.direction == .within) {
            let amount = Amount(laggard.shortfall, indicator.unit)
            parts.append(language(indicator.direction == .less ? .over(amount) : .shortOf(amount)))
        }
        if let lead = brief.total(of: laggard.unit, indicator: laggard.indicator).flatMap(PaceWords.lead) { parts.append(language(lead)) }
        return parts.map { (language == .chinese ? "，" : ", ") + $0 }.joined()
    }

    /// With the indicator where there are several.
    func name(_ unit: UnitPath, _ indicator: String) -> String { brief.indicators.count > 1 ? "\(unit.name) · \(indicator)" : String(unit.name) }

    /// Where it stands, and how large it is.
    func place(_ unit: UnitPath, _ indicator: String) -> String {
        let roof = unit.parent.map { $0.levels.joined(separator: " ▸ ") }
        let traits = view.guide.traits(unit)
        let below = brief.unitsBelow(unit, indicator)
        return [roof, traits?.level, traits?.people.map { language(.people($0)) }, below > 0 ? language(.unitsInside(below)) : nil]
            .compactMap { $0 }.joined(separator: " · ")
    }
}

// MARK: The picture of the last weeks

extension TodayPages {
    /// Six weeks: long enough to see a level, short enough to see days.
    private static let pictured = 42
    /// Where the level fell longer ago than that, some days of the former level are shown too.
    private static let before = 14
    private static let mostPictured = 91

    func picture(_ unit: UnitPath, _ indicator: String) -> DayPicture? {
        guard let analysis = brief.analyses.first(where: { $0.indicator.name == indicator }), let series = view.background.days(of: unit, indicator: indicator)
        else { return nil }
        let fall = view.background.reliableFall(of: unit, indicator: indicator)
        let sinceFall = fall.map { fall in series.points[..<series.past].count { $0.day >= fall.on && $0.plan > 0 } } ?? 0
        let picture = DayPicture(
            series, last: min(max(TodayPages.pictured, sinceFall + TodayPages.before), TodayPages.mostPictured), .completion,
            form: FigureForm(analysis.indicator, language), fall: fall)
        return picture.days.isEmpty ? nil : picture
    }

    func caption(_ picture: DayPicture) -> String {
        let outside = picture.outside.count
        return language(.dailyCompletion(picture.days.count)) + (language == .chinese ? "" : " ")
            + language(outside > 0 ? .outsideTheUsual(outside) : .allUsual)
    }
}

extension Brief {
    /// Units directly below, in the tree of the indicator.
    func unitsBelow(_ unit: UnitPath, _ indicator: String) -> Int { found(unit, indicator).map { $0.tree.children(of: $1).count } ?? 0 }
}
