import CQRencode

/// A QR code (ISO/IEC 18004): squares that a telephone reads as an address.
package struct QRCode: Sendable, Equatable {
    /// Squares on each side.
    package let size: Int
    private let dark: [Bool]

    /// How much of a code may be lost and it is still read.
    package enum Correction: Sendable {
        /// 15 %: for a screen, which is clean.
        case medium
        /// 25 %: for paper on the wall of a workshop.
        case quartile

        fileprivate var level: QRecLevel {
            switch self {
            case .medium: QR_ECLEVEL_M
            case .quartile: QR_ECLEVEL_Q
            }
        }
    }

    /// nil where the text is empty or too long for any code: more than 1,663 bytes with a quarter to lose.
    package init?(_ text: String, _ correction: Correction = .medium) {
        // libqrencode takes the bytes up to the first zero.
        guard !text.utf8.contains(0), let code = QRcode_encodeString8bit(text, 0, correction.level) else { return nil }
        defer { QRcode_free(code) }
        let size = Int(code.pointee.width)
        self.size = size
        // Of each byte the lowest bit says whether the square is dark (qrencode.h); the others say what it is for.
        dark = (0..<size * size).map { code.pointee.data[$0] & 1 == 1 }
    }

    package func isDark(row: Int, column: Int) -> Bool { dark[row * size + column] }
}
