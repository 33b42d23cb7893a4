import Database
import Foundation
import Improvement
import Planning
import Testing
import Web
import Works

/// How people of Kupferberg propose and answer: Kalle Wiese leads Otto, Emil Zorn works there, Vera Brandt heads the mines, Ina Roth sits in the
/// committee, Hanna Weiss is an engineer.
extension Kupferberg {
    func proposals(_ unit: String, _ further: String...) throws -> Address {
        Address(path: Outlook(works: works.id, unit: try id(unit)).path(of: .page(["proposals"] + further)))
    }

    func emil() throws -> Browser { try browser(of: "Emil Zorn", .member, over: "Otto") }
    func vera() throws -> Browser { try browser(of: "Vera Brandt", .headOfUnit, over: "Mines") }
    func ina() throws -> Browser { try browser(of: "Ina Roth", .committeeMember, over: "Kupferberg") }

    static let wagons = idea("Empty wagons arrive too late at the night shift", "Keep ten wagons at the shaft")

    static func idea(_ disturbs: String, _ proposes: String, brings: String = "", signed signature: String = "quiet") -> [(String, String)] {
        [("disturbs", disturbs), ("proposes", proposes), ("brings", brings), ("signature", signature)]
    }

    /// - Returns: the address of its page.
    func propose(_ fields: [(String, String)] = Kupferberg.wagons, at unit: String = "Otto", by browser: Browser) throws -> Address {
        let response = try browser.send(fields, from: proposals(unit, "new"))
        #expect(response.status == .seeOther, "\(response.status)")
        return Address(stringLiteral: try #require(response.headers["Location"]))
    }

    func take(
        _ deed: String, on page: Address, _ text: String, _ further: [(String, String)] = [], by browser: Browser, opened: String? = nil
    ) throws -> Response {
        try browser.send([("text", text)] + further, from: page, to: Address(stringLiteral: page.string + "/" + deed), opened: opened)
    }

    func matter(_ page: Address) throws -> Matter {
        let number = try #require(page.string.split(separator: "/").last.flatMap { Int64($0) })
        return try #require(try database.read { try MatterStore($0, of: works.id).matter(ID(number)) })
    }
}
