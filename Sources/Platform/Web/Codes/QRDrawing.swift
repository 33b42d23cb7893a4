extension HTML {
    /// A QR code, dark on white in every colouring: many readers know no other way round.
    /// - Parameter label: where it leads, for those who do not see it.
    package mutating func qrCode(_ code: QRCode, label: String) {
        let side = String(code.size + 2 * QRCode.margin)
        element(
            "svg", [.class("qr"), Attribute("viewBox", "0 0 \(side) \(side)"), .role("img"), .ariaLabel(label), Attribute("shape-rendering", "crispEdges")]
        ) {
            $0.element("rect", [Attribute("width", side), Attribute("height", side), Attribute("fill", "#fff")], text: "")
            $0.element("path", [Attribute("fill", "#000"), Attribute("d", code.outline)], text: "")
        }
    }
}

extension QRCode {
    /// The quiet zone that the standard asks for around a code, in squares.
    fileprivate static let margin = 4

    /// Each run of dark squares in a row as one bar: a tenth of what every square by itself would take.
    fileprivate var outline: String {
        (0..<size).map { row in runs(in: row).map { "M\($0.lowerBound + Self.margin) \(row + Self.margin)h\($0.count)v1h-\($0.count)z" }.joined() }.joined()
    }

    private func runs(in row: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for column in 0..<size where isDark(row: row, column: column) {
            if let last = runs.last, last.upperBound == column {
                runs[runs.count - 1] = last.lowerBound..<column + 1
            } else {
                runs.append(column..<column + 1)
            }
        }
        return runs
    }
}
