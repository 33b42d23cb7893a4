import Foundation
import Statistics

/// A works of which the truth is known: who is behind, who is hidden by a good total, who slips. Enterprises, workshops,
/// teams; amounts by day with weekday and month profile, day-to-day dependence and heavy tails at will.
package struct KnownWorks: Sendable {
    package struct Settings: Sendable {
        package var seed: UInt64 = 1
        package var teams = 100_000
        package var enterprises = 100
        package var workshops = 2500
        package var days = 100
        package var future = 20
        /// Share of the teams that is behind, and by how many true standard errors.
        package var behind = 0.02
        package var gap = 3.5
        /// Teams not behind reach 1 - delta: the edge of what may not be named.
        package var delta = 0.01
        /// Share of the enterprises in which teams better than plan make up for those behind.
        package var hiding = 0.5
        /// Share of those behind that stand together in bad workshops.
        package var clustered = 0.5
        package var dependence = Dependence.same(0)
        package var tails = Tails.normal
        /// Daily standard deviation as a share of the mean planned day.
        package var scatter = 0.12
        /// Shares of the teams with fewer than five people, and with missing days.
        package var small = 0.01
        package var gaps = 0.01
        package init() {}
    }

    package enum Dependence: Sendable {
        case same(Double)
        /// Between 0 and 0.6, different from team to team.
        case mixed
    }

    package enum Tails: Sendable { case normal, heavy }

    package struct Team: Sendable {
        package var workshop: Int
        package var enterprise: Int
        package var people: Int
        package var rate: Double
        package var isBehind: Bool
        /// Behind, while its workshop as a whole is not.
        package var isHidden: Bool
        fileprivate var size: Double
        fileprivate var sigma: Double
        fileprivate var phi: Double
        fileprivate var hasGaps: Bool
    }

    package let settings: Settings
    package private(set) var teams: [Team] = []
    private let profile: [Double]

    package init(_ settings: Settings = Settings()) {
        self.settings = settings
        profile = (0..<settings.days + settings.future).map(KnownWorks.profile)
        var generator = SeededGenerator(seed: settings.seed)
        raise(&generator)
        let hiding = hidingEnterprises(&generator)
        choose(sparing: hiding, &generator)
        lift(hiding, &generator)
        tellHidden()
    }

    /// Weekday, and storming towards the end of each month of 20 days.
    private static func profile(_ day: Int) -> Double {
        (1 + 0.05 * cos(Double(day) * 2 * .pi / 5)) * (1 + 0.10 * Double(day % 20) / 20)
    }

    package func path(_ team: Int) -> String {
        func padded(_ number: Int, _ width: Int) -> String { String(String(number + 10_000_000).suffix(width)) }
        return "Works/E\(padded(teams[team].enterprise + 1, 4))/W\(padded(teams[team].workshop + 1, 5))/T\(padded(team + 1, 7))"
    }
}

extension KnownWorks {
    /// Random sizes around the mean that add up to the total.
    private static func sizes(_ total: Int, _ groups: Int, _ generator: inout SeededGenerator) -> [Int] {
        let weights = (0..<groups).map { _ in exp(0.25 * generator.normal()) }, sum = weights.reduce(0, +)
        var sizes = weights.map { max(1, Int(Double(total) * $0 / sum)) }
        while case let missing = total - sizes.reduce(0, +), missing != 0 {
            let group = Int.random(in: 0..<groups, using: &generator)
            if missing > 0 { sizes[group] += 1 } else if sizes[group] > 1 { sizes[group] -= 1 }
        }
        return sizes
    }

    private mutating func raise(_ generator: inout SeededGenerator) {
        let s = settings
        let workshopEnterprise = KnownWorks.sizes(s.workshops, s.enterprises, &generator).enumerated().flatMap { Array(repeating: $0, count: $1) }
        let teamWorkshop = KnownWorks.sizes(s.teams, s.workshops, &generator).enumerated().flatMap { Array(repeating: $0, count: $1) }
        teams = teamWorkshop.map { workshop in
            let size = (exp(log(100) + 0.5 * generator.normal()) * 10).rounded() / 10
            let past = profile[..<s.days].reduce(0, +) * size
            let phi: Double = if case .same(let phi) = s.dependence { phi } else { 0.6 * generator.uniform() }
            return Team(
                workshop: workshop, enterprise: workshopEnterprise[workshop],
                people: generator.uniform() < s.small ? Int.random(in: 2..<5, using: &generator) : Int.random(in: 5..<40, using: &generator),
                rate: 1 - s.delta, isBehind: false, isHidden: false, size: size, sigma: s.scatter * (past / Double(s.days)).squareRoot(), phi: phi,
                hasGaps: generator.uniform() < s.gaps)
        }
    }

    private func weight(_ team: Team) -> Double { profile[..<settings.days].reduce(0, +) * team.size }

    private func hidingEnterprises(_ generator: inout SeededGenerator) -> Set<Int> {
        Set((0..<settings.enterprises).shuffled(using: &generator).prefix(Int(Double(settings.enterprises) * settings.hiding)))
    }

    /// Half of those behind are a fifth of the teams of bad workshops, the others are scattered.
    private mutating func choose(sparing hiding: Set<Int>, _ generator: inout SeededGenerator) {
        let wanted = Int((Double(teams.count) * settings.behind).rounded())
        let byWorkshop = Dictionary(grouping: teams.indices) { teams[$0].workshop }
        var behind: Set<Int> = []
        for workshop in (0..<settings.workshops).shuffled(using: &generator) {
            guard Double(behind.count) < Double(wanted) * settings.clustered else { break }
            guard let members = byWorkshop[workshop], !hiding.contains(teams[members[0]].enterprise) else { continue }
            behind.formUnion(members.shuffled(using: &generator).prefix(max(1, members.count / 5)))
        }
        let others = teams.indices.filter { !behind.contains($0) }.shuffled(using: &generator)
        for team in behind.union(others.prefix(max(0, wanted - behind.count))) { fallBehind(team) }
    }

    private mutating func fallBehind(_ team: Int) {
        let inflation = ((1 + teams[team].phi) / (1 - teams[team].phi)).squareRoot()
        teams[team].isBehind = true
        teams[team].rate = 1 - settings.delta - settings.gap * teams[team].sigma / weight(teams[team]).squareRoot() * inflation
    }

    /// In a hiding enterprise a third of the others are ahead by as much as makes the enterprise true to plan, and 0.3 % more.
    private mutating func lift(_ hiding: Set<Int>, _ generator: inout SeededGenerator) {
        var short = [Double](repeating: 0, count: settings.enterprises), lifted = short
        var isLifted = [Bool](repeating: false, count: teams.count)
        for (index, team) in teams.enumerated() {
            isLifted[index] = hiding.contains(team.enterprise) && !team.isBehind && generator.uniform() < 1.0 / 3
            short[team.enterprise] += (1.003 - team.rate) * weight(team)
            if isLifted[index] { lifted[team.enterprise] += weight(team) }
        }
        for index in teams.indices where isLifted[index] { teams[index].rate += short[teams[index].enterprise] / lifted[teams[index].enterprise] }
    }

    private mutating func tellHidden() {
        var reached = [Double](repeating: 0, count: settings.workshops), planned = reached
        for team in teams {
            reached[team.workshop] += team.rate * weight(team)
            planned[team.workshop] += weight(team)
        }
        for index in teams.indices {
            let workshop = teams[index].workshop
            teams[index].isHidden = teams[index].isBehind && reached[workshop] / planned[workshop] >= 1 - settings.delta
        }
    }
}

extension KnownWorks {
    /// Plan of every day and actual of the past ones, two decimals; NaN where there is no row or nothing was reported.
    /// Each team draws from a generator of its own: teams can be made in any order, and by several threads.
    package func series(_ number: Int) -> (plan: [Double], actual: [Double]) {
        let team = teams[number]
        var generator = SeededGenerator(seed: settings.seed &* 1_000_003 &+ UInt64(number))
        var plan = profile.map { KnownWorks.rounded(team.size * $0) }, actual: [Double] = []
        var noise = 0.0, fresh = 1.0
        for day in 0..<settings.days {
            let draw = settings.tails == .heavy ? generator.heavyTailed() : generator.normal()
            noise = team.phi * noise + fresh * draw
            fresh = (1 - team.phi * team.phi).squareRoot()
            actual.append(KnownWorks.rounded(team.rate * plan[day] + team.sigma * plan[day].squareRoot() * noise))
        }
        if team.hasGaps { leaveGaps(&plan, &actual, &generator) }
        return (plan, actual)
    }

    /// A tenth of the days is missing: of one half the whole row, of the other half only the report.
    private func leaveGaps(_ plan: inout [Double], _ actual: inout [Double], _ generator: inout SeededGenerator) {
        for day in actual.indices {
            let draw = generator.uniform()
            if draw < 0.05 { plan[day] = .nan }
            if draw < 0.1 { actual[day] = .nan }
        }
    }

    private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
