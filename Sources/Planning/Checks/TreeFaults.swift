import Works

/// What is wrong with a works' tree on any day: units without a place, below nothing or below themselves, two at one place,
/// two with one code.
struct TreeFaults {
    private let organisation: Organisation
    private let units: [Unit]

    init(in organisation: Organisation) {
        self.organisation = organisation
        units = organisation.units.values.sorted { $0.id < $1.id }
    }

    var found: [DefinitionFault] { withoutPlace + withoutRoof + sharedPlaces + sharedCodes }

    private var withoutPlace: [DefinitionFault] {
        units.filter { organisation.stays(of: $0.id).isEmpty }.map { .withoutPlace(code: $0.code) }
    }

    /// Who stands below itself on some day does so from a day on which it or somebody above it was placed anew.
    private var withoutRoof: [DefinitionFault] {
        units.filter { !organisation.stays(of: $0.id).isEmpty }.flatMap { unit in
            unit.placements.filter { leadsNowhere($0, unit) }.map { .withoutRoof(code: unit.code, from: $0.from) }
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

    private var sharedPlaces: [DefinitionFault] {
        organisation.paths.sorted().flatMap { path in
            let stays = organisation.everAt(path).sorted { $0.from < $1.from }
            return zip(stays, stays.dropFirst()).filter { first, second in first.until.map { second.from <= $0 } ?? true }.map { first, second in
                DefinitionFault.sharedPlace(path, on: second.from, code: code(first.unit), other: code(second.unit))
            }
        }
    }

    private var sharedCodes: [DefinitionFault] {
        Dictionary(grouping: units, by: \.code).filter { $0.value.count > 1 }.keys.sorted().map { .sharedCode($0) }
    }

    private func code(_ unit: ID<Unit>) -> String { organisation.units[unit]?.code ?? "\(unit.number)" }
}
