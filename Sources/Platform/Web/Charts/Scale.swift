/// From values to places. A scale always has a width, whatever values it was made from, so that nothing divides by zero.
struct Scale {
    private let lower: Double
    private let perUnit: Double
    private let start: Double
    private let end: Double

    /// - Parameters:
    ///   - values: what must be on it; those that are not finite are passed over.
    ///   - room: the share of the width left free at both ends.
    ///   - start, end: the places of the least and the greatest value; upright scales run from a greater to a smaller place.
    init(fitting values: some Sequence<Double>, room: Double = 0, from start: Double, to end: Double) {
        var (least, greatest) = (Double.infinity, -Double.infinity)
        for value in values where value.magnitude < Scale.beyond { (least, greatest) = (min(least, value), max(greatest, value)) }
        if least > greatest { (least, greatest) = (0, 1) }
        // One value, or values that differ only by rounding: it stands in the middle.
        let half = max((greatest - least) * (0.5 + room), greatest.magnitude * 1e-9, .leastNormalMagnitude * 1e20)
        lower = (least + greatest) / 2 - half
        perUnit = (end - start) / (2 * half)
        (self.start, self.end) = (start, end)
    }

    /// No works counts so far; beyond it, differences and products would leave the range of a Double.
    private static let beyond = 1e150

    /// The place of a value, within the scale; nil where there is no value.
    func place(_ value: Double) -> Double? {
        guard !value.isNaN else { return nil }
        let place = start + (max(-Scale.beyond, min(Scale.beyond, value)) - lower) * perUnit
        return start < end ? max(start, min(end, place)) : max(end, min(start, place))
    }
}
