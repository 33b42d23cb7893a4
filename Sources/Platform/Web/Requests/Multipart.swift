import Glibc

/// Takes the files of a form as they come, one after the other.
package protocol FileTaker {
    /// Called before the first byte, with the file's name. Returns whether it can be taken.
    /// - Parameter field: of the form.
    mutating func begin(_ name: String, in field: String) -> Bool
    /// What comes of the file begun last. Returns whether all of it was taken.
    mutating func take(_ bytes: UnsafeRawBufferPointer) -> Bool
}

/// A form with files as a browser sends it (RFC 7578), read piece by piece as it comes: its fields are kept, its files go on to
/// whoever takes it. How the bytes are cut into pieces makes no difference.
package struct Multipart<Taker: FileTaker> {
    /// Its fields, and its files with them.
    private static var mostParts: Int { 200 }
    private static var mostFieldBytes: Int { 65_536 }
    /// Browsers write some hundred bytes above each part.
    private static var mostHeadBytes: Int { 4_096 }

    private enum State: Equatable { case delimiter, head, field(String), file, end }

    private let delimiter: [UInt8]
    package private(set) var taker: Taker
    private var state = State.delimiter
    private var waiting: [UInt8] = Array("\r\n".utf8)
    private var value: [UInt8] = []
    private var fields: [(name: String, value: String)] = []
    private var fieldBytes = 0
    private var parts = 0

    package init(_ boundary: MultipartBoundary, _ taker: Taker) {
        // The first delimiter has no line before it: as if there were one.
        delimiter = Array(("\r\n--" + boundary.text).utf8)
        self.taker = taker
    }

    package mutating func read(_ piece: UnsafeRawBufferPointer) throws(MultipartFault) {
        waiting.append(contentsOf: piece)
        while try step() {}
    }

    /// The fields, once everything is read.
    package func finish() throws(MultipartFault) -> [(name: String, value: String)] {
        guard state == .end else { throw .unreadable }
        return fields
    }

    /// - Returns: whether there may be more to do with what is here.
    private mutating func step() throws(MultipartFault) -> Bool {
        switch state {
        case .delimiter: try passDelimiter()
        case .head: try readHead()
        case .field, .file: try readBody()
        case .end: dropRest()
        }
    }

    /// What follows the last part means nothing (RFC 2046, 5.1.1).
    private mutating func dropRest() -> Bool {
        waiting.removeAll()
        return false
    }
}

extension Multipart {
    /// Between two parts, or behind the last.
    private mutating func passDelimiter() throws(MultipartFault) -> Bool {
        guard waiting.count >= delimiter.count + 2 else { return false }
        guard waiting.starts(with: delimiter) else { throw .unreadable }
        let behind = waiting[delimiter.count..<delimiter.count + 2]
        if behind.elementsEqual("--".utf8) {
            state = .end
        } else if behind.elementsEqual("\r\n".utf8) {
            state = .head
            parts += 1
            if parts > Self.mostParts { throw .tooManyFields }
        } else {
            throw .unreadable
        }
        waiting.removeFirst(delimiter.count + 2)
        return true
    }

    private mutating func readHead() throws(MultipartFault) -> Bool {
        guard let end = waiting.firstPlace(of: Array("\r\n\r\n".utf8)) else {
            if waiting.count > Self.mostHeadBytes + 4 { throw .unreadable }
            return false
        }
        guard end <= Self.mostHeadBytes, let head = String(validating: waiting[..<end], as: UTF8.self), let part = Head(head) else { throw .unreadable }
        waiting.removeFirst(end + 4)
        guard let file = part.file else {
            state = .field(part.name)
            return true
        }
        state = .file
        guard taker.begin(file, in: part.name) else { throw .notTaken }
        return true
    }

    /// Keeps back as many bytes as a delimiter may have begun with.
    private mutating func readBody() throws(MultipartFault) -> Bool {
        let end = waiting.firstPlace(of: delimiter), sure = end ?? max(0, waiting.count - delimiter.count + 1)
        try keep(sure)
        waiting.removeFirst(sure)
        guard end != nil else { return false }
        if case .field(let name) = state {
            guard let text = String(validating: value, as: UTF8.self), value.allSatisfy(PercentEncoding.Controls.lineBreaksAndTabs.admits) else {
                throw .unreadable
            }
            fields.append((name, text))
            value.removeAll()
        }
        state = .delimiter
        return true
    }

    private mutating func keep(_ count: Int) throws(MultipartFault) {
        guard count > 0 else { return }
        guard state == .file else {
            fieldBytes += count
            if fieldBytes > Self.mostFieldBytes { throw .tooManyFields }
            return value.append(contentsOf: waiting[..<count])
        }
        let isTaken = waiting.withUnsafeBytes { taker.take(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        if !isTaken { throw .notTaken }
    }
}

/// What stands above a part: `Content-Disposition: form-data; name="kind"; filename="records.csv"`.
private struct Head {
    let name: String
    let file: String?

    init?(_ text: String) {
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        let named = lines.filter { $0.lowercased().hasPrefix("content-disposition:") }
        guard named.count == 1, let line = named.first else { return nil }
        let disposition = line.dropFirst("content-disposition:".count).trimmed
        guard disposition.lowercased().hasPrefix("form-data"), let name = Head.value("name", in: disposition) else { return nil }
        (self.name, file) = (name, Head.value("filename", in: disposition))
    }

    /// Quoted, as all browsers write it; a quote inside is written `%22`.
    private static func value(_ name: String, in disposition: Substring) -> String? {
        guard let start = disposition.range(of: "; \(name)=\"")?.upperBound ?? disposition.range(of: ";\(name)=\"")?.upperBound,
            let end = disposition[start...].firstIndex(of: "\"")
        else { return nil }
        return String(disposition[start..<end]).replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
    }
}

extension StringProtocol {
    fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}

extension [UInt8] {
    /// Every line feed of a large file is looked at: the C library does it many bytes at a time.
    fileprivate func firstPlace(of other: [UInt8]) -> Int? {
        withUnsafeBytes { bytes in
            other.withUnsafeBytes { sought in
                var place = 0
                while place + sought.count <= bytes.count {
                    let rest = bytes.baseAddress! + place
                    guard let next = memchr(rest, Int32(sought[0]), bytes.count - place - sought.count + 1) else { return nil }
                    place += UnsafeRawPointer(next) - rest
                    if memcmp(bytes.baseAddress! + place, sought.baseAddress!, sought.count) == 0 { return place }
                    place += 1
                }
                return nil
            }
        }
    }
}
