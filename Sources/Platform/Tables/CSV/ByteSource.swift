import Glibc

/// Where a table's bytes come from, in the order of the file.
package protocol ByteSource {
    /// Fills at most `space`; returns how many bytes were written, 0 at the end.
    mutating func read(into space: UnsafeMutableRawBufferPointer) throws(CSVError) -> Int
}

/// Bytes that are already in memory, such as an upload's.
package struct MemorySource: ByteSource {
    private let bytes: [UInt8]
    private var position = 0

    package init(_ bytes: [UInt8]) { self.bytes = bytes }
    package init(_ text: String) { self.init(Array(text.utf8)) }

    package mutating func read(into space: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(space.count, bytes.count - position)
        bytes.withUnsafeBytes { space.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count])) }
        position += count
        return count
    }
}

/// A file, or standard input. Closed when the last reference goes.
package final class FileSource: ByteSource {
    /// As it was named, for messages.
    package let name: String
    /// Bytes of the whole file; nil where it cannot be known beforehand, as for a pipe.
    package let size: Int?
    private let descriptor: Int32
    private let isOwned: Bool

    /// `-` is standard input.
    package init(path: String) throws(CSVError) {
        name = path == "-" ? "standard input" : path
        isOwned = path != "-"
        descriptor = isOwned ? open(path, O_RDONLY | O_CLOEXEC) : STDIN_FILENO
        guard descriptor >= 0 else { throw .cannotRead(name: path, reason: String(cString: strerror(errno))) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw .cannotRead(name: path, reason: String(cString: strerror(errno))) }
        size = facts.st_mode & S_IFMT == S_IFREG ? Int(facts.st_size) : nil
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
    }

    deinit { if isOwned { close(descriptor) } }

    package func read(into space: UnsafeMutableRawBufferPointer) throws(CSVError) -> Int {
        while true {
            let count = Glibc.read(descriptor, space.baseAddress, space.count)
            if count >= 0 { return count }
            guard errno == EINTR else { throw .cannotRead(name: name, reason: String(cString: strerror(errno))) }
        }
    }
}
