import Database
import TestSupport
import Testing

@Suite struct SQLTests {
    @Test func interpolationBindsAndNeverPastes() {
        let name = "x'; DROP TABLE boat; --"
        let sql: SQL = "SELECT 1 FROM boat WHERE name = \(name) AND id IN (\(joined: [1, 2, 3]))"
        #expect(sql.text == "SELECT 1 FROM boat WHERE name = ? AND id IN (?, ?, ?)")
    }

    @Test func piecesJoinInTheirOrder() {
        let condition: SQL = "day >= \(3)"
        var sql: SQL = "SELECT \(name: "weight") FROM catch WHERE \(condition)"
        sql += " AND day < \(9)"
        #expect((sql + " LIMIT 1").text == "SELECT weight FROM catch WHERE day >= ? AND day < ? LIMIT 1")
    }

    @Test func cuttingIntoPiecesLosesNothing() {
        let sql = "SELECT 'it''s ?' -- why?\n, \"a?b\" /* ? */ FROM 表 WHERE a=? AND b='"
        let pieces = SQLPiece.pieces(of: sql)
        #expect(pieces.map(\.text).joined() == sql)
        #expect(pieces.filter { $0.kind == .symbol && $0.text == "?" }.count == 1)
    }

    @Test(arguments: Engine.all)
    func aQuestionMarkInATextIsNoValue(on engine: Engine) throws {
        try withDatabase(engine) { database in
            let text = try database.read { try $0.row("SELECT 'who?', \(1), \("a?")") { "\($0.text(0)) \($0.integer(1)) \($0.text(2))" } }
            #expect(text == "who? 1 a?")
        }
    }

    @Test(arguments: Engine.all)
    func oneStatementAtATime(on engine: Engine) throws {
        try withDatabase(engine) { database in
            #expect(throws: DatabaseError.self) { try database.write { try $0.execute("SELECT 1; SELECT 2") } }
            #expect(throws: Never.self) { try database.write { try $0.execute("SELECT 1; ") } }
        }
    }

    @Test(arguments: Engine.all)
    func aNameInDoubleQuotesIsNeverAText(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            #expect(throws: DatabaseError.self) {
                try database.read { try $0.rows("SELECT id FROM boat WHERE works_id = 1 AND name = \"Albatros\"") { $0.integer(0) } }
            }
        }
    }

    @Test(arguments: Engine.all)
    func aStatementMayRunWhileTheSameIsRead(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            try database.read { connection in
                let boats: SQL = "SELECT id FROM boat WHERE works_id = 1 ORDER BY id"
                var pairs: [[Int64]] = []
                try connection.forEach(boats) { outer in
                    let first = outer.integer(0)
                    try connection.forEach(boats) { pairs.append([first, $0.integer(0)]) }
                }
                #expect(pairs == [[1, 1], [1, 2], [2, 1], [2, 2]])
            }
        }
    }

    @Test(arguments: Engine.all)
    func moreDifferentStatementsThanTheCacheHoldsStillRun(on engine: Engine) throws {
        try withDatabase(engine) { database in
            try database.read { connection in
                for number in 0..<600 {
                    let sql = SQL(stringLiteral: "SELECT \(number) + ") + "\(number)"
                    try #expect(connection.row(sql) { $0.integer(0) } == Int64(2 * number))
                }
            }
        }
    }
}
