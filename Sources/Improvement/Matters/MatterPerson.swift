package import Database
import Language
package import Web
package import Works

/// Somebody whom a form names by the number on their badge or by the name with which they sign in: nobody has to be shown a list of people
/// for that.
package enum MatterPerson {
    package static let field = "person"

    package enum Named: Sendable, Equatable {
        case nobody
        case unknown
        case person(ID<Person>)
    }

    package static func typed(_ form: Form, _ name: String = field) -> String { MatterForm.title(form, name) }

    package static func find(_ typed: String, in db: Connection, of works: ID<Works>) throws -> Named {
        if typed.isEmpty { return .nobody }
        if let name = SignInName(typed) {
            guard let owner = try AccountStore.owner(of: name, in: db), owner.works == works else { return .unknown }
            return .person(owner.person)
        }
        guard let badge = BadgeNumber(typed), let person = try PersonStore(db, of: works).person(with: badge) else { return .unknown }
        return .person(person)
    }
}

extension Message {
    static let badgeOrSignIn = Message(
        en: "number on the badge, or name to sign in", zh: "工牌号或登录名", ru: "номер пропуска или имя для входа", de: "Nummer auf dem Ausweis oder Anmeldename")
    static let nobodyOfThisName = Message(
        en: "Nobody here has this badge number or signs in by this name.", zh: "此处无人使用该工牌号或登录名。",
        ru: "Здесь ни у кого нет такого номера пропуска или имени для входа.",
        de: "Niemand hier hat diese Ausweisnummer oder diesen Anmeldenamen.")
}
