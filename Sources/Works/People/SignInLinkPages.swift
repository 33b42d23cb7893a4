import Language
import Web

/// The pages behind an invitation or a reset.
struct SignInLinkPages: Sendable {
    let reader: Reader
    let link: OpenLink
    let address: Address
    var problems: [String: Message] = [:]

    var page: Page {
        let title = language(link.kind == .invitation ? .welcome(link.name) : .chooseNewPassword)
        return reader.page(title: title, header: reader.header(home: nil)) {
            $0.section(.class("narrow")) {
                $0.h1(title)
                $0.p(language(link.kind == .invitation ? .invitedTo(link.works.name, as: link.signInName.text) : .resetFor(link.signInName.text)))
                reader.fields(post: address, to: &$0) {
                    // So that the browser keeps the name together with the password.
                    $0.input(.type("hidden"), .name("username"), .autocomplete("username"), .value(link.signInName.text))
                    PasswordChoice.write(problems, language, to: &$0)
                    $0.button(language(.keepAndGoIn), .class("button main"))
                }
            }
        }
    }

    /// What is said of a link that opens nothing.
    static func gone(_ reader: Reader) -> Page {
        let language = reader.language
        return reader.page(title: language(.linkIsGone), header: reader.header()) {
            $0.section(.class("message")) {
                $0.h1(language(.linkIsGone))
                $0.p(language(.linkIsGoneWhy))
                $0.p(.class("actions")) { $0.a(language(.signIn), .class("button main"), .href("/sign-in")) }
            }
        }
    }

    private var language: Language { reader.language }
}

/// A link that still opens, with whom it lets in.
struct OpenLink: Sendable {
    let kind: SignInLink.Kind
    let works: Works
    let person: ID<Person>
    let name: String
    let signInName: SignInName
}
