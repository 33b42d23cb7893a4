import Foundation
package import Secrets

/// The folder beside the database in which the contents of files lie, each under the digest of its content: `3/ab/cdef…` is one of works 3.
/// What lies there is never changed. A content comes first, its row afterwards: whatever breaks off between leaves a rest that no row names,
/// and the sweep takes it a day later.
package struct FileShelf: Sendable {
    package let folder: String
    let limits: FileLimits

    package init(at folder: String, _ limits: FileLimits = .usual) { (self.folder, self.limits) = (folder, limits) }

    /// Of a site that nobody serves.
    package static let temporary = FileShelf(at: FileManager.default.temporaryDirectory.appendingPathComponent("pacesetter.files").path)

    package var exists: Bool { FileManager.default.fileExists(atPath: folder) }

    /// Nothing is swept meanwhile, so that whatever the database names still lies here when it is copied.
    package func unswept<T>(_ body: () throws -> T) throws -> T {
        guard exists else { return try body() }
        guard let result = try ShelfLock.held(in: folder, .shared, body) else { throw FileProblem.noRoom }
        return result
    }

    func folder(of works: ID<Works>) -> String { "\(folder)/\(works.number)" }

    /// Where it lies, or would.
    package func path(of digest: Digest, in works: ID<Works>) -> String {
        let name = digest.description
        return "\(folder(of: works))/\(name.prefix(2))/\(name.dropFirst(2))"
    }

    /// nil where it is not there.
    package func reader(of digest: Digest, in works: ID<Works>) -> ShelfReader? { ShelfReader(path(of: digest, in: works)) }

    func fresh(in works: ID<Works>) throws(FileProblem) -> FreshFile { try FreshFile(in: folder(of: works)) }

    /// Puts a file that is complete where its digest says. What lies there already is the same, and from now on as young as this.
    func place(_ file: consuming FreshFile, in works: ID<Works>) throws(FileProblem) -> Digest {
        guard let bytes = file.bytes(), file.isSafe() else { throw .noRoom }
        let digest = Digest(of: bytes), path = path(of: digest, in: works)
        let home = String(path[..<path.lastIndex(of: "/")!])
        try ShelfFolder.make(home)
        let isThere = ShelfLock.held(in: folder, .shared) { file.rename(to: path) && ShelfFolder.isSafe(home) }
        guard isThere == true else { throw .noRoom }
        return digest
    }
}

/// A content that lies on the shelf.
package final class ShelfReader: Sendable {
    package let size: Int
    private let descriptor: Int32

    init?(_ path: String) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        size = Int(lseek(descriptor, 0, SEEK_END))
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Empty at the end, nil where it cannot be read.
    package func read(at offset: Int, atMost most: Int = 1 << 16) -> [UInt8]? {
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: max(0, min(most, size - offset))) { room, filled in
            count = pread(descriptor, room.baseAddress, room.count, off_t(offset))
            filled = max(0, count)
        }
        return count < 0 ? nil : bytes
    }

    package func whole() -> [UInt8]? {
        guard let bytes = read(at: 0, atMost: size), bytes.count == size else { return nil }
        return bytes
    }
}
