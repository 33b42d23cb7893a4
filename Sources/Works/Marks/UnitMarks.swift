/// What a person comes back to: the units they chose as favourites, and those they looked at last. It concerns nobody else: others do not
/// see it, it is part of the person's export, and it goes when the person is erased.
package struct UnitMarks: Sendable, Equatable {
    /// So many are remembered: what lies further back is found by its name.
    package static let mostRecent = 20

    /// The first chosen first.
    package let favourites: [ID<Unit>]
    /// The last seen first.
    package let recent: [ID<Unit>]

    package init(favourites: [ID<Unit>] = [], recent: [ID<Unit>] = []) { (self.favourites, self.recent) = (favourites, recent) }
}
