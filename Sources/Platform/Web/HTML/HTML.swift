/// The sink that a page is written into: one array of bytes, appended to from the first sign to the last.
///
///     html.section(.class("card")) {
///         $0.h2("Hidden by a good total")
///         $0.p { $0.b("70 %"); $0.text(" of the plan") }
///     }
///
/// Everything passed as a `String` is text and is escaped; markup that is already markup has the type `HTML.Raw`.
/// It cannot be copied and is handed on as `inout`: no reference counting, and the compiler refuses to write to an outer
/// element from inside an inner one.
package struct HTML: ~Copyable {
    private var buffer: ByteBuffer

    /// - Parameter capacity: bytes set aside at once; a page of the product has about 30 KB.
    package init(capacity: Int = 49_152) { buffer = ByteBuffer(capacity: capacity) }

    /// What has been written so far.
    package var bytes: [UInt8] { buffer.bytes }
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Markup that is written as it stands. Whoever makes one answers for it.
    package struct Raw: Sendable {
        let markup: String
        package init(trusted markup: String) { self.markup = markup }
    }

    /// Appends text, escaped.
    package mutating func text(_ text: String) { writeEscaped(text) }

    /// Appends markup as it stands.
    package mutating func raw(_ raw: Raw) {
        var markup = raw.markup
        markup.withUTF8 { buffer.append($0) }
    }

    /// Appends `<name attributes>content</name>`; the named functions beside this one are made of it.
    package mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], content: (inout HTML) -> Void) {
        open(name, attributes)
        content(&self)
        close(name)
    }

    /// Appends `<name attributes>text</name>`.
    package mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], text: String) {
        open(name, attributes)
        writeEscaped(text)
        close(name)
    }

    /// Appends an element that has no content and no end tag, like `<br>`.
    package mutating func void(_ name: StaticString, _ attributes: [Attribute] = []) { open(name, attributes) }
}

extension HTML {
    private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        buffer.append(UInt8(ascii: "<"))
        write(name)
        for attribute in attributes { write(attribute) }
        buffer.append(UInt8(ascii: ">"))
    }

    private mutating func close(_ name: StaticString) {
        write("</")
        write(name)
        buffer.append(UInt8(ascii: ">"))
    }

    private mutating func write(_ attribute: Attribute) {
        guard attribute.value != .absent else { return }
        buffer.append(UInt8(ascii: " "))
        write(attribute.name)
        guard case .text(let value) = attribute.value else { return }
        write("=\"")
        writeEscaped(value)
        buffer.append(UInt8(ascii: "\""))
    }

    /// Markup written by this module itself; a static string cannot hold anybody's data.
    mutating func write(_ markup: StaticString) {
        buffer.append(UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    /// A number with one digit behind the point; charts write hundreds.
    mutating func appendDecimal(_ value: Double) { Decimal.appendTenths(value, to: &buffer) }

    /// Appends text in which the five signs that mean something in markup are replaced. Between two of them
    /// the bytes are copied in one piece.
    private mutating func writeEscaped(_ text: String) {
        var text = text
        text.withUTF8 { source in
            var start = 0
            for position in 0..<source.count {
                guard let replacement = HTML.replacement(of: source[position]) else { continue }
                buffer.append(UnsafeBufferPointer(rebasing: source[start..<position]))
                write(replacement)
                start = position + 1
            }
            buffer.append(UnsafeBufferPointer(rebasing: source[start...]))
        }
    }

    @inline(__always)
    private static func replacement(of byte: UInt8) -> StaticString? {
        // All five stand below "?": one comparison settles nearly every letter.
        guard byte < 0x3F else { return nil }
        return switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
