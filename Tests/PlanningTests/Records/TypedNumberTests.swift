import Planning
import Testing

@Suite struct TypedNumberTests {
    @Test(arguments: [
        ("118.5", 118.5), ("118,5", 118.5), (" 1 240 ", 1240), ("1\u{A0}240,5", 1240.5), ("1.240,5", 1240.5), ("1,240.5", 1240.5), ("1'240", 1240), ("−3", -3),
        ("-3", -3), ("１１８．５", 118.5), ("118。5", 118.5), ("0", 0), ("007", 7), (".5", 0.5),
    ])
    func aNumberIsReadHoweverItIsTyped(text: String, number: Double) throws { #expect(try TypedNumber.read(text) == number) }

    @Test(arguments: ["", " ", "\u{A0}"]) func anEmptyFieldSaysNothing(text: String) throws { #expect(try TypedNumber.read(text) == nil) }

    @Test(arguments: ["12x", "1e5", "0x10", "nan", "inf", "--3", "3-", "1.2.3", "1,2,3", "十二", "٣", ".", "-"])
    func whatIsNoNumberIsRefused(text: String) { #expect(throws: EntryProblem.notANumber(text)) { try TypedNumber.read(text) } }

    @Test func beyondWhatAWorksCountsIsRefused() {
        #expect(throws: EntryProblem.tooLarge) { try TypedNumber.read("1000000000000000") }
        #expect(throws: Never.self) { try TypedNumber.read("999999999999999") }
    }
}
