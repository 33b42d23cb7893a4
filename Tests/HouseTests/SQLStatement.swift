import Database

/// A statement as tokens: words, texts and signs, without space and comments.
struct SQLStatement {
    let tokens: [String]

    init(_ sql: String) {
        tokens = SQLPiece.pieces(of: sql).filter { $0.kind != .space && $0.kind != .comment }.map { String($0.text) }
    }

    var beginning: [String] { Array(tokens.prefix(2)) }

    func contains(_ words: [String]) -> Bool {
        tokens.indices.contains { tokens[$0...].starts(with: words) }
    }

    /// What stands between the commas of the first parentheses: columns and keys of a table.
    func partsInParentheses() -> [[String]] {
        var parts: [[String]] = [[]]
        var depth = 0
        for token in tokens.drop(while: { $0 != "(" }) {
            if token == ")" { depth -= 1 }
            if depth == 0, token == ")" { break }
            if depth == 1, token == "," { parts.append([]) } else if depth > 0 { parts[parts.count - 1].append(token) }
            if token == "(" { depth += 1 }
        }
        return parts
    }

    /// Names that WITH gives to queries.
    var namedQueries: Set<String> {
        guard tokens.first == "WITH" else { return [] }
        return Set(tokens.indices.filter { tokens[$0...].starts(with: ["AS", "("]) }.compactMap { nameBefore($0) })
    }

    private func nameBefore(_ index: Int) -> String? {
        guard index > 0 else { return nil }
        guard tokens[index - 1] == ")" else { return tokens[index - 1] }
        return tokens[..<index].lastIndex(of: "(").map { tokens[$0 - 1] }
    }

    /// The queries of the statement, subqueries and the arms of a UNION each for itself.
    var queries: [SQLQuery] {
        var (found, rest) = ([SQLQuery](), tokens[...])
        Self.read(&rest, into: &found)
        return found
    }

    private static func read(_ rest: inout ArraySlice<String>, into found: inout [SQLQuery]) {
        var (own, depth) = ([String](), 0)
        while let token = rest.popFirst() {
            if token == ")", depth == 0 { break }
            if token == "(", ["SELECT", "WITH"].contains(rest.first ?? "") {
                own.append("()")
                read(&rest, into: &found)
            } else if ["UNION", "EXCEPT", "INTERSECT"].contains(token) {
                found.append(SQLQuery(tokens: own))
                own = []
            } else {
                depth += token == "(" ? 1 : token == ")" ? -1 : 0
                own.append(token)
            }
        }
        found.append(SQLQuery(tokens: own))
    }
}

/// One SELECT, UPDATE or DELETE; `()` stands for a subquery.
struct SQLQuery {
    struct Table: Equatable {
        let name, alias: String
    }

    /// `table.works_id = other.works_id`; the other absent where it is a value, the table where no alias is said.
    struct Tie: Equatable {
        let table, other: String?
    }

    let tokens: [String]

    var tables: [Table] {
        tokens.indices.filter(opensTable).flatMap { tables(from: $0 + 1) }
    }

    var ties: [Tie] {
        tokens.indices.compactMap { index in
            guard tokens[index] == "works_id", index + 2 < tokens.count, tokens[index + 1] == "=" else { return nil }
            let right = tokens[(index + 2)...]
            if right.first == "?" { return Tie(table: alias(before: index), other: nil) }
            guard right.count > 2, right.dropFirst().first == ".", right.dropFirst(2).first == "works_id" else { return nil }
            return Tie(table: alias(before: index), other: right.first)
        }
    }

    private func alias(before index: Int) -> String? {
        index > 1 && tokens[index - 1] == "." ? tokens[index - 2] : nil
    }

    private func opensTable(_ index: Int) -> Bool {
        let before = index > 0 ? tokens[index - 1] : ""
        return switch tokens[index] {
        case "JOIN": true
        case "FROM": before != "DISTINCT"
        case "UPDATE": before != "DO" && before != "FOR"
        default: false
        }
    }

    /// A table, its alias, and after a comma the next.
    private func tables(from start: Int) -> [Table] {
        guard start < tokens.count else { return [] }
        let name = tokens[start]
        var next = start + 1
        let isFunction = next < tokens.count && tokens[next] == "("
        if isFunction { next = (tokens[next...].firstIndex(of: ")") ?? tokens.count - 1) + 1 }
        if next < tokens.count, tokens[next] == "AS" { next += 1 }
        var alias = name
        if next < tokens.count, Self.isName(tokens[next]) {
            alias = tokens[next]
            next += 1
        }
        let table = name == "()" || isFunction ? [] : [Table(name: name, alias: alias)]
        return table + (next < tokens.count && tokens[next] == "," ? tables(from: next + 1) : [])
    }

    /// Keywords are written in capitals, names are not.
    private static func isName(_ token: String) -> Bool {
        token.first?.isLetter == true && token != token.uppercased()
    }
}
