import Testing

@testable import Web

/// A small house of pages: a mine, its entries, and a page that breaks.
private func mine(log: Log = .silent) -> Router {
    var router = Router(log: log)
    router.get("/") { _ in .text("all units") }
    router.get("/units/new") { _ in .text("a new unit") }
    router.get("/units/:code") { .text("unit \($0["code"])") }
    router.get("/units/:code/days/:day") { .text("\($0["code"]) on \($0["day"])") }
    router.post("/units/:code/entries") { .text("\($0["code"]) entered \($0.form["actual"] ?? "nothing")") }
    router.get("/broken") { _ in throw Broken.shaft }
    router.get("/closed") { _ in throw Refusal.notFound("The Paul shaft was closed in 1962.") }
    return router
}

private enum Broken: Error { case shaft }

@Suite struct Routes {
    @Test func aUnitIsFoundByItsCode() throws {
        #expect(try mine().respond(to: .get("/units/paul")).text == "unit paul")
        #expect(try mine().respond(to: .get("/units/paul/days/1959-07-31")).text == "paul on 1959-07-31")
    }

    @Test func aWrittenStepWinsOverANamedOne() throws {
        #expect(try mine().respond(to: .get("/units/new")).text == "a new unit")
        // The written step leads nowhere here, so the named one is tried.
        #expect(try mine().respond(to: .get("/units/new/days/today")).text == "new on today")
    }

    @Test func aCodeMayHoldSlashesAndOtherLetters() throws {
        let code = "Гл/авный цех?#"
        #expect(try mine().respond(to: .get("/units/\(code)")).text == "unit " + code)
    }

    @Test(arguments: ["/nowhere", "/units", "/units/", "//", "/units/a/b", "/units//days/x", "/broken/"])
    func whatIsNotThereIsNotFound(path: String) {
        #expect(mine().respond(to: .made(.get, Address(stringLiteral: path))).status == .notFound)
    }

    @Test func anotherMethodIsToldWhichOnesThereAre() {
        let response = mine().respond(to: .made(.delete, "/units/paul/entries"))
        #expect(response.status == .methodNotAllowed)
        #expect(response.headers["Allow"] == "POST, OPTIONS")
        let asked = mine().respond(to: .made(.options, "/units/paul"))
        #expect(asked.status == .noContent)
        #expect(asked.headers["Allow"] == "GET, HEAD, OPTIONS")
    }

    @Test func headIsAnsweredLikeGet() {
        let response = mine().respond(to: .made(.head, "/units/paul"))
        #expect(response.status == .ok)
        #expect(response.headers["Content-Type"] == "text/plain; charset=utf-8")
    }

    @Test func aRefusalSaysItsSentence() throws {
        let response = mine().respond(to: .get("/closed"))
        #expect(response.status == .notFound)
        #expect(try response.text.contains("The Paul shaft was closed in 1962."))
    }

    @Test func aFaultIsQuotedByTheNumberInTheLog() async throws {
        try await confirmation { logged in
            let line = Line()
            let response = mine(
                log: Log {
                    line.keep($0); logged()
                }
            ).respond(to: .get("/broken"))
            #expect(response.status == .internalServerError)
            let number = try #require(line.text.split(separator: " ").dropFirst().first?.dropLast())
            #expect(number.count == 9)
            #expect(try response.text.contains("<b class=\"number\">\(number)</b>"))
            #expect(try !response.text.contains("shaft"), "what broke is for the log only")
        }
    }

    @Test func everyAnswerTellsTheBrowserToBeCareful() throws {
        for path: Address in ["/", "/nowhere", "/broken"] {
            let headers = mine().respond(to: .get(path)).headers
            let policy = try #require(headers["Content-Security-Policy"])
            #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
            #expect(headers["X-Content-Type-Options"] == "nosniff")
            #expect(headers["Referrer-Policy"] == "same-origin")
            #expect(headers["Cross-Origin-Opener-Policy"] == "same-origin")
        }
    }
}

/// One line of a log.
private final class Line: @unchecked Sendable {
    private(set) var text = ""
    func keep(_ line: String) { text = line }
}

@Suite struct FormTokens {
    private let entry: Form = ["actual": "118.5"]

    @Test func aFormOfOurOwnPageIsTaken() throws {
        let response = mine().respond(to: .post("/units/paul/entries", entry))
        #expect(try response.text == "paul entered 118.5")
        #expect(response.headers["Set-Cookie"] == nil)
    }

    private func page(_ router: Router, _ address: Address = "/", headers: Headers = [:]) -> String? {
        var router = router
        router.get("/page") { request in .html(Page(title: "Entry") { $0.form(post: "/entries", token: request.formToken) { _ in } }) }
        return router.respond(to: .get(address, headers: headers)).headers["Set-Cookie"]
    }

    @Test func aPageHandsOutAToken() throws {
        let cookie = try #require(page(mine(), "/page"))
        #expect(cookie.hasPrefix("pacesetter-form="))
        #expect(cookie.hasSuffix("; Path=/; HttpOnly; SameSite=Strict"))
        #expect(page(mine(), "/page", headers: ["Cookie": String(cookie.prefix { $0 != ";" })]) == nil, "whoever has one keeps it")
    }

    @Test func behindTlsTheTokenTravelsOverTlsOnly() throws {
        #expect(try #require(page(Router(publicAddress: PublicAddress("https://works.example")!, log: .silent), "/page")).hasSuffix("; Secure"))
    }

    @Test func whatACacheMayKeepHoldsNoToken() {
        #expect(page(mine(), "/") == nil)
    }

    @Test func aFormWithoutTheTokenIsRefused() {
        let body = Array("actual=1".utf8)
        let type: Headers = ["Content-Type": "application/x-www-form-urlencoded"]
        #expect(mine().respond(to: .made(.post, "/units/paul/entries", type, body: body)).status == .forbidden)
    }

    @Test func aForeignTokenIsRefused() {
        var headers: Headers = ["Content-Type": "application/x-www-form-urlencoded"]
        headers["Cookie"] = "pacesetter-form=\(FormToken.random().value)"
        let body = Array("actual=1&form-token=\(FormToken.random().value)".utf8)
        #expect(mine().respond(to: .made(.post, "/units/paul/entries", headers, body: body)).status == .forbidden)
    }

    @Test(arguments: [
        ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"], ["Origin": "https://elsewhere.example", "Host": "works.example"],
        ["Origin": "null", "Host": "works.example"],
    ])
    func aFormOfAnotherSiteIsRefusedEvenWithTheToken(headers: [String: String]) {
        let headers = Headers(headers.map { (name: $0.key, value: $0.value) })
        #expect(mine().respond(to: .post("/units/paul/entries", entry, headers: headers)).status == .forbidden)
    }

    @Test(arguments: [["Sec-Fetch-Site": "same-origin"], ["Origin": "http://works.example:8080", "Host": "works.example:8080"]])
    func aFormOfThisSiteIsTaken(headers: [String: String]) {
        let headers = Headers(headers.map { (name: $0.key, value: $0.value) })
        #expect(mine().respond(to: .post("/units/paul/entries", entry, headers: headers)).status == .ok)
    }

    @Test func theOriginThatAProxyShowsCountsAsOurs() {
        var router = Router(publicAddress: PublicAddress("https://works.example")!, log: .silent)
        router.post("/entries") { _ in .text("taken") }
        let headers: Headers = ["Origin": "https://works.example", "Host": "127.0.0.1:8080"]
        #expect(router.respond(to: .post("/entries", entry, headers: headers)).status == .ok)
    }
}
