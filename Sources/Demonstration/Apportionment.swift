/// Whole numbers in proportion to the given values that add up to exactly `total`, by the largest remainders
/// (Hamilton's method). So that a month made of plausible days is the month that the report states.
func apportioned(_ values: [Double], total: Int) -> [Int] {
    let scale = Double(total) / values.reduce(0, +)
    var whole = values.map { Int(($0 * scale).rounded(.down)) }
    let byRemainder = values.indices.sorted { values[$0] * scale - Double(whole[$0]) > values[$1] * scale - Double(whole[$1]) }
    for index in byRemainder.prefix(total - whole.reduce(0, +)) { whole[index] += 1 }
    return whole
}
