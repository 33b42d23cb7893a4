import Statistics

/// Some days of one unit: what its level is measured against (plan, of a share its base; 0 where a day does not count), and what was reached.
struct Stretch {
    struct Level {
        let value: Double
        let error: Double
    }

    var weights: [Double]
    var actual: [Double]

    /// nil under eight counted days, or where nothing varies.
    func level(phi: Double) -> Level? {
        let counted = weights.indices.filter { weights[$0] > 0 }, weight = counted.reduce(0) { $0 + weights[$1] }
        guard counted.count >= Int(Smallest.days) else { return nil }
        let rate = counted.reduce(0) { $0 + actual[$1] } / weight
        let squares = counted.reduce(0) { $0 + (actual[$1] - rate * weights[$1]) * (actual[$1] - rate * weights[$1]) / weights[$1] }
        let model = RatioModel(days: Double(counted.count), plan: weight, rate: rate, sigma2: squares / Double(counted.count - 1), phi: phi)
        return model.standardError.map { Level(value: rate, error: $0) }
    }

    func without(_ days: Set<Int>) -> Stretch {
        var rest = self
        for day in days { rest.weights[day] = 0 }
        return rest
    }

    var weight: Double { weights.reduce(0, +) }
}
