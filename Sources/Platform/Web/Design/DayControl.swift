/// The day a page is about: the day before, the day itself with a field to choose another, the day after.
package struct DayControl: Sendable {
    /// Written out for people: `Friday 31 July 1959`.
    let title: String
    /// The same day as `YYYY-MM-DD`.
    let value: String
    /// nil at the end of what is known.
    let previous: Address?
    let next: Address?
    /// The page that takes the chosen day as the query field `field`, and the other query fields it keeps.
    let choose: Address
    let field: String
    let kept: [(name: String, value: String)]
    let shortcuts: [(name: String, address: Address)]
    let words: Words

    package struct Words: Sendable {
        let previous: String
        let next: String
        let choose: String
        let show: String
        package init(previous: String = "The day before", next: String = "The next day", choose: String = "Choose a day", show: String = "Show") {
            (self.previous, self.next, self.choose, self.show) = (previous, next, choose, show)
        }
    }

    /// - Parameter shortcuts: days that many want, by name: `End of last month`
    package init(
        title: String, value: String, previous: Address?, next: Address?, choose: Address, field: String = "on",
        kept: [(name: String, value: String)] = [], shortcuts: [(name: String, address: Address)] = [], words: Words = Words()
    ) {
        (self.title, self.value, self.previous, self.next) = (title, value, previous, next)
        (self.choose, self.field, self.kept, self.shortcuts, self.words) = (choose, field, kept, shortcuts, words)
    }

    func write(to html: inout HTML) {
        html.div(.class("day")) {
            writeStep(to: previous, words.previous, "←", &$0)
            $0.details {
                $0.summary { $0.time(title, .datetime(value)) }
                writeChoice(to: &$0)
            }
            writeStep(to: next, words.next, "→", &$0)
        }
    }

    private func writeStep(to address: Address?, _ label: String, _ sign: String, _ html: inout HTML) {
        if let address {
            html.a(sign, .class("step"), .href(address), .ariaLabel(label), .title(label))
        } else {
            html.span(sign, .class("step none"), .ariaHidden)
        }
    }

    private func writeChoice(to html: inout HTML) {
        html.form(get: choose) {
            for field in kept { $0.hidden(field.name, field.value) }
            for (name, address) in shortcuts { $0.a(name, .class("button"), .href(address)) }
            $0.label(words.choose, .for("day-field"))
            $0.input(.id("day-field"), .type("date"), .name(field), .value(value), .required)
            $0.button(words.show, .class("button main"))
        }
    }
}
