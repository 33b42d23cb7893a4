extension DesignGallery {
    static func writeCharts(to html: inout HTML) {
        html.heading("Plan and actual, added up", note: "PaceChart")
        specimen(
            """
            html.chart(PaceChart(ChartText("Copper", "Ahead since March."), plan: sums, actual: sumsUntilToday,
                forecast: .init(low: low, median: median, high: high), dayTicks: [Tick(0, "Jan")], amountTicks: [Tick(6_000, "6,000 t")], height: .page))
            """, to: &html
        ) {
            $0.card {
                $0.chart(Specimens.pace(gain: 1.06, .page))
                $0.legend(Legend([(.plan, "plan"), (.actual, "actual"), (.forecast, "90 % of the courses it may take")]))
            }
        }
        html.heading("Day by day", note: "ControlChart")
        specimen(
            """
            html.chart(ControlChart(ChartText("Copper by day", "Below the normal range since 8 June."), values: days, plan: .same(100),
                bands: [.init(92...112, days: 0..<60)], below: [63, 64], shift: 60, dayTicks: ticks, amountTicks: ticks, height: .page))
            """, to: &html
        ) {
            $0.card {
                $0.chart(Specimens.fallen(.page))
                $0.legend(Legend([(.plan, "plan"), (.actual, "actual"), (.band, "normal range"), (.below, "below it"), (.shift, "level fell")]))
            }
        }
        html.heading("Many units on one scale", note: "SmallMultiples, Sparkline")
        html.card { $0.chart(Specimens.teams) }
        writeComparisons(to: &html)
        html.heading("Odd data", note: "what charts do with it")
        html.cards {
            for (name, values) in Specimens.odd {
                $0.card {
                    $0.p(name, .class("where"))
                    $0.chart(ControlChart(ChartText(name, "a test"), values: values, plan: .same(values.first ?? 1), height: .line))
                }
            }
        }
    }

    private static func writeComparisons(to html: inout HTML) {
        html.heading("Which loss weighs most", note: "ParetoChart")
        specimen(
            """
            html.figure(ParetoChart("Losses of July", [.init("Waiting for wagons", value: "412 min · 38 %", share: 0.38, interval: 0.31...0.45, together: "38 %")],
                key: 0), caption: sentence, table: ChartTable("The 6 reasons as a table", columns: ["Reason", "Minutes"], rows: rows))
            """, to: &html
        ) {
            $0.card { $0.figure(Specimens.losses, caption: "Waiting for wagons is the largest loss for certain: 38 % of all.", table: Specimens.lossTable) }
        }
        html.heading("Hour by hour", note: "ColumnChart")
        specimen(
            """
            html.figure(ColumnChart(ChartText("Early shift", "Each column is an hour."), [.init("06:00", 52, plan: 60, .short), .init("07:00", 61, plan: 60)],
                amountTicks: ticks), caption: sentence)
            """, to: &html
        ) {
            $0.card { $0.figure(Specimens.hours, caption: "Two of five hours made less than planned.") }
        }
        html.heading("What happened on the same days", note: "TimelineChart")
        specimen(
            """
            html.chart(TimelineChart(ChartText("What happened", "Two things in thirty days."), days: 30, [.init("Obstacle: Too few wagons", from: 4, until: nil)]))
            """, to: &html
        ) {
            $0.card { $0.figure(Specimens.timeline, caption: "The obstacle goes on; the visit was on one day.") }
        }
        html.heading("Who differs by more than chance", note: "FunnelChart")
        specimen(
            """
            html.chart(FunnelChart(ChartText("Good pieces", "Two of 40 lie outside."), units, centre: 0.95, volumes: volumes, inner: .init("95 %", low: a, high: b),
                outer: .init("99.8 %", low: c, high: d), volumeTicks: ticks, valueTicks: ticks))
            """, to: &html
        ) {
            $0.card { $0.figure(Specimens.funnel, caption: Specimens.funnel.text.description, table: Specimens.funnelTable) }
        }
        html.heading("Places and how sure they are", note: "RankChart")
        specimen(
            """
            html.chart(RankChart("Teams by completion", [.init("Team Balvi", address: address, place: 1, possible: 1...3, words: "place 1 to 3")], own: 0))
            """, to: &html
        ) {
            $0.card { $0.figure(Specimens.ranks, caption: "Places 1 and 12 are told apart; the middle is not.", table: Specimens.rankTable) }
        }
    }
}
