import Language
import Secrets
import Web

/// The pages on which one changes how one signs in.
struct MeKeyPages: Sendable {
    let call: WorksCall
    var problems: [String: Message] = [:]

    var password: Page {
        page(.changePassword) {
            reader.fields(post: "/me/password", to: &$0) {
                $0.field(field(MeField.password, .oldPassword, .password, autocomplete: "current-password"))
                PasswordChoice.write(problems, language, to: &$0)
                $0.button(language(.changePassword), .class("button main"))
            }
            $0.p(language(.othersAreSignedOut), .class("note"))
        }
    }

    func pin(of account: Account) -> Page {
        page(.pin) {
            $0.p(language(.whatAPINIs))
            reader.fields(post: "/me/pin", to: &$0) {
                $0.field(field(MeField.password, .password, .password, autocomplete: "current-password"))
                $0.field(field(MeField.pin, .newPIN, note: .pinRules, .password))
                $0.button(language(.setPIN), .class("button main"))
            }
            if account.pin != nil { reader.button(.removePIN, post: "/me/pin/remove", to: &$0) }
        }
    }

    private var language: Language { call.language }
    private var reader: Reader { call.reader }

    private func field(_ name: String, _ label: Message, note: Message? = nil, _ kind: Field.Kind, autocomplete: String = "off") -> Field {
        Field(name, language(label), note: note.map { language($0) } ?? "", kind, problem: problems[name].map { language($0) }, autocomplete: autocomplete)
    }

    private func page(_ title: Message, _ content: @escaping @Sendable (inout HTML) -> Void) -> Page {
        let header = reader.header(path: [Header.Step(language(.aboutMe), "/me"), Header.Step(language(title))])
        return reader.page(title: language(title), header: header) {
            $0.section(.class("narrow")) {
                $0.h1(language(title))
                content(&$0)
            }
        }
    }
}

// MARK: - Second factor

extension MeKeyPages {
    /// - Parameter demanded: whether an administrator can do nothing without.
    func factor(_ draft: FactorDraft, demanded: Bool) -> Page {
        let address = draft.telephone.address(for: call.somebody.person.name, at: "Pacesetter \(call.works.name)")
        return page(.secondFactor) {
            if demanded { $0.notice(.doubtful, language(.factorDemanded)) }
            $0.p(language(.whatAFactorIs))
            if let code = QRCode(address) { $0.qrCode(code, label: language(.codeForTheTelephone)) }
            $0.p {
                $0.text(language(.orTypeTheSecret) + " "); $0.code(Self.grouped(draft.telephone.secretInBase32), .class("secret"))
            }
            reader.fields(post: "/me/second-factor", to: &$0) {
                $0.hidden(MeField.draft, draft.sealed)
                $0.field(field(MeField.password, .password, .password, autocomplete: "current-password"))
                $0.field(field(MeField.code, .sixDigits, note: .firstCodeNote, .code, autocomplete: "one-time-code"))
                $0.button(language(.setFactor), .class("button main"))
            }
        }
    }

    var removingFactor: Page {
        page(.secondFactor) {
            $0.p(language(.hasFactor))
            reader.fields(post: "/me/second-factor/remove", to: &$0) {
                $0.field(field(MeField.code, .sixDigits, note: .codeToRemoveNote, .code, autocomplete: "one-time-code"))
                $0.button(language(.removeFactor), .class("button"))
            }
        }
    }

    /// In fours, as one types it.
    private static func grouped(_ secret: String) -> String {
        stride(from: 0, to: secret.count, by: 4).map { String(secret.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }
}

// MARK: - Erasing

extension MeKeyPages {
    func erasing(_ step: ErasureStep) -> Page {
        page(.eraseMe) {
            $0.p(language(.whatErasingDoes))
            $0.ul { for point in [Message.erasedIsName, .erasedIsAccount, .keptIsDeed] { $0.li(language(point)) } }
            if case .refused = step { return $0.notice(.wrong, language(.lastAdministrator)) }
            reader.fields(post: "/me/erase", to: &$0) {
                if step == .asked { return $0.button(language(.goOnErasing), .class("button")) }
                $0.notice(.doubtful, language(.noWayBack))
                $0.hidden(MeField.sure, "1")
                $0.field(field(MeField.password, .password, .password, autocomplete: "current-password"))
                $0.button(language(.eraseForGood), .class("button main"))
            }
        }
    }

    /// Two questions, so that nobody is gone by a slip of the finger.
    enum ErasureStep { case asked, askedAgain, refused }

    static func erased(_ reader: Reader) -> Page {
        reader.page(title: reader.language(.youAreErased), header: reader.header()) {
            $0.section(.class("message")) {
                $0.h1(reader.language(.youAreErased))
                $0.p(reader.language(.keptIsDeed))
            }
        }
    }
}
