import App
import Database
import Foundation
import Terminal
import TestSupport
import Testing
import Works

/// The first administrator of Kupferberg, and those who come after.
@Suite struct UserCommandTests {
    /// Kupferberg with the mine Brosowski and its team Balvi.
    private func kupferberg(_ engine: Engine, _ body: (Desk) throws -> Void) throws {
        try Desk.at(engine) { desk in
            let units = ["unit,code", "Kupferberg,K", "Kupferberg/Brosowski,B", "Kupferberg/Brosowski/Shaft,S", "Kupferberg/Brosowski/Shaft/Balvi,T"]
            let file = try desk.file("units.csv", lines: units)
            _ = desk.pacesetter("import", "--units", file)
            try body(desk)
        }
    }

    @Test(arguments: Engine.all) func theFirstAdministratorIsMadeAtTheCommandLine(on engine: Engine) throws {
        try kupferberg(engine) { desk in
            let added = desk.pacesetter("user", "add", "erna", "--name", "Erna Kloß", "--badge", "1001", "--language", "de", "--office", "administrator")
            #expect(added.code == .success)
            #expect(added.lastLine.hasPrefix("http://127.0.0.1:8080/invitation/1."))
            let token = try #require(WorksToken(String(added.lastLine.split(separator: "/").last!)))
            try desk.inDatabase { db in
                let person = try SignInLinkStore(db, of: token.works).person(behind: token.secret, at: .now)
                #expect(person != nil)
            }
            #expect(desk.pacesetter("user", "list").output == "erna\tErna Kloß\tbadge 1001\tinvited\n")
            let offices = desk.pacesetter("user", "offices").output
            #expect(offices.contains("\tErna Kloß\tadministrator\tKupferberg\t"))
            #expect(desk.pacesetter("check").lastLine == "sound")
        }
    }

    @Test(arguments: Engine.all) func aResetGivesALinkToTheServerAsPeopleReachIt(on engine: Engine) throws {
        try kupferberg(engine) { desk in
            _ = desk.pacesetter("user", "add", "erna", "--name", "Erna Kloß")
            let reset = desk.pacesetter("user", "reset", "ERNA", "--public-url", "https://plan.example")
            #expect(reset.lastLine.hasPrefix("https://plan.example/reset/1."))
        }
    }

    @Test(arguments: Engine.all) func officesAreGivenAndEndedAndDoubleOnesAreMarked(on engine: Engine) throws {
        try kupferberg(engine) { desk in
            _ = desk.pacesetter("user", "add", "erna", "--name", "Erna Kloß")
            _ = desk.pacesetter("user", "appoint", "erna", "--office", "director", "--unit", "Kupferberg/Brosowski")
            let double = desk.pacesetter("user", "appoint", "erna", "--office", "committee-member", "--unit", "Kupferberg/Brosowski")
            #expect(double.output.split(separator: "\n").filter { $0.hasSuffix("directs and supervises the same unit") }.count == 2)
            let number = try #require(double.lastLine.split(separator: "\t").first)
            #expect(desk.pacesetter("user", "end", String(number), "--until", "2000-01-01").code == .success)
            #expect(!desk.pacesetter("user", "offices", "erna").output.contains("directs and supervises"))
            #expect(desk.pacesetter("user", "end", String(number)).complaints == "Appointment \(number) has been ended already.\n")
        }
    }

    @Test(arguments: Engine.all) func aPersonIsDisabledExportedAndErased(on engine: Engine) throws {
        try kupferberg(engine) { desk in
            _ = desk.pacesetter("user", "add", "erna", "--name", "Erna Kloß")
            _ = desk.pacesetter("user", "disable", "erna")
            #expect(desk.pacesetter("user", "list").output == "erna\tErna Kloß\tno badge\tdisabled\n")
            let exported = desk.pacesetter("user", "export", "erna").output
            #expect(exported.contains("\"name\" : \"Erna Kloß\""))
            for held in ["matters", "skills", "hours"] { #expect(exported.contains("\"\(held)\" : "), "what the page hands out, the terminal does too") }
            #expect(desk.pacesetter("user", "erase", "erna").code == .usedWrongly)
            #expect(desk.pacesetter("user", "erase", "erna", "--yes").code == .success)
            #expect(desk.pacesetter("user", "list").output == "")
            #expect(desk.pacesetter("user", "reset", "erna").complaints.hasPrefix("Nobody signs in as \"erna\" here"))
            #expect(desk.pacesetter("check").lastLine == "sound")
        }
    }

    @Test func whatIsTypedWronglyIsSaidWithWhatWasExpected() throws {
        try kupferberg(.sqlite) { desk in
            #expect(desk.pacesetter("user").complaints.hasPrefix("user needs what to do: add, appoint"))
            #expect(desk.pacesetter("user", "add", "1001", "--name", "Erna").complaints.contains("at least one letter"))
            #expect(desk.pacesetter("user", "add", "erna").complaints.hasPrefix("user add needs --name NAME."))
            #expect(desk.pacesetter("user", "add", "erna", "--name", "Erna", "--office", "king").complaints.contains("administrator, director"))
            let nowhere = desk.pacesetter("user", "add", "erna", "--name", "Erna", "--office", "reader", "--unit", "Kupferberg/Nowhere")
            #expect(nowhere.complaints.contains("There is no unit"))
            #expect(desk.pacesetter("user", "list").output == "")
        }
    }

    @Test func theStatementOfRightsIsPrinted() throws {
        try kupferberg(.sqlite) { desk in
            #expect(desk.pacesetter("user", "rights").output.contains("member\tseeFigures enterFigures propose takePart\n"))
        }
    }
}

extension Desk {
    func inDatabase<T>(_ body: (Connection) throws -> T) throws -> T {
        let database = try Database.open(address)
        defer { database.close() }
        return try database.write(body)
    }
}
