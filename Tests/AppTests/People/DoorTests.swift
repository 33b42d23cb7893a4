import App
import Database
import Foundation
import TestSupport
import Testing
import Web

@testable import Works

/// What each door asks, said a second time beside the tests: so a lock that was changed by mistake is not held to itself.
@Suite struct DoorTests {
    private static let table = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Browser/doors.tsv")

    /// By method and path, what is asked.
    private static func stated() throws -> [String: String] {
        let lines = try String(contentsOf: table, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        return Dictionary(uniqueKeysWithValues: lines.map { $0.split(separator: "\t") }.map { ("\($0[0]) \($0[1])", String($0[2])) })
    }

    @Test func everyDoorAsksWhatIsStatedOfIt() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let stated = try Self.stated(), doors = kupferberg.site.doors.all
            for door in doors {
                let name = "\(door.method.rawValue) \(door.path)"
                #expect(stated[name] == Self.words(of: door.lock), "\(name): state in doors.tsv what it asks")
            }
            #expect(Set(stated.keys).subtracting(doors.map { "\($0.method.rawValue) \($0.path)" }) == [], "doors that are not there any more")
        }
    }

    private static func words(of lock: Lock) -> String {
        switch lock {
        case .open: "open"
        case .signedIn: "signedIn"
        case .known: "known"
        case .screen: "screen"
        case .deed(let deed): deed.rawValue
        case .shared(let deed): "shared \(deed.rawValue)"
        case .somewhere(let deed): "somewhere \(deed.rawValue)"
        }
    }

    /// What is called so beside Paul, or whom one finds there, and what Otto reached; what stands above may be named.
    private static let elsewhere = ["Otto", "Thälmann", "Söhne", "Mila Novak", "Tablet at Otto", "98,765", "98765"]
    private static let questions = ["", "q=otto", "q=novak", "as=pictures", "on=1959-07-10&span=month", "roof=today", "since=1959-06-20"]

    @Test func whoHeadsAMineReadsNeitherNameNorLevelOfAnyUnitBesideIt() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let jonas = try kupferberg.browser(of: "Jonas Keller", .headOfUnit, over: "Paul")
            _ = try kupferberg.browser(of: "Mila Novak", .teamLeader, over: "Otto")
            let screens = try kupferberg.address(of: "Otto", "screens")
            #expect(kupferberg.router.post(screens, ["name": "Tablet at Otto"]).status == .ok)
            let sure = try #require(try kupferberg.enter("Otto", ["copper": "98765"]).text.firstMatch(of: /name="sure" value="([^"]*)"/)).1
            #expect(try kupferberg.enter("Otto", ["copper": "98765", "sure": String(sure)]).status == .seeOther)
            var read = 0
            // A stream has no end, and what the gallery of components shows is invented.
            for door in kupferberg.site.doors.all where door.method == .get && !["/live", "/design"].contains(where: door.path.hasSuffix) {
                for asked in ["Paul", "Mines", "Otto"] {
                    for question in Self.questions {
                        let address = try kupferberg.address(of: door, at: asked).string + (question.isEmpty ? "" : "?" + question)
                        let answer = jonas.get(Address(stringLiteral: address))
                        if answer.status == .ok { read += 1 }
                        // A token of 32 digits by chance may hold any number.
                        let told = try answer.text.replacing(/value="[0-9a-f]{32}"/, with: ""), named = Self.elsewhere.filter(told.contains)
                        #expect(named == [], "\(address)")
                    }
                }
            }
            #expect(read > 100)
        }
    }
}
