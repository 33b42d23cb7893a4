import Database
import Foundation
import Planning
import Statistics
import TestSupport
import Testing
import Works

/// Whatever moment a server ends at while somebody sends a photo: each that was acknowledged is there whole, none is there twice, no row is without
/// its file, and what is left over goes with the sweep.
@Suite(.enabled(if: Pacesetter.isThere && PhotoProgram.isInstalled), .serialized)
struct KilledPhotos {
    private static let kills = Tier.of(quick: 3, full: 20, long: 200)
    /// What taking one lasts where others want the processor too.
    private static let longest = 0.6

    @Test(arguments: Engine.all) func noPhotoIsLostDoubledOrHalfThere(on engine: Engine) throws {
        let seed = UInt64.random(in: 0..<1 << 32)
        print("killed photos on \(engine): \(Self.kills) kills, seed \(seed)")
        var chance = SeededGenerator(seed: seed)
        try withDatabaseAddress(engine) { address in
            try withTemporaryFolder { folder in
                let pacesetter = Pacesetter(address: address, folder: folder), files = ProposingFloor.files(of: pacesetter)
                // Different ones: the same content would lie there once for all.
                var floor = try ProposingFloor(pacesetter, showing: (0..<2 * Self.kills + 2).map { try TestPicture.bytes(".jpg", width: 400 + $0) })
                for _ in 0..<Self.kills { try floor.propose(1, at: pacesetter, killedAfter: chance.uniform() * Self.longest) }
                try floor.sendAgain(at: pacesetter)
                #expect(try pacesetter.run("check", "--files", files).lastLine == "sound", "seed \(seed)")
                try look(address, floor, FileShelf(at: files), "seed \(seed)")
                #expect(try pacesetter.run("check", "--files", files).lastLine == "sound", "seed \(seed)")
            }
        }
    }

    private func look(_ address: String, _ floor: ProposingFloor, _ shelf: FileShelf, _ which: Comment) throws {
        let database = try Database.open(address, readers: 1)
        defer { database.close() }
        let shown = try database.read { db in
            try db.rows(
                """
                SELECT m.title, COUNT(*) FROM matter m JOIN file_use u ON u.works_id = m.works_id AND u.subject_id = m.matter_id
                WHERE m.works_id = \(floor.works) AND u.works_id = \(floor.works) AND u.subject = \("proposal") GROUP BY m.title
                """
            ) { "\($0.text(0)) \($0.integer(1))" }
        }
        #expect(shown.sorted() == (0..<floor.sent).map { "Proposal \($0) 1" }.sorted(), which)
        _ = try FileSweep(database, shelf, at: .now + 2 * StoredFile.secondsUnused).run()
        // Of each the picture and its thumbnail.
        #expect(contents(of: shelf).count == 2 * floor.sent, which)
    }

    private func contents(of shelf: FileShelf) -> [String] {
        FileManager.default.enumerator(atPath: shelf.folder)?.compactMap { $0 as? String }.filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: shelf.folder + "/" + path, isDirectory: &isFolder) && !isFolder.boolValue && !path.hasSuffix(".lock")
        } ?? []
    }
}
