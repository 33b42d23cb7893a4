package import Language
package import Web

/// Who reads a page: in which language, from which address, with which token for forms.
package struct Reader: Sendable {
    package let language: Language
    /// nil on a page that stands alone, as a file.
    package let form: (token: FormToken, address: Address)?
    /// nil where nobody is signed in.
    private let name: String?

    /// Of a page for whom nobody is known, such as one that says that something is wrong.
    package init(_ request: Request) { self.init(request, Language(of: request), name: nil) }

    /// The language a person chose goes with them to every browser.
    package init(_ visit: Visit) {
        let person = visit.signedIn?.person
        self.init(visit.request, person?.values?.language ?? Language(of: visit.request), name: person?.name)
    }

    private init(_ request: Request, _ language: Language, name: String?) {
        (self.language, form, self.name) = (language, (request.formToken, request.address), name)
    }

    private init(alone language: Language) { (self.language, form, name) = (language, nil, nil) }

    /// Of a page that is written into a file.
    package static func alone(_ language: Language) -> Reader { Reader(alone: language) }

    /// - Parameter turn: where the page goes on by itself.
    package func page(title: String, header: Header?, turn: LiveRegion.Turn? = nil, content: @escaping @Sendable (inout HTML) -> Void) -> Page {
        Page(title: title + " · Pacesetter", language: language.tag, header: header, turn: turn, footer: footer, content: content)
    }

    /// The bar above a page.
    package func header(home: Address? = "/", path: [Header.Step] = [], day: DayControl? = nil) -> Header {
        Header(home: home, path: path, day: day, account: account, words: Header.Words(skip: language(.toTheContent), path: language(.whereYouAre)))
    }

    private var account: Header.Account? { name.map { Header.Account(name: $0, address: "/me", label: language(.aboutMe)) } }
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
