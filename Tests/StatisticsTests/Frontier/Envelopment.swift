/// Data envelopment analysis (Charnes, Cooper & Rhodes 1978; Banker, Charnes & Cooper 1984), here only to hold the marks of
/// `FreeDisposalHull` against: it mixes peers, which no unit can do with its neighbours' machines. One linear programme for each unit.
enum Envelopment {
    private static let prize = 1e3

    enum Returns { case constant, variable }

    /// The largest factor by which a mixture of units with no more inputs multiplies all outputs of the unit.
    static func outputFactor(_ unit: Int, inputs: [[Double]], outputs: [[Double]], returns: Returns) -> Double {
        var rows = inputs[unit].indices.map { place in [0] + inputs.map { $0[place] } }, limits = inputs[unit]
        rows += outputs[unit].indices.map { place in [outputs[unit][place]] + outputs.map { -$0[place] } }
        limits += outputs[unit].map { _ in 0 }
        guard returns == .variable else { return largest([1] + inputs.map { _ in 0 }, rows: rows, limits: limits) }
        // Shares that add up to one: at most one, and a prize for the whole that outweighs any factor.
        rows.append([0] + inputs.map { _ in 1 })
        return largest([1] + inputs.map { _ in prize }, rows: rows, limits: limits + [1]) - prize
    }

    /// With constant returns the share of its inputs with which a mixture would bring as much.
    static func inputFactor(_ unit: Int, inputs: [[Double]], outputs: [[Double]]) -> Double {
        1 / outputFactor(unit, inputs: inputs, outputs: outputs, returns: .constant)
    }

    /// Largest c x with rows x <= limits, x >= 0, limits >= 0: simplex with Bland's rule (Dantzig 1951; Bland 1977).
    static func largest(_ goal: [Double], rows: [[Double]], limits: [Double]) -> Double {
        let slack = rows.indices.map { row in rows.indices.map { $0 == row ? 1.0 : 0 } }
        var table = rows.indices.map { rows[$0] + slack[$0] + [limits[$0]] }, basis = rows.indices.map { goal.count + $0 }
        var bottom = goal.map { -$0 } + [Double](repeating: 0, count: rows.count + 1)
        while let column = bottom.dropLast().firstIndex(where: { $0 < -1e-11 }) {
            let open = table.indices.filter { table[$0][column] > 1e-11 }
            guard let row = open.min(by: { (step(table[$0], column), basis[$0]) < (step(table[$1], column), basis[$1]) }) else { return .infinity }
            let pivot = table[row][column], divided = table[row].map { $0 / pivot }
            for other in table.indices { table[other] = other == row ? divided : taken(table[other], divided, column) }
            bottom = taken(bottom, divided, column)
            basis[row] = column
        }
        return bottom.last!
    }

    private static func step(_ row: [Double], _ column: Int) -> Double { row.last! / row[column] }

    private static func taken(_ row: [Double], _ pivot: [Double], _ column: Int) -> [Double] {
        let part = row[column]
        return zip(row, pivot).map { $0 - part * $1 }
    }
}
