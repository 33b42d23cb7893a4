import Glibc
import Synchronization

/// A file that came with a form. It lies in the folder for temporary files without a name, so it is gone with the last who holds it,
/// however that ends; nothing of its size is in memory.
package final class UploadedFile: Sendable {
    /// As the browser called it, without folders.
    package let name: String
    /// The field of the form that brought it.
    package let field: String
    private let descriptor: Int32
    private let length = Atomic(0)
    private let cut = Atomic(false)

    package var size: Int { length.load(ordering: .acquiring) }

    /// Whether all of it is here: of one that is larger than its route takes, some is missing.
    package var isWhole: Bool { !cut.load(ordering: .acquiring) }

    /// nil where the folder takes no file.
    init?(named name: String, from field: String = "file", in folder: String = UploadedFile.folder) {
        var template = Array((folder + "/.upload-XXXXXX").utf8CString)
        descriptor = mkstemp(&template)
        self.field = field
        self.name = String(name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "")
        guard descriptor >= 0 else { return nil }
        unlink(template)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    package static var folder: String { getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir }

    /// A file with these bytes, for tests that call the router.
    package convenience init?(named name: String, from field: String = "file", holding bytes: [UInt8]) {
        self.init(named: name, from: field)
        guard bytes.withUnsafeBytes({ append($0) }) else { return nil }
    }

    /// Whether all of it could be written. Called by the one thread that receives it.
    func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = pwrite(descriptor, bytes.baseAddress! + written, bytes.count - written, off_t(size + written))
            guard count < 0 else { written += count; continue }
            guard errno == EINTR else { return false }
        }
        length.add(written, ordering: .releasing)
        return true
    }

    /// More came than is taken.
    func markAsCut() { cut.store(true, ordering: .releasing) }

    /// For a program that reads it from its first byte on. One at a time: they would share the place at which they read.
    package func withDescriptor<T, E: Error>(_ body: (Int32) throws(E) -> T) throws(E) -> T {
        lseek(descriptor, 0, SEEK_SET)
        return try body(descriptor)
    }

    /// Fills at most `space` from an offset; 0 at the end, nil where it cannot be read.
    package func read(into space: UnsafeMutableRawBufferPointer, at offset: Int) -> Int? {
        while true {
            let count = pread(descriptor, space.baseAddress, space.count, off_t(offset))
            if count >= 0 { return count }
            if errno != EINTR { return nil }
        }
    }
}
