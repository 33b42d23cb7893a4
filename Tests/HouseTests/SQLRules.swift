import Database

/// The rules by which a database can be distributed by `works_id` over several nodes without changing a statement
/// (docs/architecture.md, "One works, one tree, one id"). Says of a statement which it breaks.
struct SQLRules {
    /// Small tables that every node holds whole, or that are the engines' own.
    static let referenceTables: [String: String] = [
        "works": "the list of all works",
        "sign_in_name": "whoever signs in has not yet said at which works",
        "schema_migration": "what the program has done to the schema, for all works together",
    ]

    let statement: SQLStatement
    private(set) var broken: [String] = []

    init(_ sql: String) {
        statement = SQLStatement(sql)
        checkForbidden()
        switch statement.beginning {
        case ["CREATE", "TABLE"]: checkTable()
        case ["CREATE", "UNIQUE"]: checkUniqueIndex()
        case ["INSERT", "INTO"]: checkInsert()
        case let words where words.first == "UPDATE": checkAssignments()
        default: break
        }
        for query in statement.queries { check(query) }
        checkConflictAssignments()
    }

    /// Rule 5.
    private mutating func checkForbidden() {
        for words in [["MERGE", "INTO"], ["CREATE", "TRIGGER"], ["ON", "DELETE", "SET"], ["ON", "UPDATE", "SET"]] where statement.contains(words) {
            broken.append("\(words.joined(separator: " ")) does not work on a distributed table")
        }
    }

    /// Rule 1.
    private mutating func checkTable() {
        let name = statement.tokens.dropFirst(2).first { !["IF", "NOT", "EXISTS"].contains($0) } ?? ""
        guard Self.referenceTables[name] == nil else { return }
        let parts = statement.partsInParentheses()
        if !parts.contains(where: { $0.starts(with: ["PRIMARY", "KEY"]) }) { broken.append("\(name) has no PRIMARY KEY (works_id, …)") }
        if !parts.contains(where: { $0.starts(with: ["works_id", "INTEGER", "NOT", "NULL"]) }) { broken.append("\(name) has no works_id INTEGER NOT NULL") }
        for part in parts { checkKey(part, in: name) }
    }

    private mutating func checkKey(_ part: [String], in table: String) {
        let definition = part.first == "CONSTRAINT" ? Array(part.dropFirst(2)) : part
        guard let kind = definition.first else { return }
        guard ["PRIMARY", "UNIQUE", "FOREIGN"].contains(kind) else {
            if ["PRIMARY", "UNIQUE", "REFERENCES"].contains(where: definition.contains) { broken.append("\(table).\(kind) is a key without works_id") }
            return
        }
        let lists = definition.indices.filter { definition[$0] == "(" }.map { definition[$0 + 1] }
        if lists.contains(where: { $0 != "works_id" }) { broken.append("a \(kind) key of \(table) does not start with works_id") }
    }

    private mutating func checkUniqueIndex() {
        guard let list = statement.tokens.firstIndex(of: "("), Self.referenceTables[statement.tokens[list - 1]] == nil else { return }
        if statement.tokens[list + 1] != "works_id" { broken.append("a unique index does not start with works_id") }
    }

    /// Rule 2: a row belongs to a works from the beginning, and for good.
    private mutating func checkInsert() {
        let tokens = statement.tokens
        guard tokens.count > 3, Self.referenceTables[tokens[2]] == nil else { return }
        let columns = tokens[3] == "(" ? tokens[4...].prefix { $0 != ")" } : []
        if !columns.contains("works_id") { broken.append("a row of \(tokens[2]) is inserted without works_id") }
    }

    private mutating func checkAssignments() {
        let assigned = statement.tokens.drop { $0 != "SET" }.prefix { $0 != "WHERE" }
        if assigned.contains("works_id") { broken.append("works_id is never changed") }
    }

    /// Rule 2: every table of a query is held to one works, by a value or by a table that is.
    private mutating func check(_ query: SQLQuery) {
        let tables = query.tables.filter { Self.referenceTables[$0.name] == nil && !statement.namedQueries.contains($0.name) }
        let ties = query.ties
        for table in tables {
            let tied = ties.filter { $0.table == table.alias || $0.other == table.alias || ($0.table == nil && query.tables.count == 1) }
            if tied.isEmpty { broken.append("works_id of \(table.alias) is not held") }
        }
        let own = Set(query.tables.map(\.alias))
        let isHeld = ties.contains { $0.other == nil || !own.contains($0.other!) || ($0.table.map { !own.contains($0) } ?? false) }
        // Whoever moves the rows of all works does so within each.
        let moves = statement.beginning == ["INSERT", "INTO"] && ties.contains { $0.table != nil && $0.other != nil }
        if !tables.isEmpty, !isHeld, !moves { broken.append("no works_id is held to a value") }
    }

    /// Rule 3.
    private mutating func checkConflictAssignments() {
        let tokens = statement.tokens
        guard let start = tokens.indices.first(where: { tokens[$0...].starts(with: ["DO", "UPDATE", "SET"]) }) else { return }
        let assigned = Array(tokens[(start + 3)...])
        for (word, next) in zip(assigned, assigned.dropFirst() + [""]) {
            let isCall =
                next == "(" && word.first?.isLetter == true
                && !["coalesce", "when", "then", "else", "and", "or", "not", "in", "case"].contains(word.lowercased())
            if isCall || ["select", "current_timestamp", "current_date", "current_time"].contains(word.lowercased()) {
                broken.append("DO UPDATE SET takes only parameters, excluded, coalesce and CASE, not \(word)")
            }
        }
    }
}
