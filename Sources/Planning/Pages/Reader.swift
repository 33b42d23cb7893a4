package import Language
package import Web

/// Who reads a page: in which language, from which address, with which token for forms.
package struct Reader: Sendable {
    package let language: Language
    /// nil on a page that stands alone, as a file.
    let form: (token: FormToken, address: Address)?

    package init(_ request: Request) {
        language = Language(of: request)
        form = (request.formToken, request.address)
    }

    private init(alone language: Language) { (self.language, form) = (language, nil) }

    /// Of a page that is written into a file.
    package static func alone(_ language: Language) -> Reader { Reader(alone: language) }

    package func page(title: String, header: Header?, content: @escaping @Sendable (inout HTML) -> Void) -> Page {
        Page(title: title + " · Pacesetter", language: language.tag, header: header, footer: footer, content: content)
    }

    package var headerWords: Header.Words { Header.Words(skip: language(.toTheContent), path: language(.whereYouAre)) }
}

extension Reader {
    /// The switch of the language: each named by itself, since nobody should have to know another to find theirs.
    package var footer: (@Sendable (inout HTML) -> Void)? {
        guard let form else { return nil }
        return { html in
            html.form(post: "/language", token: form.token, .class("languages"), .ariaLabel(language(.languageOfThePage))) {
                $0.hidden(LanguageForm.back, form.address.string)
                for other in Language.allCases {
                    $0.button(
                        other.endonym, .name(LanguageForm.language), .value(other.rawValue), .lang(other.tag),
                        other == language ? Attribute("aria-current", "true") : .disabled(if: false))
                }
            }
            html.p(language(.whatThisIs))
        }
    }
}

/// The fields by which a reader chooses a language.
package enum LanguageForm {
    package static let language = "language"
    package static let back = "back"
    package static let cookie = "pacesetter-language"
}

extension Language {
    /// What the reader chose here; else what the browser asks for.
    package init(of request: Request) {
        self = request.cookies[LanguageForm.cookie].flatMap { Language(rawValue: $0) } ?? Language(accepting: request.headers["Accept-Language"])
    }
}
