package import Database
import Foundation

/// Removes from the shelf what no row names: what was brought with a form that was not stored in the end, what a process left that ended in the
/// middle, and what retention has removed from the tables.
package struct FileSweep: Sendable {
    private let database: Database
    private let shelf: FileShelf
    private let now: Moment

    package init(_ database: Database, _ shelf: FileShelf, at now: Moment) { (self.database, self.shelf, self.now) = (database, shelf, now) }

    /// - Parameter goesOn: asked between two steps; what is left then is found the next time.
    /// - Returns: how many contents were removed.
    package func run(while goesOn: () -> Bool = { true }) throws -> Int {
        var removed = 0
        for works in try database.read({ try WorksStore($0).all() }) {
            let walk = ShelfWalk(shelf, of: works.id)
            for left in walk.fresh where isOld(left.at) { removed += unlink(left.path) == 0 ? 1 : 0 }
            for home in walk.homes where goesOn() { removed += try sweep(home, walk, works.id) }
        }
        return removed
    }

    /// Whoever brings the same content again makes it young; nobody can between the look at its age and its end, since both are under the lock.
    /// Whoever brought it before has stored its row by now, or never will.
    private func sweep(_ home: String, _ walk: ShelfWalk, _ works: ID<Works>) throws -> Int {
        try ShelfLock.held(in: shelf.folder, .alone) {
            let old = walk.contents(in: home).filter { isOld($0.at) }
            let unknown = try database.read { db in try old.filter { try !FileStore(db, of: works).knows($0.digest) } }
            return unknown.filter { unlink($0.path) == 0 }.count
        } ?? 0
    }

    private func isOld(_ moment: Moment) -> Bool { moment + StoredFile.secondsUnused < now }
}
