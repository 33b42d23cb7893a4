import Glibc

/// Takes what a program complains. It has no name, so it is gone with whoever holds it.
final class ComplaintFile {
    let descriptor: Int32

    init() throws(ProgramError) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
        var template = Array((folder + "/.complaint-XXXXXX").utf8CString)
        descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw .notStarted(folder, reason: String(cString: strerror(errno))) }
        unlink(template)
    }

    deinit { close(descriptor) }

    /// Its end: there a program says why it gave up.
    var text: String {
        var bytes = [UInt8](repeating: 0, count: Self.kept)
        let size = Int(lseek(descriptor, 0, SEEK_END)), count = pread(descriptor, &bytes, bytes.count, off_t(max(0, size - Self.kept)))
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }

    private static let kept = 2_048
}
