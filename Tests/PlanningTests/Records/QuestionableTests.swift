import Foundation
import Planning
import Testing

@Suite struct QuestionableTests {
    /// One target of 1,197 was typed as 0.07 among 0.70s.
    @Test func theGarmentFilesOneSlipIsAskedAbout() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Fixtures/garment/records.csv")
        let file = try Records(String(contentsOf: folder, encoding: .utf8))
        let questions = asked(file)
        #expect(file.rows.count == 1197 && questions.count == 1)
        let question = try #require(questions.listed.first)
        #expect(question.kind == .plan && question.value == 0.07)
        #expect(question.sentence(unit: "Team 07", indicator: "productivity").hasSuffix("plan 0.07 of Team 07, productivity, where about 0.75 is usual"))
    }

    @Test func anOrdinaryYearRaisesNoQuestion() throws {
        #expect(asked(try team { _, ordinary in ordinary }).count == 0)
    }

    @Test func aShiftedDecimalPointIsAskedAbout() throws {
        for factor in [10.0, 0.1] {
            let file = try team { day, ordinary in day == 100 ? (ordinary.plan, ordinary.actual * factor) : ordinary }
            #expect(asked(file).listed.map(\.line) == [102])
        }
    }

    @Test func aShutdownMovesPlanAndActualAndIsNoSlip() throws {
        #expect(asked(try team { day, ordinary in day == 100 ? (ordinary.plan / 10, ordinary.actual / 10) : ordinary }).count == 0)
    }

    /// Every seventh day a tenth of the work: that is how the works is.
    @Test func saturdaysAreNoSlips() throws {
        #expect(asked(try team { day, ordinary in day % 7 == 6 ? (ordinary.plan, ordinary.actual / 10) : ordinary }).count == 0)
    }

    @Test func nothingDoneIsNoSlip() throws {
        #expect(asked(try team { day, ordinary in day % 50 == 0 ? (ordinary.plan, 0) : ordinary }).count == 0)
    }

    @Test func aSingleNegativeOutputIsAskedAbout() throws {
        let questions = asked(try team { day, ordinary in day == 9 ? (ordinary.plan, -ordinary.actual) : ordinary })
        #expect(questions.listed.map(\.oddity) == [.negative])
    }

    @Test func delaysBelowZeroAreTheirNature() throws {
        #expect(asked(try team { day, ordinary in (ordinary.plan, day.isMultiple(of: 2) ? -5 : 5) }).count == 0)
    }

    /// The daily file of 40 teams: nobody can be compared with himself, but all with each other.
    @Test func aSlipInOneDaysFileIsSeenAmongTheOtherTeams() throws {
        var text = "unit,indicator,date,plan,actual\n"
        for team in 0..<40 { text += "Works/Team \(team),quality,2025-03-03,\(team == 17 ? "0.07" : "0.7\(team % 10)"),0.71\n" }
        #expect(asked(try Records(text)).listed.map(\.line) == [19])
    }

    @Test func teamsOfAllSizesAreNoSlips() throws {
        var text = "unit,indicator,date,plan,actual\n"
        for team in 0..<40 { text += "Works/Team \(team),output,2025-03-03,\(pow(1.2, Double(team))),\(pow(1.2, Double(team)) * 0.97)\n" }
        #expect(asked(try Records(text)).count == 0)
    }

    @Test func hoursAreNotComparedWithDays() throws {
        var text = "unit,indicator,date,hour,actual\n"
        for day in 1...28 {
            for hour in 0..<24 { text += "Works/Team 1,output,2025-02-\(day < 10 ? "0" : "")\(day),\(hour),\(10 + hour % 3)\n" }
            text += "Works/Team 1,output,2025-02-\(day < 10 ? "0" : "")\(day),,264\n"
        }
        #expect(asked(try Records(text)).count == 0)
    }

    /// A year of a team that is to make about 100 a day and nearly does; `change` may alter a day.
    private func team(_ change: (Int, (plan: Double, actual: Double)) -> (plan: Double, actual: Double)) throws -> Records {
        var text = "unit,indicator,date,plan,actual\n"
        for day in 0..<300 {
            let ordinary = (plan: 100 + Double(day % 5), actual: 92 + Double(day * 7 % 15))
            let figures = change(day, ordinary)
            text += "Works/Team 1,output,2025-\(10 + day / 28 % 3)-\(10 + day % 18),\(figures.plan),\(figures.actual)\n"
        }
        return try Records(text)
    }

    private func asked(_ file: Records) -> (listed: [Question], count: Int) {
        var questionable = Questionable()
        for row in file.rows.sorted(by: { $0.sortKey < $1.sortKey }) { questionable.take(row) }
        return questionable.finish()
    }
}
