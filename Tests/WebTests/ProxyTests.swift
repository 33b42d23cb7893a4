import Testing

@testable import Web

/// Whom a request is counted as, behind proxies at 10.1.0.0/16 and on this machine.
@Suite struct ProxyTests {
    private let proxies: TrustedProxies

    init() throws { proxies = try TrustedProxies("127.0.0.1, 10.1.0.0/16,2001:db8::/32") }

    @Test(arguments: [
        ("nobody's word", "203.0.113.7", [], "203.0.113.7"),
        ("a stranger's word about himself", "203.0.113.7", ["10.1.0.1"], "203.0.113.7"),
        ("our proxy's word", "127.0.0.1", ["203.0.113.7"], "203.0.113.7"),
        ("what the client invented stands left of what our proxy saw", "127.0.0.1", ["10.9.9.9, 203.0.113.7"], "203.0.113.7"),
        ("two proxies of ours", "127.0.0.1", ["203.0.113.7, 10.1.255.254"], "203.0.113.7"),
        ("two lines are one list", "127.0.0.1", ["8.8.8.8", "203.0.113.7"], "203.0.113.7"),
        ("a neighbour of our range", "10.2.0.1", ["203.0.113.7"], "10.2.0.1"),
        ("our proxy says nothing", "127.0.0.1", [], "127.0.0.1"),
        ("our proxy says nonsense", "127.0.0.1", ["203.0.113.7, unknown"], "127.0.0.1"),
        ("somebody inside", "127.0.0.1", ["10.1.2.3"], "10.1.2.3"),
        ("an address of IPv6", "2001:db8::5", ["2001:0DB9:0::9"], "2001:db9::9"),
        ("an older address in new clothes", "::ffff:127.0.0.1", ["::ffff:203.0.113.7"], "203.0.113.7"),
    ])
    func theLastHopThatIsNotOursCounts(what: String, peer: String, forwarded: [String], counts: String) {
        let headers = Headers(forwarded.map { ("X-Forwarded-For", $0) })
        #expect(proxies.origin(of: headers, from: peer).address == counts, "\(what)")
    }

    @Test func onlyOurProxySaysHowARequestTravelled() {
        let headers: Headers = ["X-Forwarded-For": "203.0.113.7", "X-Forwarded-Proto": "https"]
        #expect(proxies.origin(of: headers, from: "127.0.0.1").scheme == .https)
        #expect(proxies.origin(of: headers, from: "203.0.113.7").scheme == nil)
        #expect(TrustedProxies.none.origin(of: headers, from: "127.0.0.1") == TrustedProxies.Origin(address: "127.0.0.1", scheme: nil))
    }

    @Test(arguments: ["", "works.example", "10.1.0.0/33", "10.1.0.0/-1", "10.1/16", "127.0.0.1,,::1", "::1/129"])
    func whatIsNoRangeIsRefused(text: String) {
        #expect(throws: TrustedProxies.NotARange.self) { try TrustedProxies(text) }
    }

    @Test func theRouterSeesTheAddressThatCounts() throws {
        let server = try Server(listen: ListenAddress("127.0.0.1:0"), proxies: proxies, log: .silent) { .text($0.remoteAddress) }
        defer { server.stop() }
        let head = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        #expect(Client.exchange(server.port, head + "X-Forwarded-For: 10.9.9.9, 203.0.113.7\r\n\r\n").hasSuffix("\r\n\r\n203.0.113.7"))
    }
}

/// A server that browsers call https://works.example, behind a proxy.
@Suite struct PublicAddressTests {
    @Test(arguments: [
        "works.example", "ftp://works.example", "https://", "https://works.example/pacesetter", "https://a b", "https://:443", "https://ada@works.example",
    ])
    func whatIsNoPublicAddressIsRefused(text: String) { #expect(PublicAddress(text) == nil) }

    @Test func itsNameAloneIsAdmitted() throws {
        let hosts = try #require(PublicAddress("HTTPS://Works.example:8443/")).hosts
        #expect(hosts.admits("works.example") && hosts.admits("works.example:8443") && hosts.admits("127.0.0.1:8080") && !hosts.admits("evil.example"))
    }

    @Test func whoAsksOurProxyInTheClearIsSentToTheSealedAddress() throws {
        var router = Router(publicAddress: try #require(PublicAddress("https://works.example")), log: .silent)
        router.get("/units/:code") { _ in .text("here") }
        func answer(_ scheme: Scheme?) -> Response {
            var request = Request.get("/units/paul?on=1959-07-31")
            request.scheme = scheme
            return router.respond(to: request)
        }
        #expect(answer(.http).status == .permanentRedirect)
        #expect(answer(.http).headers["Location"] == "https://works.example/units/paul?on=1959-07-31")
        for scheme in [Scheme.https, nil] { #expect(answer(scheme).status == .ok) }
        #expect(answer(.https).headers["Strict-Transport-Security"] == "max-age=15552000")
    }

    @Test func inTheClearNothingIsPromisedAboutTLS() {
        #expect(Router(log: .silent).respond(to: .get("/")).headers["Strict-Transport-Security"] == nil)
    }
}
