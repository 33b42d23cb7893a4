package import Language
package import Web

/// The pages before one is known.
package struct SignInPages: Sendable {
    private let reader: Reader
    /// Where somebody wanted to go.
    private let back: Address
    private let typed: String
    private let problem: Message?

    /// - Parameters:
    ///   - typed: the name as it was typed.
    ///   - problem: why it was not taken.
    package init(_ reader: Reader, back: Address, typed: String = "", problem: Message? = nil) {
        (self.reader, self.back, self.typed, self.problem) = (reader, back, typed, problem)
    }

    package var signIn: Page {
        page(.signIn) { html in
            html.h1(language(.signIn))
            writeProblem(to: &html)
            writeForm("/sign-in", to: &html) {
                $0.field(Field(SignInField.name, language(.nameOrBadge), value: typed, autocomplete: "username"))
                $0.field(Field(SignInField.password, language(.password), .password, autocomplete: "current-password"))
                $0.button(language(.signIn), .class("button main"))
            }
            html.p(language(.forgottenHow), .class("note"))
        }
    }

    package var code: Page {
        page(.codeOfTheTelephone) { html in
            html.h1(language(.codeOfTheTelephone))
            writeProblem(to: &html)
            writeForm("/sign-in/code", to: &html) {
                $0.field(Field(SignInField.code, language(.sixDigits), .code, autocomplete: "one-time-code"))
                $0.button(language(.goOn), .class("button main"))
            }
        }
    }

    private var language: Language { reader.language }

    private func page(_ title: Message, _ content: @escaping @Sendable (inout HTML) -> Void) -> Page {
        reader.page(title: language(title), header: reader.header()) { $0.section(.class("narrow"), content: content) }
    }

    private func writeProblem(to html: inout HTML) {
        if let problem { html.notice(.wrong, language(problem)) }
    }

    private func writeForm(_ address: Address, to html: inout HTML, _ content: (inout HTML) -> Void) {
        guard let token = reader.form?.token else { return }
        html.fields(post: address, token: token) {
            $0.hidden(SignInField.back, back.string)
            content(&$0)
        }
    }
}

enum SignInField {
    static let name = "name"
    static let password = "password"
    static let code = "code"
    static let back = "back"
}
