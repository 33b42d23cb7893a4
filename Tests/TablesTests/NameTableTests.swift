import Tables
import Testing

@Suite struct NameTableTests {
    @Test func namesGetNumbersInTheOrderOfTheirComing() {
        var table = NameTable()
        let numbers = ["Balvi", "Liter", "Balvi", "", "Heidike"].map { name in withCell(name) { table.number(of: $0) } }
        #expect(numbers == [0, 1, 0, 2, 3])
        #expect(table.count == 4 && table.name(1) == "Liter" && table.name(2) == "")
    }

    @Test func manyNamesKeepTheirNumbers() {
        var table = NameTable()
        let names = (0..<5000).map { "Works/Shop \($0 / 50)/Team \($0)" }
        for (number, name) in names.enumerated() { #expect(withCell(name) { table.number(of: $0) } == UInt32(number)) }
        for (number, name) in names.enumerated() where number % 97 == 0 {
            #expect(withCell(name) { table.number(of: $0) } == UInt32(number) && table.name(UInt32(number)) == name)
            #expect(withCell(name) { table.holds(UInt32(number), $0) } && !withCell(name + "x") { table.holds(UInt32(number), $0) })
        }
    }
}
