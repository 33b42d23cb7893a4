import Foundation
import Secrets
import TestSupport
import Testing
import Web

@testable import Works

/// Photos and papers on their way to the shelf.
@Suite struct ShelfTests {
    private static let works = ID<Works>(3)

    private func withShelf<T>(_ limits: FileLimits = .usual, _ body: (FileShelf) throws -> T) throws -> T {
        try withTemporaryFolder { try body(FileShelf(at: $0.appendingPathComponent("works.db.files").path, limits)) }
    }

    private func keep(_ bytes: [UInt8], named name: String = "pump.jpg", as wish: FileWish = .photos, on shelf: FileShelf) throws -> ShelvedFile {
        let upload = try #require(UploadedFile(named: name, holding: bytes))
        return try #require(try shelf.keep([upload], as: wish, of: Self.works).first)
    }

    private func content(_ digest: Digest, on shelf: FileShelf) throws -> [UInt8] {
        try #require(shelf.reader(of: digest, in: Self.works)?.whole())
    }

    private func files(on shelf: FileShelf) -> [String] {
        FileManager.default.enumerator(atPath: shelf.folder)?.compactMap { $0 as? String }.filter { $0.count > 60 || $0.contains(".new") } ?? []
    }

    @Test(arguments: [".jpg", ".png", ".webp", ".heic"]) func everyPhotoIsMadeAnewAsJPEG(suffix: String) throws {
        try withShelf { shelf in
            let file = try keep(TestPicture.bytes(suffix, width: 3_000, height: 1_500), named: "pump" + suffix, on: shelf), content = file.content
            let photo = try #require(content.photo)
            #expect(file.name == "pump" + suffix && content.type == .jpeg)
            #expect(photo.width == 2_048 && photo.height == 1_024)
            let whole = try self.content(content.digest, on: shelf)
            #expect(FileBeginning(whole) == .jpeg && whole.count == content.bytes)
            #expect(try TestPicture.point(200, 500, of: whole)[0] > 180, "red on the left")
            #expect(try TestPicture.point(1_800, 500, of: whole)[2] > 180, "blue on the right")
            #expect(try self.content(photo.thumbnail, on: shelf).count < whole.count)
            #expect(try TestPicture.point(319, 159, of: self.content(photo.thumbnail, on: shelf)).count == 3)
        }
    }

    @Test func aPhotoLosesWhereItWasTakenAndIsTurnedUpright() throws {
        let secret = "Dorfstrasse 7, Dessau", sent = try TestPicture.ofATelephone(secret: secret)
        try #require(sent.ranges(of: secret.utf8).count == 2 && !sent.ranges(of: "Exif".utf8).isEmpty)
        try withShelf { shelf in
            let photo = try keep(sent, on: shelf).content
            for digest in [photo.digest, try #require(photo.photo).thumbnail] {
                let kept = try content(digest, on: shelf)
                for word in [secret, "Exif", "http://ns.adobe.com", "ICC_PROFILE"] { #expect(kept.ranges(of: word.utf8).isEmpty, "\(word) is still there") }
            }
            #expect(photo.photo?.width == 200 && photo.photo?.height == 400)
            #expect(try TestPicture.point(100, 20, of: content(photo.digest, on: shelf))[0] > 180, "what was left is above")
        }
    }

    @Test func aSmallPhotoIsNotMadeLarger() throws {
        try withShelf { shelf in
            let photo = try #require(try keep(TestPicture.bytes(".png", width: 60, height: 30), on: shelf).content.photo)
            #expect(photo.width == 60 && photo.height == 30)
        }
    }

    @Test func theSamePhotoLiesThereOnce() throws {
        try withShelf { shelf in
            let bytes = try TestPicture.bytes(".jpg")
            #expect(try keep(bytes, on: shelf).content == keep(bytes, named: "other.jpg", on: shelf).content)
            #expect(files(on: shelf).count == 2, "the photo and its thumbnail")
        }
    }

    /// Whatever is refused leaves nothing behind.
    @Test(
        arguments: [
            ("page.jpg", Array("<!DOCTYPE html><script>alert(1)</script>".utf8), FileWish.photos, FileProblem.noPhoto("page.jpg")),
            ("drawing.svg", Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8), .photos, .noPhoto("drawing.svg")),
            ("both.jpg", [0xFF, 0xD8, 0xFF] + Array("<script>alert(1)</script>".utf8), .photos, .unreadable("both.jpg")),
            ("nothing.jpg", [], .photos, .empty("nothing.jpg")), ("page.html", Array("<p>".utf8), .papers, .noPaper("page.html")),
            ("table.csv", [0x61, 0, 0x62], .papers, .noPaper("table.csv")), ("table.csv", [0xC3, 0x28], .papers, .noPaper("table.csv")),
            ("program.txt", [0x7F, 0x45, 0x4C, 0x46, 0xFF], .papers, .noPaper("program.txt")),
        ] as [(String, [UInt8], FileWish, FileProblem)])
    func whatIsNotWhatItSaysIsRefused(name: String, bytes: [UInt8], wish: FileWish, problem: FileProblem) throws {
        try withShelf { shelf in
            #expect(throws: problem) { _ = try keep(bytes, named: name, as: wish, on: shelf) }
            #expect(files(on: shelf) == [])
        }
    }

    @Test(arguments: [".jpg", ".png", ".webp"]) func aPhotoThatBrokeOffOnTheWayIsRefused(suffix: String) throws {
        try withShelf { shelf in
            let whole = try TestPicture.bytes(suffix, width: 800, height: 600)
            #expect(throws: FileProblem.unreadable("pump.jpg")) { _ = try keep(Array(whole.prefix(whole.count / 2)), on: shelf) }
            #expect(files(on: shelf) == [])
        }
    }

    /// Few bytes on the way, many in memory.
    @Test func aBombIsRefusedBeforeItIsOpenedAndElseEndsAtALimit() throws {
        let bomb = try TestPicture.bomb(width: 30_000, height: 30_000)
        #expect(bomb.count < 1_000_000)
        try withShelf { shelf in
            #expect(throws: FileProblem.tooManyPixels("bomb.png", width: 30_000, height: 30_000, most: 120_000_000)) {
                _ = try keep(bomb, named: "bomb.png", on: shelf)
            }
            #expect(files(on: shelf) == [])
        }
        var limits = FileLimits.usual
        (limits.pixels, limits.seconds) = (.max, 1)
        try withShelf(limits) { shelf in
            #expect(throws: FileProblem.tooLaborious("bomb.png")) { _ = try keep(bomb, named: "bomb.png", on: shelf) }
            #expect(files(on: shelf) == [])
        }
    }

    @Test func tooManyAreRefusedAndTooLargeOnesToo() throws {
        var limits = FileLimits.usual
        (limits.filesOfAForm, limits.bytesEach) = (2, 1_000)
        try withShelf(limits) { shelf in
            let small = try (0..<3).map { _ in try #require(UploadedFile(named: "a.txt", holding: [0x61])) }
            #expect(throws: FileProblem.tooMany(most: 2)) { _ = try shelf.keep(small, as: .papers, of: Self.works) }
            #expect(throws: FileProblem.tooLarge("b.txt", mostBytes: 1_000)) {
                _ = try keep([UInt8](repeating: 0x61, count: 1_001), named: "b.txt", as: .papers, on: shelf)
            }
        }
    }

    @Test(arguments: [("report.pdf", "%PDF-1.4\n%%EOF", FileType.pdf), ("plan.csv", "unit,plan\nZeche Süd,5\n", .csv), ("Notes.TXT", "x", .text)])
    func aPaperIsKeptAsItCame(name: String, text: String, type: FileType) throws {
        try withShelf { shelf in
            let file = try keep(Array(text.utf8), named: name, as: .papers, on: shelf)
            #expect(file.content.type == type && file.content.photo == nil)
            #expect(try content(file.content.digest, on: shelf) == Array(text.utf8))
        }
    }

    @Test func nobodyElseOnTheMachineReadsThem() throws {
        try withShelf { shelf in
            let file = try keep([0x61], named: "a.txt", as: .papers, on: shelf)
            for (path, mode) in [(shelf.folder, 0o700), (shelf.path(of: file.content.digest, in: Self.works), 0o600)] {
                #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == mode)
            }
        }
    }

    @Test func whereTheFolderIsClosedThatIsSaid() throws {
        try withTemporaryFolder { folder in
            let blocked = folder.appendingPathComponent("blocked")
            try Data().write(to: blocked)
            #expect(throws: FileProblem.noRoom) { _ = try keep([0x61], named: "a.txt", as: .papers, on: FileShelf(at: blocked.path)) }
        }
    }
}
