/// The agenda of a meeting: what stood open comes first, then what the data say, in as many points as the time allows.
package struct MeetingAgenda: Sendable, Equatable {
    package let points: [MeetingPoint]

    /// In less time nothing is talked over.
    private static let leastMinutes = 2

    /// - Parameters:
    ///   - before: what the last meeting left open, in its order.
    ///   - drawn: what the data say today, most urgent first.
    package init(before: [MeetingTopic], drawn: [MeetingTopic], minutes: Int) {
        let carried = before.map { old in
            var topic = drawn.first { $0.isSame(as: old) } ?? old
            topic.origin = .before
            return topic
        }
        let fresh = drawn.filter { new in !carried.contains { $0.isSame(as: new) } }
        let topics = Array((carried + fresh).prefix(max(1, minutes / Self.leastMinutes)))
        let shares = Self.shares(of: minutes, topics.map(\.sort.weight))
        points = zip(topics, shares).enumerated().map { MeetingPoint($0.offset + 1, $0.element.0, minutes: $0.element.1) }
    }

    /// Everybody gets a minute; the others go by weight in whole minutes, what is left over to those who come off worst (Hamilton 1792, largest
    /// remainders).
    private static func shares(of minutes: Int, _ weights: [Int]) -> [Int] {
        let all = weights.reduce(0, +), free = max(0, minutes - weights.count)
        guard all > 0 else { return [] }
        var shares = weights.map { 1 + free * $0 / all }
        let byRemainder = weights.indices.sorted { (free * weights[$1] % all, $0) < (free * weights[$0] % all, $1) }
        for index in byRemainder.prefix(max(0, minutes - shares.reduce(0, +))) { shares[index] += 1 }
        return shares
    }
}
