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

    /// When the value is worked out (ISO 22400-1 "timing").
    package enum Timing: String, Sendable, CaseIterable {
        case onDemand = "on-demand"
        case periodically, realTime = "real-time"
    }

    package var name: String
    package var kind: Kind
    package var direction: Direction
    /// Unit of measure as the works writes it: "t", "pieces", "%".
    package var unit: String
    package var lower: Double?
    package var upper: Double?
    package var description: String
    /// What it is measured on: "work unit", "work centre", "product" (ISO 22400-1 "scope").
    package var scope: String
    package var formula: String
    package var timing: Timing
    /// Who reads it: "operator", "supervisor", "management" (ISO 22400-1 "audience").
    package var audience: String

    package init(
        name: String, kind: Kind = .amount, direction: Direction = .more, unit: String = "", lower: Double? = nil, upper: Double? = nil,
        description: String = "", scope: String = "", formula: String = "", timing: Timing = .periodically, audience: String = ""
    ) {
        (self.name, self.kind, self.direction, self.unit) = (name, kind, direction, unit)
        (self.lower, self.upper, self.description) = (lower, upper, description)
        (self.scope, self.formula, self.timing, self.audience) = (scope, formula, timing, audience)
    }
}
