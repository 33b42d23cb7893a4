import Foundation
import Testing
import Web
import Works

extension Browser {
    /// Opens a page, fills in the form that leads to `action` (the page itself where nothing is said) and sends it as a browser would.
    func send(_ fields: [(String, String)], from page: Address, to action: Address? = nil, opened text: String? = nil) throws -> Response {
        let text = try text ?? get(page).text, action = action ?? page
        return post(action, Form(try hidden(in: text, of: action) + fields.map { (name: $0.0, value: $0.1) }))
    }

    private func hidden(in page: String, of action: Address) throws -> [(name: String, value: String)] {
        let forms = page.components(separatedBy: "<form")
        let form = try #require(forms.first { $0.contains("method=\"post\" action=\"\(action.string)\"") }, "no form leads to \(action.string)")
        let field = try Regex("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"", as: (Substring, Substring, Substring).self)
        return form.matches(of: field).map { (name: String($0.output.1), value: String($0.output.2)) }.filter { $0.name != FormToken.field }
    }
}

extension Response {
    /// Of the matter to whose page a form led.
    func numberOfMatter() throws -> String {
        let location = try #require(headers["Location"])
        return String(try #require(location.split(separator: "/").last))
    }
}
