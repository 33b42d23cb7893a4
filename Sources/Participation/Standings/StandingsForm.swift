import Language
import Planning
import Statistics
import Works

/// How the figures of a league are written for people.
struct StandingsForm: Sendable {
    let table: LeagueTable
    let figures: FigureForm

    init(_ table: LeagueTable, _ language: Language) {
        self.table = table
        figures = FigureForm(table.league.indicator, language)
    }

    var language: Language { figures.language }

    func level(_ value: Double) -> String { table.league.isOfRatio ? figures.ratio(value) : language(Percent(value, decimals: 1)) }

    /// What a unit reached; by progress, by how much that differs from what its start let expect.
    func score(_ row: Standing.Placed) -> String {
        let score = table.league.worse.sign * row.score
        guard table.question.basis == .progress else { return level(score) }
        let isShare = !table.league.isOfRatio || table.league.indicator.unit == "%" || table.league.indicator.direction == .within
        return (score > 0 ? "+" : "") + (isShare ? language(.points(Number(score * 100, decimals: 1))) : figures.ratio(score))
    }

    func places(_ row: Standing.Placed) -> Message { .places(row.possible.best, row.possible.worst) }

    /// Why a plan is warned of.
    func evidence(_ padded: PaddedPlan) -> [Message] {
        switch padded.evidence {
        case .belowReached(let reached):
            [
                .asksFor(asked(reached.asked), reached: asked(reached.before)),
                .peersReach(asked(reached.peersReach), askedOfThem: asked(reached.peersAsked)),
            ]
        case .lowered(let revision, let lowered, let peers):
            [.wasChanged(Percent(revision.factor, decimals: 1), revision.on.date.medium), .peersWereChanged(lowered, peers)]
        }
    }

    private func asked(_ value: Double) -> String { table.league.isOfRatio ? figures.ratio(value) : language(.perPersonAndDay(figures.amount(value))) }

    /// What holds for all, said before anybody looks where they stand.
    var rules: [Message] {
        let span = table.question.span, isLarge = table.standing?.method == .together
        return [
            .ruleOfLeague(language(.basis(table.league.group.basis))), .ruleOfOrder(table.question.basis, figures.title),
            .ruleOfSpan(span.from.date.dated(to: span.on.date)), .ruleOfVolume(figures.amount(table.leastVolume)), isLarge ? .ruleOfLargeFields : .ruleOfPlaces,
        ] + (table.standing?.misranked.map { [.ruleOfGrades(Percent($0, decimals: 1))] } ?? [])
    }
}
