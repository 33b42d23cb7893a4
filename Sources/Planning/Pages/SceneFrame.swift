import Language
package import Web
import Works

// The frame around every page of a unit: the bar with path and day, the choices below it.

extension Scene {
    package func page(_ title: String, at place: Outlook.Place, content: @escaping @Sendable (inout HTML) -> Void) -> Page {
        reader.page(title: "\(path.name) · \(title)", header: header(place)) {
            writeTurns(place, to: &$0)
            content(&$0)
        }
    }

    private func header(_ place: Outlook.Place) -> Header {
        let above = sequence(first: path, next: \.parent).dropFirst().reversed().map {
            Header.Step(String($0.name), visit.may(.seeFigures, on: $0) ? address(of: $0, .today) : nil)
        }
        return reader.header(path: above + [Header.Step(String(path.name))], beside: { besideName?(&$0) }, day: dayControl(place))
    }

    /// What is followed from step to step is shown as it stands, whatever day is looked at.
    private func dayControl(_ place: Outlook.Place) -> DayControl? {
        if case .page = place { return nil }
        func day(_ day: Day?) -> Address? { day.map { day in outlook.changed { $0.on = day }.address(of: place) } }
        let here = outlook.changed { $0.on = nil }
        return DayControl(
            title: language(on.date.long), value: on.description, previous: day(previousDay), next: day(nextDay), choose: Address(path: here.path(of: place)),
            kept: here.query, shortcuts: shortcuts.map { name, on in (language(name), outlook.changed { $0.on = on }.address(of: place)) },
            words: DayControl.Words(
                previous: language(.theDayBefore), next: language(.theNextDay), choose: language(.chooseADay), show: language(.show)))
    }

    /// Days that many want; nil for the one that is shown where none is named.
    private var shortcuts: [(Message, Day?)] {
        let days: [(Message, Day?)] = [(.lastCompleteDay, nil), (.yesterday, yesterday), (.endOfTheMonthBefore, on.firstOfMonth - 1)]
        return days.filter { name, day in day == nil ? outlook.on != nil : day != on }
    }

    /// Which page of the unit, and over which span.
    private func writeTurns(_ place: Outlook.Place, to html: inout HTML) {
        // A method is read by whoever wants to learn it, also where they see nothing else.
        guard visit.may(.seeFigures, on: path) else { return }
        html.div(.class("turns")) {
            $0.tabs(language(.pagesOfTheUnit), places(place))
            if place.hasSpan { $0.tabs(language(.spanOfThePage), spans(place)) }
        }
        if place.hasSpan, hasMoves { writeRoof(place, to: &html) }
    }

    private func places(_ here: Outlook.Place) -> [(String, Address?)] {
        let all: [(Outlook.Place, Message)] = [
            (.today, .today), (.unit, .figures), (.tree, .tree), (.peers, .peers), (.page(["improvement"]), .improvement), (.board, .board),
            (.entry, .enterFigures),
        ]
        return all.filter { $0.0 != .entry || visit.may(.enterFigures, on: path) }
            .map { place, name in (language(name), place == here ? nil : outlook.address(of: place)) }
    }

    private func spans(_ place: Outlook.Place) -> [(String, Address?)] {
        Outlook.Span.allCases.filter { $0 != .plan || columns.planOfYears(around: on) != nil }.map { span in
            (language(.span(span)), span == outlook.span ? nil : outlook.changed { $0.span = span }.address(of: place))
        }
    }

    private func writeRoof(_ place: Outlook.Place, to html: inout HTML) {
        let other = outlook.changed { $0.roof = outlook.roof == .then ? .today : .then }
        html.notice(.information, language(outlook.roof == .then ? .treeAsItWas : .treeAsItIs)) {
            $0.a(language(outlook.roof == .then ? .showTreeAsItIs : .showTreeAsItWas), .class("button quiet"), .href(other.address(of: place)))
        }
    }
}

extension Outlook.Place {
    /// Whether the page is about a span of days.
    fileprivate var hasSpan: Bool { [.today, .unit, .tree, .peers, .slipping, .laggards, .help, .standings, .shares, .losses].contains(self) }
}
