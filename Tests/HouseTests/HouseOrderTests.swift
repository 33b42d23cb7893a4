import Foundation
import Testing

/// Where things stand, so that whoever knows one capability finds their way in all of them.
@Suite struct HouseOrderTests {
    /// The same few names in every capability's folder, each with what is written there and nowhere else.
    private struct Place: Sendable {
        let suffix: String
        let holds: String
        let isFound: @Sendable (String) -> Bool
    }

    private static let places = [
        Place(suffix: "Migration", holds: "a migration") { $0.contains("Migration(name:") },
        Place(suffix: "Store", holds: "SQL") { SwiftLiterals(of: $0).found.contains(where: isSQL) },
        Place(suffix: "Command", holds: "a command") { $0.contains(/\bCommand\(\s*"/) },
        Place(suffix: "Route", holds: "a route") { $0.contains(/\b\w*(?:outer|outes)\.(?:get|post|put|patch|delete)\("/) },
        Place(suffix: "Word", holds: "words of the catalogue") { $0.contains(/\bMessage\(\s*en:/) },
    ]

    /// Steps of one transaction, or questions about the whole database, that would say less in a store of their own.
    private static let exceptions = [
        "ImportSweep": "deletes in steps what a dead import left, of several tables",
        "RecordWriter": "asks once whether the works has any record at all",
        "StatedFaults": "asks what the tables say of each other",
    ]

    @Test func eachThingIsWrittenInTheFileOfItsName() throws {
        for file in try capabilityFiles() where Self.exceptions[String(file.stem)] == nil {
            for place in Self.places where !file.isNamed(place.suffix) && place.isFound(file.text) {
                // Tables are made by migrations, in SQL.
                if place.suffix == "Store", file.isNamed("Migration") { continue }
                Issue.record("\(file.path) holds \(place.holds), which belongs into a file \"...\(place.suffix).swift\"")
            }
        }
    }

    @Test func everyExceptionIsStillNeeded() throws {
        let stems = Set(try capabilityFiles().map { String($0.stem) })
        #expect(stems.isSuperset(of: Self.exceptions.keys))
    }

    /// A thing is called by what it is in the works. These words say only that somebody did not know.
    @Test(arguments: [
        "Manager", "Helper", "Helpers", "Util", "Utils", "Utilities", "Service", "Controller", "Impl", "Misc", "Common", "Extensions", "Constants", "Types",
    ])
    func noFileIsNamedForNothing(word: String) throws {
        for file in try HouseFile.all() where file.path.hasSuffix(".swift") {
            #expect(!file.stem.hasSuffix(word), "\(file.path): name it for what it is")
        }
    }

    /// A file in a folder of Sources/Planning belongs to that capability; the storey itself holds only its migrations.
    @Test func planningIsFoldersOfCapabilities() throws {
        let loose = try HouseFile.all().filter { $0.folder == "Sources/Planning" }.map(\.stem)
        #expect(loose == ["PlanningMigrations"])
    }

    @Test func noFileIsLongerThanOneCanHoldInMind() throws {
        for file in try HouseFile.all() where file.path.hasSuffix(".swift") {
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(lines <= 400, "\(file.path) has \(lines) lines; split it by what its parts are about")
        }
    }

    /// What is written works. What is still to be done is said where work is planned, not in the program.
    @Test func nothingIsLeftForLater() throws {
        let words = ["TO" + "DO", "FIX" + "ME", "not yet " + "implemented"]
        for file in try HouseFile.all() {
            for word in words { #expect(!file.text.contains(word), "\(file.path) says \(word)") }
        }
    }

    /// A path of one person's machine is of no use on another, and tells of who wrote it.
    @Test func noPathOfOnesOwnMachineIsWritten() throws {
        let folders = ["home", "Users", "root", "work", "tmp", "opt", "mnt"].map { "/" + $0 + "/" }
        for file in try HouseFile.all() {
            for folder in folders {
                let places = file.text.ranges(of: folder).filter { place in
                    place.lowerBound == file.text.startIndex || !isOfPath(file.text[file.text.index(before: place.lowerBound)])
                }
                #expect(places.isEmpty, "\(file.path) names a path under \(folder)")
            }
        }
    }

    /// `Sources/Platform/tmp/` and `works/home/` are no paths from the root.
    private func isOfPath(_ sign: Character) -> Bool { sign.isLetter || sign.isNumber || "._-}$)".contains(sign) }

    /// App only puts together what the capabilities offer.
    private func capabilityFiles() throws -> [HouseFile] {
        try HouseFile.all().filter { file in
            file.path.hasSuffix(".swift")
                && ["Sources/Works/", "Sources/Planning/", "Sources/DailyManagement/", "Sources/Demonstration/"].contains { file.path.hasPrefix($0) }
        }
    }
}

extension HouseFile {
    /// One command or several.
    fileprivate func isNamed(_ suffix: String) -> Bool { stem.hasSuffix(suffix) || stem.hasSuffix(suffix + "s") }
}

private func isSQL(_ literal: String) -> Bool {
    let first = literal.drop(while: \.isWhitespace).prefix { $0.isLetter }
    return ["SELECT", "INSERT", "UPDATE", "DELETE", "CREATE"].contains(String(first)) && literal.contains(" ")
}
