import Testing

@testable import Web

private func drawn(_ chart: some Chart) -> String {
    var html = HTML()
    html.chart(chart)
    return html.string
}

private let copper = ChartText("Copper & ore", "Ahead <since> March.")

/// Every number of the markup must be one that a browser reads.
private func hasOnlyFiniteNumbers(_ svg: String) -> Bool {
    !["nan", "inf", "NaN", "e+", "e-", "--"].contains { svg.contains($0) }
}

@Suite struct Charts {
    @Test func theMarksOfABalviWeekStandAsTheyDid() {
        let chart = ControlChart(
            copper, values: [100, 104, .nan, 96, 70, 68, .nan], plan: .same(100), bands: [.init(90...110, days: 0..<7)], below: [4, 5], shift: 4,
            dayTicks: [Tick(0, "1 July"), Tick(6, "7 July", .minor)], amountTicks: [Tick(80, "80 %")])
        #expect(
            drawn(chart) == """
                <svg class="chart labelled" role="img" height="124"><title>Copper &amp; ore</title><desc>Ahead &lt;since&gt; March.</desc>\
                <line class="grid" x2="100%" y1="71" y2="71"/><svg viewBox="0 0 1000 104" preserveAspectRatio="none" height="104">\
                <rect class="band" x="0" width="1000" y="7.6" height="42.3"/><path class="plan" d="M0 28.7H1000"/><path class="shift" d="M583.3 0V104"/>\
                <path class="actual" d="M0 28.7L166.7 20.3M500 37.2L666.7 92.2L833.3 96.4"/><path class="below" d="M666.7 92.2h0M833.3 96.4h0"/></svg>\
                <circle class="last low" r="3.5" cx="83.3%" cy="96.4"/><text text-anchor="end" x="-8" y="75">80 %</text>\
                <text x="0%" y="119">1 July</text><text class="minor" x="100%" y="119" text-anchor="end">7 July</text></svg>
                """)
    }

    @Test func theForecastBeginsWhereTheActualEnds() {
        let chart = PaceChart(
            copper, plan: [0, 10, 20, 30, 40], actual: [0, 12, 20], forecast: .init(low: [20, 28, 36], median: [20, 30, 40], high: [20, 32, 44]))
        #expect(
            drawn(chart) == """
                <svg class="chart" role="img" height="96"><title>Copper &amp; ore</title><desc>Ahead &lt;since&gt; March.</desc>\
                <svg viewBox="0 0 1000 96" preserveAspectRatio="none" height="96"><path class="fan" d="M500 52L750 28L1000 4L1000 20L750 36L500 52"/>\
                <path class="median" d="M500 52L750 32L1000 12"/><path class="today" d="M500 0V96"/><path class="plan" d="M0 92L250 72L500 52L750 32L1000 12"/>\
                <path class="actual" d="M0 92L250 68L500 52"/></svg><circle class="last" r="3.5" cx="50%" cy="52"/></svg>
                """)
    }

    @Test func anIntervalIsDrawnAgainstThePlan() {
        let bar = IntervalBar(copper, estimate: 0.7, interval: 0.5...0.75, plan: 1, domain: 0.6...1.1, standing: .behind)
        #expect(
            drawn(bar) == """
                <svg class="chart behind" role="img" height="22"><title>Copper &amp; ore</title><desc>Ahead &lt;since&gt; March.</desc>\
                <line class="grid" x2="100%" y1="11" y2="11"/><line class="plan" x1="79.1%" x2="79.1%" y1="1" y2="21"/>\
                <line class="interval" x1="1.5%" x2="30.6%" y1="11" y2="11"/><circle class="point" r="5" cy="11" cx="20.9%"/></svg>
                """)
    }

    @Test func aDayAloneBetweenGapsIsADot() {
        let line = Sparkline(copper, values: [1, .nan, 3, .nan, 5, 6])
        #expect(drawn(line).contains("<path class=\"dots\" d=\"M0 "))
        #expect(!drawn(Sparkline(copper, values: [1, 2, .nan, 5, 6])).contains("class=\"dots\""))
    }

    @Test(
        arguments: [
            [], [.nan], [42], [0], [0, 0, 0], [.nan, 1, .nan], [.infinity, 1, -.infinity], [1e300, -1e300], [1e-300, 2e-300], [1e12, 1e12 + 1e-4],
            [-.greatestFiniteMagnitude, .greatestFiniteMagnitude], [-5, -3],
        ] as [[Double]])
    func oddValuesMakeNoOddPicture(values: [Double]) {
        let range = (values.filter(\.isFinite).min() ?? 0)...(values.filter(\.isFinite).max() ?? 0)
        let ticks = [Tick(0, "0"), Tick(values.first ?? .nan, "first")]
        let pictures = [
            drawn(
                ControlChart(
                    copper, values: values, plan: .daily(values), bands: [.init(range, days: 0..<values.count)], below: [-1, 0, 99], shift: 7, dayTicks: ticks,
                    amountTicks: ticks)),
            drawn(
                PaceChart(
                    copper, plan: values, actual: values, forecast: .init(low: values, median: [], high: values.reversed()), dayTicks: ticks, amountTicks: ticks
                )),
            drawn(Sparkline(copper, values: values, plan: values.first, band: range)),
            drawn(IntervalBar(copper, estimate: values.first ?? .nan, interval: range, plan: values.last ?? .nan, domain: range, standing: .unjudged)),
            drawn(
                ParetoChart("", values.map { .init("", value: "", share: $0, interval: min(0, $0)...max(0, $0), together: "") }.filter { !$0.share.isNaN })),
            drawn(
                FunnelChart(
                    copper, values.map { .init("a", volume: $0, value: $0) }, centre: values.first ?? .nan, volumes: values,
                    inner: .init("", low: values, high: values), outer: .init("", low: values, high: []), volumeTicks: ticks, valueTicks: ticks)),
            drawn(SmallMultiples([.init("Balvi", value: "", address: "/", values: values, description: "")], plan: values.last)),
        ]
        for picture in pictures { #expect(hasOnlyFiniteNumbers(picture), "\(picture)") }
    }

    @Test func thePaleStepsOfTheLossesAddUpToTheWhole() {
        let losses = ParetoChart(
            "Losses & waste",
            [
                .init("wagons", value: "6 min", share: 0.6, interval: 0.5...0.7, together: "60 %"),
                .init("<drill>", value: "4 min", share: 0.4, together: "100 %"),
            ],
            key: 0)
        #expect(
            drawn(losses) == """
                <ol class="rows pareto" aria-label="Losses &amp; waste"><li class="key"><svg class="chart" aria-hidden="true">\
                <rect class="band" height="100%" width="60%"/><svg y="100%"><rect class="bar" y="-24" height="12" width="60%"/>\
                <line class="reach" x1="50%" x2="70%" y1="-7" y2="-7"/></svg></svg><b>wagons</b><span>6 min</span></li>\
                <li class="loss"><svg class="chart" aria-hidden="true"><rect class="band" height="100%" width="100%"/><svg y="100%">\
                <rect class="bar" y="-24" height="12" width="40%"/><text text-anchor="end" dx="-6" y="-14" x="100%">100 %</text></svg></svg>\
                <b>&lt;drill&gt;</b><span>4 min</span></li></ol>
                """)
    }

    @Test func whoSharesAPlaceIsSeenToShareIt() {
        let teams = RankChart(
            "Teams",
            [
                .init("Balvi", place: 1, possible: 1...2, words: "1 to 2"), .init("Cernik", address: "/c", place: 2, possible: 1...3, words: "1 to 3"),
                .init("Donath", place: 2, possible: 1...3, words: "1 to 3"),
            ], own: 2)
        let list = drawn(teams)
        #expect(list.contains(#"<li class="apart"><span class="place">1</span><b>Balvi</b>"#))
        #expect(list.contains(#"<li class="apart"><span class="place">=2</span><b><a href="/c">Cernik</a></b>"#))
        #expect(list.contains(#"<li class="tied own"><span class="place">=2</span><b>Donath</b>"#))
        #expect(list.contains(#"<line class="interval" x1="16.7%" x2="50%" y1="50%" y2="50%"/><circle class="point" r="5" cy="50%" cx="16.7%"/>"#))
    }

    private func funnel(_ worse: FunnelChart.Worse = .low) -> FunnelChart {
        FunnelChart(
            copper,
            [
                .init("Balvi", volume: 50, value: 0.5), .init("Cernik", volume: 50, value: 0.35), .init("Donath", volume: 50, value: 0.1),
                .init("Engel", volume: 50, value: 0.9),
            ], centre: 0.5, volumes: [10, 100], inner: .init("95 %", low: [0.3, 0.5], high: [0.7, 0.5]),
            outer: .init("99.8 %", low: [0.2, 0.4], high: [0.8, 0.6]), worse: worse)
    }

    @Test func onlyWhoLiesOutsideTheFunnelIsNamed() {
        let picture = drawn(funnel())
        for (name, isNamed) in [("Balvi", false), ("Cernik", false), ("Donath", true), ("Engel", true)] { #expect(picture.contains(">\(name)<") == isNamed) }
        #expect(picture.contains(">95 %<") && picture.contains(">99.8 %<"))
    }

    @Test func theLimitsBetweenTwoVolumesRunStraight() {
        let low = funnel(), high = funnel(.high)
        // At a volume of 50 the inner limits are 0.389 and 0.611, the outer 0.289 and 0.711.
        #expect(low.units.map(low.place) == [.within, .near, .bad, .good])
        #expect(high.units.map(high.place) == [.within, .near, .good, .bad])
    }

    @Test func namesBesideEachOtherDoNotStandOnEachOther() throws {
        let chart = FunnelChart(
            copper, [.init("Balvi", volume: 10, value: 0.9), .init("Cernik", volume: 10, value: 0.9)], centre: 0.5, volumes: [0, 100],
            inner: .init("", low: [0.4, 0.4], high: [0.6, 0.6]), outer: .init("", low: [0.3, 0.3], high: [0.7, 0.7]))
        let places = drawn(chart).matches(of: /y="([0-9.]+)">(?:Balvi|Cernik)/).compactMap { Double($0.1) }
        try #require(places.count == 2)
        #expect(places[1] - places[0] >= 13)
    }

    @Test func theFiguresBehindAChartStandInATable() {
        var html = HTML()
        html.figure(
            RankChart("Teams", []), caption: "Balvi leads.",
            table: ChartTable("2 teams as a table", columns: ["Team", "Place"], rows: [.init("Balvi", address: "/b", ["1"]), .init("<C>", ["2"])]))
        #expect(html.string.contains("<figcaption>Balvi leads.</figcaption>") && html.string.contains("<summary>2 teams as a table</summary>"))
        #expect(html.string.contains(#"<tr><th scope="row"><a href="/b">Balvi</a></th><td class="number">1</td></tr>"#))
        #expect(html.string.contains(#"<tr><th scope="row">&lt;C&gt;</th><td class="number">2</td></tr>"#))
    }

    @Test func aUnitAmongManyShowsItsState() {
        let units = SmallMultiples([.init("Balvi", value: "82 %", address: nil, values: [1], standing: (.behind, "behind"), description: "")])
        #expect(drawn(units).contains("<b>Balvi</b>"))
        #expect(drawn(units).contains(#"<span class="standing behind"><span aria-hidden="true">▼</span> behind</span>"#))
    }

    @Test func namesInChartsAreEscaped() {
        let units = SmallMultiples([.init("<b>Balvi</b>", value: "\"", address: "/units/\("<x>")", values: [1], description: "&")])
        #expect(!drawn(units).contains("<b>Balvi"))
        #expect(drawn(units).contains("&lt;b&gt;Balvi&lt;/b&gt;"))
        #expect(drawn(ControlChart(copper, values: [1, 2], dayTicks: [Tick(0, "<1>")], amountTicks: [Tick(1, "<&>")])).contains(">&lt;&amp;&gt;<"))
    }
}

@Suite struct Decimals {
    @Test func tenthsAreWrittenShortly() {
        func tenths(_ number: Double) -> String {
            var html = HTML()
            html.number(number)
            return html.string
        }
        #expect([0, -0.04, 0.05, 7, 12.34, -3.96, 999.95, 1_000_000].map(tenths) == ["0", "0", "0.1", "7", "12.3", "-4", "1000", "1000000"])
    }

    @Test func figuresKeepTheirDigits() {
        #expect(Decimal.text(118.5, digits: 1) == "118.5")
        #expect(Decimal.text(-0.004, digits: 2) == "0.00")
        #expect(Decimal.text(-12.006, digits: 3) == "-12.006")
        #expect(Decimal.text(3400, digits: 0) == "3400")
    }
}
