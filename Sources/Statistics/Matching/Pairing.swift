/// A pairing in the making, no more rows than columns. Every column has a price, never above 0 and 0 while nobody holds it; a
/// row pays cost less price. Every pair made is a cheapest one for its row at these prices: that is what proves the end
/// result the cheapest. Memory is held by pointer, because the inner loops run some hundred million times on large tables.
final class Pairing {
    private let costs: UnsafePointer<Double>
    private let rows: Int
    private let columns: Int
    private let price: UnsafeMutablePointer<Double>
    private let rowOfColumn: UnsafeMutablePointer<Int>
    private let columnOfRow: UnsafeMutablePointer<Int>
    /// Of one search: length of the way to each column, the row it comes from, and the columns, those not yet reached last.
    private let distance: UnsafeMutablePointer<Double>
    private let fromRow: UnsafeMutablePointer<Int>
    private let order: UnsafeMutablePointer<Int>
    private static let nobody = -1

    init(costs: UnsafePointer<Double>, rows: Int, columns: Int) {
        (self.costs, self.rows, self.columns) = (costs, rows, columns)
        price = Pairing.memory(columns, of: 0)
        rowOfColumn = Pairing.memory(columns, of: Pairing.nobody)
        columnOfRow = Pairing.memory(rows, of: Pairing.nobody)
        distance = Pairing.memory(columns, of: 0)
        fromRow = Pairing.memory(columns, of: 0)
        order = Pairing.memory(columns, of: 0)
    }

    deinit {
        for numbers in [price, distance] { numbers.deallocate() }
        for indices in [rowOfColumn, columnOfRow, fromRow, order] { indices.deallocate() }
    }

    private static func memory<Cell: BitwiseCopyable>(_ count: Int, of value: Cell) -> UnsafeMutablePointer<Cell> {
        let memory = UnsafeMutablePointer<Cell>.allocate(capacity: max(count, 1))
        memory.initialize(repeating: value, count: count)
        return memory
    }

    /// The column of each row; nil where the rows cannot all have one.
    func solve() -> [Int]? {
        var waiting = Array(0..<rows)
        // After two rounds hardly anybody is moved further by bargaining (Jonker & Volgenant 1987).
        for _ in 0..<2 { waiting = bargained(waiting) }
        for row in waiting {
            guard augment(from: row) else { return nil }
        }
        return (0..<rows).map { columnOfRow[$0] }
    }
}

extension Pairing {
    /// Each waiting row takes its cheapest column and lowers its price until the second cheapest would do as well; who held it
    /// waits again, or asks at once. Returns those who wait at the end of the round.
    private func bargained(_ waiting: [Int]) -> [Int] {
        var left: [Int] = []
        // Rows that push each other out by ever smaller steps must come to an end.
        var moves = Pairing.movesPerRow * rows
        for first in waiting {
            var row = first
            while true {
                guard let (column, gap) = choice(of: row) else {
                    left.append(row)
                    break
                }
                let holder = rowOfColumn[column]
                if holder != Pairing.nobody, gap == 0 || moves == 0 {
                    left.append(row)
                    break
                }
                price[column] -= gap
                (rowOfColumn[column], columnOfRow[row]) = (row, column)
                if holder == Pairing.nobody { break }
                columnOfRow[holder] = Pairing.nobody
                moves -= 1
                row = holder
            }
        }
        return left
    }

    private static let movesPerRow = 4

    /// The cheapest column of a row, of equal ones a free one, and by how much the second cheapest is dearer; nil where fewer
    /// than two are allowed.
    private func choice(of row: Int) -> (column: Int, gap: Double)? {
        let own = costs + row * columns
        var first = Double.infinity, second = Double.infinity, column = 0
        for candidate in 0..<columns {
            let cost = own[candidate] - price[candidate]
            guard cost < second else { continue }
            if cost < first { (second, first, column) = (first, cost, candidate) } else { second = cost }
        }
        guard second < .infinity else { return nil }
        if second == first, rowOfColumn[column] != Pairing.nobody {
            let free = (column + 1..<columns).first { own[$0] - price[$0] == first && rowOfColumn[$0] == Pairing.nobody }
            return (free ?? column, 0)
        }
        return (column, second - first)
    }
}

extension Pairing {
    /// The shortest way from a waiting row to a free column (Dijkstra 1959), along which the pairs move on by one.
    private func augment(from start: Int) -> Bool {
        for column in 0..<columns { (distance[column], order[column]) = (.infinity, column) }
        var reached = 0, row = start, paid = 0.0
        while true {
            let nearest = extend(from: row, paid: paid, reached)
            guard nearest.distance < .infinity else { return false }
            (order[reached], order[nearest.place]) = (order[nearest.place], order[reached])
            let column = order[reached]
            if rowOfColumn[column] == Pairing.nobody {
                settle(reached, nearest.distance)
                moveOn(to: column, from: start)
                return true
            }
            reached += 1
            row = rowOfColumn[column]
            paid = nearest.distance - (costs[row * columns + column] - price[column])
        }
    }

    /// Tries the row's way to every column not yet reached; the place of the nearest, of equal ones a free one.
    private func extend(from row: Int, paid: Double, _ reached: Int) -> (distance: Double, place: Int) {
        let own = costs + row * columns
        var least = Double.infinity, nearest = reached
        for place in reached..<columns {
            let column = order[place], through = paid + own[column] - price[column]
            if through < distance[column] { (distance[column], fromRow[column]) = (through, row) }
            let way = distance[column]
            if way < least || (way == least && rowOfColumn[column] == Pairing.nobody) { (least, nearest) = (way, place) }
        }
        return (least, nearest)
    }

    /// New prices, at which every pair along the way is a cheapest one again.
    private func settle(_ reached: Int, _ length: Double) {
        for place in 0..<reached { price[order[place]] += distance[order[place]] - length }
    }

    private func moveOn(to end: Int, from start: Int) {
        var column = end
        while true {
            let row = fromRow[column], before = columnOfRow[row]
            (rowOfColumn[column], columnOfRow[row]) = (row, column)
            if row == start { return }
            column = before
        }
    }
}
