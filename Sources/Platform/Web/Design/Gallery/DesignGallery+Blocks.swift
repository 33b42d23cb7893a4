extension DesignGallery {
    /// As the first page begins: the sentence, the findings, the totals.
    static func writeOpening(to html: inout HTML) {
        html.headline {
            $0.text("The combine is ahead of its plan. ")
            $0.em("One mine is not, and the total hides it:")
            $0.text(" Otto Brosowski reaches 70 % of July.")
        }
        html.div(.class("news")) {
            $0.section(.class("findings")) {
                $0.heading("Hidden by a good total", note: "1 of 6 units · false alarms held to 5 in 100")
                writeFinding(to: &$0)
            }
            $0.section(.class("totals")) { $0.cards(writeTotals) }
        }
    }

    private static func writeFinding(to html: inout HTML) {
        html.finding(Finding("Otto Brosowski mine", address: "/design", place: "Mansfeld ▸ mines · 412 people, 35 teams")) {
            $0.li {
                $0.b("70 %"); $0.text(" of July’s copper plan; 41 working days behind; 1,180 t short.")
            }
            $0.li {
                $0.text("Chance alone would show this in "); $0.b("1 of 4,000"); $0.text(" months.")
            }
            $0.li {
                $0.b("Is the plan too high?"); $0.text(" No: 4 of 5 comparable mines reach it, and so did this one until March.")
            }
            $0.li {
                $0.b("Key obstacle:"); $0.text(" not named yet.")
            }
        } picture: {
            $0.figure(Specimens.fallen(.finding), caption: "Daily completion, last 42 days. Level fell between 8 and 12 June.")
        } next: {
            $0.a("Name the key obstacle", .class("button main"), .href("/design"))
            $0.a("Who can help: Thälmann, Fortschritt", .class("button"), .href("/design"))
            $0.a("Review the decline", .class("button"), .href("/design"))
        }
    }

    private static func writeTotals(to html: inout HTML) {
        html.total(
            Total(
                "Copper, tonnes · year", address: "/design", value: "61.4 %", due: "due 58.1 %", standing: (.ahead, "11 days ahead"),
                sentence: "finish 29 Nov to 14 Dec"),
            chart: Specimens.pace(gain: 1.06, .card))
        html.total(
            Total("Ore, tonnes · year", value: "58.9 %", due: "due 58.1 %", standing: (.onPlan, "3 days ahead"), sentence: "finish 17 Dec to 6 Jan"),
            chart: Specimens.pace(gain: 1.015, .card))
        html.total(
            Total("Coal, kg per tonne · year", value: "53.2 %", due: "due 58.1 %", standing: (.behind, "18 days behind"), sentence: "finish 20 Jan to 9 Feb"),
            chart: Specimens.pace(gain: 0.91, .card))
    }

    static func writeBlocks(to html: inout HTML) {
        html.div(.class("pair")) {
            $0.section(content: writeSlipping)
            $0.section(content: writePromises)
        }
        html.heading("Units", note: "July, completion with its 95 % interval")
        specimen(
            """
            html.scrollingTable("Units") {
                $0.thead { $0.tr { $0.th("Unit"); $0.th("Completion", .class("number")); $0.th("", .class("plot")); $0.th("State") } }
                $0.tbody { for row in rows { $0.tr { $0.th(.scope("row")) { $0.a(row.name, .href("/units/\\(row.code)")) }; ... } } }
            }
            html.standing(.behind, "behind")
            """, to: &html, writeUnits)
        html.heading("Cards and facts")
        html.cards {
            $0.card {
                $0.h3("Facts of a unit")
                $0.dl(.class("facts")) {
                    $0.dt("Level"); $0.dd("mine")
                    $0.dt("People"); $0.dd("412 in 35 teams")
                    $0.dt("Source");
                    $0.dd {
                        $0.text("shift book "); $0.tag("filled in")
                    }
                }
            }
            $0.card {
                $0.h3("Actions")
                $0.p("One is the main one; the others are quiet.", .class("where"))
                $0.actions {
                    $0.a("Main", .class("button main"), .href("/design"))
                    $0.a("Other", .class("button"), .href("/design"))
                    $0.a("Rarely", .class("button quiet"), .href("/design"))
                    $0.button("Not now", .class("button"), .disabled(if: true))
                }
            }
        }
    }

    private static func writeSlipping(to html: inout HTML) {
        html.heading("Slipping", note: "was ahead, level has dropped")
        specimen(
            """
            html.finding(Finding("Team Balvi", address: "/units/\\(code)", place: "104 → 86 %", weight: .slim)) { _ in } picture: { $0.chart(sparkline) }
            """, to: &html
        ) {
            $0.finding(Finding("Team Balvi", address: "/design", place: "104 → 86 % since about 11 June", weight: .slim)) { _ in
            } picture: {
                $0.chart(Specimens.slipping)
            }
        }
    }

    private static func writePromises(to html: inout HTML) {
        html.heading("Promised for today", note: "3 open, 1 late")
        html.card {
            $0.ul(.class("list")) {
                $0.li {
                    $0.time("2 days late", .class("late"), .datetime("1959-07-29")); $0.span("Answer to the proposal “early loading at pit 4”")
                }
                $0.li {
                    $0.time("today", .datetime("1959-07-31")); $0.span("Flitzer joins team Balvi for the morning shift")
                }
                $0.li {
                    $0.time("today", .datetime("1959-07-31")); $0.span("Visit: dormitory 3, afternoon")
                }
            }
        }
    }

    private static func writeUnits(to html: inout HTML) {
        html.scrollingTable("Units") {
            $0.thead {
                $0.tr {
                    $0.th("Unit", .scope("col"))
                    $0.th("Completion", .scope("col"), .class("number"))
                    $0.th("60 % … plan … 112 %", .scope("col"), .class("plot"))
                    $0.th("Lead", .scope("col"), .class("number"))
                    $0.th("State", .scope("col"))
                }
            }
            $0.tbody { for row in Specimens.rows { write(row, to: &$0) } }
        }
    }

    private static func write(_ row: Specimens.Row, to html: inout HTML) {
        html.tr {
            $0.th(.scope("row")) { $0.a(row.name, .href("/design")) }
            $0.td("\(row.percent) %", .class("number"))
            $0.td(.class("plot")) {
                let reach = row.standing == .unjudged ? nil : (row.estimate - row.reach)...(row.estimate + row.reach)
                $0.chart(
                    IntervalBar(
                        ChartText(row.name, "\(row.percent) % of the plan"), estimate: row.estimate, interval: reach, plan: 1, domain: 0.6...1.12,
                        standing: row.standing))
            }
            $0.td(row.lead, .class("number"))
            $0.td { $0.standing(row.standing, row.word) }
        }
    }
}
