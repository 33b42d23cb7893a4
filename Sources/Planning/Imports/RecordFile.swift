import Foundation
import Tables

/// A file of records as a call names it. Standard input can be read once only; where it must be read twice it is kept in a
/// temporary file.
final class RecordFile {
    let name: String
    let size: Int?
    private let path: String
    private let isKept: Bool

    enum Readings { case once, twice }

    init(_ path: String, _ readings: Readings) throws {
        let source = try FileSource(path: path)
        (name, size) = (source.name, source.size)
        isKept = path == "-" && readings == .twice
        self.path = isKept ? try Self.kept(source) : path
    }

    deinit { if isKept { try? FileManager.default.removeItem(atPath: path) } }

    func open() throws -> any ByteSource { try FileSource(path: path) }

    private static func kept(_ source: FileSource) throws -> String {
        let path = NSTemporaryDirectory() + "pacesetter-\(UUID().uuidString).csv"
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]), let file = FileHandle(forWritingAtPath: path)
        else { throw CSVError.cannotRead(name: path, reason: "it cannot be written") }
        defer { try? file.close() }
        let space = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
        defer { space.deallocate() }
        while case let count = try source.read(into: space), count > 0 { try file.write(contentsOf: UnsafeRawBufferPointer(rebasing: space[..<count])) }
        return path
    }
}
