import Database
import Language
import Planning
import Web
import Works

/// The choice of a language, kept in the browser, and with whoever is signed in.
enum LanguageRoutes {
    /// A year: a screen in a workshop is chosen once.
    private static let seconds = 365 * 86_400

    static func add(to doors: inout Doors, _ database: Database) {
        doors.post("/language", .open) { visit in
            guard let language = visit.request.form[LanguageForm.language].flatMap(Language.init(rawValue:)) else {
                throw Refusal(.badRequest, visit.reader.language(.notALanguage))
            }
            try keep(language, visit, database)
            return .redirect(to: back(visit.request)).setting(Cookie(name: LanguageForm.cookie, value: language.rawValue, seconds: seconds))
        }
    }

    /// With whoever is signed in, so that it goes along to every browser.
    private static func keep(_ language: Language, _ visit: Visit, _ database: Database) throws {
        guard let somebody = visit.signedIn, var values = somebody.person.values else { return }
        values.language = language
        try database.write { try PeopleDesk($0, of: somebody.session.works, by: visit.author(on: "language")).change(values, of: somebody.person.id) }
    }

    /// Only to a page of this server: what is sent is taken apart and put together again.
    private static func back(_ request: Request) -> Address {
        Address(ofThisServer: request.form[LanguageForm.back] ?? "") ?? "/"
    }
}
