package import Works

/// Under which roof history is told.
package enum TreeOfPeriod: Sendable, Hashable {
    /// Every day where the unit stood on it: after a reorganisation both roofs keep their days.
    case asItWas
    /// All days where the unit stands on this one.
    case of(Day)
}

/// The units of a panorama and where the records of a unit and day belong among them.
struct PanoramaPlaces {
    private(set) var units: [PanoramaUnit] = []
    private var indexOfPath: [UnitPath: Int] = [:]
    private var placesOfUnit: [ID<Unit>: [(stay: Organisation.Stay, index: Int)]] = [:]

    init(_ organisation: Organisation, _ tree: TreeOfPeriod) {
        for unit in organisation.units.values.sorted(by: { $0.id < $1.id }) {
            switch tree {
            case .asItWas:
                for stay in organisation.stays(of: unit.id) { add(unit, stay) }
            case .of(let day):
                guard let path = organisation.nearestPath(of: unit.id, to: day) else { continue }
                add(unit, Organisation.Stay(unit: unit.id, path: path, from: .always, until: nil))
            }
        }
    }

    /// Where the unit stood from when until when.
    func stays(of unit: ID<Unit>) -> [(stay: Organisation.Stay, index: Int)] { placesOfUnit[unit] ?? [] }

    /// Two units that stood at one path at different times are one line of it.
    private mutating func add(_ unit: Unit, _ stay: Organisation.Stay) {
        let index = indexOfPath[stay.path] ?? units.count
        if index == units.count {
            indexOfPath[stay.path] = index
            units.append(PanoramaUnit(stay.path, people: unit.traits.people, role: unit.traits.isCatchAll == true ? .catchAll : .ordinary))
        }
        placesOfUnit[unit.id, default: []].append((stay, index))
    }
}
