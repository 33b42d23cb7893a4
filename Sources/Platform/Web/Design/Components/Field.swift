/// One line of a form: what it is called, what was typed, what is wrong with it.
package struct Field: Sendable {
    package enum Kind: Sendable {
        case text
        /// What was typed is not shown again.
        case password
        /// Digits that a telephone shows.
        case code
        /// Several lines.
        case lines
        case number
        /// A table; the form must send files.
        case file
        /// Any number of photos, also straight from a telephone's camera; the form must send files.
        case photos
        /// Any number of papers; the form must send files.
        case papers
        /// A day of the calendar, `YYYY-MM-DD`.
        case day
        /// `HH:MM`
        case time
        /// Any text; these are offered.
        case offered([String])
        /// One of a few.
        case choice([Choice])
    }

    package struct Choice: Sendable {
        let value: String
        let name: String
        package init(_ value: String, _ name: String) { (self.value, self.name) = (value, name) }
    }

    let name: String
    let label: String
    let note: String
    let kind: Kind
    let value: String
    let problem: String?
    let autocomplete: String
    /// Of the element; its name where nothing is said.
    let id: String

    /// - Parameters:
    ///   - note: what is expected, small below the label.
    ///   - value: as it was typed, also where it was wrong.
    ///   - autocomplete: what the browser may fill in (HTML, autofill field names).
    ///   - id: where several forms of a page have a field of this name.
    package init(
        _ name: String, _ label: String, note: String = "", _ kind: Kind = .text, value: String = "", problem: String? = nil, autocomplete: String = "off",
        id: String? = nil
    ) {
        (self.name, self.label, self.note, self.kind, self.value) = (name, label, note, kind, value)
        (self.problem, self.autocomplete, self.id) = (problem, autocomplete, id ?? name)
    }

    func write(to html: inout HTML) {
        html.div(.class(problem == nil ? "field" : "field wrong")) {
            $0.label(label, .for(id))
            if !note.isEmpty { $0.span(note, .class("note"), .id(id + "-note")) }
            writeInput(to: &$0)
            if let problem { $0.p(problem, .class("problem"), .id(id + "-problem")) }
        }
    }

    private func writeInput(to html: inout HTML) {
        switch kind {
        case .text: html.void("input", attributes + [.type("text"), .value(value)])
        case .password: html.void("input", attributes + [.type("password")])
        case .code: html.void("input", attributes + [.type("text"), .inputmode("numeric")])
        case .file: html.void("input", attributes + [.type("file"), Attribute("accept", ".csv,.txt,text/csv")])
        case .photos: html.void("input", attributes + [.type("file"), Attribute("accept", "image/jpeg,image/png,image/webp,image/heic"), .multiple])
        case .papers: html.void("input", attributes + [.type("file"), Attribute("accept", ".pdf,.csv,.txt"), .multiple])
        case .number: html.void("input", attributes + [.type("text"), .inputmode("decimal"), .value(value)])
        case .day: html.void("input", attributes + [.type("date"), .value(value)])
        case .time: html.void("input", attributes + [.type("time"), .value(value)])
        case .lines: html.element("textarea", attributes + [Attribute("rows", "3")], text: value)
        case .offered(let texts): writeOffered(texts, to: &html)
        case .choice(let choices): writeChoice(choices, to: &html)
        }
    }

    private func writeOffered(_ texts: [String], to html: inout HTML) {
        html.void("input", attributes + [.type("text"), .value(value), Attribute("list", id + "-offered")])
        html.datalist(.id(id + "-offered")) { for text in texts { $0.option("", .value(text)) } }
    }

    private func writeChoice(_ choices: [Choice], to html: inout HTML) {
        html.element("select", attributes) {
            for choice in choices { $0.option(choice.name, .value(choice.value), .selected(if: choice.value == value)) }
        }
    }

    private var attributes: [Attribute] {
        let described = [note.isEmpty ? nil : id + "-note", problem == nil ? nil : id + "-problem"].compactMap { $0 }
        return [.id(id), .name(name), .autocomplete(autocomplete)] + (problem == nil ? [] : [Attribute("aria-invalid", "true")])
            + (described.isEmpty ? [] : [.ariaDescribedBy(described.joined(separator: " "))])
    }
}

extension HTML {
    package mutating func field(_ field: Field) { field.write(to: &self) }

    /// A form of fields under each other.
    package mutating func fields(post address: Address, token: FormToken, sends cargo: FormCargo = .texts, content: (inout HTML) -> Void) {
        form(post: address, token: token, .class("fields"), cargo.attribute, content: content)
    }

    /// Any number of a few, each with its own box.
    package mutating func checkboxes(_ name: String, _ legend: String, note: String = "", _ choices: [Field.Choice], chosen: Set<String>) {
        fieldset(.class("field")) {
            $0.legend(legend)
            if !note.isEmpty { $0.span(note, .class("note")) }
            $0.div(.class("checks")) {
                for choice in choices {
                    $0.label(.for(name + "-" + choice.value)) {
                        $0.input(
                            .type("checkbox"), .id(name + "-" + choice.value), .name(name), .value(choice.value), .checked(if: chosen.contains(choice.value)))
                        $0.text(choice.name)
                    }
                }
            }
        }
    }
}
