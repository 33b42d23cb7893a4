import Testing

@testable import Web

private func written(_ content: (inout HTML) -> Void) -> String {
    var html = HTML()
    content(&html)
    return html.string
}

@Suite struct Components {
    @Test func aStateIsASignAndAWord() {
        #expect(written { $0.standing(.behind, "behind") } == #"<span class="standing behind"><span aria-hidden="true">▼</span> behind</span>"#)
        #expect(Set(Standing.allCases.map(\.sign)).count == Standing.allCases.count)
    }

    @Test func aPageIsWhole() throws {
        let page = Page(title: "Today <Mansfeld>", language: "zh", header: Header(path: [.init("Mansfeld", "/")])) { $0.h1("今天") }
        let text = String(decoding: page.bytes, as: UTF8.self)
        #expect(text.hasPrefix("<!doctype html><html lang=\"zh\"><head><meta charset=\"utf-8\"><title>Today &lt;Mansfeld&gt;</title>"))
        #expect(text.hasSuffix("<main id=\"content\"><h1>今天</h1></main></body></html>"))
    }

    @Test func aDayAtTheEndOfWhatIsKnownHasNoNextOne() {
        let day = DayControl(
            title: "31 July", value: "1959-07-31", previous: "/?on=1959-07-30", next: nil, choose: "/", kept: [("unit", "a&b")],
            shortcuts: [("End of June", "/?on=1959-06-30")])
        let text = written { day.write(to: &$0) }
        #expect(text.contains(#"<a class="step" href="/?on=1959-07-30""#))
        #expect(text.contains(#"<span class="step none" aria-hidden="true">→</span>"#))
        #expect(text.contains(#"<input type="hidden" name="unit" value="a&amp;b">"#))
        #expect(text.contains(#"<a class="button" href="/?on=1959-06-30">End of June</a>"#))
    }

    /// The content policy forbids what stands in the page itself; a style or script there would be silently dead.
    @Test func nothingInAPageIsInline() {
        let text = String(decoding: DesignGallery.page().bytes, as: UTF8.self)
        #expect(!text.contains(" style=") && !text.contains("<style") && !text.contains(" onclick="))
        #expect(text.components(of: "<script").allSatisfy { $0.hasPrefix(" type=\"module\" src=\"/assets/pacesetter-") })
    }

    @Test func theGalleryDrawsEveryComponent() {
        let text = String(decoding: DesignGallery.page().bytes, as: UTF8.self)
        for style in [
            "finding behind", "card total", "stepper", "notice done", "notice wrong", "empty", "<progress", "multiples", "legend", "class=\"letter\"",
            "class=\"agenda\"", "rows pareto", "rows ranks",
            "class=\"limit\"", "class=\"plot\"",
        ] {
            #expect(text.contains(style), "\(style)")
        }
    }
}

extension String {
    /// What follows each place where `mark` stands.
    fileprivate func components(of mark: String) -> [Substring] { split(separator: mark, omittingEmptySubsequences: false).dropFirst().map { $0 } }
}

@Suite struct NumberFields {
    private let copper = NumberField("copper", label: "Copper", note: "plan 120 t", value: "118.5", step: 0.5, digits: 1)

    @Test(arguments: [
        ("118.5", "copper+", "119.0"), ("118.5", "copper-", "118.0"), ("0.2", "copper-", "0.0"), ("", "copper+", "0.5"), ("1 200", "copper+", "1200.5"),
        ("118,5", "copper+", "119.0"), ("−1", "copper-", "0.0"), ("118.5", "ore+", "118.5"), ("abc", "copper+", "abc"), ("1e999", "copper+", "1e999"),
        ("118.5", "", "118.5"),
    ])
    func aPressOfItsButtonIsOneStep(sent: String, pressed: String, shown: String) {
        #expect(copper.stepped(in: ["copper": sent, "step": pressed]) == shown)
    }

    @Test func aDecimalCommaStays() {
        let field = NumberField("ore", label: "Erz", note: "Plan 3,4 t", step: 0.1, digits: 1, decimal: .comma)
        #expect(field.stepped(in: ["ore": "3,4", "step": "ore+"]) == "3,5")
    }

    @Test func onlyAStepIsNotMeantToBeStored() {
        #expect(NumberField.wasStepped(["copper": "1", "step": "copper+"]))
        #expect(!NumberField.wasStepped(["copper": "1"]))
    }

    @Test func theEnterKeySavesAndDoesNotStep() {
        let form = written { $0.entryForm(post: "/", token: .random()) { $0.numberField(copper) } }
        let first = form.components(of: "<button").first ?? ""
        #expect(first.hasPrefix(" class=\"default\"") && !first.prefix { $0 != ">" }.contains("name="))
    }

    @Test func aProblemIsToldToThoseWhoHearThePage() {
        let field = written { $0.numberField(NumberField("ore", label: "Ore", note: "", value: "34o0", problem: "“34o0” is not a number.")) }
        #expect(field.contains(#"aria-invalid="true" aria-describedby="ore-problem""#))
        #expect(field.contains(#"<p class="problem" id="ore-problem">“34o0” is not a number.</p>"#))
    }
}

@Suite struct ServedFiles {
    private var router: Router {
        var router = Router(log: .silent)
        Design.assets.add(to: &router)
        return router
    }

    @Test func stylesComeFromAFileThatMayBeKeptForEver() throws {
        let response = router.respond(to: .get(Design.stylesheet.address))
        #expect(response.headers["Content-Type"] == "text/css; charset=utf-8")
        #expect(response.headers["Cache-Control"] == "public, max-age=31536000, immutable")
        #expect(try response.text == Stylesheet.text)
    }

    @Test func whoHasItAlreadyIsToldSo() throws {
        let tag = try #require(router.respond(to: .get(Design.script.address)).headers["ETag"])
        let again = router.respond(to: .get(Design.script.address, headers: ["If-None-Match": tag]))
        #expect(again.status == .notModified)
        #expect(try again.bytes.isEmpty)
    }

    @Test func anotherContentHasAnotherAddress() {
        let old = Asset(name: "a.css", type: "text/css", bytes: [1]), new = Asset(name: "a.css", type: "text/css", bytes: [2])
        #expect(old.address != new.address)
        #expect(router.respond(to: .get("/assets/pacesetter-old.css")).status == .notFound)
    }

    @Test func allOfThemTogetherAreSmall() {
        #expect(Stylesheet.text.utf8.count + Script.text.utf8.count + Worker.text.utf8.count < 60_000)
    }
}
