import Works

/// How a file names units so that an import finds them again.
struct UnitNames {
    private let organisation: Organisation
    /// Records of one unit stand together.
    private var last: (unit: ID<Unit>, stay: Organisation.Stay)?

    init(in organisation: Organisation) { self.organisation = organisation }

    /// The unit's path on the day, and its code where the path does not lead to it: on days before it was placed or after it was closed.
    mutating func cells(of unit: ID<Unit>, on day: Day) -> (path: String, code: String) {
        if let last, last.unit == unit, last.stay.holds(day) { return (last.stay.path.text, "") }
        if let stay = organisation.stays(of: unit).first(where: { $0.holds(day) }), organisation.unit(at: stay.path, on: day) == unit {
            last = (unit, stay)
            return (stay.path.text, "")
        }
        return (organisation.nearestPath(of: unit, to: day)?.text ?? "", organisation.units[unit]?.code ?? "")
    }
}

/// The part of a works that an export is about.
struct ExportScope {
    let works: Works
    let organisation: Organisation
    /// nil for all of it.
    let path: UnitPath?
    let from: Day?
    let until: Day?

    /// Whoever stands there at any time; nil for everybody.
    var units: [ID<Unit>]? {
        path.map { path in
            organisation.units.keys.filter { unit in organisation.stays(of: unit).contains { $0.path.isWithin(path) } }.sorted()
        }
    }

    /// By the tree of that day; who has no place on it belongs where it stood last.
    func holds(_ unit: ID<Unit>, on day: Day) -> Bool {
        path.map { organisation.nearestPath(of: unit, to: day)?.isWithin($0) ?? false } ?? true
    }

    func touches(from first: Day, until last: Day) -> Bool { (until.map { first <= $0 } ?? true) && (from.map { $0 <= last } ?? true) }
}
