/// What a visitor may see and do, whoever it is: for two of the same sight a page names the same units and offers the same ways.
package struct Sight: Hashable, Sendable {
    private enum Kind: Hashable { case nobody, screen(UnitPath), person(Set<Seat>, Proof) }

    private struct Seat: Hashable {
        let office: Office
        let over: UnitPath
    }

    private let kind: Kind

    fileprivate init(_ visitor: Visitor) {
        kind =
            switch visitor {
            case .nobody: .nobody
            case .screen(let screen): .screen(screen.path)
            case .person(let somebody): .person(Set(somebody.held.map { Seat(office: $0.office, over: $0.over) }), somebody.proof)
            }
    }
}

extension Visit {
    package var sight: Sight { Sight(visitor) }
}
