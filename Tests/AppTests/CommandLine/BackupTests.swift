import Database
import Foundation
import Terminal
import TestSupport
import Testing
import Web
import Works

@Suite struct BackupTests {
    @Test func aBackupMakesTheSameDatabase() throws {
        try Desk.at(.sqlite) { desk in
            try Mansfeld.fill(desk)
            let copy = desk.folder.appending(path: "copy.db").path,
                restored = Desk(address: desk.folder.appending(path: "restored.db").path, folder: desk.folder)
            #expect(desk.pacesetter("backup", copy).lastLine == "\(copy): the whole database, sound")
            #expect(restored.pacesetter("restore", copy).lastLine == "\(restored.address): restored from \(copy), sound")
            #expect(try restored.briefLines() == desk.briefLines())
            #expect(restored.pacesetter("check").lastLine == "sound")
            #expect(
                try Set(FileManager.default.contentsOfDirectory(atPath: desk.folder.path).filter { $0.hasSuffix(".db") || $0.contains(".db") }) == [
                    "copy.db", "restored.db",
                ])
        }
    }

    /// A note of the foreman at Mansfeld, for a thing that no program knows.
    private func bring(_ text: String, to desk: Desk) throws -> String {
        let database = try Database.open(desk.address), shelf = FileShelf(at: desk.address + ".files")
        defer { database.close() }
        let works = try database.read { try WorksStore($0).works(of: nil).id }
        let kept = try shelf.keep([try #require(UploadedFile(named: "note.txt", holding: Array(text.utf8)))], as: .papers, of: works)
        try database.write { db in
            _ = try FileDesk(db, of: works, by: Author(name: "Anna", source: "a test", at: .now)).take(kept, for: FileSubject(.init("thing"), 1), as: .report)
        }
        return shelf.path(of: kept[0].content.digest, in: works)
    }

    @Test func photosAndPapersGoWithTheirDatabase() throws {
        try Desk.at(.sqlite) { desk in
            try Mansfeld.fill(desk)
            let path = try bring("the lift stood", to: desk), copy = desk.folder.appending(path: "copy.db").path
            let restored = Desk(address: desk.folder.appending(path: "restored.db").path, folder: desk.folder)
            #expect(desk.pacesetter("backup", copy).code == .success)
            let again = desk.pacesetter("backup", copy + "2")
            #expect(again.code == .success, "\(again.complaints)")
            #expect(restored.pacesetter("restore", copy).lastLine == "\(restored.address): restored from \(copy), sound")
            #expect(try restored.text(of: path.replacing(desk.address, with: restored.address)) == "the lift stood")
            #expect(restored.pacesetter("check").lastLine == "sound")
            #expect(try !FileManager.default.contentsOfDirectory(atPath: desk.folder.path).contains { $0.contains("unfinished") })
        }
    }

    @Test func aBackupWithoutOneOfItsFilesIsNone() throws {
        try Desk.at(.sqlite) { desk in
            try Mansfeld.fill(desk)
            let path = try bring("the lift stood", to: desk), copy = desk.folder.appending(path: "copy.db").path
            let restored = Desk(address: desk.folder.appending(path: "restored.db").path, folder: desk.folder)
            #expect(desk.pacesetter("backup", copy).code == .success)
            try FileManager.default.removeItem(atPath: copy + ".files")
            #expect(restored.pacesetter("restore", copy).complaints.contains("is missing or cannot be read"))
            #expect(!FileManager.default.fileExists(atPath: restored.address) && !FileManager.default.fileExists(atPath: restored.address + ".files"))
            try "the lift ran\n".write(toFile: path, atomically: true, encoding: .utf8)
            #expect(desk.pacesetter("check").complaints.contains("\(path) holds something else than was brought"))
            #expect(desk.pacesetter("backup", copy + "2").code == .foundWrong)
            #expect(!FileManager.default.fileExists(atPath: copy + "2") && !FileManager.default.fileExists(atPath: copy + "2.files"))
        }
    }

    @Test func nothingIsWrittenOver() throws {
        try Desk.at(.sqlite) { desk in
            try Mansfeld.fill(desk)
            let other = try desk.file("other.db", "kept")
            #expect(desk.pacesetter("backup", other).complaints.contains("exists already"))
            #expect(try desk.text(of: other) == "kept\n")
            #expect(desk.pacesetter("restore", other).complaints.contains("\(desk.address) exists already"))
            #expect(desk.pacesetter("check").lastLine == "sound")
        }
    }

    @Test func ofADamagedBackupNothingIsRestored() throws {
        try Desk.at(.sqlite) { desk in
            try Mansfeld.fill(desk)
            let copy = desk.folder.appending(path: "copy.db"), restored = Desk(address: desk.folder.appending(path: "restored.db").path, folder: desk.folder)
            _ = desk.pacesetter("backup", copy.path)
            var bytes = try Data(contentsOf: copy)
            for page in stride(from: 8192, to: bytes.count - 512, by: 4096) { bytes.replaceSubrange(page..<page + 512, with: repeatElement(0xA5, count: 512)) }
            try bytes.write(to: copy)
            #expect(restored.pacesetter("restore", copy.path).code == .foundWrong)
            #expect(restored.pacesetter("restore", try desk.file("text.db", "no database at all")).code == .foundWrong)
            #expect(try !FileManager.default.contentsOfDirectory(atPath: desk.folder.path).contains { $0.hasPrefix("restored") })
        }
    }

    @Test func whereNothingIsThatIsSaid() throws {
        try Desk.at(.sqlite) { desk in
            #expect(desk.pacesetter("backup", "copy.db").complaints.contains("There is no database \(desk.address)"))
            #expect(desk.pacesetter("restore", "copy.db").complaints.contains("There is no file copy.db"))
            #expect(!FileManager.default.fileExists(atPath: desk.address))
            let server = Desk(address: "postgres://127.0.0.1/works", folder: desk.folder)
            #expect(server.pacesetter("backup", "copy.db").complaints.contains("pg_dump --format=custom"))
            #expect(server.pacesetter("restore", "copy.db").complaints.contains("pg_restore"))
        }
    }
}
