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
}
