import Language
import Statistics
package import Web
import Works

/// Why a whole has changed: because its units did better or worse, or because their weights have shifted.
package struct MixPages {
    private let mix: MixShift
    /// The span compared with.
    private let before: BriefSpan
    private let form: FigureForm

    package init(_ mix: MixShift, since before: BriefSpan, _ form: FigureForm) { (self.mix, self.before, self.form) = (mix, before, form) }

    private var language: Language { form.language }

    package func write(to html: inout HTML) {
        html.heading(language(.whyItChanged), note: language(.comparedWith(language(before.from.date.to(before.on.date)))))
        html.card {
            $0.p(language(.changed(from: level(mix.before), to: level(mix.after))))
            $0.dl(.class("facts")) {
                $0.dt(language(.partOfRates))
                $0.dd(points(mix.parts.rate))
                $0.dt(language(.partOfMix))
                $0.dd(points(mix.parts.mix))
            }
            if mix.isReversed { $0.notice(.doubtful, language(.reversed)) } else if mix.isMostlyMix { $0.p(language(.mostlyMix), .class("note")) }
        }
    }

    /// A ratio as it is known; of amounts the completion of the plan.
    private func level(_ value: Double) -> String { form.isRatio ? form.ratio(value) : language(Percent(value, decimals: 1)) }

    private func points(_ change: Double) -> String { (change > 0 ? "+" : "") + language(.points(Number(change * 100, decimals: 2))) }
}
