import Statistics
package import Works

/// What units bring with the resources they have: each beside those that had no more of any. Where resources differ, a level alone says who is
/// large, not who is good.
///
/// Resources are people, of a ratio its base in their place, and whatever is counted of all of them of which less is better (hours, energy). All are those
/// of a counted day.
package struct ResourceComparison: Sendable {
    package enum Resource: Sendable, Equatable { case people, base, indicator(String) }

    package struct Unit: Sendable {
        package let path: UnitPath
        /// What one in ten of those with no more resources reaches at least, over what it reaches itself; above 1 that much is shown possible.
        package let advanced: Double
        /// The same of the best of ten of them, drawn at random: what it may expect to see on a round of ten visits.
        package let bestOfTen: Double
        /// The same of the best of them, and who that is: the free disposal hull.
        package let hull: Double
        package let best: UnitPath
        /// Others that had no more of any resource.
        package let peers: Int

        package var isDominated: Bool { advanced > ResourceComparison.clearly && isTold }
        /// Of a handful one in ten is nobody.
        package var isTold: Bool { peers >= ResourceComparison.fewestWithNoMore }
    }

    package enum Silence: Error, Sendable, Equatable {
        /// So many have resources that are known.
        case tooFew(Int)
        /// All have about the same: the levels say it already.
        case alike
        /// Dates, limits, and what is the better the less of it there is, are not brought forth by resources.
        case noOutput
        case tooMany
    }

    package let resources: [Resource]
    package let units: [Unit]
    /// What the whole gains in a day when all reach that tenth; in the indicator's unit of measure.
    package let gain: Double
    package let output: Double

    package func unit(at path: UnitPath) -> Unit? { units.first { $0.path == path } }

    /// One in ten.
    package static let share = 0.9
    /// Ten peers, drawn at random.
    static let round = 10
    static let fewestWithNoMore = 9
    /// Less is within what a day's counting brings.
    static let clearly = 1.01
    /// With more, everybody is his own mark.
    static let mostResources = 3
    /// Each is held against each.
    static let mostUnits = 2_000
    /// Resources that differ by less are the same.
    static let alike = 1.1
}

extension ResourceComparison {
    static func found(_ comparison: PeerComparison, in brief: Brief) -> Result<ResourceComparison, Silence> {
        guard comparison.hasLevels, comparison.worse.sign > 0, comparison.indicator.direction == .more else { return .failure(.noOutput) }
        guard comparison.members.count <= mostUnits else { return .failure(.tooMany) }
        let plants = comparison.members.compactMap { Plant($0.unit, comparison.indicator.name, brief) }
        guard plants.count >= AdvancedLevel.fewestPeers else { return .failure(.tooFew(plants.count)) }
        let resources = Array(Plant.resources(of: plants, but: comparison.indicator, brief).prefix(mostResources))
        let inputs = plants.map { plant in resources.map { plant.amount(of: $0, brief) ?? .nan } }
        guard Plant.differ(inputs) else { return .failure(.alike) }
        guard let peers = ResourcePeers(inputs: inputs, outputs: plants.map { [$0.output] }) else { return .failure(.tooFew(0)) }
        return .success(ResourceComparison(resources, plants, peers))
    }

    private init(_ resources: [Resource], _ plants: [Plant], _ peers: ResourcePeers) {
        self.resources = resources
        units = plants.indices.map { plant in
            let peers = peers.peers(of: plant), hull = FreeDisposalHull(among: peers)
            return Unit(
                path: plants[plant].path, advanced: OrderAlpha.factor(among: peers, alpha: ResourceComparison.share),
                bestOfTen: OrderM.factor(among: peers, draws: ResourceComparison.round), hull: hull.factor, best: plants[hull.shownBy].path,
                peers: peers.count - 1)
        }
        output = plants.reduce(0) { $0 + $1.output }
        gain = zip(units, plants).reduce(0) { $0 + max(0, $1.0.advanced - 1) * $1.1.output }
    }
}

/// A unit as something that turns resources into output.
private struct Plant {
    let path: UnitPath
    let output: Double
    private let people: Int
    /// Of a ratio.
    private let base: Double?

    /// nil where its people are not known, or it has brought nothing.
    init?(_ path: UnitPath, _ indicator: String, _ brief: Brief) {
        guard let (analysis, unit) = brief.found(path, indicator), let people = analysis.people(unit) else { return nil }
        let measured = analysis.measured(unit)
        (self.path, self.people, output) = (path, people, measured.actual / measured.days)
        base = analysis.isRatio ? analysis.bases(unit).reduce(0, +) / measured.days : nil
        guard output > 0, output.isFinite else { return nil }
    }

    func amount(of resource: ResourceComparison.Resource, _ brief: Brief) -> Double? {
        switch resource {
        case .people: return Double(people)
        case .base: return base
        case .indicator(let name):
            guard let (analysis, unit) = brief.found(path, name), analysis.measured(unit).days > 0 else { return nil }
            return analysis.measured(unit).actual / analysis.measured(unit).days
        }
    }

    /// Those that are known of all.
    static func resources(of plants: [Plant], but own: Indicator, _ brief: Brief) -> [ResourceComparison.Resource] {
        let used = brief.indicators.filter { $0.direction == .less && $0.kind != .ratio && $0.name != own.name }
        let possible = [plants.contains { $0.base != nil } ? .base : .people] + used.map { ResourceComparison.Resource.indicator($0.name) }
        return possible.filter { resource in plants.allSatisfy { $0.amount(of: resource, brief)?.isFinite == true } }
    }

    /// Whether some had clearly more of something than others.
    static func differ(_ inputs: [[Double]]) -> Bool {
        (inputs.first ?? []).indices.contains { place in
            let amounts = inputs.map { $0[place] }.sorted()
            return amounts.quantile(0.9) > ResourceComparison.alike * amounts.quantile(0.1)
        }
    }
}
