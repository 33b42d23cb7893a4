import Foundation

/// A link of a document: a page beside it, a heading, a picture.
struct DocumentLink {
    let target: String

    /// Links in Markdown; what stands between backquotes is shown, not followed.
    static func links(in document: HouseFile) -> [DocumentLink] {
        var isCode = false
        return document.text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [DocumentLink] in
            if line.hasPrefix("```") { isCode.toggle() }
            if isCode { return [] }
            return line.replacing(/`[^`]*`/, with: "").matches(of: /\]\(([^)\s]+)\)/).map { DocumentLink(target: String($0.1)) }
        }
    }

    /// What is wrong with it; nil where it leads somewhere. Addresses of other sites are not asked.
    func flaw(from document: HouseFile, among documents: [HouseFile]) -> String? {
        if target.contains("://") || isPictureToBeTaken { return nil }
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0].isEmpty ? document.path : resolved(String(parts[0]), from: document.folder)
        guard parts[0].isEmpty || FileManager.default.fileExists(atPath: houseFolder.appending(path: path).path) else { return "there is no such file" }
        guard parts.count == 2 else { return nil }
        let page = documents.first { $0.path == path }
        return page?.anchors.contains(String(parts[1])) == true ? nil : "there is no such heading"
    }

    /// Pictures of the running program are taken from it; a checkout that has none yet is complete.
    private var isPictureToBeTaken: Bool {
        target.hasPrefix("docs/pictures/") && !FileManager.default.fileExists(atPath: houseFolder.appending(path: "docs/pictures").path)
    }

    private func resolved(_ path: String, from folder: Substring) -> String {
        var steps = folder.split(separator: "/").map(String.init)
        for step in path.split(separator: "/") where step != "." {
            if step == ".." { steps.removeLast() } else { steps.append(String(step)) }
        }
        return steps.joined(separator: "/")
    }
}

extension HouseFile {
    /// Headings as they are linked to: small letters, no signs, blanks as hyphens.
    fileprivate var anchors: Set<String> {
        var isCode = false
        let headings = text.split(separator: "\n").filter { line in
            if line.hasPrefix("```") { isCode.toggle() }
            return !isCode && line.hasPrefix("#")
        }
        return Set(headings.map(HouseFile.anchor))
    }

    private static func anchor(of heading: Substring) -> String {
        let words = heading.drop { $0 == "#" || $0 == " " }.lowercased().replacing(" ", with: "-")
        return words.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }
}
