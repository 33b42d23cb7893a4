/// A pairing in the making, no more rows than columns. Every column has a price, never above 0 and 0 while nobody holds it; a
/// row pays cost less price. Every pair made is a cheapest one for its row at these prices: that is what proves the end
/// result the cheapest.
struct Pairing {
    private let costs: UnsafeBufferPointer<Double>
    private let rows: Int
    private let columns: Int
    private var price: [Double]
    private var rowOfColumn: [Int]
    private(set) var columnOfRow: [Int]
    private static let nobody = -1

    init(costs: UnsafeBufferPointer<Double>, rows: Int, columns: Int) {
        (self.costs, self.rows, self.columns) = (costs, rows, columns)
        price = [Double](repeating: 0, count: columns)
        rowOfColumn = [Int](repeating: Pairing.nobody, count: columns)
        columnOfRow = [Int](repeating: Pairing.nobody, count: rows)
    }

    /// False where the rows cannot all have a column.
    mutating func solve() -> Bool {
        var waiting = Array(0..<rows)
        // After two rounds hardly anybody is moved further by bargaining (Jonker & Volgenant 1987).
        for _ in 0..<2 { waiting = bargained(waiting) }
        var search = Search(columns: columns)
        for row in waiting {
            guard augment(from: row, &search) else { return false }
        }
        return true
    }
}

extension Pairing {
    /// Each waiting row takes its cheapest column and lowers its price until the second cheapest would do as well; who held it
    /// waits again. Returns those who wait at the end of the round.
    private mutating func bargained(_ waiting: [Int]) -> [Int] {
        var queue = waiting, next = 0, left: [Int] = []
        // Rows that push each other out by ever smaller steps must come to an end.
        var moves = 4 * rows
        while next < queue.count {
            let row = queue[next]
            next += 1
            guard let (column, gap) = choice(of: row) else {
                left.append(row)
                continue
            }
            let holder = rowOfColumn[column]
            if holder != Pairing.nobody, gap == 0 || moves == 0 {
                left.append(row)
                continue
            }
            if holder != Pairing.nobody { columnOfRow[holder] = Pairing.nobody }
            // The first bidder of a free column leaves its price at 0 only where the second cheapest costs the same.
            price[column] -= gap
            (rowOfColumn[column], columnOfRow[row]) = (row, column)
            guard holder != Pairing.nobody else { continue }
            moves -= 1
            next -= 1
            queue[next] = holder
        }
        return left
    }

    /// The cheapest column of a row, a free one before one that is held, and by how much the second cheapest is dearer; nil where
    /// fewer than two are allowed.
    private func choice(of row: Int) -> (column: Int, gap: Double)? {
        let start = row * columns
        var first = Double.infinity, second = Double.infinity, column = 0
        for candidate in 0..<columns {
            let cost = costs[start + candidate] - price[candidate]
            if cost < second {
                if cost < first { (second, first, column) = (first, cost, candidate) } else { second = cost }
            }
        }
        guard second < .infinity else { return nil }
        if second == first, rowOfColumn[column] != Pairing.nobody {
            let free = (column + 1..<columns).first { costs[start + $0] - price[$0] == first && rowOfColumn[$0] == Pairing.nobody }
            return (free ?? column, 0)
        }
        return (column, second - first)
    }
}

extension Pairing {
    /// Memory of one search, kept for the next.
    fileprivate struct Search {
        var distance: [Double]
        var fromRow: [Int]
        /// Columns not yet reached come last.
        var order: [Int]

        init(columns: Int) {
            distance = [Double](repeating: 0, count: columns)
            fromRow = [Int](repeating: 0, count: columns)
            order = Array(0..<columns)
        }
    }

    /// The shortest path from a waiting row to a free column (Dijkstra 1959), along which the pairs move on by one.
    private mutating func augment(from start: Int, _ search: inout Search) -> Bool {
        var reached = 0, row = start, length = 0.0, end: Int?
        for column in 0..<columns {
            (search.distance[column], search.order[column]) = (.infinity, column)
        }
        while end == nil {
            let own = length - (columnOfRow[row] == Pairing.nobody ? 0 : costs[row * columns + columnOfRow[row]] - price[columnOfRow[row]])
            let nearest = extend(from: row, paid: own, reached, &search)
            guard let nearest, search.distance[search.order[nearest]] < .infinity else { return false }
            search.order.swapAt(reached, nearest)
            let column = search.order[reached]
            length = search.distance[column]
            reached += 1
            if rowOfColumn[column] == Pairing.nobody { end = column } else { row = rowOfColumn[column] }
        }
        for place in 0..<reached { price[search.order[place]] += search.distance[search.order[place]] - length }
        moveOn(to: end!, from: start, search)
        return true
    }

    /// Tries the row's way to every column not yet reached; the place of the nearest, of equal ones a free one, then the lowest.
    private func extend(from row: Int, paid: Double, _ reached: Int, _ search: inout Search) -> Int? {
        let start = row * columns
        var least = Double.infinity, nearest: Int?
        search.order.withUnsafeBufferPointer { order in
            for place in reached..<columns {
                let column = order[place], through = paid + costs[start + column] - price[column]
                if through < search.distance[column] {
                    search.distance[column] = through
                    search.fromRow[column] = row
                }
                let distance = search.distance[column]
                if distance < least || (distance == least && rowOfColumn[column] == Pairing.nobody && nearest.map { rowOfColumn[order[$0]] != Pairing.nobody } ?? true) {
                    (least, nearest) = (distance, place)
                }
            }
        }
        return nearest
    }

    private mutating func moveOn(to end: Int, from start: Int, _ search: Search) {
        var column = end
        while true {
            let row = search.fromRow[column], before = columnOfRow[row]
            (rowOfColumn[column], columnOfRow[row]) = (row, column)
            if row == start { return }
            column = before
        }
    }
}
