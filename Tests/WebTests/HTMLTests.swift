import Testing

@testable import Web

private func written(_ content: (inout HTML) -> Void) -> String {
    var html = HTML()
    content(&html)
    return html.string
}

@Suite struct Markup {
    private let hostile = #"<script>alert("x" & 'y')</script>"#
    private let harmless = "&lt;script&gt;alert(&quot;x&quot; &amp; &#39;y&#39;)&lt;/script&gt;"

    @Test func textIsEscapedEverywhere() {
        #expect(written { $0.text(hostile) } == harmless)
        #expect(written { $0.p(hostile) } == "<p>\(harmless)</p>")
        #expect(written { $0.p(.title(hostile)) { $0.b(hostile) } } == "<p title=\"\(harmless)\"><b>\(harmless)</b></p>")
        #expect(written { $0.input(.name("a"), .value(hostile)) } == "<input name=\"a\" value=\"\(harmless)\">")
    }

    @Test func onlyRawMarkupIsWrittenAsItStands() {
        #expect(written { $0.raw(HTML.Raw(trusted: "<wbr>")) } == "<wbr>")
    }

    @Test func otherLettersStay() {
        #expect(written { $0.p("Otto Brosowski · 鞍钢 · Домна №3 · 🚂") } == "<p>Otto Brosowski · 鞍钢 · Домна №3 · 🚂</p>")
    }

    @Test func aFlagStandsByItsName() {
        #expect(written { $0.input(.required, .checked(if: true), .disabled(if: false)) } == "<input required checked>")
    }

    @Test func whatIsPutIntoAnAddressCannotChangeItsShape() {
        let code = "a/b?c=d&e#f%\"<é"
        let address: Address = "/units/\(code)?on=\("1959-07-31")"
        #expect(address.string == "/units/a%2Fb%3Fc%3Dd%26e%23f%25%22%3C%C3%A9?on=1959-07-31")
        let script: Address = "\("javascript:alert(1)")"
        #expect(script.string == "javascript%3Aalert%281%29")
        #expect(written { $0.a("x", .href("/units/\(code)")) } == "<a href=\"/units/a%2Fb%3Fc%3Dd%26e%23f%25%22%3C%C3%A9\">x</a>")
    }

    @Test func anAddressIsBuiltFromParts() {
        #expect(Address(path: []).string == "/")
        #expect(Address(path: ["units", "a b"], query: [("on", "1959-07-31"), ("q", "1&2")]).string == "/units/a%20b?on=1959-07-31&q=1%262")
        let today: Address = "/today"
        let back: Address = "\(today)?back=\("/x")"
        #expect(back.string == "/today?back=%2Fx")
    }

    @Test func aFormThatPostsCarriesItsToken() {
        let token = FormToken.random()
        let form = written { $0.form(post: "/entries", token: token) { $0.button("Save") } }
        #expect(
            form == "<form method=\"post\" action=\"/entries\"><input type=\"hidden\" name=\"form-token\" value=\"\(token.value)\"><button>Save</button></form>"
        )
    }
}
