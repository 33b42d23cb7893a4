/// Where a text stands in a heap; `none` for no text. Eight bytes, to be kept in a record of fixed size.
package struct TextReference: BitwiseCopyable, Equatable, Sendable {
    fileprivate let position: UInt64
    package static let none = TextReference(position: .max)
}

/// The texts beside a spool's records: notes, reasons and marks of origin, most rows having none.
///
/// What exceeds the memory goes to a file without a name.
package final class TextHeap {
    private let folder: String
    private let memory: Int
    private var file: TemporaryFile?
    /// Texts not yet written, each after its length in four bytes.
    private var tail: [UInt8] = []
    private var written = 0
    private var window: [UInt8] = []
    private var windowStart = 0

    private static let lengthBytes = 4

    /// `memory` bounds what is held before the file is used.
    package init(memory: Int = 16 << 20, folder: String) {
        self.folder = folder
        self.memory = memory
    }

    /// An empty text is `none`.
    package func append(_ text: String) throws -> TextReference {
        guard !text.isEmpty else { return .none }
        if tail.count >= memory { try spill() }
        let reference = TextReference(position: UInt64(written + tail.count))
        withUnsafeBytes(of: UInt32(text.utf8.count)) { tail.append(contentsOf: $0) }
        tail.append(contentsOf: text.utf8)
        return reference
    }

    package func text(at reference: TextReference) throws -> String? {
        guard reference != .none else { return nil }
        let position = Int(reference.position)
        let length = try bytes(position, TextHeap.lengthBytes).withUnsafeBytes { Int($0.loadUnaligned(as: UInt32.self)) }
        return String(decoding: try bytes(position + TextHeap.lengthBytes, length), as: UTF8.self)
    }

    private func spill() throws {
        let file = if let file { file } else { try TemporaryFile(in: folder) }
        self.file = file
        try tail.withUnsafeBytes { try file.write($0, at: written) }
        written += tail.count
        tail.removeAll(keepingCapacity: true)
    }

    private func bytes(_ position: Int, _ count: Int) throws -> ArraySlice<UInt8> {
        if position >= written { return tail[position - written..<position - written + count] }
        let isInWindow = position >= windowStart && position + count <= windowStart + window.count
        if !isInWindow { try moveWindow(to: position, atLeast: count) }
        return window[position - windowStart..<position - windowStart + count]
    }

    /// Records are mostly read in the order in which their texts came, so the texts behind this one will be next.
    private func moveWindow(to position: Int, atLeast count: Int) throws {
        guard let file else { return }
        let length = min(written - position, max(count, 1 << 16))
        var space = [UInt8](repeating: 0, count: length)
        try space.withUnsafeMutableBytes { try file.read(into: $0, at: position) }
        (window, windowStart) = (space, position)
    }
}
