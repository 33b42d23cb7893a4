import Testing

@testable import Web

private func target(_ text: String) -> Target? { Target(text.utf8) }

@Suite struct RequestTargets {
    @Test func stepsAndQueryAreDecoded() throws {
        let read = try #require(target("/units/Gie%C3%9Ferei%2F2/a+b?q=c+d&q=%26&empty=&alone"))
        #expect(read.steps == ["units", "Gießerei/2", "a+b"])
        #expect(read.query.all("q") == ["c d", "&"])
        #expect(read.query["empty"] == "")
        #expect(read.query["alone"] == "")
        #expect(read.query["missing"] == nil)
    }

    @Test func schemeAndHostMayStandBefore() throws {
        #expect(try #require(target("http://works.example/units?on=1")).steps == ["units"])
        #expect(try #require(target("http://works.example")).steps == [])
    }

    @Test(arguments: [
        "", "units", "*", "/a b", "/a\u{1}", "/a\u{7F}", "/%00", "/%0d%0aX", "/%7f", "/%1", "/%", "/%zz", "/%ff", "/%c3%28", "/?a=%e9", "/?%0=1", "ftp://x/",
    ])
    func whatCanBeReadInTwoWaysIsRefused(text: String) {
        #expect(target(text) == nil)
    }
}

@Suite struct Forms {
    private func form(_ text: String) -> Form? { Form(urlEncoded: text.utf8) }

    @Test func fieldsKeepTheirOrder() throws {
        let read = try #require(form("unit=paul&actual=1%2C5&note=first%0D%0Asecond+line&actual=2"))
        #expect(read.fields.map(\.name) == ["unit", "actual", "note", "actual"])
        #expect(read["actual"] == "1,5")
        #expect(read["note"] == "first\r\nsecond line")
        #expect(read.all("actual") == ["1,5", "2"])
    }

    @Test(arguments: ["a=%", "a=%f", "a=%gg", "a=%ff", "%80=1", "a=%00", "a=\u{0}"])
    func brokenFieldsAreRefused(text: String) { #expect(form(text) == nil) }

    @Test func oddButHarmlessFieldsAreRead() throws {
        #expect(try #require(form("")).isEmpty)
        #expect(try #require(form("&&&")).isEmpty)
        #expect(try #require(form("=x&a==b"))["a"] == "=b")
    }

    @Test func aFloodOfFieldsIsRefused() {
        #expect(form(String(repeating: "a=1&", count: Form.most) + "a=1") == nil)
        #expect(form(String(repeating: "a=1&", count: Form.most - 1) + "a=1")?.fields.count == Form.most)
    }

    @Test func whatABrowserSendsComesBackTheSame() throws {
        let sent: Form = ["team": "Balvi & Söhne", "actual": "−1 %", "note": "a=b\n+c"]
        let read = try #require(Form(urlEncoded: sent.urlEncoded.utf8))
        #expect(read.fields.map(\.name) == sent.fields.map(\.name))
        #expect(read.fields.map(\.value) == sent.fields.map(\.value))
    }
}

@Suite struct RequestHeaders {
    @Test func namesAreComparedWithoutCase() {
        let headers: Headers = ["content-TYPE": "text/html", "X": "1", "x": "2"]
        #expect(headers["Content-Type"] == "text/html")
        #expect(headers.all("X") == ["1", "2"])
        #expect(headers["Content-Typ"] == nil)
    }

    @Test func aValueCannotBeginAHeaderOfItsOwn() {
        var headers = Headers()
        headers.add("Location", "/a\r\nSet-Cookie: x=1")
        #expect(headers["Location"] == "/a  Set-Cookie: x=1")
    }

    @Test func languagesComeInTheOrderWanted() {
        #expect(LanguagePreference.read("en;q=0.5, zh-CN, ru;q=0.8, de;q=0, zh;q=0.8") == ["zh-CN", "ru", "zh", "en"])
        #expect(LanguagePreference.read("") == [])
        #expect(LanguagePreference.read(";;q=,<script>,en;q=x") == [])
    }

    @Test func cookiesAreRead() {
        let cookies = Cookie.read(["a=1; b=x=y;c", "d=4"])
        #expect(cookies["a"] == "1" && cookies["b"] == "x=y" && cookies["d"] == "4" && cookies["c"] == nil)
    }
}
