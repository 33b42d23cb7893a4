/// One attribute of an element: `.class("card")`, `.href("/units/\(code)")`, `Attribute("data-step", "5")`.
package struct Attribute: Sendable {
    package enum Value: Sendable, Equatable {
        case text(String)
        /// Stands by its name alone, like `disabled`.
        case flag
        /// Is not written.
        case absent
    }

    package let name: StaticString
    package let value: Value

    package init(_ name: StaticString, _ value: String) {
        self.name = name
        self.value = .text(value)
    }

    private init(_ name: StaticString, if condition: Bool) {
        self.name = name
        value = condition ? .flag : .absent
    }
}

extension Attribute {
    package static func `class`(_ names: String) -> Self { Self("class", names) }
    package static func id(_ id: String) -> Self { Self("id", id) }
    package static func href(_ address: Address) -> Self { Self("href", address.string) }
    package static func src(_ address: Address) -> Self { Self("src", address.string) }
    package static func title(_ text: String) -> Self { Self("title", text) }
    package static func lang(_ tag: String) -> Self { Self("lang", tag) }
    package static func role(_ role: String) -> Self { Self("role", role) }
    package static func rel(_ relation: String) -> Self { Self("rel", relation) }
    package static func datetime(_ value: String) -> Self { Self("datetime", value) }
    package static func colspan(_ columns: Int) -> Self { Self("colspan", String(columns)) }

    /// `row` or `col`: what a table's header cell is the header of.
    package static func scope(_ scope: String) -> Self { Self("scope", scope) }
}

extension Attribute {
    package static func name(_ name: String) -> Self { Self("name", name) }
    package static func type(_ type: String) -> Self { Self("type", type) }
    package static func value(_ value: String) -> Self { Self("value", value) }
    package static func `for`(_ id: String) -> Self { Self("for", id) }
    package static func min(_ value: String) -> Self { Self("min", value) }
    package static func max(_ value: String) -> Self { Self("max", value) }
    package static func step(_ value: String) -> Self { Self("step", value) }
    package static func placeholder(_ text: String) -> Self { Self("placeholder", text) }
    package static func autocomplete(_ value: String) -> Self { Self("autocomplete", value) }
    package static func inputmode(_ mode: String) -> Self { Self("inputmode", mode) }
    package static var required: Self { Self("required", if: true) }
    package static var multiple: Self { Self("multiple", if: true) }
    package static var autofocus: Self { Self("autofocus", if: true) }
    package static func required(if condition: Bool) -> Self { Self("required", if: condition) }
    package static func checked(if condition: Bool) -> Self { Self("checked", if: condition) }
    package static func selected(if condition: Bool) -> Self { Self("selected", if: condition) }
    package static func disabled(if condition: Bool) -> Self { Self("disabled", if: condition) }
    package static func open(if condition: Bool) -> Self { Self("open", if: condition) }
}

extension Attribute {
    package static func ariaLabel(_ text: String) -> Self { Self("aria-label", text) }
    package static func ariaLabelledBy(_ id: String) -> Self { Self("aria-labelledby", id) }
    package static func ariaDescribedBy(_ id: String) -> Self { Self("aria-describedby", id) }
    package static var ariaHidden: Self { Self("aria-hidden", "true") }
    /// Marks the link of the page one is on.
    package static var ariaCurrent: Self { Self("aria-current", "page") }
}
