/// A field in the bar that finds a place by its name. Without script it leads to a page of what was found; with script what is found
/// already stands below it while one writes (combobox with a list: ARIA practices 1.2).
package struct SearchField: Sendable {
    let address: Address
    /// Where the list for what is written so far comes from, made by `suggestion`.
    let suggestions: Address
    let value: String
    let kept: [(name: String, value: String)]
    let words: Words

    package struct Words: Sendable {
        let label: String
        let button: String
        let list: String
        package init(label: String = "Find a unit", button: String = "Search", list: String = "Found") {
            (self.label, self.button, self.list) = (label, button, list)
        }
    }

    /// The name of the field in the query.
    package static let field = "q"

    /// - Parameters:
    ///   - value: what was looked for already.
    ///   - kept: other fields of the query, such as the day.
    package init(_ address: Address, suggestions: Address, value: String = "", kept: [(name: String, value: String)] = [], words: Words = Words()) {
        (self.address, self.suggestions, self.value, self.kept, self.words) = (address, suggestions, value, kept, words)
    }

    func write(to html: inout HTML) {
        html.form(get: address, .class("search"), .role("search"), Attribute("data-suggestions", suggestions.string)) {
            for field in kept { $0.hidden(field.name, field.value) }
            $0.input(
                .type("search"), .name(SearchField.field), .value(value), .ariaLabel(words.label), .placeholder(words.label), .autocomplete("off"),
                Attribute("enterkeyhint", "search"), Attribute("maxlength", "200"))
            $0.button("⌕", .ariaLabel(words.button), .title(words.button))
            $0.ul(.id("suggestions"), .role("listbox"), .ariaLabel(words.list), Attribute("hidden", "")) { _ in }
        }
    }
}

extension HTML {
    /// One line of the list below the search field.
    /// - Parameter number: counted from 0, each line its own.
    package mutating func suggestion(_ number: Int, _ name: String, place: String, address: Address, standing: (Standing, String)? = nil) {
        li(.role("option"), .id("suggestion-\(number)"), Attribute("data-href", address.string), Attribute("aria-selected", "false")) {
            $0.b(name)
            if let (standing, word) = standing { $0.standing(standing, word) }
            if !place.isEmpty { $0.small(place) }
        }
    }
}
