/// What becomes of a field's leaders by chance alone: the upper quarter of a first period was partly lucky and comes down in the second
/// (Galton 1886; Barnett, van der Pols & Dobson 2005, with each unit's own error as in Morris 1983). It says how far, and how many would
/// look as if they had dropped; a fall that is to mean something is held against it.
///
/// Levels are shares of the plan, higher is better. O(units log units). Not for fields of unlike work, nor under eight units.
package struct LeadersReturn: Sendable, Equatable {
    package struct Unit: Sendable, Equatable {
        package var first: Double
        package var second: Double
        /// Of the first; of the second it would be as much, were there no fall in it.
        package var error: Double

        package init(first: Double, second: Double, error: Double) { (self.first, self.second, self.error) = (first, second, error) }

        fileprivate var isUsable: Bool { [first, second, error].areFinite && error > 0 }
    }

    /// Fewer do not show what a quarter of them is.
    package static let fewest = 8
    /// The upper quarter leads.
    private static let share = 0.25

    package let units: Int
    package let leaders: Int
    /// Mean fall of the leaders, less what the whole field fell by.
    package let fall: Double
    /// Mean fall to be expected of them by chance alone.
    package let byChance: Double
    /// Leaders that fell by `worthNaming` or more against the field, and how many would by chance alone.
    package let dropped: Int
    package let droppedByChance: Double

    /// - Parameter worthNaming: the smallest drop that matters.
    package init?(_ all: [Unit], worthNaming: Double) {
        let field = all.filter(\.isUsable)
        guard field.count >= LeadersReturn.fewest else { return nil }
        let change = field.map { $0.second - $0.first }.mean
        let peers = PauleMandel(values: field.map(\.first), errors: field.map(\.error))
        let leading = field.sorted { $0.first > $1.first }.prefix(max(1, Int(Double(field.count) * LeadersReturn.share)))
        let falls = leading.map { $0.first + change - $0.second }
        let expected = leading.map { LeadersReturn.expected($0, peers) }
        (units, leaders) = (field.count, leading.count)
        fall = falls.mean
        byChance = expected.map(\.fall).mean
        dropped = falls.count { $0 >= worthNaming }
        droppedByChance = expected.reduce(0) { $0 + StandardNormal.cumulative(($1.fall - worthNaming) / $1.deviation) }
    }

    private static func expected(_ unit: Unit, _ peers: PauleMandel) -> (fall: Double, deviation: Double) {
        let shrunk = peers.shrunk(unit.first, error: unit.error)
        return (unit.first - shrunk.value, (shrunk.deviation * shrunk.deviation + unit.error * unit.error).squareRoot())
    }
}
