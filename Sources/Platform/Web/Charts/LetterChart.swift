/// A month as a letter with a box for each day, as boards of the shop floor have it: safety, quality, delivery, cost, people
/// (SQDCP). What has no letter stands as a sheet of the calendar.
package struct LetterChart: Chart {
    package enum Letter: String, Sendable, CaseIterable { case safety = "S", quality = "Q", delivery = "D", cost = "C", people = "P" }

    /// What became of a day.
    package enum Box: Sendable, CaseIterable {
        case met, missed
        /// Planned and past, but nobody has reported.
        case unreported
        /// Nothing was planned.
        case free
        case toCome
    }

    let text: ChartText
    let letter: Letter?
    let days: [Box]
    let begins: Int

    /// - Parameters:
    ///   - letter: nil draws a sheet of the calendar.
    ///   - days: of the month, the first first.
    ///   - begins: the weekday of the first, 1 for Monday.
    package init(_ text: ChartText, letter: Letter?, days: [Box], begins: Int) {
        (self.text, self.letter, self.days, self.begins) = (text, letter, days, begins)
    }

    package func write(to html: inout HTML) {
        let boxes = letter.map { $0.shape.boxes } ?? LetterChart.sheet(begins, days.count)
        html.openLetter(text, height: letter == nil ? LetterChart.sheetHeight(boxes) : LetterShape.height)
        for (number, box) in boxes.enumerated() { html.write(box.outline, number < days.count ? days[number].style : "none") }
        for (number, box) in boxes.enumerated() where number < days.count { html.write(String(number + 1), box, days[number].style) }
        html.write("</svg>")
    }
}

extension LetterChart.Letter {
    fileprivate var shape: LetterShape {
        switch self {
        case .safety: Self.safetyShape
        case .quality: Self.qualityShape
        case .delivery: Self.deliveryShape
        case .cost: Self.costShape
        case .people: Self.peopleShape
        }
    }

    private static let safetyShape = LetterShape(
        .around(50, 36, 36, 23, from: -22, to: -270).around(50, 82.5, 37, 23.5, from: -90, to: 160))
    private static let qualityShape = LetterShape(
        .around(50, 56, 38, 43, from: -90, to: 270), .from(84.5, 94.5).to(97, 110))
    private static let deliveryShape = LetterShape(
        .from(17, 2).to(17, 118), .from(28.7, 13).to(46, 13).around(46, 60, 41, 47, from: -90, to: 90).to(28.7, 107))
    private static let costShape = LetterShape(.around(55, 60, 43.5, 47.5, from: -40, to: -320))
    private static let peopleShape = LetterShape(
        .from(17, 2).to(17, 118), .from(28.7, 13).to(52, 13).around(52, 40, 35, 27, from: -90, to: 90).to(28.7, 67))
}

// MARK: The sheet of the calendar

extension LetterChart {
    /// Seven in a row with a little between them.
    private static let column = LetterShape.width / 7

    private static func sheet(_ begins: Int, _ days: Int) -> [LetterShape.Box] {
        (0..<days).map { day in
            let place = day + begins - 1, x = Double(place % 7) * column, y = Double(place / 7) * column
            let (left, top, right, bottom) = (x + 0.5, y + 0.5, x + column - 0.5, y + column - 0.5)
            func written(_ number: Double) -> String { Decimal.text(number, digits: 1) }
            return LetterShape.Box(
                outline: "M\(written(left)) \(written(top))H\(written(right))V\(written(bottom))H\(written(left))Z", x: x + column / 2, y: y + column / 2)
        }
    }

    private static func sheetHeight(_ boxes: [LetterShape.Box]) -> Double { (boxes.last?.y ?? 0) + column / 2 }
}

extension LetterChart.Box {
    /// Met is pale and missed is solid: who does not tell green from red tells light from dark.
    fileprivate var style: StaticString {
        switch self {
        case .met: "met"
        case .missed: "missed"
        case .unreported: "unreported"
        case .free: "free"
        case .toCome: "later"
        }
    }
}

extension HTML {
    fileprivate mutating func openLetter(_ text: ChartText, height: Double) {
        write("<svg class=\"letter\" role=\"img\" viewBox=\"0 0 100 ")
        number(height)
        write("\"><title>")
        self.text(text.title)
        write("</title><desc>")
        self.text(text.description)
        write("</desc>")
    }

    fileprivate mutating func write(_ outline: String, _ style: StaticString) {
        write("<path class=\"")
        write(style)
        write("\" d=\"")
        text(outline)
        write("\"/>")
    }

    fileprivate mutating func write(_ number: String, _ box: LetterShape.Box, _ style: StaticString) {
        write("<text class=\"")
        write(style)
        write("\" x=\"")
        self.number(box.x)
        write("\" y=\"")
        self.number(box.y + 2)
        write("\">")
        text(number)
        write("</text>")
    }
}
