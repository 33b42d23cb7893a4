package import Works

/// All places that units of a works ever had, in path order, each with what stands above and below it: what is searched, and what a tree
/// is walked by.
package struct UnitPlaces: Sendable {
    let paths: [UnitPath]
    let depths: [Int]
    /// The place above each, -1 for none.
    let above: [Int32]
    /// The places below one stand at `starts[place] ..< starts[place + 1]`.
    private let children: [Int32]
    private let starts: [Int]
    private let numbers: [UnitPath: Int]

    init(_ organisation: Organisation) {
        let paths = organisation.paths.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: zip(paths, paths.indices))
        (self.paths, self.numbers, depths) = (paths, numbers, paths.map(\.depth))
        above = paths.map { path in path.parent.flatMap { numbers[$0] }.map { Int32($0) } ?? -1 }
        (children, starts) = UnitPlaces.families(above)
    }

    private static func families(_ above: [Int32]) -> (children: [Int32], starts: [Int]) {
        var starts = [Int](repeating: 0, count: above.count + 1)
        for parent in above where parent >= 0 { starts[Int(parent) + 1] += 1 }
        for place in above.indices { starts[place + 1] += starts[place] }
        var next = starts, children = [Int32](repeating: 0, count: starts.last ?? 0)
        for (place, parent) in above.enumerated() where parent >= 0 {
            children[next[Int(parent)]] = Int32(place)
            next[Int(parent)] += 1
        }
        return (children, starts)
    }

    func number(of path: UnitPath) -> Int? { numbers[path] }

    /// Directly below, in path order.
    package func below(_ path: UnitPath) -> some Collection<UnitPath> {
        let places = numbers[path].map { starts[$0]..<starts[$0 + 1] } ?? 0..<0
        return children[places].lazy.map { paths[Int($0)] }
    }
}

/// The ways to the units of a works, beside its columns: made by whoever asks first, and again when the organisation is read anew.
package final class UnitWays: Sendable {
    package let places: Lazily<UnitPlaces>
    package let search: Lazily<UnitSearch>

    init(_ organisation: Organisation) {
        let places = Lazily { UnitPlaces(organisation) }
        self.places = places
        search = Lazily { UnitSearch(organisation, places.value) }
    }
}
