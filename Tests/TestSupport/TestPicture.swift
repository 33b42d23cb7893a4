import Foundation

/// Pictures made for a test: red on the left, blue on the right.
package enum TestPicture {
    /// - Parameter suffix: by which libvips knows the format: `.jpg`, `.png`, `.webp`, `.heic`.
    package static func bytes(_ suffix: String, width: Int = 400, height: Int = 200, options: String = "") throws -> [UInt8] {
        try withTemporaryFolder { folder in
            let points = (0..<height).flatMap { _ in (0..<width).flatMap { $0 < width / 2 ? [220, 20, 20] : [20, 20, 220] as [UInt8] } }
            let source = folder.appendingPathComponent("source.ppm"), made = folder.appendingPathComponent("made" + suffix)
            try Data(Array("P6\n\(width) \(height)\n255\n".utf8) + points).write(to: source)
            try vips("copy", source.path, made.path + options)
            return try Array(Data(contentsOf: made))
        }
    }

    /// A photo of a telephone that was held upright: where it was taken, by whom and with what stands in it, and how it must be turned.
    package static func ofATelephone(secret: String) throws -> [UInt8] {
        let plain = try bytes(".jpg")
        return plain[..<2] + segment(0xE1, exif(secret)) + segment(0xFE, Array(secret.utf8)) + plain[2...]
    }

    /// Black, and as large as it says: few bytes on the way, many in memory.
    package static func bomb(width: Int, height: Int) throws -> [UInt8] {
        try withTemporaryFolder { folder in
            let black = folder.appendingPathComponent("black.v").path, made = folder.appendingPathComponent("bomb.png")
            try vips("black", black, "\(width)", "\(height)")
            try vips("pngsave", black, made.path, "--compression", "9")
            return try Array(Data(contentsOf: made))
        }
    }

    /// The colour of one point: red, green, blue.
    package static func point(_ x: Int, _ y: Int, of bytes: [UInt8]) throws -> [Double] {
        try withTemporaryFolder { folder in
            let file = folder.appendingPathComponent("picture.jpg")
            try Data(bytes).write(to: file)
            return try vips("getpoint", file.path, "\(x)", "\(y)").split(separator: " ").compactMap { Double($0) }
        }
    }

    @discardableResult
    private static func vips(_ words: String...) throws -> String {
        let process = Process(), output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/vips")
        process.arguments = words
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        return String(decoding: said, as: UTF8.self)
    }

    private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] { [0xFF, marker] + two(content.count + 2) + content }

    /// Three fields (TIFF 6.0; Exif 2.32): a description, "turn by a quarter to the right", and where: 51° 29' 0" north.
    private static func exif(_ secret: String) -> [UInt8] {
        let texts = Array(secret.utf8) + [0], afterFirst = 8 + 2 + 3 * 12 + 4, placeOfGPS = afterFirst + texts.count, afterGPS = placeOfGPS + 2 + 2 * 12 + 4
        let first =
            two(3) + field(0x010E, 2, texts.count, four(afterFirst)) + field(0x0112, 3, 1, [0, 6, 0, 0]) + field(0x8825, 4, 1, four(placeOfGPS)) + four(0)
        let gps = two(2) + field(1, 2, 2, Array("N\0\0\0".utf8)) + field(2, 5, 3, four(afterGPS)) + four(0)
        return Array("Exif\0\0MM\0*".utf8) + four(8) + first + texts + gps + [51, 1, 29, 1, 0, 1].flatMap(four)
    }

    private static func field(_ tag: Int, _ type: Int, _ count: Int, _ value: [UInt8]) -> [UInt8] { two(tag) + two(type) + four(count) + value }
    private static func two(_ number: Int) -> [UInt8] { [UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF)] }
    private static func four(_ number: Int) -> [UInt8] { two(number >> 16) + two(number) }
}
