package import Language
package import Web

/// Who reads a page: in which language, from which address, with which token for forms.
package struct Reader: Sendable {
    package let language: Language
    /// nil on a page that stands alone, as a file.
    package let form: (token: FormToken, address: Address)?
    /// nil where nobody is signed in.
    private let account: Header.Account?
    /// nil for whom there is nothing to be found.
    private let search: SearchField?

    /// Of a page for whom nobody is known, such as one that says that something is wrong.
    package init(_ request: Request) { self.init(request, Language(of: request), account: nil, search: nil) }

    /// The language a person chose goes with them to every browser.
    init(_ request: Request, _ visitor: Visitor) {
        let language = visitor.signedIn?.person.values?.language ?? Language(of: request)
        self.init(request, language, account: Reader.account(visitor, language), search: Reader.search(request, visitor, language))
    }

    private init(_ request: Request, _ language: Language, account: Header.Account?, search: SearchField?) {
        (self.language, form, self.account, self.search) = (language, (request.formToken, request.address), account, search)
    }

    private init(alone language: Language) { (self.language, form, account, search) = (language, nil, nil, nil) }

    /// Of a page that is written into a file.
    package static func alone(_ language: Language) -> Reader { Reader(alone: language) }

    /// - Parameter turn: where the page goes on by itself.
    package func page(title: String, header: Header?, turn: LiveRegion.Turn? = nil, content: @escaping @Sendable (inout HTML) -> Void) -> Page {
        Page(title: title + " · Pacesetter", language: language.tag, header: header, turn: turn, footer: footer, content: content)
    }

    /// The bar above a page.
    package func header(home: Address? = "/", path: [Header.Step] = [], beside: (@Sendable (inout HTML) -> Void)? = nil, day: DayControl? = nil) -> Header {
        Header(
            home: home, path: path, beside: beside, day: day, account: account, search: search,
            words: Header.Words(skip: language(.toTheContent), path: language(.whereYouAre))
        )
    }

    /// What is found stands on the day and over the span of the page.
    private static func search(_ request: Request, _ visitor: Visitor, _ language: Language) -> SearchField? {
        guard let somebody = visitor.signedIn, somebody.may(.seeFigures) else { return nil }
        let address: Address = "/works/\(somebody.session.works.number)/search", query = request.query
        return SearchField(
            address, suggestions: "\(address)/suggestions", value: query[SearchField.field] ?? "",
            kept: ["on", "span", "roof"].compactMap { name in query[name].map { (name, $0) } },
            words: SearchField.Words(label: language(.findAUnit), button: language(.search), list: language(.found)))
    }

    /// The way to what concerns whoever is known: oneself, or the shared screen one stands before.
    private static func account(_ visitor: Visitor, _ language: Language) -> Header.Account? {
        if let somebody = visitor.signedIn {
            let news = somebody.news == .none ? nil : (name: language(.news), address: Address("/works/\(somebody.session.works.number)/news"))
            return Header.Account(name: somebody.person.name, address: "/me", label: language(.aboutMe), news: news)
        }
        return visitor.screen.map { Header.Account(name: $0.speaker?.name ?? $0.screen.name, address: "/screen", label: language(.whoseEntry)) }
    }
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
