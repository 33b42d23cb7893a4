import Language
import Planning
import Web
import Works

/// The page of losses: the bottleneck, the reasons, what each station did.
struct LossPages: Sendable {
    let scene: Scene
    let answer: LossAnswer

    private var language: Language { scene.language }

    var page: Page { scene.page(language(.lossesTitle), at: .losses) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.headline { $0.text(language(LossWords.headline(answer))) }
        if !answer.isKnown { html.emptyState(language(.noLosses), language(.noLossesWhy)) }
        if let bottleneck = answer.bottleneck { writeBottleneck(bottleneck, to: &html) }
        if let states = answer.states { write(states, .lossesOfStations, .ownLossesOnly, to: &html) }
        if let records = answer.records { write(records, .lossesOfRecords, .minutesAndOccasions, to: &html) }
        if let bottleneck = answer.bottleneck { writeTimes(bottleneck, to: &html) }
        if scene.visit.may(.enterFigures, on: scene.path) {
            html.actions { $0.a(language(.whyWeStood), .class("button"), .href(scene.outlook.address(of: .page(["stops"])))) }
        }
        if answer.tooSmall > 0 { html.p(language(.smallUnitsLeftOut(answer.tooSmall)), .class("note still")) }
    }

    // MARK: The bottleneck

    private func writeBottleneck(_ study: BottleneckStudy, to html: inout HTML) {
        html.heading(language(.whatHoldsTheLineUp), note: language(.daysLookedAt(study.days)))
        html.card {
            $0.h3(language(LossWords.sentence(study)))
            guard study.answer != .nobodyWaits, study.answer != .tooFewStations else { return }
            $0.figure(
                ParetoChart(language(.shareAsBottleneck), study.stations.map(bar), key: LossWords.place(study.answer)),
                caption: language(.howBottlenecksAreFound), table: table(study))
            if let place = LossWords.place(study.answer) {
                writeProposals([(language(.stationHoldsUp(study.stations[place].name)), "")], to: &$0)
            }
        }
    }

    private func bar(_ station: BottleneckStudy.Station) -> ParetoChart.Loss {
        let whole = station.sole + station.shifting
        return ParetoChart.Loss(station.name, value: language(Percent(whole, decimals: 0)), share: whole, interval: station.interval, together: "")
    }

    private func table(_ study: BottleneckStudy) -> ChartTable {
        ChartTable(
            language(.stationsAsTable(study.stations.count)),
            columns: [Message.stationHead, .soleHead, .shiftingHead, .intervalHead].map { language($0) },
            rows: study.stations.map { station in
                ChartTable.Row(
                    station.name,
                    [language(Percent(station.sole, decimals: 1)), language(Percent(station.shifting, decimals: 1)), interval(station.interval)])
            })
    }

    private func interval(_ interval: ClosedRange<Double>?) -> String {
        interval.map { language(.shareInterval(Percent($0.lowerBound, decimals: 1), Percent($0.upperBound, decimals: 1))) } ?? "–"
    }

    // MARK: The reasons

    private func write(_ study: LossStudy, _ title: Message, _ note: Message, to html: inout HTML) {
        html.heading(language(title), note: language(note))
        html.card {
            $0.h3(language(LossWords.sentence(study)))
            $0.figure(
                ParetoChart(language(title), LossWords.bars(study, language), key: LossWords.place(study.answer)), caption: language(.thinLineIsInterval),
                table: table(study))
            writeProposals(LossWords.largest(study).map { ($0, $0) }, to: &$0)
            if study.others > 0 { $0.p(language(.furtherReasons(study.others)), .class("note")) }
        }
    }

    private func table(_ study: LossStudy) -> ChartTable {
        ChartTable(
            language(.reasonsAsTable(study.lines.count)),
            columns: [Message.lossHead, .minutesHead, .occasionsHead, .shareHead, .intervalHead].map { language($0) },
            rows: study.lines.map { line in
                ChartTable.Row(
                    line.reason ?? language(.withoutReason),
                    [
                        language.number(Int(line.minutes.rounded())), language.number(line.count), language(Percent(line.share, decimals: 1)),
                        interval(line.interval),
                    ])
            })
    }

    /// Proposes, and sets nothing: who leads the unit says what its obstacle is.
    private func writeProposals(_ proposals: [(title: String, reason: String)], to html: inout HTML) {
        guard scene.visit.may(.lead, on: scene.path), !proposals.isEmpty else { return }
        html.actions {
            for (title, reason) in proposals {
                let query = [(MatterForm.title, title), (ObstacleForm.reasonField, reason), (ObstacleForm.sinceField, answer.from.description)]
                let form = Address(path: scene.outlook.path(of: .matters(.obstacle, "new")), query: query.map { (name: $0.0, value: $0.1) })
                $0.a(language(.nameItAnObstacle(title)), .class("button quiet"), .href(form))
            }
        }
    }

    // MARK: What each station did

    private func writeTimes(_ study: BottleneckStudy, to html: inout HTML) {
        html.heading(language(.whatStationsDid), note: language(.asISO22400))
        html.scrollingTable(language(.whatStationsDid)) {
            $0.thead {
                $0.tr { html in
                    html.th(language(.stationHead), .scope("col"))
                    for state in StationState.allCases { html.th(language(.state(state)), .scope("col"), .class("number")) }
                    for head in [Message.availabilityHead, .technicalHead, .setupHead] { html.th(language(head), .scope("col"), .class("number")) }
                }
            }
            $0.tbody { for station in study.stations { write(station, to: &$0) } }
        }
        html.p(language(.oeeNeedsPieces), .class("note still"))
    }

    private func write(_ station: BottleneckStudy.Station, to html: inout HTML) {
        let times = StationTimes(station.minutes)
        html.tr {
            $0.th(station.name, .scope("row"))
            for state in StationState.allCases { $0.td(language.number(Int((station.minutes[state] ?? 0).rounded())), .class("number")) }
            for share in [times.availability, times.technicalEfficiency, times.setupRatio] {
                $0.td(share.map { language(Percent($0, decimals: 1)) } ?? "–", .class("number"))
            }
        }
    }
}
