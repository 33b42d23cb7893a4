/// The cheapest pairing of rows with columns, each used at most once (Kuhn 1955; Jonker & Volgenant 1987, "A shortest
/// augmenting path algorithm for dense and sparse linear assignment problems", Computing 38): rows are first bargained
/// into place, the few that remain find the shortest path over the pairs already made.
///
/// O(rows x columns) for most rows, O(rows^2 x columns) at worst; one copy of the table. Equal costs go to the lower index,
/// so the same table gives the same pairs; a pairing as cheap may exist besides. Where most pairs are out of the question see
/// `CapacityMatching`.
package struct Assignment: Sendable, Equatable {
    /// Column of each row; nil for rows left over where there are more rows than columns.
    package let columns: [Int?]
    /// Sum of the costs, or of the benefits.
    package let total: Double

    /// - Parameter costs: row after row; infinity where a pair is out of the question.
    /// - Returns: nil without an allowed pairing of all of the shorter side, or where a cost is not a number.
    package static func cheapest(costs: [Double], rows: Int, columns: Int) -> Assignment? {
        precondition(costs.count == rows * columns, "one cost for each pair")
        guard costs.allSatisfy({ $0 > -.infinity }) else { return nil }
        guard rows > columns else { return paired(costs, rows, columns).map { Assignment(columns: $0.map { $0 }, total: sum(costs, columns, $0)) } }
        let turned = (0..<costs.count).map { costs[$0 % rows * columns + $0 / rows] }
        guard let rowOfColumn = paired(turned, columns, rows) else { return nil }
        var found = [Int?](repeating: nil, count: rows)
        for (column, row) in rowOfColumn.enumerated() { found[row] = column }
        return Assignment(columns: found, total: sum(turned, rows, rowOfColumn))
    }

    /// The pairing of greatest benefit; minus infinity where a pair is out of the question.
    package static func best(benefits: [Double], rows: Int, columns: Int) -> Assignment? {
        cheapest(costs: benefits.map { -$0 }, rows: rows, columns: columns).map { Assignment(columns: $0.columns, total: -$0.total) }
    }

    private static func sum(_ costs: [Double], _ columns: Int, _ columnOfRow: [Int]) -> Double {
        columnOfRow.enumerated().reduce(0) { $0 + costs[$1.offset * columns + $1.element] }
    }

    private static func paired(_ costs: [Double], _ rows: Int, _ columns: Int) -> [Int]? {
        costs.withUnsafeBufferPointer { costs in
            costs.baseAddress.map { Pairing(costs: $0, rows: rows, columns: columns).solve() } ?? []
        }
    }
}
