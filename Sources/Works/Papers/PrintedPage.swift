package import Web

/// Something to be printed and handed out: a booklet, minutes. What stands on it is HTML of the product's own making, set by the style of
/// papers (`PaperStyle`), in the language of those who get it.
///
///     try PrintedPage("Minutes", language: "de", on: .a4) { html in html.h1("…") }.pdf(by: reader)
package struct PrintedPage: Sendable {
    package enum Sheet: String, Sendable {
        case a4 = "A4"
        /// Half of it: what goes into a pocket.
        case a5 = "A5"
    }

    package let title: String
    /// BCP 47: so that it is broken and set in the right letters.
    private let language: String
    private let sheet: Sheet
    private let content: @Sendable (inout HTML) -> Void

    package init(_ title: String, language: String, on sheet: Sheet, content: @escaping @Sendable (inout HTML) -> Void) {
        (self.title, self.language, self.sheet, self.content) = (title, language, sheet, content)
    }

    /// With all that belongs to it inside: nothing is fetched.
    var bytes: [UInt8] {
        var html = HTML()
        html.raw(HTML.Raw(trusted: "<!doctype html>"))
        html.element("html", [.lang(language)]) {
            $0.element("head") {
                $0.meta(Attribute("charset", "utf-8"))
                $0.element("title", text: title)
                $0.element("style") { $0.raw(HTML.Raw(trusted: PaperStyle.text(on: sheet))) }
            }
            $0.element("body", [], content: content)
        }
        return html.bytes
    }
}
