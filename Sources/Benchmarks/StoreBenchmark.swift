import Database
import Foundation
import Planning
import Works

/// What the embedded database alone takes for the work of an import and of loading the columns.
struct StoreBenchmark {
    /// A database that an import has filled.
    let database: String

    /// The same rows into the same table, in their order, with nothing but the database's own library.
    func bareInserts(into path: String) throws {
        let filled = try BareSQLite(database)
        let rows = try filled.rows(), empty = try BareSQLite(path)
        // As an import has it: the log carries each batch, and the file is safe against a loss of power at its end.
        for setting in ["journal_mode = WAL", "synchronous = NORMAL", "cache_size = -32768"] { try empty.run("PRAGMA \(setting)") }
        try empty.run(filled.definition())
        let (_, time) = try timed { try empty.insert(rows) }
        print("{\"rows\":\(rows.count),\"seconds\":\(time.seconds),\"cpu\":\(time.cpu)}")
    }

    /// From the tables into columns, against reading the same rows into an array.
    func loading() throws {
        let (count, bare) = try timed { try BareSQLite(database).rows().count }
        let opened = try Database.open(database)
        defer { opened.close() }
        let (columns, time) = try timed {
            try opened.read { db in try PanoramaStore(db, of: WorksStore(db).works(of: nil)).columns(.asItWas) }
        }
        print(
            """
            {"rows":\(count),"units":\(columns.organisation.units.count),"seconds":\(time.seconds),"cpu":\(time.cpu),\
            "bare_seconds":\(bare.seconds),"bare_cpu":\(bare.cpu)}
            """)
    }
}
