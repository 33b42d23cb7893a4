/// The number of a stored thing. Ids have types, so that a plan's number cannot be passed where a unit's is meant.
package struct ID<Thing>: Hashable, Sendable, Comparable {
    package let number: Int64
    package init(_ number: Int64) { self.number = number }
    package static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}
