/// What is usual among some figures above zero: their median, and how far from it is no longer usual.
struct UsualValue {
    let median: Double
    /// So many times above or below is out.
    private let factor: Double

    enum Side { case low, high }

    init(median: Double, lowerQuartile: Double, upperQuartile: Double) {
        self.median = median
        let width = upperQuartile / lowerQuartile
        factor = max(UsualValue.leastFactor, width * width * width)
    }

    /// From all the figures. Nil where they are too few, or none can be out: for most units the extremes tell that
    /// without sorting.
    init?(of figures: [Double]) {
        guard figures.count >= FigureQuestions.fewestOfUnit, let least = figures.min(), let most = figures.max(), most > UsualValue.leastFactor * least else {
            return nil
        }
        let sorted = figures.sorted()
        self.init(median: sorted[sorted.count / 2], lowerQuartile: sorted[sorted.count / 4], upperQuartile: sorted[sorted.count * 3 / 4])
    }

    /// Nil where the value is usual.
    func side(of value: Double) -> Side? {
        if value > median * factor { return .high }
        return value * factor < median ? .low : nil
    }

    /// Whether the counterpart went the same way, so that the ratio of the two stayed about what it is.
    func goTogether(_ value: Double, _ counterpart: Double, usual: Double, to side: Side) -> Bool {
        let (own, other) = (value / median, counterpart / usual)
        return side == .high ? own <= other * UsualValue.leastFactor : own * UsualValue.leastFactor >= other
    }

    private static let leastFactor = 5.0
}

/// How often figures of each size occur, in steps of an eighth, in fixed memory.
struct SizeHistogram {
    /// By the top bits of a number above zero: eleven of the exponent, three of the fraction.
    private var counts = [UInt32](repeating: 0, count: 1 << 14)
    private(set) var total = 0

    mutating func add(_ value: Double) {
        counts[Int(value.bitPattern >> 49)] += 1
        total += 1
    }

    var usual: UsualValue? {
        total == 0 ? nil : UsualValue(median: quantile(0.5), lowerQuartile: quantile(0.25), upperQuartile: quantile(0.75))
    }

    private func quantile(_ share: Double) -> Double {
        var rest = Int(share * Double(total))
        for (step, count) in counts.enumerated() {
            rest -= Int(count)
            if rest < 0 { return Double(bitPattern: UInt64(step) << 49 | 1 << 48) }
        }
        return .infinity
    }
}
