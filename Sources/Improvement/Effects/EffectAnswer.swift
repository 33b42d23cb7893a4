package import Language
import Planning
package import Web
import Works

/// What came of something that was done, as pages show it: the sentence, its evidence, the days around, the parts.
package struct EffectAnswer: Sendable {
    let scene: Scene
    package let study: EffectStudy
    /// Of those who helped, each by itself.
    let ofHelpers: [EffectStudy]
    /// Completions of the days around, of a ratio the ratio; the days before first.
    let days: [(day: Day, level: Double)]
    let isRatio: Bool

    private var language: Language { scene.language }

    package func write(to html: inout HTML) {
        html.headline { writeSentence(to: &$0) }
        writeEvidence(to: &html)
    }

    /// Within the page of something else, whose headline is another.
    package func write(below title: Message, to html: inout HTML) {
        html.heading(language(title))
        html.p { writeSentence(to: &$0) }
        writeEvidence(to: &html)
    }

    private func writeSentence(to html: inout HTML) {
        let sentence = language(.answer(study.answer, EffectWords.who(study.question) { String($0.name) }))
        switch study.answer {
        case .worked: html.em(sentence, .class("good"))
        case .worsened: html.em(sentence)
        case .notSeen, .cannotBeToldYet: html.text(sentence)
        }
    }

    private func writeEvidence(to html: inout HTML) {
        switch study.outcome {
        case .failure(let silence): html.emptyState(language(.cannotBeToldYet), language(.silence(silence)))
        case .success(let finding):
            html.div(.class("pair")) {
                $0.card { write(EffectWords.sentences(finding, language), to: &$0) }
                writePicture(to: &$0)
            }
            writeParts(finding, to: &html)
        }
        for own in ofHelpers { writeHelper(own, to: &html) }
    }

    private func write(_ sentences: [Message], to html: inout HTML) {
        html.ul(.class("evidence")) { for sentence in sentences { $0.li(language(sentence)) } }
    }

    private func writePicture(to html: inout HTML) {
        guard let event = days.firstIndex(where: { $0.day >= study.question.since }) else { return }
        let levels = days.map { $0.level * 100 }
        html.card {
            $0.figure(
                ControlChart(
                    ChartText(language(.daysAround), language(.dottedIsTheDay(study.question.since.date.medium))), values: levels,
                    plan: isRatio ? .none : .same(100), shift: event > 0 ? event : nil,
                    dayTicks: [0, levels.count - 1].map { Tick(Double($0), language(days[$0].day.date.short)) }, height: .finding),
                caption: language(.dottedIsTheDay(study.question.since.date.medium)))
        }
    }

    private func writeParts(_ finding: EffectStudy.Finding, to html: inout HTML) {
        let question = study.question
        html.heading(language(.whatCameOfIt), note: language(question.before.from.date.to(question.after.on.date)))
        html.scrollingTable(language(.whatCameOfIt)) {
            $0.tbody { html in
                for (name, value) in EffectWords.parts(finding, language) {
                    html.tr {
                        $0.th(language(name), .scope("row"))
                        $0.td(value, .class("number"))
                    }
                }
            }
        }
        html.p(language(.design(finding.design)), .class("note still"))
        if let drawn = question.drawn { html.p(language(EffectWords.drawn(drawn)), .class("note still")) }
    }

    private func writeHelper(_ study: EffectStudy, to html: inout HTML) {
        html.heading(language(.effectOnTheHelper(String(study.question.units[0].name))))
        html.card {
            switch study.outcome {
            case .failure(let silence): $0.p(language(.silence(silence)))
            case .success(let finding):
                $0.p(language(.answer(finding.answer, EffectWords.who(study.question) { String($0.name) })))
                write(EffectWords.sentences(finding, language), to: &$0)
            }
        }
    }
}
