import Statistics
import Testing

@Suite struct SelectionTests {
    @Test(arguments: [1, 2, 3, 20, 501]) func choosingGivesWhatSortingGives(count: Int) {
        var generator = SeededGenerator(seed: UInt64(count))
        for values in [(0..<count).map { _ in generator.normal() }, (0..<count).map { _ in (generator.uniform() * 4).rounded() }, (0..<count).map(Double.init)]
        {
            for probability in [0, 0.05, 0.5, 0.75, 0.9, 1] {
                #expect(values.quantileBySelection(probability) == values.sorted().quantile(probability))
            }
        }
    }
}
