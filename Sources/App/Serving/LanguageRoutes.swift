import Language
import Planning
import Web

/// The choice of a language, kept in the browser.
enum LanguageRoutes {
    /// A year: a screen in a workshop is chosen once.
    private static let seconds = 365 * 86_400

    static func add(to router: inout Router) {
        router.post("/language") { request in
            guard let language = request.form[LanguageForm.language].flatMap(Language.init(rawValue:)) else {
                throw Refusal(.badRequest, Language(of: request)(.notALanguage))
            }
            return .redirect(to: back(request)).setting(Cookie(name: LanguageForm.cookie, value: language.rawValue, seconds: seconds))
        }
    }

    /// Only to a page of this server: what is sent is taken apart and put together again.
    private static func back(_ request: Request) -> Address {
        guard let text = request.form[LanguageForm.back], !text.hasPrefix("//"), let address = Address(of: text) else { return "/" }
        return address
    }
}
