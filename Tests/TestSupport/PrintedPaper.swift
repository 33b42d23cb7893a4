import Foundation

/// A PDF as programs that had no part in it read it: poppler and zbar.
package struct PrintedPaper {
    package struct Page {
        package let text: String
        /// What a telephone reads from it.
        package let codes: [String]
    }

    /// As `pdfinfo` tells it: `A5`, by the points of its sheet.
    package let size: String
    package let pages: [Page]

    package init(_ pdf: [UInt8]) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paper-\(UUID().uuidString)"), file = folder.appending(path: "paper.pdf").path
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(pdf).write(to: URL(filePath: file))
        let facts = try Self.run("pdfinfo", file)
        size = facts.firstMatch(of: /Page size:\s*(\S.*)/).map { String($0.1) } ?? ""
        let count = facts.firstMatch(of: /Pages:\s*(\d+)/).flatMap { Int($0.1) } ?? 0
        pages = try (0..<count).map { index in
            let number = String(index + 1), picture = folder.appending(path: number).path
            _ = try Self.run("pdftoppm", "-r", "200", "-png", "-singlefile", "-f", number, "-l", number, file, picture)
            let codes = try Self.run("zbarimg", "--raw", "-q", picture + ".png").split(separator: "\n").map { String($0) }
            return Page(text: try Self.run("pdftotext", "-f", number, "-l", number, file, "-"), codes: codes)
        }
    }

    package static var canBeRead: Bool {
        ["pdfinfo", "pdftotext", "pdftoppm", "zbarimg"].allSatisfy { FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0) }
    }

    private static func run(_ program: String, _ arguments: String...) throws -> String {
        let process = Process(), output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/" + program)
        (process.arguments, process.standardOutput) = (arguments, output)
        try process.run()
        let told = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: told, as: UTF8.self)
    }
}
