import Language
import Planning
import Web
import Works

/// Error pages in the reader's language.
enum ErrorWords {
    @Sendable static func page(_ notice: ErrorNotice, _ request: Request) -> Response {
        let reader = Reader(request), language = reader.language
        // Whoever is not known yet gets the way in, at the same address.
        if notice.status == .unauthorized { return .html(SignInPages(reader, back: way(in: request)).signIn, status: .unauthorized) }
        let words = ErrorPage.Words(title: language(title(of: notice)), quote: language(.tellTheNumber), home: language(.toTheFirstPage))
        let page = ErrorPage.page(notice, sentence: sentence(of: notice, language), language: language.tag, words: words, footer: reader.footer)
        return .html(page, status: notice.status)
    }

    /// A form that was sent is not sent again by signing in: back goes to its page.
    private static func way(in request: Request) -> Address { request.method == .get ? request.address : "/" }

    private static func title(of notice: ErrorNotice) -> Message {
        switch notice.status {
        case .notFound: .notFoundTitle
        case .forbidden: notice.reason == nil ? .notYoursTitle : .forbiddenTitle
        case .conflict: .conflictTitle
        case .contentTooLarge, .headersTooLarge: .tooLargeTitle
        case .tooManyRequests, .serviceUnavailable: .tooBusyTitle
        case .internalServerError: .faultTitle
        default: .refusedTitle
        }
    }

    /// The router's own refusals and our faults come without words of the reader's language.
    private static func sentence(of notice: ErrorNotice, _ language: Language) -> String? {
        if notice.number != nil { return language(.faultSentence) }
        return switch notice.reason {
        case .noPage: language(.noPage)
        case .otherMethod: language(.otherMethod)
        case .foreignForm: language(.foreignForm)
        case .oldForm: language(.oldForm)
        case .unreadable: language(.unreadable)
        case .tooLarge: language(.tooLarge)
        case .tooManyHeaders: language(.tooManyHeaders)
        case .otherName: language(.otherName)
        case nil: nil
        }
    }
}
