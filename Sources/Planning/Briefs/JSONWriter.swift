package import Works

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Appends JSON to bytes.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    package init() {}

    package mutating func object(_ body: (inout JSONWriter) -> Void) { enclose("{", "}", body) }

    package mutating func object(_ key: StaticString, _ body: (inout JSONWriter) -> Void) {
        name(key)
        object(body)
    }

    package mutating func list<Element>(_ key: StaticString, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void) {
        name(key)
        enclose("[", "]") { json in
            for element in elements { body(&json, element) }
        }
    }

    private mutating func enclose(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: open))
        needsComma = false
        body(&self)
        bytes.append(UInt8(ascii: close))
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func name(_ key: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    private mutating func literal(_ text: StaticString) {
        separate()
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}

extension JSONWriter {
    package mutating func null(_ key: StaticString) {
        name(key)
        literal("null")
    }

    package mutating func field(_ key: StaticString, _ value: Bool) {
        name(key)
        literal(value ? "true" : "false")
    }

    package mutating func field(_ key: StaticString, _ value: Int?) {
        guard let value else { return null(key) }
        name(key)
        separate()
        bytes.append(contentsOf: String(value).utf8)
    }

    package mutating func field(_ key: StaticString, _ value: Double?) {
        guard let value, value.isFinite else { return null(key) }
        name(key)
        separate()
        JSONNumber.append(value, to: &bytes)
    }

    package mutating func field(_ key: StaticString, day: Day?) {
        guard let day else { return null(key) }
        name(key)
        value(text: day.description)
    }

    package mutating func field(_ key: StaticString, text: String?) {
        guard let text else { return null(key) }
        name(key)
        value(text: text)
    }

    package mutating func value(_ number: Double?) {
        guard let number, number.isFinite else { return literal("null") }
        separate()
        JSONNumber.append(number, to: &bytes)
    }

    package mutating func value(text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 { escape(byte) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Text stays UTF-8; only what JSON forbids inside quotes is escaped.
    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case 0..<0x20: bytes += Array("\\u00".utf8) + [JSONWriter.hexDigits[Int(byte >> 4)], JSONWriter.hexDigits[Int(byte & 15)]]
        default: bytes.append(byte)
        }
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)
}
