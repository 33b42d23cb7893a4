package import Works

/// What is wrong with a works' tree on any day: units without a place, below nothing or below themselves, two at one place,
/// two with one code.
package struct TreeFaults {
    private let organisation: Organisation
    private let units: [Unit]

    package init(in organisation: Organisation) {
        self.organisation = organisation
        units = organisation.units.values.sorted { $0.id < $1.id }
    }

    package var sentences: [String] { withoutPlace + withoutRoof + sharedPlaces + sharedCodes }

    private var withoutPlace: [String] {
        units.filter { organisation.stays(of: $0.id).isEmpty }.map { "the unit \($0.code) has no place in the tree" }
    }

    /// Who stands below itself on some day does so from a day on which it or somebody above it was placed anew.
    private var withoutRoof: [String] {
        units.filter { !organisation.stays(of: $0.id).isEmpty }.flatMap { unit in
            unit.placements.filter { leadsNowhere($0, unit) }.map {
                "the unit \(unit.code) stands from \($0.from) on below a unit that has no place in the tree"
            }
        }
    }

    private func leadsNowhere(_ place: Placement, _ unit: Unit) -> Bool {
        place.parent.map { organisation.stays(of: $0).isEmpty || isCircle(unit, place) } ?? false
    }

    private func isCircle(_ unit: Unit, _ place: Placement) -> Bool {
        var above = place.parent
        for _ in 0..<UnitPath.maximumDepth {
            guard let current = above else { return false }
            if current == unit.id { return true }
            above = organisation.units[current]?.placement(on: place.from)?.parent
        }
        return true
    }

    private var sharedPlaces: [String] {
        organisation.paths.sorted().flatMap { path in
            let stays = organisation.everAt(path).sorted { $0.from < $1.from }
            return zip(stays, stays.dropFirst()).filter { first, second in first.until.map { second.from <= $0 } ?? true }.map { first, second in
                "two units stand at \"\(path)\" on \(second.from): \(code(first.unit)) and \(code(second.unit))"
            }
        }
    }

    private var sharedCodes: [String] {
        Dictionary(grouping: units, by: \.code).filter { $0.value.count > 1 }.keys.sorted().map { "several units have the code \($0)" }
    }

    private func code(_ unit: ID<Unit>) -> String { organisation.units[unit]?.code ?? "\(unit.number)" }
}
