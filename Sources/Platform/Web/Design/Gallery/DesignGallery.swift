/// Every component and every chart on one page, each with the lines that make it: the reference for whoever writes a page,
/// and what one looks at after a change of the styles. The figures are invented.
package enum DesignGallery {
    package static func page(token: FormToken = .random()) -> Page {
        Page(title: "Design · Pacesetter", header: header) {
            writeOpening(to: &$0)
            writeBlocks(to: &$0)
            writeCharts(to: &$0)
            writeLetters(to: &$0)
            writeMeeting(to: &$0)
            writeForms(token, to: &$0)
            writeMessages(to: &$0)
        }
    }

    private static let header = Header(
        path: [.init("Mansfeld", "/design"), .init("mines", "/design"), .init("all units")],
        day: DayControl(
            title: "Friday 31 July 1959", value: "1959-07-31", previous: "/design?on=1959-07-30", next: "/design?on=1959-08-01", choose: "/design",
            shortcuts: [("The last complete day", "/design"), ("End of June", "/design?on=1959-06-30")]))

    /// The lines of a specimen, below it.
    static func code(_ lines: String, to html: inout HTML) {
        html.details {
            $0.summary("Lines", .class("note"))
            $0.element("pre", [Attribute("tabindex", "0")]) { $0.code(lines) }
        }
    }

    static func specimen(_ lines: String, to html: inout HTML, _ content: (inout HTML) -> Void) {
        html.div(.class("specimen")) {
            content(&$0)
            code(lines, to: &$0)
        }
    }
}
