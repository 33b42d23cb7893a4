// The elements the product uses, each in two forms: with content, and with nothing but text.
// `form` stands in HTML+Form.swift, because a form that posts must carry a token.

// MARK: Sections

extension HTML {
    package mutating func main(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("main", attributes, content: content) }
    package mutating func header(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("header", attributes, content: content) }
    package mutating func footer(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("footer", attributes, content: content) }
    package mutating func nav(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("nav", attributes, content: content) }
    package mutating func section(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("section", attributes, content: content) }
    package mutating func section(_ text: String, _ attributes: Attribute...) { element("section", attributes, text: text) }
    package mutating func article(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("article", attributes, content: content) }
    package mutating func article(_ text: String, _ attributes: Attribute...) { element("article", attributes, text: text) }
    package mutating func aside(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("aside", attributes, content: content) }
    package mutating func aside(_ text: String, _ attributes: Attribute...) { element("aside", attributes, text: text) }
    package mutating func div(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("div", attributes, content: content) }
    package mutating func div(_ text: String, _ attributes: Attribute...) { element("div", attributes, text: text) }
    package mutating func h1(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("h1", attributes, content: content) }
    package mutating func h1(_ text: String, _ attributes: Attribute...) { element("h1", attributes, text: text) }
    package mutating func h2(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("h2", attributes, content: content) }
    package mutating func h2(_ text: String, _ attributes: Attribute...) { element("h2", attributes, text: text) }
    package mutating func h3(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("h3", attributes, content: content) }
    package mutating func h3(_ text: String, _ attributes: Attribute...) { element("h3", attributes, text: text) }
    package mutating func h4(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("h4", attributes, content: content) }
    package mutating func h4(_ text: String, _ attributes: Attribute...) { element("h4", attributes, text: text) }
    package mutating func p(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("p", attributes, content: content) }
    package mutating func p(_ text: String, _ attributes: Attribute...) { element("p", attributes, text: text) }
    package mutating func ul(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("ul", attributes, content: content) }
    package mutating func ol(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("ol", attributes, content: content) }
    package mutating func li(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("li", attributes, content: content) }
    package mutating func li(_ text: String, _ attributes: Attribute...) { element("li", attributes, text: text) }
    package mutating func dl(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("dl", attributes, content: content) }
    package mutating func dt(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("dt", attributes, content: content) }
    package mutating func dt(_ text: String, _ attributes: Attribute...) { element("dt", attributes, text: text) }
    package mutating func dd(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("dd", attributes, content: content) }
    package mutating func dd(_ text: String, _ attributes: Attribute...) { element("dd", attributes, text: text) }
    package mutating func figure(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("figure", attributes, content: content) }
    package mutating func figcaption(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("figcaption", attributes, content: content) }
    package mutating func figcaption(_ text: String, _ attributes: Attribute...) { element("figcaption", attributes, text: text) }
    package mutating func blockquote(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("blockquote", attributes, content: content) }
    package mutating func blockquote(_ text: String, _ attributes: Attribute...) { element("blockquote", attributes, text: text) }
    package mutating func details(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("details", attributes, content: content) }
    package mutating func summary(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("summary", attributes, content: content) }
    package mutating func summary(_ text: String, _ attributes: Attribute...) { element("summary", attributes, text: text) }
}

// MARK: Words within a line

extension HTML {
    package mutating func span(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("span", attributes, content: content) }
    package mutating func span(_ text: String, _ attributes: Attribute...) { element("span", attributes, text: text) }
    package mutating func a(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("a", attributes, content: content) }
    package mutating func a(_ text: String, _ attributes: Attribute...) { element("a", attributes, text: text) }
    package mutating func b(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("b", attributes, content: content) }
    package mutating func b(_ text: String, _ attributes: Attribute...) { element("b", attributes, text: text) }
    package mutating func em(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("em", attributes, content: content) }
    package mutating func em(_ text: String, _ attributes: Attribute...) { element("em", attributes, text: text) }
    package mutating func strong(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("strong", attributes, content: content) }
    package mutating func strong(_ text: String, _ attributes: Attribute...) { element("strong", attributes, text: text) }
    package mutating func small(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("small", attributes, content: content) }
    package mutating func small(_ text: String, _ attributes: Attribute...) { element("small", attributes, text: text) }
    package mutating func time(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("time", attributes, content: content) }
    package mutating func time(_ text: String, _ attributes: Attribute...) { element("time", attributes, text: text) }
    package mutating func abbr(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("abbr", attributes, content: content) }
    package mutating func abbr(_ text: String, _ attributes: Attribute...) { element("abbr", attributes, text: text) }
    package mutating func code(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("code", attributes, content: content) }
    package mutating func code(_ text: String, _ attributes: Attribute...) { element("code", attributes, text: text) }
    package mutating func mark(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("mark", attributes, content: content) }
    package mutating func mark(_ text: String, _ attributes: Attribute...) { element("mark", attributes, text: text) }
    package mutating func sub(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("sub", attributes, content: content) }
    package mutating func sub(_ text: String, _ attributes: Attribute...) { element("sub", attributes, text: text) }
    package mutating func sup(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("sup", attributes, content: content) }
    package mutating func sup(_ text: String, _ attributes: Attribute...) { element("sup", attributes, text: text) }
    package mutating func q(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("q", attributes, content: content) }
    package mutating func q(_ text: String, _ attributes: Attribute...) { element("q", attributes, text: text) }
}

// MARK: Tables

extension HTML {
    package mutating func table(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("table", attributes, content: content) }
    package mutating func caption(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("caption", attributes, content: content) }
    package mutating func caption(_ text: String, _ attributes: Attribute...) { element("caption", attributes, text: text) }
    package mutating func thead(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("thead", attributes, content: content) }
    package mutating func tbody(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("tbody", attributes, content: content) }
    package mutating func tfoot(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("tfoot", attributes, content: content) }
    package mutating func tr(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("tr", attributes, content: content) }
    package mutating func th(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("th", attributes, content: content) }
    package mutating func th(_ text: String, _ attributes: Attribute...) { element("th", attributes, text: text) }
    package mutating func td(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("td", attributes, content: content) }
    package mutating func td(_ text: String, _ attributes: Attribute...) { element("td", attributes, text: text) }
    package mutating func colgroup(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("colgroup", attributes, content: content) }
}

// MARK: Forms

extension HTML {
    package mutating func label(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("label", attributes, content: content) }
    package mutating func label(_ text: String, _ attributes: Attribute...) { element("label", attributes, text: text) }
    package mutating func button(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("button", attributes, content: content) }
    package mutating func button(_ text: String, _ attributes: Attribute...) { element("button", attributes, text: text) }
    package mutating func fieldset(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("fieldset", attributes, content: content) }
    package mutating func legend(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("legend", attributes, content: content) }
    package mutating func legend(_ text: String, _ attributes: Attribute...) { element("legend", attributes, text: text) }
    package mutating func select(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("select", attributes, content: content) }
    package mutating func option(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("option", attributes, content: content) }
    package mutating func option(_ text: String, _ attributes: Attribute...) { element("option", attributes, text: text) }
    package mutating func textarea(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("textarea", attributes, content: content) }
    package mutating func textarea(_ text: String, _ attributes: Attribute...) { element("textarea", attributes, text: text) }
    package mutating func output(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("output", attributes, content: content) }
    package mutating func output(_ text: String, _ attributes: Attribute...) { element("output", attributes, text: text) }
    package mutating func progress(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("progress", attributes, content: content) }
    package mutating func progress(_ text: String, _ attributes: Attribute...) { element("progress", attributes, text: text) }
    package mutating func datalist(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("datalist", attributes, content: content) }
}

// MARK: Elements without content

extension HTML {
    package mutating func br(_ attributes: Attribute...) { void("br", attributes) }
    package mutating func hr(_ attributes: Attribute...) { void("hr", attributes) }
    package mutating func input(_ attributes: Attribute...) { void("input", attributes) }
    package mutating func img(_ attributes: Attribute...) { void("img", attributes) }
    package mutating func meta(_ attributes: Attribute...) { void("meta", attributes) }
    package mutating func link(_ attributes: Attribute...) { void("link", attributes) }
    package mutating func col(_ attributes: Attribute...) { void("col", attributes) }
    package mutating func wbr(_ attributes: Attribute...) { void("wbr", attributes) }
}
