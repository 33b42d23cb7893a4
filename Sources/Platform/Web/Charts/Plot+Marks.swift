// The marks, each in one place, so that they are the same in every chart.

extension Plot {
    enum LineKind { case plan, actual, median }
    enum Level { case normal, low }

    /// A line through the values of consecutive days; where a day has none, the line is interrupted.
    /// - Parameter first: the day of the first value.
    func line(_ kind: LineKind, _ values: some Collection<Double>, from first: Int = 0, to html: inout HTML) {
        switch kind {
        case .plan: html.write("<path class=\"plan\" d=\"")
        case .actual: html.write("<path class=\"actual\" d=\"")
        case .median: html.write("<path class=\"median\" d=\"")
        }
        var (day, isDrawing) = (first, false)
        for value in values {
            if let (x, y) = place(day, value) {
                html.write(isDrawing ? "L" : "M")
                html.point(x, y)
                isDrawing = true
            } else {
                isDrawing = false
            }
            day += 1
        }
        html.write("\"/>")
    }

    /// The actual: its line, and a dot for each day that stands alone between two gaps, where there is no line.
    func actual(_ values: [Double], to html: inout HTML) {
        line(.actual, values, to: &html)
        let alone = values.indices.filter { !values[$0].isNaN && isGap(values, $0 - 1) && isGap(values, $0 + 1) }
        if !alone.isEmpty { dots("dots", at: alone, of: values, to: &html) }
    }

    private func isGap(_ values: [Double], _ day: Int) -> Bool { !values.indices.contains(day) || values[day].isNaN }

    /// An amount that is the same on all days.
    func level(_ amount: Double, to html: inout HTML) {
        guard let y = amounts.place(amount) else { return }
        html.write("<path class=\"plan\" d=\"M0 ")
        html.number(y)
        html.write("H1000\"/>")
    }

    /// The normal range, from half a day before its first to half a day behind its last.
    func band(_ range: ClosedRange<Double>, days span: Range<Int>, to html: inout HTML) {
        guard
            let upper = amounts.place(range.upperBound), let lower = amounts.place(range.lowerBound),
            let left = days.place(Double(span.lowerBound) - 0.5), let right = days.place(Double(span.upperBound) - 0.5)
        else { return }
        html.write("<rect class=\"band\" x=\"")
        html.number(left)
        html.write("\" width=\"")
        html.number(right - left)
        html.write("\" y=\"")
        html.number(upper)
        html.write("\" height=\"")
        html.number(max(1, lower - upper))
        html.write("\"/>")
    }

    /// The days below the normal range.
    func below(_ marked: [Int], of values: [Double], to html: inout HTML) {
        dots("below", at: marked, of: values, to: &html)
    }

    /// Dots are lines without length and with round ends: they stay round however wide the chart is drawn.
    private func dots(_ style: StaticString, at days: [Int], of values: [Double], to html: inout HTML) {
        html.write("<path class=\"")
        html.write(style)
        html.write("\" d=\"")
        for day in days where values.indices.contains(day) {
            guard let (x, y) = place(day, values[day]) else { continue }
            html.write("M")
            html.point(x, y)
            html.write("h0")
        }
        html.write("\"/>")
    }

    /// The day on which the level changed.
    func shift(at day: Int, to html: inout HTML) { upright("shift", at: Double(day) - 0.5, to: &html) }

    func today(_ day: Int, to html: inout HTML) { upright("today", at: Double(day), to: &html) }

    private func upright(_ style: StaticString, at day: Double, to html: inout HTML) {
        guard let x = days.place(day) else { return }
        html.write("<path class=\"")
        html.write(style)
        html.write("\" d=\"M")
        html.point(x, 0)
        html.write("V")
        html.number(height)
        html.write("\"/>")
    }

    /// Where a line has come to by now.
    func last(_ values: [Double], _ level: Level, to html: inout HTML) {
        guard let day = values.lastIndex(where: { !$0.isNaN }), let (x, y) = place(day, values[day]) else { return }
        html.write(level == .low ? "<circle class=\"last low\" r=\"3.5\" cx=\"" : "<circle class=\"last\" r=\"3.5\" cx=\"")
        html.percent(x)
        html.write("\" cy=\"")
        html.number(y)
        html.write("\"/>")
    }

    /// The area between two lines over the same days.
    func fan(_ low: [Double], _ high: [Double], from first: Int, to html: inout HTML) {
        html.write("<path class=\"fan\" d=\"")
        var isFirst = true
        func add(_ day: Int, _ value: Double, _ html: inout HTML) {
            guard let (x, y) = place(day, value) else { return }
            html.write(isFirst ? "M" : "L")
            html.point(x, y)
            isFirst = false
        }
        for (index, value) in high.enumerated() { add(first + index, value, &html) }
        for index in low.indices.reversed() { add(first + index, low[index], &html) }
        html.write("\"/>")
    }

    private func place(_ day: Int, _ value: Double) -> (x: Double, y: Double)? {
        guard let y = amounts.place(value), let x = days.place(Double(day)) else { return nil }
        return (x, y)
    }
}

extension HTML {
    mutating func point(_ x: Double, _ y: Double) {
        number(x)
        write(" ")
        number(y)
    }
}
