/// What is shown instead of a page that cannot be.
package enum ErrorPage {
    package struct Words: Sendable {
        let notFound: String
        let fault: String
        let refused: String
        let quote: String
        let home: String
        package init(
            notFound: String = "Not found", fault: String = "That did not work", refused: String = "Not like this",
            quote: String = "If it stays like this, tell whoever runs this server the number", home: String = "To the first page"
        ) {
            (self.notFound, self.fault, self.refused, self.quote, self.home) = (notFound, fault, refused, quote, home)
        }
    }

    package static func page(_ notice: ErrorNotice, language: String = "en", words: Words = Words()) -> Page {
        let title = title(notice.status, words)
        return Page(title: title, language: language, header: Header()) {
            $0.section(.class("message")) {
                $0.p(String(notice.status.rawValue), .class("code"))
                $0.h1(title)
                $0.p(notice.sentence)
                if let number = notice.number { $0.p { $0.text(words.quote + " "); $0.b(number, .class("number")) } }
                $0.p(.class("actions")) { $0.a(words.home, .class("button main"), .href("/")) }
            }
        }
    }

    private static func title(_ status: Status, _ words: Words) -> String {
        switch status {
        case .notFound: words.notFound
        case .internalServerError, .serviceUnavailable: words.fault
        default: words.refused
        }
    }
}
