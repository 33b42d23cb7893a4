/// Who helps whom: each receiver gets at most one helper, each helper serves at most as many as it can spare, only pairs
/// with a benefit, and the sum of the benefits is the greatest (sparse form of Jonker & Volgenant 1987; shortest paths with
/// prices after Edmonds & Karp 1972, JACM 19). Receivers come one after another; each may push others on to their next best.
///
/// O(receivers x pairs x log helpers) at worst, in practice a few pairs for each receiver. Receivers and helpers in a fixed
/// order give the same pairs again; a small bonus on last week's pairs keeps them from changing for nothing.
package struct CapacityMatching: Sendable, Equatable {
    /// A pair worth considering.
    package struct Edge: Sendable, Equatable {
        package var helper: Int
        package var benefit: Double
        package init(helper: Int, benefit: Double) { (self.helper, self.benefit) = (helper, benefit) }
    }

    /// Helper of each receiver, nil where none is worth it.
    package let helpers: [Int?]
    package let total: Double

    /// - Parameters:
    ///   - edges: by receiver; pairs whose benefit is not positive are left out.
    ///   - capacities: by helper, not negative.
    package init(edges: [[Edge]], capacities: [Int]) {
        var flow = Flow(edges: edges.map { $0.filter { $0.benefit > 0 && $0.benefit.isFinite && capacities[$0.helper] > 0 } }, capacities: capacities)
        for receiver in edges.indices { flow.place(receiver) }
        helpers = flow.helperOf
        total = zip(edges, helpers).reduce(0) { sum, receiver in
            sum + (receiver.1.map { helper in receiver.0.filter { $0.helper == helper }.map(\.benefit).max()! } ?? 0)
        }
    }
}

/// The matching in the making. A helper's price is what the worst of those it serves would lose elsewhere: 0 while it has room.
/// Every receiver has what is best for it at these prices, or nothing where all cost more than they bring.
private struct Flow {
    let edges: [[CapacityMatching.Edge]]
    private(set) var helperOf: [Int?]
    private var served: [[Int]]
    private var room: [Int]
    private var price: [Double]
    private var distance: [Double]
    /// The receiver through which a helper is reached.
    private var through: [Int]

    init(edges: [[CapacityMatching.Edge]], capacities: [Int]) {
        self.edges = edges
        helperOf = [Int?](repeating: nil, count: edges.count)
        served = [[Int]](repeating: [], count: capacities.count)
        room = capacities
        price = [Double](repeating: 0, count: capacities.count)
        distance = [Double](repeating: .infinity, count: capacities.count)
        through = [Int](repeating: 0, count: capacities.count)
    }

    /// What a receiver has at these prices.
    private func surplus(_ receiver: Int) -> Double {
        guard let helper = helperOf[receiver] else { return 0 }
        return benefit(receiver, helper) - price[helper]
    }

    private func benefit(_ receiver: Int, _ helper: Int) -> Double {
        edges[receiver].reduce(-.infinity) { $1.helper == helper ? max($0, $1.benefit) : $0 }
    }

    /// Where a path may end: at a helper with room, or at a receiver that then goes without.
    private enum End {
        case helper(Int)
        case without(Int)
    }

    /// The path of least loss from a receiver to a place: losses are measured against the best pair at present prices.
    mutating func place(_ receiver: Int) {
        let best = edges[receiver].reduce(0) { max($0, $1.benefit - price[$1.helper]) }
        var queue = Queue(), settled: [Int] = []
        var end = End.without(receiver), least = best
        spread(from: receiver, at: 0, surplus: best, &queue)
        while let (loss, helper) = queue.removeFirst(), loss < least {
            guard loss == distance[helper] else { continue } // a longer way, found earlier
            settled.append(helper)
            if room[helper] > 0 {
                (end, least) = (.helper(helper), loss)
                break
            }
            for other in served[helper] {
                let going = loss + surplus(other)
                if going < least { (end, least) = (.without(other), going) }
                spread(from: other, at: loss, surplus: surplus(other), &queue)
            }
        }
        for helper in settled where distance[helper] < least { price[helper] += least - distance[helper] }
        move(to: end, from: receiver)
        reset()
    }

    private var touched: [Int] = []

    private mutating func spread(from receiver: Int, at loss: Double, surplus: Double, _ queue: inout Queue) {
        for edge in edges[receiver] where edge.helper != helperOf[receiver] {
            let reach = max(loss, loss + surplus - (edge.benefit - price[edge.helper]))
            guard reach < distance[edge.helper] else { continue }
            if distance[edge.helper] == .infinity { touched.append(edge.helper) }
            distance[edge.helper] = reach
            through[edge.helper] = receiver
            queue.insert((reach, edge.helper))
        }
    }

    private mutating func reset() {
        for helper in touched { distance[helper] = .infinity }
        touched.removeAll(keepingCapacity: true)
    }

    private mutating func move(to end: End, from receiver: Int) {
        var free: Int
        switch end {
        case .helper(let helper):
            room[helper] -= 1
            free = helper
        case .without(let other):
            if other == receiver { return }
            free = leave(other)
        }
        while true {
            let next = through[free], left = next == receiver ? nil : leave(next)
            helperOf[next] = free
            served[free].append(next)
            guard let left else { return }
            free = left
        }
    }

    private mutating func leave(_ receiver: Int) -> Int {
        let helper = helperOf[receiver]!
        served[helper].removeAll { $0 == receiver }
        helperOf[receiver] = nil
        return helper
    }
}

/// Helpers by loss, then by index: a binary heap.
private struct Queue {
    private var items: [(loss: Double, helper: Int)] = []

    mutating func insert(_ item: (loss: Double, helper: Int)) {
        items.append(item)
        var place = items.count - 1
        while place > 0, items[place] < items[(place - 1) / 2] {
            items.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    mutating func removeFirst() -> (loss: Double, helper: Int)? {
        guard let first = items.first, let last = items.popLast() else { return nil }
        guard !items.isEmpty else { return first }
        items[0] = last
        var place = 0
        while true {
            let left = 2 * place + 1, right = left + 1
            guard left < items.count else { return first }
            let least = right < items.count && items[right] < items[left] ? right : left
            guard items[least] < items[place] else { return first }
            items.swapAt(place, least)
            place = least
        }
    }
}
