import Testing

@testable import Improvement

/// Looms, spindles and their people.
@Suite struct LikenessTests {
    private func kind(
        group: Int32 = -1, trade: Int32 = -1, product: Int32 = -1, equipment: Int32 = -1, language: Int32 = -1, people: Int32 = -1, indicators: UInt64 = 0b11,
        roofs: [Int32]
    ) -> UnitKind {
        UnitKind(
            level: 1, peerGroup: group, trade: trade, product: product, equipment: equipment, language: language, people: people, indicators: indicators,
            roofs: roofs)
    }

    @Test func whoDoesTheSameOnTheSameMachinesInTheSameLanguageIsMoreAlike() {
        let loom = kind(product: 1, equipment: 2, language: 3, roofs: [1, 2, 3])
        let likeness = Likeness(loom, kind(product: 1, equipment: 9, language: 3, roofs: [1, 2, 4]))
        #expect(likeness.value(.product) == 1 && likeness.value(.equipment) == 0 && likeness.value(.language) == 1)
        #expect(likeness.share < Likeness(loom, kind(product: 1, equipment: 2, language: 3, roofs: [1, 2, 4])).share)
        #expect(Likeness(loom, kind(language: 4, roofs: [1, 2, 4])).share < Likeness(loom, kind(language: 3, roofs: [1, 2, 4])).share)
    }

    @Test func theMeanIsOverWhatIsKnownOfBoth() {
        let loom = kind(group: 5, trade: 7, people: 10, indicators: 0b11, roofs: [1, 2, 3]),
            spindle = kind(group: 5, trade: 8, people: 20, indicators: 0b01, roofs: [1, 2, 4])
        let likeness = Likeness(loom, spindle)
        #expect(likeness.value(.peerGroup) == 1 && likeness.value(.trade) == 0 && likeness.value(.people) == 0.5 && likeness.value(.indicators) == 0.5)
        #expect(likeness.value(.nearness) == 1, "neighbours under one roof")
        #expect(likeness.share == (1 + 0 + 0.5 + 0.5 + 1) / 5)
    }

    @Test func whatIsNotKnownCountsNeitherForNorAgainst() {
        let likeness = Likeness(kind(group: 5, people: 10, roofs: [1, 2, 3]), kind(people: 10, roofs: [1, 2, 4]))
        #expect(likeness.value(.peerGroup) == nil && likeness.value(.trade) == nil)
        #expect(likeness.share == 1)
    }

    @Test func whoSharesOnlyAHallIsHalfWayNear() {
        #expect(Likeness(kind(roofs: [1, 2, 3, 4]), kind(roofs: [1, 2, 5, 6])).value(.nearness) == 0.5)
        #expect(Likeness(kind(roofs: [1, 2]), kind(roofs: [1, 3])).value(.nearness) == 1)
    }

    @Test func acrossTheWholeTreeNothingIsNear() {
        #expect(Likeness(kind(roofs: [1, 2, 3]), kind(roofs: [1, 5, 6])).value(.nearness) == 0)
        #expect(kind(roofs: [1, 2, 3]).isAboveOrBelow(kind(roofs: [1, 2])) && !kind(roofs: [1, 2]).isAboveOrBelow(kind(roofs: [1, 3])))
    }
}
