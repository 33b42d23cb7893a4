/// Invented figures for the gallery, the same on every call.
enum Specimens {
    /// Wavers between -1 and 1 without a pattern that one sees.
    static func waver(_ index: Int) -> Double {
        let hash = UInt64(index + 1) &* 0x9E37_79B9_7F4A_7C15
        let mixed = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
        return Double(mixed >> 40) / Double(1 << 23) - 1
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// A year of 365 days, reported until 31 July; `gain` is the actual in shares of the plan.
    static func pace(gain: Double, _ height: PaceChart.Height) -> PaceChart {
        let plan = (0...365).map { Double($0) / 365 * 9_600 }
        let actual = (0...212).map { plan[$0] * (gain + 0.6 * (1 - gain) * (1 - Double($0) / 212)) + 70 * waver($0 / 9) * Double(min($0, 30)) / 30 }
        let ahead = (0...153).map { Double($0) }
        let (now, rate) = (actual[212], 9_600 / 365 * gain)
        let forecast = PaceChart.Forecast(
            low: ahead.map { now + rate * $0 - 36 * $0.squareRoot() }, median: ahead.map { now + rate * $0 },
            high: ahead.map { now + rate * $0 + 36 * $0.squareRoot() })
        let every = height == .page ? 1 : 3
        return PaceChart(
            ChartText("Copper: plan and actual of the year", "The actual stands at \(Int(gain * 100)) % of what is due."),
            plan: plan, actual: actual, forecast: forecast,
            dayTicks: stride(from: 0, to: 12, by: every).map { Tick(Double($0) * 30.4, months[$0], $0 % 3 == 0 ? .major : .minor) }
                + (every == 3 ? [Tick(365, "Dec")] : []),
            amountTicks: height == .page ? [3_000, 6_000, 9_000].map { Tick($0, "\(Int($0 / 1_000)),000 t") } : [], height: height)
    }

    static func fallen(_ height: ControlChart.Height) -> ControlChart {
        let values = (0..<42).map { $0 < 17 ? 101 + 7 * waver($0) : 72 + 6 * waver($0) + max(0, 20 - 8 * Double($0 - 16)) }
        return ControlChart(
            ChartText("Otto Brosowski: completion by day", "Around 100 % until 8 June, around 72 % since 12 June, below the normal range."),
            values: height == .page ? values.enumerated().map { $0 % 13 == 9 ? .nan : $1 } : values, plan: .same(100), bands: [.init(91...112, days: 0..<42)],
            below: values.indices.filter { values[$0] < 91 }, shift: 17, dayTicks: [Tick(0, "20 June"), Tick(11, "1 July"), Tick(41, "31 July")],
            amountTicks: height == .page ? [60, 80, 100].map { Tick($0, "\(Int($0)) %") } : [], height: height)
    }

    static var slipping: Sparkline {
        let values = (0..<42).map { $0 < 20 ? 104 + 4 * waver($0) : 87 + 4 * waver($0) + max(0, 14 - 4 * Double($0 - 20)) }
        return Sparkline(
            ChartText("Team Balvi", "104 % before 11 June, 86 % since."), values: values, plan: 100, band: 95...110,
            below: values.indices.filter { values[$0] < 95 }, shift: 20)
    }

    static var teams: SmallMultiples {
        let names = ["Team Balvi", "Team Cernik", "Team Donath", "Team Engel", "Team Fuchs", "Team Gärtner", "Цех № 3", "第二班"]
        return SmallMultiples(
            names.enumerated().map { number, name in
                let level = number == 3 ? 82.0 : 101
                let values = (0..<42).map { level + 6 * waver($0 * 8 + number) }
                return .init(
                    name, value: "\(Int(level)) %", address: "/design", values: values, below: number == 3 ? values.indices.filter { values[$0] < 84 } : [],
                    standing: number == 3 ? (.behind, "behind") : number == 5 ? (.ahead, "ahead") : (.onPlan, "on plan"), description: "around \(Int(level)) %")
            }, plan: 100)
    }

    static let odd: [(String, [Double])] = [
        ("no day at all", []), ("one day", [42]), ("gaps and a lonely day", [3, 4, .nan, .nan, 5, .nan, 4, 3, .nan]),
        ("always the same", Array(repeating: 7, count: 20)),
        ("very far apart", [1e-9, 1e12, 3, 5e11]), ("nothing known", [.nan, .nan, .nan]),
    ]

    struct Row {
        let name: String
        let percent: String
        let estimate: Double
        let reach: Double
        let lead: String
        let standing: Standing
        let word: String
    }

    static let rows = [
        Row(name: "Smelting combine", percent: "106", estimate: 1.06, reach: 0.018, lead: "+14 days", standing: .ahead, word: "ahead"),
        Row(name: "Fortschritt mine", percent: "108", estimate: 1.08, reach: 0.025, lead: "+19 days", standing: .ahead, word: "ahead"),
        Row(name: "Thälmann mine", percent: "102", estimate: 1.02, reach: 0.024, lead: "+3 days", standing: .onPlan, word: "on plan"),
        Row(name: "Paul shaft", percent: "98.5", estimate: 0.985, reach: 0.035, lead: "−2 days", standing: .onPlan, word: "on plan"),
        Row(name: "Otto Brosowski mine", percent: "70", estimate: 0.70, reach: 0.04, lead: "−41 days", standing: .behind, word: "behind"),
        Row(name: "Lamp room", percent: "91", estimate: 0.91, reach: 0, lead: "–", standing: .unjudged, word: "too small to judge"),
    ]
}
