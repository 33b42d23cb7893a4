/// Percent-encoding as of RFC 3986, with the `+` of HTML forms as a choice of the caller.
enum PercentEncoding {
    enum Plus { case isPlus, isSpace }

    /// Appends `text` so that it stands for itself anywhere in an address: all but the unreserved signs encoded.
    static func append(_ text: String, to encoded: inout String) {
        if text.utf8.allSatisfy(isUnreserved) {
            encoded += text
            return
        }
        for byte in text.utf8 {
            if isUnreserved(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += "%"
                encoded.unicodeScalars.append(Unicode.Scalar(hexDigits[Int(byte >> 4)]))
                encoded.unicodeScalars.append(Unicode.Scalar(hexDigits[Int(byte & 15)]))
            }
        }
    }

    /// nil for a broken escape, for control characters and for bytes that are not UTF-8: a request that holds one is
    /// refused, because two readers could understand it differently.
    static func decode(_ bytes: some Collection<UInt8>, plus: Plus, controls: Controls = .refused) -> String? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var position = bytes.startIndex
        while position < bytes.endIndex {
            var byte = bytes[position]
            bytes.formIndex(after: &position)
            if byte == UInt8(ascii: "+"), plus == .isSpace {
                byte = UInt8(ascii: " ")
            } else if byte == UInt8(ascii: "%") {
                guard let escaped = escape(in: bytes, at: &position) else { return nil }
                byte = escaped
            }
            guard controls.admits(byte) else { return nil }
            decoded.append(byte)
        }
        return String(validating: decoded, as: UTF8.self)
    }

    enum Controls {
        case refused
        /// What people type into a form field of several lines.
        case lineBreaksAndTabs

        func admits(_ byte: UInt8) -> Bool {
            if byte >= 0x20 && byte != 0x7F { return true }
            return self == .lineBreaksAndTabs && (byte == 0x0A || byte == 0x0D || byte == 0x09)
        }
    }

    private static func escape<Bytes: Collection<UInt8>>(in bytes: Bytes, at position: inout Bytes.Index) -> UInt8? {
        var value: UInt8 = 0
        for _ in 0..<2 {
            guard position < bytes.endIndex, let digit = hexValue(bytes[position]) else { return nil }
            value = value << 4 | digit
            bytes.formIndex(after: &position)
        }
        return value
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
