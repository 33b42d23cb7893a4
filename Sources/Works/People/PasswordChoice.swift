import Language
import Secrets
import Web

/// A password that somebody chooses: typed twice, since nobody sees what is typed.
struct PasswordChoice: Sendable {
    let password: Password
    /// What is wrong, by the name of the field.
    let problems: [String: Message]

    static let field = "new-password"
    static let again = "new-password-again"

    /// - Parameter name: what one signs in with: no part of a password.
    init(_ form: Form, for name: String) {
        let typed = form[Self.field] ?? ""
        password = Password(typed)
        if let flaw = password.flaw(for: name) {
            problems = [Self.field: .flaw(flaw)]
        } else {
            problems = typed == form[Self.again] ? [:] : [Self.again: .typedDifferently]
        }
    }

    static func write(_ problems: [String: Message], _ language: Language, to html: inout HTML) {
        let labels: [(String, Message, note: String)] = [(field, .newPassword, language(.passwordRules)), (again, .onceMore, "")]
        for (name, label, note) in labels {
            html.field(Field(name, language(label), note: note, .password, problem: problems[name].map { language($0) }, autocomplete: "new-password"))
        }
    }
}
