import Glibc

/// A file without a name, for a program to read or write: it is gone with whoever holds it.
final class ScratchFile {
    let descriptor: Int32

    init() throws(ProgramError) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
        var template = Array((folder + "/.scratch-XXXXXX").utf8CString)
        descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw .notStarted(folder, reason: String(cString: strerror(errno))) }
        unlink(template)
    }

    /// Holds these bytes and is read from the first.
    convenience init(holding bytes: [UInt8]) throws(ProgramError) {
        try self.init()
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress! + written, $0.count - written, off_t(written)) }
            if count > 0 { written += count } else if errno != EINTR { throw .notStarted("a file for it", reason: String(cString: strerror(errno))) }
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    var bytes: [UInt8] { end(Int.max) }

    /// Its end: there a program says why it gave up.
    var complaint: String { String(decoding: end(2_048), as: UTF8.self) }

    private func end(_ most: Int) -> [UInt8] {
        let size = Int(lseek(descriptor, 0, SEEK_END)), wanted = min(size, most)
        return [UInt8](unsafeUninitializedCapacity: max(0, wanted)) { room, count in
            count = max(0, pread(descriptor, room.baseAddress, room.count, off_t(size - wanted)))
        }
    }
}
