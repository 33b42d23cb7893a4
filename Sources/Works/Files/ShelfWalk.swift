import Foundation
import Secrets

/// What lies on the shelf of one works, whatever the database says.
struct ShelfWalk {
    private let folder: String

    init(_ shelf: FileShelf, of works: ID<Works>) { folder = shelf.folder(of: works) }

    struct Content {
        let digest: Digest
        let path: String
        /// When somebody last brought it.
        let at: Moment
    }

    /// The folders in which contents lie: at most 256.
    var homes: [String] { names(in: folder).filter { $0.count == 2 && Self.isHexadecimal($0) }.map { "\(folder)/\($0)" } }

    func contents(in home: String) -> [Content] {
        names(in: home).compactMap { name in
            let path = "\(home)/\(name)"
            guard let digest = Digest(hexadecimal: home.suffix(2) + name), let at = Self.age(of: path) else { return nil }
            return Content(digest: digest, path: path, at: at)
        }
    }

    /// What a process left that ended while it brought something.
    var fresh: [(path: String, at: Moment)] {
        names(in: folder).filter { $0.hasPrefix(FreshFile.mark) }.compactMap { name in
            Self.age(of: "\(folder)/\(name)").map { ("\(folder)/\(name)", $0) }
        }
    }

    /// What nobody of ours put there.
    var strangers: [String] {
        let above = names(in: folder).filter { !$0.hasPrefix(FreshFile.mark) && !($0.count == 2 && Self.isHexadecimal($0)) }.map { "\(folder)/\($0)" }
        return above + homes.flatMap { home in names(in: home).filter { Digest(hexadecimal: home.suffix(2) + $0) == nil }.map { "\(home)/\($0)" } }
    }

    private func names(in folder: String) -> [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? [] }

    static func age(of path: String) -> Moment? {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return nil }
        return Moment(milliseconds: Int64(facts.st_mtim.tv_sec) * 1_000)
    }

    private static func isHexadecimal(_ text: some StringProtocol) -> Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) } }
}
