import Testing

@testable import Web

private func drawn(_ letter: LetterChart.Letter?, _ days: [LetterChart.Box], begins: Int = 1) -> String {
    var html = HTML()
    html.chart(LetterChart(ChartText("Copper & ore", "4 of <5> days met."), letter: letter, days: days, begins: begins))
    return html.string
}

private func count(_ mark: String, in text: String) -> Int { text.ranges(of: mark).count }

@Suite struct Letters {
    @Test(arguments: LetterChart.Letter.allCases) func everyLetterHasABoxForEachDayOfTheLongestMonth(letter: LetterChart.Letter) {
        let month = drawn(letter, Array(repeating: .met, count: 31))
        #expect(count("<path class=\"met\"", in: month) == 31)
        #expect(count("<text class=\"met\"", in: month) == 31 && month.contains(">31</text>"))
    }

    @Test(arguments: LetterChart.Letter.allCases) func inFebruaryTheLetterIsWholeAllTheSame(letter: LetterChart.Letter) {
        let february = drawn(letter, Array(repeating: .met, count: 28))
        #expect(count("<path", in: february) == 31 && count("<path class=\"none\"", in: february) == 3)
        #expect(count("<text", in: february) == 28)
    }

    /// Boxes that lay upon each other or far apart would be no letter.
    @Test(arguments: LetterChart.Letter.allCases) func itsBoxesStandBesideEachOtherWithinThePicture(letter: LetterChart.Letter) throws {
        let texts = drawn(letter, Array(repeating: .toCome, count: 31)).matches(of: /<text class="later" x="([\d.]+)" y="([\d.]+)">/)
        let middles = try texts.map { (x: try #require(Double($0.1)), y: try #require(Double($0.2))) }
        #expect(middles.allSatisfy { (4...96).contains($0.x) && (6...116).contains($0.y) })
        for (number, a) in middles.enumerated() {
            let nearest = middles.enumerated().filter { $0.offset != number }.map { abs($0.element.x - a.x) + abs($0.element.y - a.y) }.min() ?? 0
            #expect((5.5...16).contains(nearest), "day \(number + 1) of \(letter) is \(nearest) from the next")
        }
    }

    @Test func eachDayShowsWhatBecameOfIt() {
        let week = drawn(.delivery, [.met, .missed, .unreported, .free, .toCome])
        #expect(["met", "missed", "unreported", "free", "later"].allSatisfy { count("<path class=\"\($0)\"", in: week) == 1 })
        #expect(week.contains("<text class=\"missed\"") && week.contains("<title>Copper &amp; ore</title><desc>4 of &lt;5&gt; days met.</desc>"))
    }

    @Test func withoutALetterTheMonthIsASheetThatBeginsOnItsWeekday() {
        let fromThursday = drawn(nil, Array(repeating: .met, count: 30), begins: 4)
        #expect(fromThursday.contains("M43.4 0.5H56.6V13.8H43.4Z"), "the first stands in the fourth column")
        #expect(count("<path", in: fromThursday) == 30 && fromThursday.contains("viewBox=\"0 0 100 71.4\""))
        #expect(drawn(nil, []).hasSuffix("</svg>"))
    }
}
