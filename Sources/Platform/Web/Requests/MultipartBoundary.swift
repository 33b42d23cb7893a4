/// What stands between the parts of a form with files.
package struct MultipartBoundary: Sendable {
    let text: String

    /// - Parameter contentType: the header; nil for another type, or where it names no boundary that is allowed.
    package init?(in contentType: String) {
        let parts = contentType.split(separator: ";", omittingEmptySubsequences: false).map(\.trimmed)
        guard parts[0].lowercased() == "multipart/form-data" else { return nil }
        guard let named = parts.dropFirst().first(where: { $0.lowercased().hasPrefix("boundary=") }) else { return nil }
        var boundary = named.dropFirst("boundary=".count)
        if boundary.count >= 2, boundary.first == "\"", boundary.last == "\"" { boundary = boundary.dropFirst().dropLast() }
        guard (1...70).contains(boundary.utf8.count), boundary.utf8.allSatisfy(isOfBoundary), boundary.last != " " else { return nil }
        text = String(boundary)
    }
}

package enum MultipartFault: Error, Equatable {
    /// No form that a browser would send.
    case unreadable
    /// More fields, or longer ones, than any form of ours has.
    case tooManyFields
    /// Where the file goes could not take it.
    case notTaken
}

/// RFC 2046, 5.1.1
private func isOfBoundary(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || "'()+_,-./:=? ".utf8.contains(byte)
}

extension Substring {
    var trimmed: Substring {
        var text = drop { $0 == " " || $0 == "\t" }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}
