import Foundation

/// A file that is being made on the shelf, under a name that nobody looks for. It goes with whoever holds it, unless it gets its place.
struct FreshFile: ~Copyable {
    let descriptor: Int32
    private let path: String

    /// By this the sweep knows what a process left that ended in the middle.
    static let mark = ".new-"

    init(in folder: String) throws(FileProblem) {
        try ShelfFolder.make(folder)
        var template = Array("\(folder)/\(Self.mark)XXXXXX".utf8CString)
        let opened = mkstemp(&template)
        guard opened >= 0 else { throw .noRoom }
        _ = fcntl(opened, F_SETFD, FD_CLOEXEC)
        path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
        descriptor = opened
    }

    deinit {
        close(descriptor)
        // Where it has its place there is none of this name any more.
        unlink(path)
    }

    /// Returns whether all of it could be written.
    func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = write(descriptor, bytes.baseAddress! + written, bytes.count - written)
            if count > 0 { written += count } else if errno != EINTR { return false }
        }
        return true
    }

    func bytes() -> [UInt8]? {
        let size = Int(lseek(descriptor, 0, SEEK_END))
        var isRead = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { room, count in
            isRead = pread(descriptor, room.baseAddress, size, 0) == size
            count = isRead ? size : 0
        }
        return isRead ? bytes : nil
    }

    /// For a program that reads it from its first byte.
    func rewound() -> Int32 {
        lseek(descriptor, 0, SEEK_SET)
        return descriptor
    }

    /// Returns whether it would survive a loss of power.
    func isSafe() -> Bool { fsync(descriptor) == 0 }

    func rename(to place: String) -> Bool { Foundation.rename(path, place) == 0 }
}

/// The folders of the shelf: for the server's own account only.
enum ShelfFolder {
    static func make(_ path: String) throws(FileProblem) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw .noRoom }
    }

    /// Whether the names in it would survive a loss of power, and its own name above.
    static func isSafe(_ path: String) -> Bool {
        [path, String(path[..<path.lastIndex(of: "/")!])].allSatisfy { folder in
            let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else { return false }
            defer { close(descriptor) }
            return fsync(descriptor) == 0
        }
    }
}
