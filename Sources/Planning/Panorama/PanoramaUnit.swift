package import Works

/// What the panorama must know of a unit besides its records.
package struct PanoramaUnit: Sendable {
    package var path: UnitPath
    /// nil where unknown.
    package var people: Int?
    /// Only collects what has no place.
    package var isCatchAll: Bool

    package enum Role: Sendable { case ordinary, catchAll }

    package init(_ path: UnitPath, people: Int? = nil, role: Role = .ordinary) {
        (self.path, self.people) = (path, people)
        isCatchAll = role == .catchAll
    }
}
