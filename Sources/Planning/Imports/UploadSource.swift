import Tables
import Web

/// The bytes of a file that came with a form; each reading begins at its first.
struct UploadSource: ByteSource {
    private let file: UploadedFile
    private var position = 0

    init(_ file: UploadedFile) { self.file = file }

    mutating func read(into space: UnsafeMutableRawBufferPointer) throws(CSVError) -> Int {
        guard let count = file.read(into: space, at: position) else { throw .cannotRead(name: file.name, reason: "the temporary file is damaged") }
        position += count
        return count
    }
}
