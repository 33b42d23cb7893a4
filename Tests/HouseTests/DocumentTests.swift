import Foundation
import Testing

/// A document that points to nothing is worse than none.
@Suite struct DocumentTests {
    @Test func everyLinkLeadsSomewhere() throws {
        let documents = try HouseFile.documents()
        #expect(documents.contains { $0.path == "README.md" })
        for document in documents {
            for link in DocumentLink.links(in: document) {
                if let flaw = link.flaw(from: document, among: documents) { Issue.record("\(document.path): \(link.target): \(flaw)") }
            }
        }
    }

    @Test(arguments: ["[a](docs/no-such-page.md)", "[a](docs/glossary.md#no-such-heading)", "![a](pictures/none.png)", "[a](#nowhere)"])
    func aLinkToNothingIsFound(text: String) throws {
        let document = HouseFile(path: "PLANTED.md", text: "# Planted\n\n" + text + "\n")
        let links = DocumentLink.links(in: document)
        #expect(links.count == 1)
        let documents = try HouseFile.documents() + [document]
        #expect(links.allSatisfy { $0.flaw(from: document, among: documents) != nil })
    }

    @Test func everyScriptThatADocumentNamesIsThere() throws {
        for document in try HouseFile.documents() {
            for match in document.text.matches(of: /\bbin\/[a-z]+\b/) {
                let path = houseFolder.appending(path: String(match.output)).path
                #expect(FileManager.default.isExecutableFile(atPath: path), "\(document.path) names \(match.output)")
            }
        }
    }

    @Test func everySourceFileThatADocumentNamesIsThere() throws {
        for document in try HouseFile.documents() {
            for match in document.text.matches(of: /`((?:Sources|Tests|docs)\/[A-Za-z0-9_.+\/-]+)`/) {
                #expect(FileManager.default.fileExists(atPath: houseFolder.appending(path: String(match.1)).path), "\(document.path) names \(match.1)")
            }
        }
    }

    /// The decisions are numbered without a gap, so that "see 0007" means one thing.
    @Test func decisionsAreNumberedInTheirOrder() throws {
        let decisions = try HouseFile.documents().filter { $0.folder == "docs/decisions" }.map { $0.name.prefix(4) }
        let numbers = decisions.map { Int($0) ?? -1 }
        #expect(numbers.count >= 10)
        #expect(numbers == Array(1...numbers.count))
    }

    /// What NOTICE must say something about: every folder of test data.
    @Test func noticeTellsOfEveryFolderOfTestData() throws {
        let notice = try String(contentsOf: houseFolder.appending(path: "NOTICE"), encoding: .utf8)
        let folders = try FileManager.default.contentsOfDirectory(atPath: houseFolder.appending(path: "Tests/Fixtures").path)
        for folder in folders { #expect(notice.contains("Tests/Fixtures/" + folder), "NOTICE does not say where Tests/Fixtures/\(folder) comes from") }
    }
}
