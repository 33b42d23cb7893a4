import Glibc

/// A file without a name, gone with the process that holds it, however that ends.
final class TemporaryFile: Sendable {
    private let descriptor: Int32
    private let folder: String

    init(in folder: String) throws(SpoolError) {
        self.folder = folder
        descriptor = TemporaryFile.open(in: folder)
        guard descriptor >= 0 else { throw .unusable(folder: folder, reason: String(cString: strerror(errno))) }
    }

    deinit { close(descriptor) }

    /// Writes all of it at this offset, or fails.
    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SpoolError) {
        var written = 0
        while written < bytes.count {
            let count = pwrite(descriptor, bytes.baseAddress! + written, bytes.count - written, off_t(offset + written))
            guard count < 0 else { written += count; continue }
            guard errno == EINTR else { throw failure() }
        }
    }

    /// Fills all of `space` from this offset, or fails.
    func read(into space: UnsafeMutableRawBufferPointer, at offset: Int) throws(SpoolError) {
        var filled = 0
        while filled < space.count {
            let count = pread(descriptor, space.baseAddress! + filled, space.count - filled, off_t(offset + filled))
            guard count <= 0 else { filled += count; continue }
            guard count < 0 else { throw .unusable(folder: folder, reason: "the temporary file has become shorter") }
            guard errno == EINTR else { throw failure() }
        }
    }

    private func failure() -> SpoolError {
        let isFull = errno == ENOSPC || errno == EDQUOT || errno == EFBIG
        return isFull ? .diskFull(folder: folder) : .unusable(folder: folder, reason: String(cString: strerror(errno)))
    }

    private static func open(in folder: String) -> Int32 {
        var template = Array((folder + "/.spool-XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { return descriptor }
        unlink(template)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return descriptor
    }
}
