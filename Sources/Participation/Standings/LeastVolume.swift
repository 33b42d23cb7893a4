import Web

/// The volume from which on a unit has a place, as somebody typed it.
struct LeastVolume {
    static let field = "least"
    let text: String

    init(_ query: Form) { text = query[LeastVolume.field] ?? "" }

    var amount: Double? { Double(text.replacing(",", with: ".")).flatMap { $0.isFinite && $0 >= 0 ? $0 : nil } }

    var isWrong: Bool { !text.isEmpty && amount == nil }
}
