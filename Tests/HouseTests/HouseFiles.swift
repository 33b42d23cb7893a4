import Foundation

/// The package's own folder.
let houseFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// A text that belongs to the project, by its path within the package.
struct HouseFile {
    let path: String
    let text: String

    var name: Substring { path.split(separator: "/").last! }

    /// The file's name without its ending; `Plot+Marks.swift` belongs to Plot.
    var stem: Substring { name.prefix { $0 != "." && $0 != "+" } }

    var folder: Substring { path.dropLast(name.count + 1) }
}

extension HouseFile {
    /// Everything that people wrote: program, tests, scripts, documents. Not the test data.
    static func all() throws -> [HouseFile] {
        let manager = FileManager.default
        let top = try manager.contentsOfDirectory(atPath: houseFolder.path).filter { $0.hasSuffix(".md") || $0.hasSuffix(".swift") || $0 == "NOTICE" }
        let below = ["Sources", "Tests", "docs", "bin", ".ci"].flatMap { folder in
            (manager.enumerator(atPath: houseFolder.appending(path: folder).path)?.compactMap { $0 as? String } ?? []).map { folder + "/" + $0 }
        }
        return try (top + below).sorted().filter(isWritten).map { path in
            HouseFile(path: path, text: try String(contentsOf: houseFolder.appending(path: path), encoding: .utf8))
        }
    }

    static func documents() throws -> [HouseFile] { try all().filter { $0.path.hasSuffix(".md") } }

    private static func isWritten(_ path: String) -> Bool {
        if path.hasPrefix("Tests/Fixtures/") || path.hasPrefix("Tests/Fuzz/Seeds/") { return false }
        let ending = path.split(separator: "/").last!.split(separator: ".").dropFirst().last ?? ""
        guard ["", "swift", "md", "h", "cpp", "modulemap", "py", "sh"].contains(ending) else { return false }
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: houseFolder.appending(path: path).path, isDirectory: &isFolder) && !isFolder.boolValue
    }
}
