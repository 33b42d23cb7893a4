import Testing

@Suite struct SQLRulesTests {
    /// The platform knows nothing of works; what it says of its own tables is checked by its tests. The benchmarks measure
    /// the embedded engine alone, on a file of one works.
    @Test func everyStatementCanBeDistributedByWorks() throws {
        var checked = 0
        for source in try swiftSources() where !["Sources/Platform/Database/", "Sources/Benchmarks/"].contains(where: source.path.hasPrefix) {
            for statement in SwiftLiterals(of: source.text).found where isSQL(statement) {
                checked += 1
                for rule in SQLRules(statement).broken { Issue.record("\(source.path): \(rule): \(statement)") }
            }
            for (table, first) in bulkWrites(source.text) where first != "works_id" {
                Issue.record("\(source.path): rows of \(table) are written in bulk without works_id as the first column")
            }
        }
        #expect(checked > 0)
    }

    @Test(arguments: [
        "CREATE TABLE boat (works_id INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (works_id, id), FOREIGN KEY (works_id, id) REFERENCES ship (works_id, id))",
        "CREATE TABLE works (works_id INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (works_id), UNIQUE (name))",
        "CREATE UNIQUE INDEX boat_by_name ON boat (works_id, name)",
        "SELECT name FROM works ORDER BY name",
        "SELECT 1",
        "SELECT name FROM boat WHERE works_id = ? AND id IN (?, ?)",
        "SELECT b.name FROM boat b JOIN catch AS c ON c.works_id = b.works_id AND c.boat_id = b.id WHERE b.works_id = ?",
        "SELECT name FROM boat b WHERE b.works_id = ? AND EXISTS (SELECT 1 FROM catch c WHERE c.works_id = b.works_id AND c.boat_id = b.id)",
        "WITH RECURSIVE tree (id) AS (SELECT id FROM unit WHERE works_id = ? UNION ALL SELECT u.id FROM unit u JOIN tree ON u.parent_id = tree.id WHERE u.works_id = ?) SELECT id FROM tree",
        "INSERT INTO boat (works_id, id) VALUES (?, ?) ON CONFLICT (works_id, id) DO UPDATE SET name = coalesce(excluded.name, boat.name), tonnage = CASE WHEN (excluded.tonnage > ?) THEN ? ELSE NULL END",
        "INSERT INTO boat (works_id, id) SELECT works_id, id FROM new_boat WHERE works_id = ?",
        "INSERT INTO catch (works_id, id) SELECT b.works_id, c.id FROM boat b JOIN net c ON c.works_id = b.works_id",
        "UPDATE boat SET name = ? WHERE works_id = ? AND id = ?",
        "DELETE FROM boat WHERE works_id = ? AND tonnage IS DISTINCT FROM ?",
    ])
    func aStatementThatKeepsTheRulesPasses(sql: String) {
        #expect(SQLRules(sql).broken == [])
    }

    @Test(arguments: [
        "CREATE TABLE boat (id INTEGER NOT NULL, PRIMARY KEY (id))",
        "CREATE TABLE boat (works_id INTEGER, id INTEGER NOT NULL, PRIMARY KEY (works_id, id))",
        "CREATE TABLE boat (works_id INTEGER NOT NULL, id INTEGER PRIMARY KEY)",
        "CREATE TABLE boat (works_id INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT UNIQUE, PRIMARY KEY (works_id, id))",
        "CREATE TABLE boat (works_id INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (works_id, id), UNIQUE (id))",
        "CREATE TABLE boat (works_id INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (works_id, id), FOREIGN KEY (works_id, id) REFERENCES ship (id))",
        "CREATE TABLE boat (works_id INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (works_id, id), FOREIGN KEY (works_id, id) REFERENCES ship (works_id, id) ON DELETE SET NULL)",
        "CREATE UNIQUE INDEX boat_by_name ON boat (name)",
        "CREATE TRIGGER sink AFTER DELETE ON boat BEGIN SELECT 1; END",
        "SELECT name FROM boat",
        "SELECT name FROM boat WHERE id = ?",
        "SELECT b.name FROM boat b JOIN catch c ON c.boat_id = b.id WHERE b.works_id = ?",
        "SELECT b.name FROM boat b, catch c WHERE b.works_id = ? AND c.boat_id = b.id",
        "SELECT b.name FROM boat b JOIN catch c ON c.works_id = b.works_id",
        "SELECT name FROM boat b WHERE b.works_id = ? AND id IN (SELECT boat_id FROM catch)",
        "SELECT name FROM boat WHERE works_id = ? UNION ALL SELECT name FROM ship",
        "WITH RECURSIVE tree (id) AS (SELECT id FROM unit WHERE works_id = ? UNION ALL SELECT u.id FROM unit u JOIN tree ON u.parent_id = tree.id) SELECT id FROM tree",
        "INSERT INTO boat (id) VALUES (?)",
        "INSERT INTO boat VALUES (?, ?)",
        "INSERT INTO boat (works_id, id) VALUES (?, ?) ON CONFLICT (works_id, id) DO UPDATE SET seen = now()",
        "INSERT INTO boat (works_id, id) VALUES (?, ?) ON CONFLICT (works_id, id) DO UPDATE SET seen = (SELECT max(day) FROM catch WHERE works_id = ?)",
        "UPDATE boat SET name = ?",
        "UPDATE boat SET works_id = ? WHERE works_id = ?",
        "DELETE FROM boat WHERE id = ?",
        "MERGE INTO boat USING ship ON boat.id = ship.id WHEN MATCHED THEN DO NOTHING",
    ])
    func aStatementThatBreaksARuleIsFound(sql: String) {
        #expect(SQLRules(sql).broken != [])
    }

    @Test func literalsAreFoundWithTheirInterpolations() {
        let text = #"""
            // "no literal"
            let a = try db.rows("SELECT \(raw: Self.columns) FROM boat WHERE works_id = \(ids["a"]!) AND name = '\(f(g(1)))'")
            let b = """
                UPDATE boat
                SET name = \(name ?? "x")
                """
            let c = "a \"quoted\" text"
            """#
        let found = SwiftLiterals(of: text).found
        #expect(
            found.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") } == [
                "SELECT raw FROM boat WHERE works_id = ? AND name = '?'", "UPDATE boat SET name = ?", "a \"quoted\" text",
            ])
    }

    private func isSQL(_ literal: String) -> Bool {
        let first = literal.drop(while: \.isWhitespace).prefix { $0.isLetter }
        return ["SELECT", "WITH", "INSERT", "UPDATE", "DELETE", "CREATE", "ALTER", "MERGE"].contains(String(first)) && literal.contains(" ")
    }

    private func bulkWrites(_ text: String) -> [(table: String, first: String)] {
        text.matches(of: /bulk\(\s*into:\s*"(\w+)",\s*columns:\s*\[\s*"(\w+)"/).map { (String($0.1), String($0.2)) }
    }
}
