import Planning
import Testing
import Works

@Suite struct BriefSpanTests {
    private func day(_ text: String) -> Day { Day(text)! }

    @Test func fromItsEighthDayAMonthIsToldAlone() {
        #expect(BriefSpan.month(of: day("1959-07-08")) == BriefSpan(from: day("1959-07-01"), on: day("1959-07-08"), until: day("1959-07-31")))
        #expect(BriefSpan.month(of: day("1959-07-31")).from == day("1959-07-01"))
    }

    @Test func beforeThatTheMonthBeforeIsToldAlong() {
        #expect(BriefSpan.month(of: day("1959-07-07")) == BriefSpan(from: day("1959-06-01"), on: day("1959-07-07"), until: day("1959-07-31")))
        #expect(BriefSpan.month(of: day("1960-01-01")).from == day("1959-12-01"))
    }

    @Test func aQuarterLikewise() {
        #expect(BriefSpan.quarter(of: day("1959-07-08")) == BriefSpan(from: day("1959-07-01"), on: day("1959-07-08"), until: day("1959-09-30")))
        #expect(BriefSpan.quarter(of: day("1959-07-07")).from == day("1959-04-01"))
        #expect(BriefSpan.quarter(of: day("1960-01-02")) == BriefSpan(from: day("1959-10-01"), on: day("1960-01-02"), until: day("1960-03-31")))
        #expect(BriefSpan.quarter(of: day("1959-12-31")).until == day("1959-12-31"))
    }
}
