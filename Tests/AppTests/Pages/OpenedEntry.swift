import Planning
import Testing
import Web

/// An entry page as it lies open in somebody's browser: what it was opened with is sent along.
struct OpenedEntry {
    private let kupferberg: Kupferberg
    private let unit: String
    private let browser: Browser
    private let hidden: [(name: String, value: String)]

    init(_ kupferberg: Kupferberg, _ unit: String, in browser: Browser) throws {
        let page = browser.respond(to: .get(try kupferberg.address(unit, .entry, on: Kupferberg.today)))
        try self.init(kupferberg, unit, in: browser, page)
    }

    init(_ kupferberg: Kupferberg, _ unit: String, in browser: Browser, _ page: Response) throws {
        (self.kupferberg, self.unit, self.browser) = (kupferberg, unit, browser)
        let form = try #require(try page.text.firstMatch(of: /<form[^>]*class="entry".*?<\/form>/.dotMatchesNewlines())).0
        hidden = form.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/).map { (String($0.1), String($0.2)) }
            .filter { $0.name != FormToken.field }
    }

    /// - Parameter figures: by the name of the indicator.
    func save(_ figures: [String: String], choosing choice: [String: String] = [:], in other: Browser? = nil) throws -> Response {
        let typed = try figures.map { (name: try kupferberg.field($0.key), value: $0.value) }
        let chosen = try choice.map { (name: try kupferberg.field($0.key).replacing("figure", with: "choice"), value: $0.value) }
        return (other ?? browser).respond(to: .post(try kupferberg.address(unit, .entry, on: Kupferberg.today), Form(hidden + typed + chosen)))
    }
}
