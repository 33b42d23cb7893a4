import Database
import Planning
import Testing
import Web
import Works

/// Somebody at Kupferberg who fills in a form of definitions as a browser would: opens it, looks at what it changes, confirms.
struct DefiningHand {
    let kupferberg: Kupferberg
    /// Behind `/works/1`.
    let path: [String]
    var query: [(name: String, value: String)] = []
    var language = "en"

    private var address: Address { Address(path: ["works", String(kupferberg.works.id.number)] + path, query: query) }

    func open() throws -> String {
        let response = kupferberg.router.respond(to: .get(address, headers: ["Accept-Language": language])), page = try response.text
        #expect(response.status == .ok, "\(page)")
        return page
    }

    /// The version at which the form is opened.
    func version() throws -> String { try DefiningHand.opened(in: open()) }

    static func opened(in page: String) throws -> String { String(try #require(page.firstMatch(of: /name="opened" value="([^"]*)"/)?.1)) }

    enum Act { case look, confirm }

    func send(_ fields: [(name: String, value: String)], openedAt version: String, _ act: Act) -> Response {
        let form = Form(fields + [("opened", version)] + (act == .confirm ? [("act", "confirm")] : []))
        return kupferberg.router.respond(to: .post(address, form, headers: ["Accept-Language": language]))
    }

    /// Looks at what the fields would change.
    func look(_ fields: [(name: String, value: String)]) throws -> String {
        let response = send(fields, openedAt: try version(), .look), page = try response.text
        #expect(response.status == .ok, "\(page)")
        #expect(Markup(page).flaws.isEmpty, "\(Markup(page).flaws)")
        return page
    }

    /// Looks, confirms, and follows to the list.
    func define(_ fields: [(name: String, value: String)]) throws -> String {
        let looked = try look(fields)
        return try kupferberg.follow(send(fields, openedAt: DefiningHand.opened(in: looked), .confirm), language: language)
    }

    /// Presses the button beside "Saved".
    func undo(in list: String, at path: [String]) throws -> Response {
        let entry = String(try #require(list.firstMatch(of: /name="entry" value="(\d+)"/)?.1))
        let undo = DefiningHand(kupferberg: kupferberg, path: path, query: query)
        return kupferberg.router.respond(to: .post(undo.address, ["entry": entry], headers: ["Accept-Language": language]))
    }
}

extension Kupferberg {
    func hand(_ path: String..., query: [(name: String, value: String)] = [], language: String = "en") -> DefiningHand {
        DefiningHand(kupferberg: self, path: path, query: query, language: language)
    }

    func indicator(_ name: String) throws -> ID<Indicator> {
        try #require(database.read { try IndicatorStore($0, of: works.id).book() }.id(named: name))
    }
}
