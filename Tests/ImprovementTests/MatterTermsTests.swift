import Testing

@testable import Improvement

@Suite struct MatterTermsTests {
    private func finds(_ wanted: String, in text: String) -> Bool {
        let terms = MatterTerms.terms(of: [text])
        return MatterTerms.wanted(wanted).allSatisfy { wanted in terms.contains { $0 >= wanted.from && $0 < wanted.until } }
    }

    @Test(arguments: [
        ("furnace", "Light the furnaces earlier"), ("печь", "Разжигать печи раньше"), ("Schmelzöfen", "Der Schmelzofen steht"), ("炉子", "早点生炉子"),
        ("炉", "早点生炉子"), ("PUMPE 7", "Pumpe 7 leckt"),
    ])
    func whatSomebodyWritesIsFoundInWhatAnotherWrote(wanted: String, text: String) {
        #expect(finds(wanted, in: text))
    }

    @Test(arguments: [("wagons", "Light the furnaces earlier"), ("子炉", "早点生炉子"), ("Pumpe 8", "Pumpe 7 leckt")])
    func somethingElseIsNot(wanted: String, text: String) {
        #expect(!finds(wanted, in: text))
    }
}
