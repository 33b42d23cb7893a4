import Planning
import Works

/// Turns what is known of units into numbers, the same text always into the same one.
struct UnitKinds {
    private let organisation: Organisation
    private let day: Day
    private let analyses: [Analysis]
    private var numbers: [String: Int32] = [:]

    init(_ organisation: Organisation, in brief: Brief) {
        (self.organisation, day) = (organisation, brief.on)
        analyses = Array(brief.analyses.prefix(UInt64.bitWidth))
    }

    mutating func kind(of path: UnitPath) -> UnitKind {
        let unit = organisation.unit(at: path, on: day) ?? organisation.everAt(path).last?.unit
        let traits = unit.flatMap { organisation.units[$0]?.traits } ?? UnitTraits()
        return UnitKind(
            level: number(traits.level ?? "depth \(path.depth)"), peerGroup: number(traits.peerGroup), trade: number(traits.trade),
            product: number(traits.product), equipment: number(traits.equipment), language: number(traits.language),
            people: traits.people.map { Int32(clamping: $0) } ?? -1, indicators: indicators(of: path), roofs: roofs(of: path))
    }

    private mutating func number(_ text: String?) -> Int32 {
        guard let text, !text.isEmpty else { return -1 }
        if let known = numbers[text] { return known }
        numbers[text] = Int32(numbers.count)
        return numbers[text]!
    }

    private mutating func roofs(of path: UnitPath) -> [Int32] {
        sequence(first: path, next: \.parent).map { number("/" + $0.text) }.reversed()
    }

    private func indicators(of path: UnitPath) -> UInt64 {
        analyses.enumerated().reduce(0) { $1.element.plans(path) ? $0 | 1 << UInt64($1.offset) : $0 }
    }
}
