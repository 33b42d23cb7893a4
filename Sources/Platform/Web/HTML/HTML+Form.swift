/// What a form sends besides its token.
package enum FormCargo: Sendable {
    case texts
    case files

    var attribute: Attribute { self == .files ? Attribute("enctype", "multipart/form-data") : .disabled(if: false) }
}

extension HTML {
    /// A form that asks: its fields become the query of `address`.
    package mutating func form(get address: Address, _ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("form", [Attribute("method", "get"), Attribute("action", address.string)] + attributes, content: content)
    }

    /// A form that changes something. It carries the token without which the router refuses it.
    package mutating func form(post address: Address, token: FormToken, _ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("form", [Attribute("method", "post"), Attribute("action", address.string)] + attributes) {
            $0.hidden(FormToken.field, token.value)
            content(&$0)
        }
    }

    /// A field that nobody sees.
    package mutating func hidden(_ name: String, _ value: String) { input(.type("hidden"), .name(name), .value(value)) }
}
