import Testing
import Works

@testable import Improvement

/// Kalle answers for a measure, Vera leads above him, Jo works beside him.
@Suite struct MeasureClosingTests {
    private let kalle = ID<Person>(1), vera = ID<Person>(2), jo = ID<Person>(3)

    private func step(_ number: Int64, _ what: String, by person: ID<Person>, owner: ID<Person>?) -> MatterStep {
        let turn = MatterTurn(stage: what == "closing proposed" ? "closing" : "running", isOpen: true, owner: owner, due: nil, awaits: nil, place: ID(7))
        return MatterStep(
            id: ID(number), matter: ID(9), what: what, text: "", turn: turn, day: Day("1959-07-11")!, voice: Voice(person: person, screen: nil),
            at: Moment(milliseconds: number))
    }

    @Test func neitherKalleWhoAnswersForItNorJoWhoSaysSoConfirmsThatItIsDone() throws {
        let closing = try #require(MeasureClosing([step(1, "decided", by: kalle, owner: kalle), step(2, "closing proposed", by: jo, owner: nil)]))
        #expect(!closing.mayBeConfirmed(by: kalle) && !closing.mayBeConfirmed(by: jo) && closing.mayBeConfirmed(by: vera))
        #expect(!closing.mayBeConfirmed(by: nil), "a screen on which nobody said who they are confirms nothing")
    }

    @Test func whatWasSentBackIsNotAboutToBeClosed() {
        let steps = [
            step(1, "decided", by: kalle, owner: kalle), step(2, "closing proposed", by: kalle, owner: nil), step(3, "sent back", by: vera, owner: kalle),
        ]
        #expect(MeasureClosing(steps) == nil)
    }
}
