/// Recursive descent over the characters of a template.
struct TemplateParser {
    static let filters = "trim, lower, pad:N, date:PATTERN, hour:PATTERN, number:. or number:, none:TEXT and else:TEXT"

    private let text: String
    private let characters: [Character]
    private var position = 0

    init(_ text: String) {
        self.text = text
        characters = Array(text)
    }

    mutating func pieces() throws(TemplateError) -> [Template.Piece] {
        var pieces: [Template.Piece] = []
        while let next = peek {
            if next == "{", peek(1) != "{" { pieces.append(try column()) } else { pieces.append(.text(try literal())) }
        }
        return pieces
    }

    private var peek: Character? { peek(0) }
    private func peek(_ ahead: Int) -> Character? { position + ahead < characters.count ? characters[position + ahead] : nil }

    /// Text up to the next column, braces undoubled.
    private mutating func literal() throws(TemplateError) -> String {
        var literal = ""
        while let next = peek {
            let isBrace = next == "{" || next == "}"
            if isBrace, peek(1) != next {
                if next == "{" { break }
                throw expected("a second } (a brace of the text is written twice)")
            }
            literal.append(next)
            position += isBrace ? 2 : 1
        }
        return literal
    }

    /// `{name|filter|filter:argument}`
    private mutating func column() throws(TemplateError) -> Template.Piece {
        position += 1
        let start = position
        let name = trimmed(try part(until: ["|", "}"]))
        guard !name.isEmpty else { throw expected("the name of a column", at: start) }
        var filters: [Filter] = []
        while peek == "|" {
            position += 1
            filters.append(try filter())
        }
        position += 1
        return .column(name, filters)
    }

    /// Up to one of the ends, which must come.
    private mutating func part(until ends: Set<Character>) throws(TemplateError) -> String {
        let start = position
        while let next = peek {
            if ends.contains(next) { return String(characters[start..<position]) }
            guard next != "{" else { throw expected("a closing }") }
            position += 1
        }
        throw expected("a closing }")
    }

    private mutating func filter() throws(TemplateError) -> Filter {
        let start = position
        let words = try part(until: ["|", "}"]).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let argument = words.count > 1 ? words[1] : nil
        switch (trimmed(words[0]), argument) {
        case ("trim", nil): return .trim
        case ("lower", nil): return .lower
        case ("pad", let width?): return .pad(try padding(width, at: start))
        case ("date", let pattern?): return .date(try DatePattern(pattern, needing: .day))
        case ("hour", let pattern?): return .hour(try DatePattern(pattern, needing: .hour))
        case ("number", ","): return .number(.comma)
        case ("number", "."), ("number", nil): return .number(.point)
        case ("number", .some): throw expected("number:, or number:.", at: start)
        case ("none", let text?): return .none(text)
        case ("else", let text?): return .else(text)
        case ("trim", .some), ("lower", .some): throw expected("no argument for this filter", at: start)
        case ("pad", nil), ("date", nil), ("hour", nil), ("none", nil), ("else", nil): throw expected("an argument, as in \(TemplateParser.filters)", at: start)
        case (let name, _): throw .unknownFilter(template: text, name: name)
        }
    }

    /// Numbers of teams and shops have a few digits; a hundred zeros are a slip.
    private func padding(_ width: String, at start: Int) throws(TemplateError) -> Int {
        guard let value = Int(trimmed(width)), (1...20).contains(value) else { throw expected("pad:N with N from 1 to 20", at: start) }
        return value
    }

    private func expected(_ what: String, at index: Int? = nil) -> TemplateError {
        .syntax(template: text, position: (index ?? position) + 1, expected: what)
    }

    private func trimmed(_ part: String) -> String {
        let isBlank = { (character: Character) in character == " " }
        let tail = part.drop(while: isBlank)
        return String(tail[..<(tail.lastIndex { !isBlank($0) }.map(tail.index(after:)) ?? tail.startIndex)])
    }
}
