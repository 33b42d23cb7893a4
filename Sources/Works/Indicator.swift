/// A measured thing, with the fields that ISO 22400-1 gives a key performance indicator.
package struct Indicator: Hashable, Sendable {
    /// How values of several units or days become one.
    package enum Kind: String, Sendable, CaseIterable {
        /// Adds up: tonnes, pieces, kilowatt-hours.
        case amount
        /// Numerators and denominators add up, never the percentages.
        case ratio
        /// Adds up, in whole pieces.
        case count
        /// Planned and reached dates: so many installed by then.
        case milestone
    }

    package enum Direction: String, Sendable, CaseIterable {
        case more, less
        /// Within `lower`...`upper`.
        case within
    }

    package var name: String
    package var kind: Kind
    package var direction: Direction
    /// Unit of measure as the works writes it: "t", "pieces", "%".
    package var unit: String
    package var lower: Double?
    package var upper: Double?
    package var description: String

    package init(
        name: String, kind: Kind = .amount, direction: Direction = .more, unit: String = "", lower: Double? = nil, upper: Double? = nil, description: String = ""
    ) {
        self.name = name
        self.kind = kind
        self.direction = direction
        self.unit = unit
        self.lower = lower
        self.upper = upper
        self.description = description
    }
}
