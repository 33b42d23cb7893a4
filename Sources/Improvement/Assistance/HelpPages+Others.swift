import Language
import Planning
import Web
import Works

extension HelpPages {
    // MARK: Without a helper

    func writeOthers(to html: inout HTML) {
        let lists: [(title: Message, note: Message, units: [UnitPath])] = [
            (.waitingForHelp, .waitingForHelpNote, answer.waiting), (.nobodyProvenBetter, .nobodyProvenBetterNote, answer.alone),
            (.tooSmallForHelp, .tooSmallForHelpNote, answer.tooSmall),
        ]
        for list in lists where !list.units.isEmpty {
            html.heading(language(list.title), note: language(list.note))
            write(list.units, to: &html)
        }
        if answer.leftOut > 0 { html.p(language(.leftOut(answer.leftOut)), .class("note still")) }
    }

    /// So many are named; the others are counted.
    private static let named = 30

    private func write(_ units: [UnitPath], to html: inout HTML) {
        html.ul(.class("list")) { html in
            for unit in units.prefix(HelpPages.named) { html.li { $0.span { $0.link(name(unit), to: scene.address(of: unit, .peers)) } } }
        }
        if units.count > HelpPages.named { html.p(language(.andOthers(units.count - HelpPages.named)), .class("note")) }
    }

    // MARK: The drawn order

    func writeOrders(to html: inout HTML) {
        for order in view.orders {
            html.heading(language(.drawnOrder), note: language(.drawnOn(order.draw.day.date.medium, String(order.draw.seed))))
            html.ol(.class("list")) { html in
                for unit in order.units.prefix(HelpPages.named) { html.li { $0.span { $0.link(name(unit), to: scene.address(of: unit, .effect)) } } }
            }
            if order.units.count > HelpPages.named { html.p(language(.andOthers(order.units.count - HelpPages.named)), .class("note")) }
            html.p(language(.whatTheOrderIsFor), .class("note still"))
        }
        guard !view.undrawn.isEmpty, scene.visit.may(.decideHelp, on: scene.path), let token = scene.reader.form?.token else { return }
        html.heading(language(.drawTheOrder), note: language(.drawTheOrderNote))
        html.form(post: address(of: scene.path, "draw"), token: token) { $0.button(language(.drawAmong(view.undrawn.count)), .class("button")) }
    }

    // MARK: What was decided

    private static let decisionsShown = 12

    func writeHistory(to html: inout HTML) {
        let told = view.told
        guard !told.isEmpty else { return }
        html.heading(language(.whatWasDecided), note: language(.decisionsHold(HelpChoice.lasting / 7)))
        html.scrollingTable(language(.whatWasDecided)) {
            $0.thead {
                $0.tr {
                    for head in [Message.dayOfIt, .helperHead, .helpedHead, .decisionHead, .reasonHead, .byWhomHead] { $0.th(language(head), .scope("col")) }
                }
            }
            $0.tbody { for choice in told.prefix(HelpPages.decisionsShown) { write(choice, to: &$0) } }
        }
        if told.count > HelpPages.decisionsShown { html.p(language(.andEarlier(told.count - HelpPages.decisionsShown)), .class("note")) }
    }

    private func write(_ choice: HelpChoice, to html: inout HTML) {
        guard let helper = view.path(of: choice.helper), let helped = view.path(of: choice.helped) else { return }
        html.tr {
            $0.th(language(choice.day.date.medium), .scope("row"), .class("date"))
            $0.td(name(helper))
            $0.td(name(helped))
            $0.td { writeDecision(choice, helper, helped, to: &$0) }
            $0.td(choice.reason)
            $0.td(person(choice.by))
        }
    }

    private func writeDecision(_ choice: HelpChoice, _ helper: UnitPath, _ helped: UnitPath, to html: inout HTML) {
        html.text(language(HelpWords.decision(choice)))
        if choice.decision == .taken, choice.withdrawal == nil { writeWhatFollows(from: choice, helper, helped, to: &html) }
        if let withdrawal = choice.withdrawal {
            html.text(" "); html.tag(language(.takenBackBy(person(withdrawal.by))))
        } else if view.mayDecide(helper, helped), choice.holds(on: scene.today), let token = scene.reader.form?.token {
            html.form(post: address(of: helped, "choices", String(choice.id.number), "withdrawal"), token: token) {
                $0.button(language(.takeBack), .class("button quiet"))
            }
        }
    }

    /// A mission can be founded on the day of the decision; what came of it is asked later.
    private func writeWhatFollows(from choice: HelpChoice, _ helper: UnitPath, _ helped: UnitPath, to html: inout HTML) {
        if choice.day <= scene.on, scene.visit.may(.seeFigures, on: helped) {
            html.text(" ")
            html.a(language(.didItWork), .href(EffectForm.address(of: choice, by: scene.columns.book[choice.indicator]?.name, scene)))
        }
        if choice.holds(on: scene.today), scene.visit.may(.lead, on: helped) {
            html.text(" ")
            html.a(language(.foundMission), .class("button"), .href(MissionForm.address(of: choice, helper, scene)))
        }
    }

    private func person(_ id: ID<Person>?) -> String { id.flatMap { view.names[$0] } ?? Person.nameless }
}
