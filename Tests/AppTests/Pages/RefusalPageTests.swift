import App
import Database
import TestSupport
import Testing
import Web

/// What is refused before it is a request, told like everything else.
@Suite struct RefusalPageTests {
    @Test(arguments: [
        (Status.badRequest, Refusal.Reason.unreadable, "de", "lässt sich verschieden oder gar nicht lesen"),
        (.contentTooLarge, .tooLarge, "ru", "Отправлено больше, чем принимает сервер."),
        (.headersTooLarge, .tooManyHeaders, "zh", "浏览器发送的标头过多。"),
        (.misdirectedRequest, .otherName, "en", "This server is not called by that name."),
    ])
    func itIsADesignedPageInTheReadersLanguage(status: Status, reason: Refusal.Reason, language: String, sentence: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let answer = kupferberg.site.router.answer(to: Refusal(status, reason, "plain"), with: ["Accept-Language": language])
            let page = try answer.text
            #expect(answer.status == status && page.contains(sentence) && page.contains("<p class=\"code\">\(status.rawValue)</p>"))
            #expect(Markup(page).flaws.isEmpty && answer.headers["Content-Security-Policy"] != nil)
        }
    }
}
