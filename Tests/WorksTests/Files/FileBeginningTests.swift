import Testing

@testable import Works

/// What a file is, by its first bytes.
@Suite struct FileBeginningTests {
    @Test(
        arguments: [
            ([0xFF, 0xD8, 0xFF, 0xE0], FileBeginning.jpeg), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .png),
            (Array("RIFF\u{1}\u{2}\u{3}\u{4}WEBPVP8 ".utf8), .webp), (Array("\0\0\0\u{18}ftypheic\0\0\0\0".utf8), .heic),
            (Array("\0\0\0\u{18}ftypavif".utf8), .heic), (Array("%PDF-1.7\n".utf8), .pdf),
        ] as [([UInt8], FileBeginning)])
    func aFileIsKnownByItsFirstBytes(start: [UInt8], what: FileBeginning) { #expect(FileBeginning(start) == what) }

    @Test(arguments: ["", "\u{FF}", "GIF89a", "<svg xmlns", "<!DOCTYPE html>", "RIFF1234WAVE", "\0\0\0\u{18}ftypmp42", "II*\0", "BM", " %PDF-1.7"])
    func whatTheDecodersDoNotGetIsNothing(start: String) { #expect(FileBeginning(Array(start.utf8)) == .other) }
}
