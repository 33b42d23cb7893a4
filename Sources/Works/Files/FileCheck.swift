package import Database
import Secrets

/// Whether what the database says of files and what lies on the shelf are the same.
package struct FileCheck {
    private let shelf: FileShelf
    private let works: ID<Works>
    private let store: FileStore

    package init(_ shelf: FileShelf, of works: ID<Works>, in db: Connection) { (self.shelf, self.works, store) = (shelf, works, FileStore(db, of: works)) }

    /// Contents that are missing or are not what they were, and what nobody of ours put there.
    package func faults() throws -> [String] {
        var faults: [String] = []
        try eachFile { file in
            for digest in file.digests { if let flaw = flaw(of: digest) { faults.append("file \(file.id.number) (\(file.content.type.rawValue)): \(flaw)") } }
        }
        return faults + ShelfWalk(shelf, of: works).strangers.map { "\($0) is nothing that was brought with a form; move it elsewhere" }
    }

    /// Nothing wrong, but worth knowing.
    package func remarks() throws -> [String] {
        let walk = ShelfWalk(shelf, of: works)
        let idle = try walk.homes.flatMap(walk.contents).filter { try !store.knows($0.digest) }.count + walk.fresh.count
        let bytes = try store.bytes(), room = "files take \(bytes) bytes of \(try store.quota())"
        return (bytes > 0 ? [room] : []) + (idle > 0 ? ["\(idle) contents of files belong to nothing; they are swept a day after they came"] : [])
    }

    private func flaw(of digest: Digest) -> String? {
        let path = shelf.path(of: digest, in: works)
        guard let bytes = shelf.reader(of: digest, in: works)?.whole() else { return "\(path) is missing or cannot be read" }
        return Digest(of: bytes) == digest ? nil : "\(path) holds something else than was brought"
    }

    private func eachFile(_ look: (StoredFile) throws -> Void) throws {
        var last = ID<StoredFile>(0)
        while case let files = try store.files(after: last, atMost: Self.step), let end = files.last {
            for file in files { try look(file) }
            last = end.id
        }
    }

    private static let step = 1_000
}

extension FileCheck {
    /// Copies every content that the database names to another shelf.
    package func copy(to other: FileShelf) throws {
        try eachFile { file in for digest in file.digests { try copy(digest, to: other) } }
    }

    /// What is missing stays missing: a look through the copy then says so.
    private func copy(_ digest: Digest, to other: FileShelf) throws {
        guard let bytes = shelf.reader(of: digest, in: works)?.whole(), other.reader(of: digest, in: works) == nil else { return }
        let fresh = try other.fresh(in: works)
        guard bytes.withUnsafeBytes({ fresh.append($0) }) else { throw FileProblem.noRoom }
        _ = try other.place(fresh, in: works)
    }
}

extension StoredFile {
    /// Under which its contents lie.
    fileprivate var digests: [Digest] { [content.digest] + (content.photo.map { [$0.thumbnail] } ?? []) }
}
