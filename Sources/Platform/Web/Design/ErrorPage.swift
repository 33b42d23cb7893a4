/// What is shown instead of a page that cannot be.
package enum ErrorPage {
    /// The words around the sentence, in the reader's language.
    package struct Words: Sendable {
        let title: String
        /// Asks to pass on the number of a fault.
        let quote: String
        let home: String

        package init(title: String, quote: String, home: String) { (self.title, self.quote, self.home) = (title, quote, home) }

        fileprivate init(of status: Status) {
            let title =
                switch status {
                case .notFound: "Not found"
                case .internalServerError, .serviceUnavailable: "That did not work"
                default: "Not like this"
                }
            self.init(title: title, quote: "If it stays like this, tell whoever runs this server the number", home: "To the first page")
        }
    }

    /// - Parameters:
    ///   - sentence: the notice's own unless given.
    ///   - words: English unless given.
    package static func page(
        _ notice: ErrorNotice, sentence: String? = nil, language: String = "en", words: Words? = nil, footer: (@Sendable (inout HTML) -> Void)? = nil
    ) -> Page {
        let words = words ?? Words(of: notice.status)
        return Page(title: words.title, language: language, header: Header(), footer: footer) {
            $0.section(.class("message")) {
                $0.p(String(notice.status.rawValue), .class("code"))
                $0.h1(words.title)
                $0.p(sentence ?? notice.sentence)
                if let number = notice.number {
                    $0.p {
                        $0.text(words.quote + " "); $0.b(number, .class("number"))
                    }
                }
                $0.p(.class("actions")) {
                    if let way = notice.way { $0.a(way.name, .class("button main"), .href(way.address)) }
                    $0.a(words.home, .class(notice.way == nil ? "button main" : "button"), .href("/"))
                }
            }
        }
    }
}
