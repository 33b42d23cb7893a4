/// What a file says of itself by its first bytes. A name proves nothing: a page full of scripts may be called `photo.jpg`.
enum FileBeginning: Sendable, Equatable {
    case jpeg, png, webp, heic, pdf
    case other

    /// As much as must be known of a file.
    static let bytes = 16

    /// - Parameter start: the first `bytes` of it, or all of it.
    init(_ start: [UInt8]) {
        self =
            if start.starts(with: [0xFF, 0xD8, 0xFF]) {
                .jpeg
            } else if start.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
                .png
            } else if start.starts(with: "RIFF".utf8), start.dropFirst(8).starts(with: "WEBP".utf8) {
                .webp
            } else if start.dropFirst(4).starts(with: "ftyp".utf8), FileBeginning.brandsOfHEIC.contains(where: start.dropFirst(8).starts) {
                .heic
            } else if start.starts(with: "%PDF-".utf8) {
                .pdf
            } else { .other }
    }

    var isPhoto: Bool { [.jpeg, .png, .webp, .heic].contains(self) }

    /// Of telephones (ISO/IEC 23008-12, annex B; AVIF, 9.1).
    private static let brandsOfHEIC = ["heic", "heix", "mif1", "avif"].map { Array($0.utf8) }
}
