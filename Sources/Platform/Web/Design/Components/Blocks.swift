// What a page is made of. The gallery (`DesignGallery`) shows each with the lines that make it.

extension HTML {
    /// The sentence that says what is the case; what is news in it stands in `em`.
    package mutating func headline(_ content: (inout HTML) -> Void) { h1(content: content) }

    /// What the next part is about, and in small letters how it was reckoned.
    package mutating func heading(_ title: String, note: String? = nil) {
        h2 {
            $0.text(title)
            if let note { $0.small(note) }
        }
    }

    /// A link; plain text where there is nowhere to go.
    package mutating func link(_ name: String, to address: Address?) {
        if let address { a(name, .href(address)) } else { text(name) }
    }

    package mutating func card(_ content: (inout HTML) -> Void) { section(.class("card"), content: content) }

    /// Cards beside each other, as many as fit.
    package mutating func cards(_ content: (inout HTML) -> Void) { div(.class("cards"), content: content) }

    /// Buttons beside each other; one of them the main one: `$0.a("Save", .class("button main"), .href("/"))`.
    package mutating func actions(_ content: (inout HTML) -> Void) { div(.class("actions"), content: content) }

    /// A picture and the sentence below it.
    package mutating func figure(_ chart: some Chart, caption: String) {
        figure {
            $0.chart(chart)
            $0.figcaption(caption)
        }
    }

    /// The same page for one of a few choices: links, of which the one that is shown has no address.
    package mutating func tabs(_ label: String, _ choices: [(name: String, address: Address?)]) {
        nav(.class("tabs"), .ariaLabel(label)) {
            for (name, address) in choices {
                if let address { $0.a(name, .href(address)) } else { $0.span(name, .ariaCurrent) }
            }
        }
    }

    /// A table that scrolls inside itself on a narrow screen.
    /// - Parameter label: what the table shows, for those who hear it.
    package mutating func scrollingTable(_ label: String, _ content: (inout HTML) -> Void) {
        div(.class("table"), .role("region"), .ariaLabel(label), Attribute("tabindex", "0")) { $0.table(content: content) }
    }
}
