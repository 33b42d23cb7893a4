package import Database
package import Foundation

extension Engine {
    /// The engines that every test of a store runs on: both, where `PACESETTER_POSTGRES` names a server to use.
    package static let all: [Engine] = {
        if server != nil { return [.sqlite, .postgres] }
        print("PACESETTER_POSTGRES is not set: the stores are tested on SQLite alone (bin/postgres starts a server)")
        return [.sqlite]
    }()

    fileprivate static let server = ProcessInfo.processInfo.environment["PACESETTER_POSTGRES"]
}

/// Gives an empty database that is gone afterwards: a file of its own, or a schema of its own on the server.
package func withDatabase<T>(_ engine: Engine, readers: Int = 4, _ body: (Database) throws -> T) throws -> T {
    try withDatabaseAddress(engine) { address in
        let database = try Database.open(address, readers: readers)
        defer { database.close() }
        return try body(database)
    }
}

/// The same for a test that opens the database itself, or several times.
package func withDatabaseAddress<T>(_ engine: Engine, _ body: (String) throws -> T) throws -> T {
    switch engine {
    case .sqlite: try withTemporaryFolder { try body($0.appendingPathComponent("works.db").path) }
    case .postgres: try withSchema(body)
    }
}

package func withTemporaryFolder<T>(_ body: (URL) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pacesetter-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
}

private func withSchema<T>(_ body: (String) throws -> T) throws -> T {
    guard let server = Engine.server else { fatalError("PACESETTER_POSTGRES is not set") }
    let schema = "test_" + UUID().uuidString.replacingOccurrences(of: "-", with: "").lowercased()
    let owner = try Database.open(server, readers: 1)
    defer { owner.close() }
    try owner.write { try $0.execute("CREATE SCHEMA \(name: schema)") }
    defer { _ = try? owner.write { try $0.execute("DROP SCHEMA \(name: schema) CASCADE") } }
    return try body(server + (server.contains("?") ? "&" : "?") + "options=-csearch_path%3D\(schema)")
}
