extension Language {
    /// A, B and C
    package func list(_ items: some Sequence<String>) -> String {
        let items = Array(items)
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: self == .chinese ? "、" : ", ") + and + last
    }

    /// A word or a title as it is quoted: “early loading”.
    package func quoted(_ text: String) -> String {
        switch self {
        case .english, .chinese: "“\(text)”"
        case .russian: "«\(text)»"
        case .german: "„\(text)“"
        }
    }

    private var and: String {
        switch self {
        case .english: " and "
        case .chinese: "和"
        case .russian: " и "
        case .german: " und "
        }
    }
}
