import CPostgres
import Foundation

/// Connecting, and what every connection is set to.
enum PostgresOpening {
    /// What architecture and tests hold for: 15 is what Debian 12 brings.
    private static let oldestVersion: Int32 = 150_000

    /// Laid over what the URL says.
    private static let fixed = [
        ("client_encoding", "UTF8"),
        ("fallback_application_name", "pacesetter"),
    ]

    /// What the URL may say otherwise. Seconds: a server that is not there must not hold up a start for minutes.
    private static let usual = [
        ("connect_timeout", "10")
    ]

    /// As patient with the locks of others as `SQLiteConnection.patience`.
    private static let settings = """
        SET lock_timeout = '30s'; SET TimeZone = 'UTC'; SET standard_conforming_strings = on; SET client_min_messages = error
        """

    static func connect(_ url: String, printed: String) throws -> OpaquePointer {
        try checkForm(url, printed)
        guard let handle = withParameters(usual + [("dbname", url)] + fixed, { PQconnectdbParams($0, $1, 1) }) else {
            throw DatabaseError.cannotOpen(address: printed, reason: "no memory")
        }
        do { try check(handle) } catch {
            PQfinish(handle)
            throw DatabaseError.cannotOpen(address: printed, reason: "\(error)")
        }
        return handle
    }

    /// Asked first, because libpq's own sentence quotes the part that it cannot read: that may be the password.
    private static func checkForm(_ url: String, _ printed: String) throws {
        guard let options = PQconninfoParse(url, nil) else {
            let form = "postgres://NAME:PASSWORD@HOST/DATABASE, with %20 and the like for signs that mean something in an address"
            throw DatabaseError.cannotOpen(address: printed, reason: "the address is not of the form \(form)")
        }
        PQconninfoFree(options)
    }

    /// A sentence for `DatabaseError.cannotOpen`.
    private struct Unfit: Error, CustomStringConvertible {
        let description: String
    }

    private static func check(_ handle: OpaquePointer) throws {
        guard PQstatus(handle) == CONNECTION_OK else { throw Unfit(description: PostgresErrors.message(handle)) }
        guard PQserverVersion(handle) >= oldestVersion else {
            throw Unfit(description: "PostgreSQL 15 or newer is needed, this is \(PQserverVersion(handle) / 10_000)")
        }
        guard String(cString: PQparameterStatus(handle, "server_encoding")) == "UTF8" else {
            throw Unfit(description: "its encoding must be UTF8: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0")
        }
        _ = try PostgresResult.checked(PQexec(handle, settings), handle, sql: settings)
    }

    private static func withParameters<T>(
        _ parameters: [(String, String)], _ body: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<UnsafePointer<CChar>?>) -> T
    ) -> T {
        let copies = parameters.map { (strdup($0.0), strdup($0.1)) }
        defer {
            for (name, value) in copies {
                free(name)
                free(value)
            }
        }
        let names = copies.map { UnsafePointer($0.0) } + [nil]
        let values = copies.map { UnsafePointer($0.1) } + [nil]
        return body(names, values)
    }
}
