import Testing

@testable import Web

/// That a telephone reads it is tried with a reader of its own in the browser's checks; here, that nothing is lost in the drawing.
@Suite struct QRCodeTests {
    private let entry = "https://works.example/works/1/units/12/entry"

    @Test func aCodeHasItsThreeCornersAndNoFourth() throws {
        let code = try #require(QRCode(entry))
        let corner = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"]
        func square(_ row: Int, _ column: Int) -> [String] {
            (row..<row + 7).map { row in (column..<column + 7).map { code.isDark(row: row, column: $0) ? "#" : "." }.joined() }
        }
        let end = code.size - 7
        #expect(square(0, 0) == corner)
        #expect(square(0, end) == corner)
        #expect(square(end, 0) == corner)
        #expect(square(end, end) != corner)
    }

    @Test func theDrawingHoldsEveryDarkSquareAndNoOther() throws {
        let code = try #require(QRCode(entry, .quartile))
        var html = HTML()
        html.qrCode(code, label: "Enter figures")
        var drawn = Set<[Int]>()
        for bar in html.string.matches(of: /M(\d+) (\d+)h(\d+)v1h-(\d+)z/) {
            let (column, row, length) = (Int(bar.1)!, Int(bar.2)!, Int(bar.3)!)
            for step in 0..<length { drawn.insert([row - 4, column + step - 4]) }
        }
        let dark = (0..<code.size).flatMap { row in (0..<code.size).filter { code.isDark(row: row, column: $0) }.map { [row, $0] } }
        #expect(drawn == Set(dark))
        #expect(html.string.contains(#"role="img" aria-label="Enter figures""#))
    }

    @Test func aWholeAddressFitsAndWhatFitsNoCodeIsTold() {
        #expect(QRCode(String(repeating: "a", count: 1663), .quartile) != nil)
        #expect(QRCode(String(repeating: "a", count: 1664), .quartile) == nil)
        #expect(QRCode("") == nil)
        #expect(QRCode("a\0b") == nil)
    }
}
