import Database
import Foundation
import Secrets
import TestSupport
import Testing
import Web

@testable import Works

/// Mila brings photos and papers for repairs in Mansfeld; repair 7 and repair 8 are all that these tests know of them.
@Suite struct FileDeskTests {
    private struct Shop {
        let mansfeld: Mansfeld
        let shelf: FileShelf
        let mila: ID<Person>

        var works: ID<Works> { mansfeld.works }

        func author(at now: Moment = Mansfeld.noon) -> Author { Author(name: "Mila Sommer", person: mila, source: "a test", at: now) }

        func keep(_ text: String, named name: String = "notes.txt") throws -> [ShelvedFile] {
            try shelf.keep([try #require(UploadedFile(named: name, holding: Array(text.utf8)))], as: .papers, of: works)
        }

        @discardableResult
        func bring(_ files: [ShelvedFile], for repair: Int64 = 7, at now: Moment = Mansfeld.noon) throws -> [ID<FileUse>] {
            try mansfeld.database.write { db in
                try FileDesk(db, of: works, by: author(at: now)).take(files, for: FileSubject(.repair, repair), as: .before, caption: "The pump leaks")
            }
        }

        func uses(of repair: Int64 = 7) throws -> [FileUse] {
            try mansfeld.database.read { try FileStore($0, of: works).uses(of: FileSubject(.repair, repair)) }
        }

        func takeBack(_ use: FileUse, at now: Moment) throws {
            try mansfeld.database.write { try FileDesk($0, of: works, by: author(at: now)).takeBack(use) }
        }

        /// A round of the server.
        func sweep(at now: Moment) throws {
            _ = try RetentionSweep(mansfeld.database, by: Author(name: "pacesetter serve", source: "a test", at: now)).run()
            _ = try FileSweep(mansfeld.database, shelf, at: now).run()
        }

        func check() throws -> (faults: [String], remarks: [String]) {
            try mansfeld.database.read { db in
                let check = FileCheck(shelf, of: works, in: db)
                return (try check.faults(), try check.remarks())
            }
        }

        func lies(_ content: FileContent) -> Bool { shelf.reader(of: content.digest, in: works) != nil }
    }

    private func withShop(_ engine: Engine, _ body: (Shop) throws -> Void) throws {
        try Mansfeld.open(on: engine) { mansfeld in
            try withTemporaryFolder { folder in
                try body(Shop(mansfeld: mansfeld, shelf: FileShelf(at: folder.appendingPathComponent("files").path), mila: try mansfeld.person("Mila Sommer")))
            }
        }
    }

    /// The shelf tells age by the clock of the machine.
    private static var tomorrow: Moment { .now + 25 * 3_600 }
    private static var inAnHour: Moment { .now + 3_600 }

    @Test(arguments: Engine.all) func whatIsBroughtBelongsToItsRepair(on engine: Engine) throws {
        try withShop(engine) { shop in
            let kept = try shop.keep("bearing worn")
            try shop.bring(kept)
            let use = try #require(try shop.uses().first)
            #expect(use.file.content == kept[0].content && use.file.name == "notes.txt" && use.caption == "The pump leaks" && use.purpose == .before)
            #expect(use.voice.owns(use.file.voice) && use.voice.person == shop.mila)
            #expect(try shop.uses(of: 8) == [])
            #expect(try shop.mansfeld.faults() == [] && shop.check().faults == [])
            let log = try shop.mansfeld.database.read { try AuditStore($0, of: shop.works).history(of: .file(use.file.id)) }
            #expect(log.map(\.what) == [.fileAdded, .fileUsed])
            #expect(log[0].detail.contains("sha256=\(use.file.content.digest)") && log[1].detail == "repair=7 purpose=before")
        }
    }

    @Test(arguments: Engine.all) func aFileMayBelongToTwoAndStaysWithTheOther(on engine: Engine) throws {
        try withShop(engine) { shop in
            try shop.bring(shop.keep("bearing worn"))
            let first = try #require(try shop.uses().first)
            try shop.mansfeld.database.write { db in
                _ = try FileDesk(db, of: shop.works, by: shop.author()).use(first.file.id, for: FileSubject(.repair, 8), as: .report)
            }
            try shop.takeBack(first, at: .now)
            try shop.sweep(at: Self.tomorrow + 86_400)
            #expect(try shop.uses() == [] && shop.uses(of: 8).map(\.file.id) == [first.file.id])
            #expect(shop.lies(first.file.content))
        }
    }

    @Test(arguments: Engine.all) func whatWasTakenBackGoesADayLater(on engine: Engine) throws {
        try withShop(engine) { shop in
            try shop.bring(shop.keep("bearing worn"))
            let use = try #require(try shop.uses().first)
            try shop.takeBack(use, at: .now)
            #expect(try shop.uses() == [])
            try shop.sweep(at: Self.inAnHour)
            #expect(shop.lies(use.file.content))
            try shop.sweep(at: Self.tomorrow)
            #expect(!shop.lies(use.file.content))
            #expect(try shop.mansfeld.database.read { try FileStore($0, of: shop.works).file(use.file.id) } == nil)
            #expect(try shop.mansfeld.faults() == [] && shop.check().remarks == [])
        }
    }

    @Test(arguments: Engine.all) func whatIsInUseStaysHoweverOldItIs(on engine: Engine) throws {
        try withShop(engine) { shop in
            try shop.bring(shop.keep("bearing worn"))
            try shop.sweep(at: Self.tomorrow + 400 * 86_400)
            #expect(try shop.lies(shop.uses()[0].file.content))
        }
    }

    /// A process that is killed between the shelf and the row leaves what this leaves: a content without a row.
    @Test(arguments: Engine.all) func whatIsCutOffBeforeItsRowIsSweptAndHurtsNobody(on engine: Engine) throws {
        try withShop(engine) { shop in
            let orphan = try shop.keep("cut off"), kept = try shop.keep("stored")
            try shop.bring(kept)
            try Data([1]).write(to: URL(fileURLWithPath: shop.shelf.folder(of: shop.works) + "/.new-a1b2c3"))
            #expect(try shop.check().faults == [])
            #expect(try shop.check().remarks.contains("2 contents of files belong to nothing; they are swept a day after they came"))
            try shop.sweep(at: Self.inAnHour)
            #expect(shop.lies(orphan[0].content), "its form may be under way")
            try shop.sweep(at: Self.tomorrow)
            #expect(!shop.lies(orphan[0].content) && shop.lies(kept[0].content))
            #expect(try FileManager.default.contentsOfDirectory(atPath: shop.shelf.folder(of: shop.works)).count { $0.hasPrefix(".new") } == 0)
        }
    }

    /// Somebody brings the same content again while the sweep looks at the old one: it is young then.
    @Test(arguments: Engine.all) func whatIsBroughtAgainIsYoungAgain(on engine: Engine) throws {
        try withShop(engine) { shop in
            let old = try shop.keep("twice"), path = shop.shelf.path(of: old[0].content.digest, in: shop.works)
            try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: -200_000)], ofItemAtPath: path)
            _ = try shop.keep("twice")
            try shop.sweep(at: .now)
            #expect(shop.lies(old[0].content))
        }
    }

    @Test(arguments: Engine.all) func aFullWorksTakesNoMoreAndSaysSo(on engine: Engine) throws {
        try withShop(engine) { shop in
            try shop.mansfeld.database.write { try FileStore($0, of: shop.works).set(quota: 25) }
            try shop.bring(shop.keep("ten signs."))
            try shop.bring(shop.keep("ten signs."), for: 8)
            #expect(throws: FileProblem.quota(used: 10, most: 25), "the same twice lies there once") {
                try shop.bring(shop.keep("sixteen signs..."))
            }
            #expect(try shop.uses().count == 1)
            try shop.bring(shop.keep("fifteen signs.."))
            #expect(try shop.mansfeld.database.read { try FileStore($0, of: shop.works).bytes() } == 25)
        }
    }

    @Test(arguments: Engine.all) func theCheckNamesWhatIsWrong(on engine: Engine) throws {
        try withShop(engine) { shop in
            try shop.bring(shop.keep("gone") + shop.keep("changed"))
            let paths = try shop.uses().map { shop.shelf.path(of: $0.file.content.digest, in: shop.works) }
            try FileManager.default.removeItem(atPath: paths[0])
            try Data("другое".utf8).write(to: URL(fileURLWithPath: paths[1]))
            let stranger = shop.shelf.folder(of: shop.works) + "/holiday.jpg"
            try Data().write(to: URL(fileURLWithPath: stranger))
            let faults = try shop.check().faults
            #expect(faults.count == 3)
            #expect(faults[0].hasSuffix("\(paths[0]) is missing or cannot be read"))
            #expect(faults[1].hasSuffix("\(paths[1]) holds something else than was brought"))
            #expect(faults[2].hasPrefix(stranger))
        }
    }

    @Test(arguments: Engine.all) func whoeverIsErasedLeavesNoFileNames(on engine: Engine) throws {
        try withShop(engine) { shop in
            try shop.bring(shop.keep("x", named: "Mila Sommer, Krankmeldung.txt"))
            let json = try shop.mansfeld.database.read { db in
                try PersonExport(of: PersonStore(db, of: shop.works).person(shop.mila)!, at: shop.works, in: db, at: Mansfeld.noon).json()
            }
            #expect(json.contains("Krankmeldung"))
            try shop.mansfeld.database.write { try PeopleDesk($0, of: shop.works, by: Mansfeld.clerk).erase(shop.mila, on: Mansfeld.today) }
            #expect(try shop.uses().map(\.file.name) == [""])
            #expect(try shop.mansfeld.faults() == [])
        }
    }
}

extension FileSubject.Kind {
    fileprivate static let repair = FileSubject.Kind("repair")
}
