/// A figure to be entered by somebody who stands: large, with a button for one step less and one step more. Without script
/// the buttons submit the form, and `stepped(in:)` says what the field shall hold when the page is shown again.
package struct NumberField: Sendable {
    let name: String
    let label: String
    let note: String
    let hint: String
    let value: String
    let start: Double?
    let step: Double
    let digits: Int
    let least: Double?
    let comma: DecimalSign
    let problem: String?
    let words: Words

    package enum DecimalSign: Sendable { case point, comma }

    /// What the two buttons are called for those who hear them.
    package struct Words: Sendable {
        let less: String
        let more: String
        package init(less: String = "less", more: String = "more") { (self.less, self.more) = (less, more) }
    }

    /// - Parameters:
    ///   - note: what the plan asks for: `plan 120 t`
    ///   - hint: what stands below the figure, small: the days before.
    ///   - value: as it was typed, also where it was wrong; empty where nothing is known.
    ///   - start: from where the buttons count while the field is empty; shown pale in it.
    ///   - step: what one press adds or takes away.
    ///   - digits: how many stand behind the decimal sign.
    ///   - problem: what is wrong with the value.
    package init(
        _ name: String, label: String, note: String, hint: String = "", value: String = "", start: Double? = nil, step: Double = 1, digits: Int = 0,
        least: Double? = 0,
        decimal: DecimalSign = .point, problem: String? = nil, words: Words = Words()
    ) {
        (self.name, self.label, self.note, self.hint, self.value) = (name, label, note, hint, value)
        (self.start, self.step) = (start, step)
        (self.digits, self.least, comma, self.problem, self.words) = (digits, least, decimal, problem, words)
    }
}

extension NumberField {
    /// The name under which the buttons are sent.
    private static let button = "step"

    /// Whether the form was sent by one of the buttons of a stepper and so is not meant to be stored yet.
    package static func wasStepped(_ form: Form) -> Bool { form[button] != nil }

    /// The field with what was sent, one step further where its button was pressed.
    package func stepped(in form: Form) -> String {
        let sent = form[name] ?? value
        guard let press = form[NumberField.button], let up = press.last, press.dropLast() == name, let number = number(sent) else { return sent }
        return text(max(number + (up == "+" ? step : -step), least ?? -.infinity), like: sent)
    }

    /// The same with another figure in it.
    package func holding(_ value: String) -> NumberField {
        NumberField(
            name, label: label, note: note, hint: hint, value: value, start: start, step: step, digits: digits, least: least, decimal: comma, problem: problem,
            words: words)
    }

    /// Reads what people type: `1 240`, `118,5`, `−3`.
    private func number(_ text: String) -> Double? {
        let plain = text.filter { !$0.isWhitespace }.map { $0 == "," ? "." : $0 == "−" ? "-" : $0 }
        return plain.isEmpty ? start ?? 0 : Double(String(plain)).flatMap { $0.isFinite ? $0 : nil }
    }

    /// What somebody typed behind the decimal sign is kept.
    private func text(_ number: Double, like typed: String) -> String {
        let decimals = typed.firstIndex { $0 == "." || $0 == "," }.map { typed[$0...].dropFirst().count } ?? 0
        let written = Decimal.text(number, digits: max(digits, decimals))
        return comma == .comma ? written.replacing(".", with: ",") : written
    }

    func write(to html: inout HTML) {
        html.div(.class(problem == nil ? "figure" : "figure wrong")) {
            $0.label(.for(name)) {
                $0.span(label)
                $0.span(note, .class("note"))
            }
            $0.div(.class("stepper")) {
                writeButton("−", "\(words.less): \(label)", -step, to: &$0)
                writeInput(to: &$0)
                writeButton("+", "\(words.more): \(label)", step, to: &$0)
            }
            if !hint.isEmpty { $0.p(hint, .class("note hint")) }
            if let problem { $0.p(problem, .class("problem"), .id(name + "-problem")) }
        }
    }

    private func writeInput(to html: inout HTML) {
        html.void(
            "input",
            [.id(name), .name(name), .type("text"), .inputmode("decimal"), .autocomplete("off"), .value(value)]
                + (least.map { [Attribute("data-min", String($0))] } ?? [])
                + (start.map { [Attribute("data-start", String($0)), .placeholder(text($0, like: ""))] } ?? [])
                + (problem == nil ? [] : [Attribute("aria-invalid", "true"), .ariaDescribedBy(name + "-problem")]))
    }

    private func writeButton(_ sign: String, _ label: String, _ change: Double, to html: inout HTML) {
        html.button(
            sign, .name(NumberField.button), .value(name + (change < 0 ? "-" : "+")), .ariaLabel(label), Attribute("data-step", String(change)),
            Attribute("data-digits", String(digits)), comma == .comma ? Attribute("data-comma", "") : .disabled(if: false), Attribute("formnovalidate", ""))
    }
}

extension HTML {
    package mutating func numberField(_ field: NumberField) { field.write(to: &self) }

    /// A form of large figures. Its first button, unseen, is the one that the Enter key presses: without it that would be
    /// the first stepper.
    package mutating func entryForm(post address: Address, token: FormToken, content: (inout HTML) -> Void) {
        form(post: address, token: token, .class("entry")) {
            $0.button("", .class("default"), .ariaHidden, Attribute("tabindex", "-1"))
            content(&$0)
        }
    }
}
