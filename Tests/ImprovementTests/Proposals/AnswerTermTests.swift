import Improvement
import Planning
import Testing
import Works

@Suite struct AnswerTermTests {
    private let friday = Day("2026-01-09")!

    @Test func restDaysAndHolidaysTakeNoneOfTheDaysToAnswer() {
        let calendar = WorksCalendar(restWeekdays: [6, 7], days: [Day("2026-01-12")!: .holiday])
        #expect(AnswerTerm.end(after: 1, from: friday, in: calendar) == Day("2026-01-13"))
        #expect(AnswerTerm.end(after: 14, from: friday, in: WorksCalendar(restWeekdays: [6, 7])) == Day("2026-01-29"))
    }

    @Test func aWorksThatRestsForGoodStillPromisesADay() {
        #expect(AnswerTerm.end(after: 2, from: friday, in: WorksCalendar(restWeekdays: [1, 2, 3, 4, 5, 6, 7])) == friday + 20)
    }

    @Test func theNearestHeadAnswersAndNobodyTheirOwn() {
        func appointed(_ number: Int64, _ office: Office, over unit: Int64, until: Day? = nil) -> Appointment {
            Appointment(
                id: ID(number), person: ID(number), office: office, unit: ID(unit), term: Term(from: friday - 100, until: until), by: nil,
                at: Moment(milliseconds: 0))
        }
        let all = [
            appointed(1, .director, over: 30), appointed(2, .headOfUnit, over: 20), appointed(3, .teamLeader, over: 10),
            appointed(4, .committeeMember, over: 10),
            appointed(5, .headOfUnit, over: 10, until: friday - 1),
        ]
        let upward: [ID<Unit>] = [ID(10), ID(20), ID(30)]
        #expect(Answerer.nearest(upward: upward, of: all, on: friday, but: []) == Answerer(ID(2), at: ID(20)))
        #expect(Answerer.nearest(upward: upward, of: all, on: friday, but: [ID(2)]) == Answerer(ID(1), at: ID(30)))
        #expect(Answerer.nearest(upward: upward, of: all, on: friday, but: [ID(1), ID(2)]) == nil)
    }
}

@Suite struct ProposalReceiptTests {
    private let idea = Idea(disturbs: "It drips", proposes: "A new seal", brings: "")

    @Test func typedInCapitalsWithBlanksItIsTheSame() throws {
        let receipt = ProposalReceipt(ofForm: "number", saying: idea)
        #expect(ProposalReceipt(receipt.text.uppercased().replacing("-", with: " ")) == receipt)
        #expect(ProposalReceipt("abcd-efgh") == nil && ProposalReceipt("abcd-efgh-jkl0") == nil)
    }

    @Test func anotherFormOrAnotherProposalHasAnother() {
        let receipt = ProposalReceipt(ofForm: "number", saying: idea)
        #expect(receipt == ProposalReceipt(ofForm: "number", saying: idea))
        #expect(receipt != ProposalReceipt(ofForm: "other", saying: idea))
        #expect(receipt != ProposalReceipt(ofForm: "number", saying: Idea(disturbs: "It drips", proposes: "", brings: "A new seal")))
    }
}
