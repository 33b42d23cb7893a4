import CSQLite
import Foundation

/// The online backup of SQLite: a copy of one state, while others read and write.
enum SQLiteBackup {
    /// Written beside its place and moved there when complete: a half copy never stands where a whole one is looked for.
    static func copy(_ source: OpaquePointer, to path: String) throws {
        let unfinished = "\(path).\(getpid()).unfinished"
        defer { unlink(unfinished) }
        try copyPages(source, to: unfinished, named: path)
        guard rename(unfinished, path) == 0 else { throw failure(path, String(cString: strerror(errno))) }
    }

    private static func copyPages(_ source: OpaquePointer, to file: String, named path: String) throws {
        var target: OpaquePointer?
        defer { sqlite3_close(target) }
        let status = sqlite3_open_v2(file, &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
        guard status == SQLITE_OK, let target else { throw failure(path, String(cString: sqlite3_errstr(status))) }
        guard let backup = sqlite3_backup_init(target, "main", source, "main") else { throw failure(path, SQLiteErrors.message(target)) }
        // In one step, so that writing beside it never makes it begin anew.
        let copied = sqlite3_backup_step(backup, -1)
        let finished = sqlite3_backup_finish(backup)
        guard copied == SQLITE_DONE, finished == SQLITE_OK else { throw failure(path, SQLiteErrors.message(target)) }
    }

    private static func failure(_ path: String, _ reason: String) -> DatabaseError { .cannotBackUp(to: path, reason: reason) }
}
