/// Who adds up to whom, as places in the columns: known from the tree alone, so made once for a panorama.
struct FamilyPlan: Sendable {
    /// What is to be done with a lane of a tile.
    struct Lane: Sendable {
        /// The unit that is measured, -1 for none.
        var unit: Int32
        /// The slot in the roll-up to which it adds, -1 for none.
        var parent: Int32

        static let none = Lane(unit: -1, parent: -1)
    }

    /// Per unit its slot in the roll-up, -1 for a unit without children. Each depth begins with a new tile.
    let slotOf: [Int32]
    /// Per slot of the roll-up its unit, -1 where a depth's last tile is not full.
    let unitOf: [Int32]
    /// Tiles of each depth in the roll-up.
    let tilesOfDepth: [Range<Int>]
    /// Per slot of the records: a leaf is measured by them and adds to its parent; those of a unit with children add to it.
    let records: [Lane]
    /// Per slot of the roll-up.
    let sums: [Lane]
    /// First and last slot of the records that add to each slot of the roll-up.
    let reach: [ClosedRange<Int>]

    init(tree: UnitTree, slotUnit: [Int32]) {
        var slotOf = [Int32](repeating: -1, count: tree.count), unitOf: [Int32] = [], tilesOfDepth: [Range<Int>] = []
        for depth in 0..<tree.depths {
            let firstTile = unitOf.count / PanoramaLayout.lanes
            for unit in tree.units(ofDepth: depth) where !tree.isLeaf(unit) {
                slotOf[unit] = Int32(unitOf.count)
                unitOf.append(Int32(unit))
            }
            while unitOf.count % PanoramaLayout.lanes != 0 { unitOf.append(-1) }
            tilesOfDepth.append(firstTile..<unitOf.count / PanoramaLayout.lanes)
        }
        (self.slotOf, self.unitOf, self.tilesOfDepth) = (slotOf, unitOf, tilesOfDepth)
        func slot(of unit: Int32) -> Int32 { unit < 0 ? -1 : slotOf[Int(unit)] }
        sums = unitOf.map { $0 < 0 ? .none : Lane(unit: $0, parent: slot(of: tree.parent[Int($0)])) }
        records = FamilyPlan.filled(slotUnit).map { unit in
            guard unit >= 0 else { return .none }
            return tree.isLeaf(Int(unit)) ? Lane(unit: unit, parent: slot(of: tree.parent[Int(unit)])) : Lane(unit: -1, parent: slot(of: unit))
        }
        reach = FamilyPlan.reach(records, slots: unitOf.count)
    }

    /// Up to the end of the last tile.
    private static func filled(_ slotUnit: [Int32]) -> [Int32] {
        let missing = (PanoramaLayout.lanes - slotUnit.count % PanoramaLayout.lanes) % PanoramaLayout.lanes
        return slotUnit + Array(repeating: -1, count: missing)
    }

    private static func reach(_ records: [Lane], slots: Int) -> [ClosedRange<Int>] {
        var reach = [ClosedRange<Int>?](repeating: nil, count: slots)
        for (slot, lane) in records.enumerated() where lane.parent >= 0 {
            let parent = Int(lane.parent)
            reach[parent] = (reach[parent]?.lowerBound ?? slot)...slot
        }
        return reach.map { $0 ?? 0...0 }
    }
}
