/// What a meeting goes through and how long each item may take; with script also the clock that it is run by.
package struct Agenda: Sendable {
    package struct Item: Sendable {
        let name: String
        let anchor: String
        let seconds: Int
        let time: String

        /// - Parameters:
        ///   - anchor: the id of the part of the page that it is about.
        ///   - time: the same for people: `3 minutes`
        package init(_ name: String, anchor: String, seconds: Int, time: String) {
            (self.name, self.anchor, self.seconds, self.time) = (name, anchor, seconds, time)
        }
    }

    package struct Words: Sendable {
        let title: String
        let takes: String
        let start: String
        let pause: String
        let goOn: String
        let next: String
        let end: String
        let over: String

        /// - Parameters:
        ///   - takes: `The meeting takes 5 to 10 minutes.`
        ///   - over: said when an item's time is up.
        package init(title: String, takes: String, start: String, pause: String, goOn: String, next: String, end: String, over: String) {
            (self.title, self.takes, self.start, self.pause) = (title, takes, start, pause)
            (self.goOn, self.next, self.end, self.over) = (goOn, next, end, over)
        }
    }

    let items: [Item]
    let words: Words

    package init(_ items: [Item], words: Words) { (self.items, self.words) = (items, words) }
}

extension HTML {
    /// The buttons are shown by the script that makes them work.
    package mutating func agenda(_ agenda: Agenda) {
        let words = agenda.words
        section(.class("agenda"), .ariaLabel(words.title), Attribute("data-agenda", words.over)) {
            $0.ol {
                for item in agenda.items { $0.write(item) }
            }
            $0.p(words.takes, .class("note"))
            $0.div(.class("clock"), Attribute("hidden", "")) {
                $0.output("0:00", .role("timer"), .ariaLabel(words.title))
                $0.button(
                    words.start, .class("button main"), .type("button"), Attribute("data-run", words.start), Attribute("data-pause", words.pause),
                    Attribute("data-on", words.goOn))
                $0.button(words.next, .class("button"), .type("button"), Attribute("data-next-item", ""))
                $0.button(words.end, .class("button quiet"), .type("button"), Attribute("data-end", ""))
            }
            $0.p(.class("hidden"), .role("status")) { _ in }
        }
    }

    private mutating func write(_ item: Agenda.Item) {
        li(Attribute("data-seconds", String(item.seconds))) {
            $0.a(item.name, Attribute("href", "#" + item.anchor))
            $0.small(item.time)
        }
    }
}
