import Language
import Planning
import Web
import Works

/// The list of all works.
enum FrontPages {
    static func page(_ works: [WorksGlance], _ reader: Reader) -> Page {
        let language = reader.language
        return reader.page(title: language(.works), header: Header(words: reader.headerWords)) {
            $0.h1(language(works.isEmpty ? .noWorksYet : .allWorks))
            if works.isEmpty { return $0.emptyState(language(.noWorksYet), language(.howToBegin)) }
            $0.heading(language(.whereTheyStand))
            for one in works { write(one, language, to: &$0) }
        }
    }

    private static func write(_ works: WorksGlance, _ language: Language, to html: inout HTML) {
        let place = [works.on.map { language(.stateOn($0.date.medium)) }, language(.unitCount(works.units))].compactMap { $0 }.joined(separator: " · ")
        html.finding(Finding(works.name, address: works.address, place: place, standing: works.standing)) {
            for sentence in works.sentences { $0.li(language(sentence)) }
        }
    }
}
