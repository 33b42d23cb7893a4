extension Specimens {
    static let hours = ColumnChart(
        ChartText("Early shift", "Each column is an hour, the dashed line its plan."),
        [
            ColumnChart.Column("06:00", 52, plan: 60, .short), ColumnChart.Column("07:00", 61, plan: 60), ColumnChart.Column("08:00", 60, plan: 60),
            ColumnChart.Column("09:00", 41, plan: 60, .short), ColumnChart.Column("10:00", 66, plan: 60),
        ], amountTicks: [Tick(0, "0"), Tick(30, "30"), Tick(60, "60")])

    static let timeline = TimelineChart(
        ChartText("What happened", "Two things in thirty days."), days: 30,
        [TimelineChart.Stretch("Obstacle: Too few wagons", from: 4, until: nil), TimelineChart.Stretch("Visit at Thälmann", from: 12, until: 12)])

    private static let reasons: [(name: String, minutes: Int, spread: Double)] = [
        ("Waiting for wagons", 412, 0.07), ("Drill broken", 236, 0.08), ("Ore too wet", 171, 0.05), ("换班交接 (handing over)", 118, 0.04),
        ("Нет воздуха (no compressed air)", 96, 0.05), ("Other", 51, 0.02),
    ]
    private static let minutes = reasons.reduce(0) { $0 + $1.minutes }

    static var losses: ParetoChart {
        var sum = 0
        return ParetoChart(
            "Losses of July by minutes",
            reasons.map { reason in
                sum += reason.minutes
                let share = Double(reason.minutes) / Double(minutes)
                return .init(
                    reason.name, value: "\(reason.minutes) min · \(percent(share))", share: share,
                    interval: max(0, share - reason.spread)...(share + reason.spread), together: percent(Double(sum) / Double(minutes)))
            }, key: 0)
    }

    static var lossTable: ChartTable {
        ChartTable(
            "The 6 reasons as a table", columns: ["Reason", "Minutes", "Share"],
            rows: reasons.map { .init($0.name, ["\($0.minutes)", percent(Double($0.minutes) / Double(minutes))]) })
    }

    /// Forty teams around 95 %; two of them are not like the others.
    private static let pieces: [FunnelChart.Unit] = (0..<40).map { number in
        let volume = 60 + 1_900 * squared(waver(number * 3) / 2 + 0.5), deviation = (0.95 * 0.05 / volume).squareRoot()
        switch number {
        case 11: return .init("Team Donath", volume: 900, value: 0.95 - 5.2 * deviation)
        case 27: return .init("Цех № 3", volume: 1_450, value: 0.976)
        default: return .init("Team \(number + 1)", volume: volume, value: min(1, 0.95 + 1.3 * deviation * waver(number)))
        }
    }

    private static func squared(_ value: Double) -> Double { value * value }

    static var funnel: FunnelChart {
        let volumes = (1...60).map { Double($0 * $0) * 0.56 + 30 }
        func limit(_ width: Double) -> [Double] { volumes.map { 0.95 + width * (0.95 * 0.05 / $0).squareRoot() } }
        return FunnelChart(
            ChartText("Good pieces of 40 teams", "Team Donath has fewer good pieces than chance explains, Цех № 3 more; the other 38 are alike."), pieces,
            centre: 0.95, volumes: volumes, inner: .init("95 %", low: limit(-1.96), high: limit(1.96)),
            outer: .init("99.8 %", low: limit(-3.09), high: limit(3.09)),
            volumeTicks: [Tick(500, "500", .minor), Tick(1_000, "1,000"), Tick(1_500, "1,500", .minor), Tick(2_000, "2,000 pieces")],
            valueTicks: [0.9, 0.95, 1].map { Tick($0, percent($0)) })
    }

    static var funnelTable: ChartTable {
        ChartTable(
            "The 40 teams as a table", columns: ["Team", "Pieces", "Good"],
            rows: pieces.map { .init($0.name, ["\(Int($0.volume))", percent($0.value)]) })
    }

    private static let places: [(name: String, place: Int, possible: ClosedRange<Int>)] = [
        ("Team Balvi", 1, 1...3), ("Team Cernik", 2, 1...5), ("Цех № 3", 3, 1...7), ("Team Donath", 4, 2...9), ("Team Engel", 4, 2...9),
        ("Team Fuchs", 6, 3...10), ("第二班", 7, 3...11), ("Team Gärtner", 8, 4...11), ("Team Hoffmann", 9, 4...11), ("Team Ilves", 10, 5...11),
        ("Team Janssen", 11, 7...12), ("Team Kaiser", 12, 11...12),
    ]

    static var ranks: RankChart {
        RankChart(
            "Teams by completion",
            places.map {
                .init(
                    $0.name, address: "/design", place: $0.place, possible: $0.possible, words: "place \($0.possible.lowerBound) to \($0.possible.upperBound)")
            }, own: 6)
    }

    static var rankTable: ChartTable {
        ChartTable(
            "The 12 places as a table", columns: ["Team", "Place", "Best", "Worst"],
            rows: places.map { .init($0.name, ["\($0.place)", "\($0.possible.lowerBound)", "\($0.possible.upperBound)"]) })
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
