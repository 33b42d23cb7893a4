import Language
import Statistics
import Web
import Works

extension ComparisonPages {
    // MARK: The funnel

    /// Under this many a funnel is a handful of dots.
    private static let enoughForFunnel = 5

    func writeFunnel(to html: inout HTML) {
        guard comparison.members.count >= ComparisonPages.enoughForFunnel, comparison.hasScatter else { return }
        let funnel = comparison.funnel, volumes = funnel.drawnVolumes, inner = funnel.limits(0.95, at: volumes), outer = funnel.limits(0.998, at: volumes)
        let text = ChartText(language(.funnelTitle(form.title)), language(.funnelSentence))
        html.heading(language(.whoIsUnusual), note: language(.unusualIsNotBad))
        html.card {
            $0.chart(
                FunnelChart(
                    text, drawn.map { FunnelChart.Unit(comparison.name(of: $0.unit), volume: $0.volume, value: $0.level) },
                    centre: funnel.centre,
                    volumes: volumes, inner: .init(language(Percent(0.95, decimals: 0)), low: inner.low, high: inner.high),
                    outer: .init(language(Percent(0.998, decimals: 1)), low: outer.low, high: outer.high), worse: comparison.worse == .below ? .low : .high,
                    volumeTicks: ChartAxis.amounts(comparison.members.map(\.volume)) { language(Amount($0, "")) },
                    valueTicks: ChartAxis.amounts(comparison.members.map(\.level)) { level($0) }))
            $0.p(language(.funnelSentence), .class("note"))
            if drawn.count < view.seen.count { $0.p(language(.drawnOf(drawn.count, view.seen.count)), .class("note")) }
            writeUnseen(to: &$0)
        }
    }

    /// More dots than this hide each other, and make a page of megabytes.
    private static let mostDrawn = 400

    /// All that may be seen, or of very many the unit itself and those farthest from the middle, as far as their volume lets one expect.
    private var drawn: [PeerComparison.Member] {
        let seen = view.seen.map { comparison.members[$0] }
        guard seen.count > ComparisonPages.mostDrawn else { return seen }
        let centre = comparison.centre
        let distance = seen.map { $0.unit == comparison.unit ? .infinity : abs($0.level - centre) * $0.volume.squareRoot() }
        return seen.indices.sorted { distance[$0] > distance[$1] }.prefix(ComparisonPages.mostDrawn).sorted().map { seen[$0] }
    }

    private func writeUnseen(to html: inout HTML) {
        if view.unseen > 0 { html.p(language(.notForYou(view.unseen)), .class("note")) }
    }

    // MARK: What lasts

    func writeLasting(to html: inout HTML) {
        guard !view.lasting.quarters.isEmpty else { return }
        html.heading(language(.quarterByQuarter), note: language(.quartersNote))
        html.scrollingTable(language(.quarterByQuarter)) {
            $0.thead {
                $0.tr {
                    $0.th(language(.quarter), .scope("col"))
                    for title in [Message.ownLevel, .itsLikeTogether, .gapAndItsRange] { $0.th(language(title), .scope("col"), .class("number")) }
                    $0.th(language(.state), .scope("col"))
                }
            }
            $0.tbody { for quarter in view.lasting.quarters { write(quarter, to: &$0) } }
        }
    }

    private func write(_ quarter: LastingGap.Quarter, to html: inout HTML) {
        html.tr {
            $0.th(language(.quarter(String((quarter.first.month - 1) / 3 + 1), String(quarter.first.year))), .scope("row"))
            $0.td(level(quarter.level), .class("number"))
            $0.td(level(quarter.peers), .class("number"))
            $0.td(language(.range(gap(quarter.gap), gap(quarter.interval.lowerBound), gap(quarter.interval.upperBound))), .class("number"))
            $0.td { $0.standing(quarter.side.standing, language(.side(quarter.side))) }
        }
    }

    /// With its sign: minus is the worse side.
    private func gap(_ value: Double) -> String { (value < 0 ? "−" : "+") + level(abs(value)) }

    // MARK: Who they are

    func writeMembers(to html: inout HTML) {
        html.heading(language(.whoThePeersAre), note: language(.basis(comparison.group.basis)))
        if view.seen.count > ComparisonPages.aScreen {
            html.details(.class("more")) {
                $0.summary(language(.allOfThem(view.seen.count)))
                writeTable(to: &$0)
            }
        } else {
            writeTable(to: &html)
        }
        if listed.count < view.seen.count { html.p(language(.listedOf(listed.count, view.seen.count)), .class("note still")) }
        writeUnseen(to: &html)
        html.p(language(.howToSetPeers), .class("note still"))
    }

    /// More than this is folded.
    private static let aScreen = 12
    /// More than this is for the address that ends with .json.
    private static let mostListed = 500

    /// The unit itself is always among them.
    private var listed: [Int] {
        let own = view.seen.firstIndex { comparison.members[$0].unit == comparison.unit } ?? 0
        let first = max(0, min(own - ComparisonPages.mostListed / 2, view.seen.count - ComparisonPages.mostListed))
        return Array(view.seen.dropFirst(first).prefix(ComparisonPages.mostListed))
    }

    private func writeTable(to html: inout HTML) {
        html.scrollingTable(language(.whoThePeersAre)) {
            $0.thead {
                $0.tr {
                    $0.th(language(.unit), .scope("col"))
                    for title in figures { $0.th(language(title), .scope("col"), .class("number")) }
                }
            }
            $0.tbody { for index in listed { write(index, to: &$0) } }
        }
    }

    private var gains: [PeerGain] { (try? view.gains.get()) ?? [] }

    private var figures: [Message] {
        let gaps = gains.map { Message.gapToTheBest(Percent(1 - $0.quantile, decimals: 0)) }
        return [.volume, .levelSoFar] + (gains.isEmpty ? [] : [.levelWithoutNoise]) + gaps
    }

    private func write(_ index: Int, to html: inout HTML) {
        let member = comparison.members[index]
        html.tr {
            $0.th(.scope("row")) {
                let name = comparison.name(of: member.unit)
                if member.unit == comparison.unit { $0.b(name) } else { $0.link(name, to: view.guide.address(member.unit, .peers)) }
            }
            $0.td(form.amount(member.volume), .class("number"))
            $0.td(level(member.level), .class("number"))
            if let gain = gains.first { $0.td(level(gain.levels[index]), .class("number")) }
            for gain in gains { $0.td(level(gain.gaps[index]), .class("number")) }
        }
    }
}

extension LastingGap.Side {
    fileprivate var standing: Standing {
        switch self {
        case .behind: .behind
        case .level: .onPlan
        case .ahead: .ahead
        }
    }
}
