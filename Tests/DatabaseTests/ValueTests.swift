import Database
import TestSupport
import Testing

@Suite struct ValueTests {
    @Test(arguments: Engine.all)
    func everyKindOfValueComesBackAsItWent(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            let picture: [UInt8] = [0, 255, 0, 39, 92]
            try database.write {
                try $0.execute("INSERT INTO boat (works_id, id, name, tonnage, picture) VALUES (1, \(Int64.max), \("Möwe's \"海\"?"), \(0.1 + 0.2), \(picture))")
            }
            try database.read { connection in
                let boat = try connection.row("SELECT id, name, tonnage, picture FROM boat WHERE works_id = 1 AND id = \(Int64.max)") {
                    ($0.integer(0), $0.text(1), $0.real(2), $0.blob(3))
                }
                try #expect(#require(boat) == (Int64.max, "Möwe's \"海\"?", 0.1 + 0.2, picture))
            }
        }
    }

    @Test(arguments: Engine.all)
    func anAbsentValueIsNeitherZeroNorEmpty(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            try database.write { connection in
                let nothing: String? = nil
                try connection.execute("INSERT INTO catch (works_id, boat_id, day, weight, note) VALUES (1, 1, 0, \(0.0), \("")), (1, 1, 1, NULL, \(nothing))")
                try connection.execute("UPDATE boat SET picture = \([UInt8]()) WHERE works_id = 1 AND id = 1")
            }
            try database.read { connection in
                let rows = try connection.rows("SELECT day, weight, note FROM catch WHERE works_id = 1 ORDER BY day") {
                    ($0.integerOrNil(0), $0.realOrNil(1), $0.textOrNil(2), $0.isNull(2))
                }
                #expect(rows[0] == (0, 0, "", false))
                #expect(rows[1] == (1, nil, nil, true))
                let pictures = try connection.rows("SELECT picture FROM boat WHERE works_id = 1 ORDER BY id") { $0.blobOrNil(0) }
                #expect(pictures == [[], nil])
            }
        }
    }

    @Test(arguments: Engine.all)
    func anAbsentValueMayBeAskedFor(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            func names(_ name: String?) throws -> [String] {
                try database.read { try $0.rows("SELECT name FROM boat WHERE works_id = 1 AND (\(name) IS NULL OR name = \(name)) ORDER BY id") { $0.text(0) } }
            }
            try #expect(names(nil) == ["Albatros", "海燕"])
            try #expect(names("海燕") == ["海燕"])
        }
    }

    @Test(arguments: Engine.all)
    func aTextWithAZeroByteIsRefused(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            #expect(throws: DatabaseError.textWithZeroByte) {
                try database.write { try $0.execute("UPDATE boat SET name = \("Alba\0tros") WHERE works_id = 1 AND id = 1") }
            }
            #expect(throws: DatabaseError.textWithZeroByte) {
                try database.write { connection in
                    try connection.bulk(into: "boat", columns: ["works_id", "id", "name"]) { writer in
                        writer.write(integer: 1)
                        writer.write(integer: 3)
                        writer.write(text: "Alba\0tros")
                        try writer.endRow()
                    }
                }
            }
            try #expect(Coast.names(database) == ["Albatros", "海燕"])
        }
    }

    @Test(arguments: Engine.all)
    func sumsAndAveragesOfWholeNumbersAreRead(on engine: Engine) throws {
        try withDatabase(engine) { database in
            try database.read { connection in
                let sums = try connection.row("SELECT sum(x), avg(x), count(*), sum(x) > 2 FROM (SELECT \(30_000_000_001) AS x UNION ALL SELECT \(-2)) t") {
                    ($0.integer(0), $0.real(0), $0.real(1), $0.integer(2), $0.bool(3))
                }
                try #expect(#require(sums) == (29_999_999_999, 29_999_999_999, 14_999_999_999.5, 2, true))
            }
        }
    }

    @Test(arguments: Engine.all)
    func textsAreOrderedByteByByte(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            try database.write { connection in
                try connection.execute("DELETE FROM boat WHERE works_id = 1")
                for (id, name) in ["a/b", "a", "B", "a b", "é", "a-b"].enumerated() {
                    try connection.execute("INSERT INTO boat (works_id, id, name) VALUES (1, \(id), \(name))")
                }
            }
            try database.read { connection in
                let names = try connection.rows("SELECT name FROM boat WHERE works_id = 1 ORDER BY name") { $0.text(0) }
                #expect(names == ["B", "a", "a b", "a-b", "a/b", "é"])
                let below = try connection.rows("SELECT name FROM boat WHERE works_id = 1 AND name >= \("a/") AND name < \("a0")") { $0.text(0) }
                #expect(below == ["a/b"])
                let like = try connection.rows("SELECT name FROM boat WHERE works_id = 1 AND name LIKE \("b%")") { $0.text(0) }
                #expect(like == [])
            }
        }
    }
}
