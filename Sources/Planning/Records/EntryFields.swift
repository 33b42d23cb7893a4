import Glibc
import Language
import Web
import Works

/// The large fields of one line: one figure, or the two of a ratio.
struct EntryFields {
    private let line: EntrySheet.Line
    private let input: EntryInput?
    private let language: Language
    private let day: Day
    private let form: FigureForm

    init(_ line: EntrySheet.Line, _ input: EntryInput?, _ language: Language, on day: Day) {
        (self.line, self.input, self.language, self.day) = (line, input, language, day)
        form = FigureForm(line.indicator, language)
    }

    var all: [NumberField] { line.isRatio ? [numerator, denominator] : [amount] }

    private var amount: NumberField {
        field(
            EntryField.actual(of: line), form.title, note: asked, hint: before { $0.actual.map(form.amount) }, stands: line.standing.actual,
            usual: line.plan ?? line.usualAmount)
    }

    private var numerator: NumberField {
        let usual = line.usualAmount.flatMap { base in line.usualRatio.map { base * $0 } }
        return field(EntryField.actual(of: line), label(0, .reachedPart), note: asked, hint: before(ratio), stands: line.standing.actual, usual: usual)
    }

    private var denominator: NumberField {
        field(
            EntryField.base(of: line), label(1, .outOfPart), note: "", hint: before { $0.base.map(form.amount) }, stands: line.standing.base,
            usual: line.usualAmount)
    }

    /// `energy · kWh` where the unit of measure is a quotient, else what the part is.
    private func label(_ part: Int, _ name: Message) -> String {
        let parts = line.indicator.unit.split(separator: "/")
        return line.indicator.name + " · " + (parts.count == 2 ? String(parts[part]) : language(name))
    }

    /// What the plan asks for today.
    private var asked: String {
        if line.indicator.direction == .within {
            return language(.between(line.indicator.lower.map(form.ratio) ?? "–", line.indicator.upper.map(form.ratio) ?? "–"))
        }
        guard let plan = line.plan else { return language(.noPlan) }
        return line.isRatio ? language(.target(form.ratio(plan))) : language(.planToday(form.amount(plan)))
    }

    private func ratio(_ figures: Figures) -> String? {
        figures.base.flatMap { base in base > 0 ? figures.actual.map { form.ratio($0 / base) } : nil }
    }

    /// The last days beside it, so that a slip is seen before it is sent.
    private func before(_ figure: (Figures) -> String?) -> String {
        line.before.prefix(3).compactMap { day, figures in figure(figures).map { "\(language(day.date.short)):\u{A0}\($0)" } }.joined(separator: " · ")
    }

    private func field(_ name: String, _ label: String, note: String, hint: String, stands: Double?, usual: Double?) -> NumberField {
        let step = EntryFields.step(around: usual, line.indicator.kind)
        let start = usual.map { ($0 / step).rounded() * step }
        return NumberField(
            name, label: label, note: note, hint: hint, value: input?.typed[name] ?? stands.map(written) ?? "", start: start, step: step,
            digits: step < 1 ? Int(-log10(step).rounded()) : 0, least: (line.indicator.lower ?? 0) < 0 ? nil : 0,
            decimal: language == .german || language == .russian ? .comma : .point, problem: input?.problems[name].map { language(.wrong($0)) },
            words: NumberField.Words(less: language(.oneLess), more: language(.oneMore)))
    }

    /// About a hundredth of what is usual: 1, 10, 100, or a tenth.
    private static func step(around usual: Double?, _ kind: Indicator.Kind) -> Double {
        let step = pow(10, floor(log10(max(usual ?? 1, 1e-6))) - 1)
        return kind == .count || kind == .milestone ? max(1, step) : max(1e-6, step)
    }

    /// As it would be typed: without the marks between thousands, which would be read as decimal signs.
    private func written(_ value: Double) -> String {
        let plain = value == value.rounded() && abs(value) < TypedNumber.largest ? String(Int64(value)) : String(value)
        return language == .german || language == .russian ? plain.replacing(".", with: ",") : plain
    }
}
