/// A mixture of untouched units that went like the one unit before an event; what they part by afterwards is its effect
/// (Abadie & Gardeazabal 2003, AER 93; Abadie, Diamond & Hainmueller 2010, JASA 105). Weights are not negative, add up to 1 and
/// make the squared differences before the event least; fitted on the outcomes alone, or on what is known of the units
/// (`init(_:others:event:followed:)`). O(units x days) for each step of
/// `NearestPoint`, some tens of steps.
///
/// Only where the mixture did go like the unit: look at `errorBefore`. How sure it is tells `placebos`: the event is moved to each
/// other unit. Not for a unit above or below all others, which no mixture reaches.
package struct SyntheticControl: Sendable {
    /// One for each other unit.
    package let weights: [Double]
    /// Unit less mixture, one per day.
    package let gaps: [Double]
    package let event: Int

    /// - Parameters:
    ///   - values: of the unit, one per day.
    ///   - others: one series for each untouched unit, as long.
    ///   - event: index of the first day after.
    /// - Returns: nil without other units, without days on both sides, or where a value is not a number.
    package init?(_ values: [Double], others: [[Double]], event: Int) {
        guard event > 0, event < values.count, !others.isEmpty, values.areFinite, others.allSatisfy(\.areFinite) else { return nil }
        let differences = others.map { other in (0..<event).map { other[$0] - values[$0] } }
        self.init(values, others: others, weights: NearestPoint.weights(of: differences), event: event)
    }

    init(_ values: [Double], others: [[Double]], weights: [Double], event: Int) {
        let mixture = LeastSquares.combined(others, weights, rows: values.count)
        (self.weights, gaps, self.event) = (weights, zip(values, mixture).map { $0 - $1 }, event)
    }

    /// Mean effect a day.
    package var effect: Double { Array(gaps.dropFirst(event)).mean }

    /// Root mean squared gap before and after.
    package var errorBefore: Double { SyntheticControl.rootMeanSquare(gaps.prefix(event)) }
    package var errorAfter: Double { SyntheticControl.rootMeanSquare(gaps.dropFirst(event)) }

    /// How much further unit and mixture are apart after than before.
    package var ratio: Double { errorAfter / errorBefore }

    private static func rootMeanSquare(_ gaps: ArraySlice<Double>) -> Double { (gaps.reduce(0) { $0 + $1 * $1 } / Double(gaps.count)).squareRoot() }
}

extension SyntheticControl {
    /// The place of the unit among all when each is taken for the one touched, by `ratio`.
    package struct Placebos: Sendable, Equatable {
        /// 1 where it parted most.
        package var place: Int
        package var units: Int
        /// Probability of such a place by chance; not below 1/units.
        package var pValue: Double { Double(place) / Double(units) }
    }

    /// - Returns: nil as above, and with fewer than two other units.
    package static func placebos(_ values: [Double], others: [[Double]], event: Int) -> Placebos? {
        guard others.count > 1, let own = SyntheticControl(values, others: others, event: event) else { return nil }
        let ratios = others.indices.compactMap { unit in
            SyntheticControl(others[unit], others: others.indices.filter { $0 != unit }.map { others[$0] }, event: event)?.ratio
        }
        return Placebos(place: 1 + ratios.count { $0 >= own.ratio }, units: others.count + 1)
    }
}
