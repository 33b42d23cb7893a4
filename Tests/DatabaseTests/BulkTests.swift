import Database
import Foundation
import TestSupport
import Testing

@Suite struct BulkTests {
    @Test(arguments: Engine.all)
    func aMillionCatchesComeInQuicklyAndAreReadInLittleMemory(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            let (boats, days) = (2, 500_000)
            let written = try database.write { connection in
                try connection.bulk(into: "catch", columns: ["works_id", "boat_id", "day", "weight"]) { writer in
                    for boat in 1...boats {
                        for day in 0..<days {
                            writer.write(integer: 1)
                            writer.write(integer: Int64(boat))
                            writer.write(integer: Int64(day))
                            writer.write(real: Double(day) / 2)
                            try writer.endRow()
                        }
                    }
                }
            }
            #expect(written == boats * days)
            let before = residentMegabytes()
            var (rows, weight) = (0, 0.0)
            try database.read { connection in
                try connection.forEach("SELECT weight FROM catch WHERE works_id = 1 ORDER BY boat_id, day") { row in
                    rows += 1
                    weight += row.real(0)
                }
            }
            #expect(rows == boats * days)
            #expect(weight == Double(boats) * Double(days) * Double(days - 1) / 4)
            // The rows all at once would be 60 MB and more; other tests run beside this one.
            #expect(residentMegabytes() - before < 40)
        }
    }

    @Test(arguments: Engine.all)
    func everyKindOfValueGoesInBulk(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            let notes = ["", "O'Brien,\t\\N\n", "渔船归港", nil, String(repeating: "herring ", count: 300_000)]
            try database.write { connection in
                try connection.bulk(into: "catch", columns: ["works_id", "boat_id", "day", "weight", "note"]) { writer in
                    for (day, note) in notes.enumerated() {
                        writer.write(integer: 1)
                        writer.write(integer: 2)
                        writer.write(integer: Int64(day))
                        writer.write(real: note == nil ? nil : 0.1)
                        writer.write(text: note)
                        try writer.endRow()
                    }
                }
            }
            let read = try database.read {
                try $0.rows("SELECT note, weight FROM catch WHERE works_id = 1 ORDER BY day") { ($0.textOrNil(0), $0.realOrNil(1)) }
            }
            #expect(read.map(\.0) == notes)
            #expect(read.map(\.1) == [0.1, 0.1, 0.1, nil, 0.1])
        }
    }

    @Test(arguments: Engine.all)
    func aWholeNumberFitsAColumnOfReals(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            try database.write { connection in
                try connection.bulk(into: "catch", columns: ["works_id", "boat_id", "day", "weight"]) { writer in
                    for value: Int64 in [1, 1, 5, 7] { writer.write(integer: value) }
                    try writer.endRow()
                }
            }
            try #expect(weights(database) == [7])
        }
    }

    @Test(arguments: Engine.all)
    func aCatchWrittenTwiceIsRefusedAndNothingOfTheLotStays(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            do {
                try database.write { connection in
                    try connection.bulk(into: "catch", columns: ["works_id", "boat_id", "day"]) { writer in
                        for day in [1, 2, 2] { try writeCatch(day: day, writer) }
                    }
                }
                Issue.record("stored")
            } catch DatabaseError.constraint(let constraint, _) { #expect(constraint == .unique) }
            try #expect(weights(database) == [])
        }
    }

    @Test(arguments: Engine.all)
    func whoGivesUpHalfwayLeavesNothing(on engine: Engine) throws {
        struct Fog: Error {}
        try Coast.withHarbour(engine) { database in
            #expect(throws: Fog.self) {
                try database.write { connection in
                    _ = try? connection.bulk(into: "catch", columns: ["works_id", "boat_id", "day"]) { writer in
                        try writeCatch(day: 1, writer)
                        throw Fog()
                    }
                }
            }
            try #expect(weights(database) == [])
        }
    }

    private func writeCatch(day: Int, _ writer: BulkWriter) throws {
        writer.write(integer: 1)
        writer.write(integer: 1)
        writer.write(integer: Int64(day))
        try writer.endRow()
    }

    private func weights(_ database: Database) throws -> [Double?] {
        try database.read { try $0.rows("SELECT weight FROM catch WHERE works_id = 1 ORDER BY day") { $0.realOrNil(0) } }
    }

    private func residentMegabytes() -> Int {
        let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")[1]
        return Int(pages ?? "0")! * 4096 / 1_048_576
    }
}
