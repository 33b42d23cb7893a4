/// A whole page: what stands in the browser's title, above the content, and the content itself. A page is a function of
/// a value: `static func page(_ brief: Brief) -> Page`.
package struct Page: Sendable {
    package let title: String
    /// The language of the page (BCP 47), so that it is read aloud, broken and set in the right letters.
    package let language: String
    package let header: Header?
    /// Where the page goes on by itself, also without script.
    let turn: LiveRegion.Turn?
    private let content: @Sendable (inout HTML) -> Void
    private let footer: (@Sendable (inout HTML) -> Void)?

    /// - Parameters:
    ///   - footer: what stands below the content, small.
    ///   - content: what stands in `<main>`.
    package init(
        title: String, language: String = "en", header: Header? = nil, turn: LiveRegion.Turn? = nil, footer: (@Sendable (inout HTML) -> Void)? = nil,
        content: @escaping @Sendable (inout HTML) -> Void
    ) {
        self.turn = turn
        (self.title, self.language, self.header, self.footer, self.content) = (title, language, header, footer, content)
    }

    /// The page as the server sends it: styles and script are files that the browser keeps.
    package var bytes: [UInt8] { written(.served) }

    /// The page as a file of its own, to be kept or sent: the styles stand in it, and nothing is fetched.
    package var standalone: [UInt8] { written(.alone) }

    private enum Setting { case served, alone }

    private func written(_ setting: Setting) -> [UInt8] {
        var html = HTML()
        html.write("<!doctype html>")
        html.element("html", [.lang(language)]) {
            $0.element("head") { head(setting, &$0) }
            $0.element("body") { body(&$0) }
        }
        return html.bytes
    }

    private func head(_ setting: Setting, _ html: inout HTML) {
        html.meta(Attribute("charset", "utf-8"))
        html.element("title", text: title)
        html.meta(.name("viewport"), Attribute("content", "width=device-width, initial-scale=1"))
        html.meta(.name("color-scheme"), Attribute("content", "light dark"))
        guard setting == .served else { return html.element("style") { $0.raw(HTML.Raw(trusted: Stylesheet.text)) } }
        html.link(.rel("stylesheet"), .href(Design.stylesheet.address))
        html.link(.rel("icon"), .type("image/svg+xml"), .href(Design.icon.address))
        html.element("script", [.type("module"), .src(Design.script.address)], text: "")
        if let turn {
            html.element("noscript") { $0.meta(Attribute("http-equiv", "refresh"), Attribute("content", "\(turn.seconds);url=\(turn.address.string)")) }
        }
    }

    private func body(_ html: inout HTML) {
        header?.write(to: &html)
        html.main(.id("content"), content: content)
        if let footer { html.footer(.class("foot"), content: footer) }
    }
}
