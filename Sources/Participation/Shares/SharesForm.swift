import Language
import Planning
import Statistics
import Works

/// How shares are written for people.
struct SharesForm: Sendable {
    let shares: TreeShares
    let language: Language

    init(_ shares: TreeShares, _ language: Language) { (self.shares, self.language) = (shares, language) }

    func headline(of unit: String) -> String {
        guard let teams = shares.whole.cells.first?.pair.teams else { return language(.nothingCounted(unit, shares.period)) }
        return language(.metOf(unit, Int(teams.hits), Int(teams.base), shares.period))
    }

    func name(of key: String) -> String { shares.kinds.first { $0.key == key }.map { language($0.name) } ?? key }

    func name(of level: TreeShares.Level) -> String { level.name ?? language(.depth(level.depth)) }

    func count(_ share: Share) -> String { language(.ofTeams(Int(share.hits), Int(share.base), shares.period)) }

    func percent(_ share: Share) -> String { language(Percent(share.share, decimals: 1)) }

    func range(_ interval: ShareInterval) -> String { language(.between(Percent(interval.low, decimals: 0), Percent(interval.high, decimals: 0))) }

    func people(_ pair: SharePair) -> [String] {
        guard let people = pair.people else { return [] }
        let share = Percent(people.share, decimals: 1)
        let sentence = shares.period == .days ? Message.peopleByDays(share) : .ofThePeople(share)
        return [language(sentence)] + (pair.withoutPeople > 0 ? [language(.peopleUnknown(pair.withoutPeople))] : [])
    }
}
