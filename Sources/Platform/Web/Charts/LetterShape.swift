import Glibc

/// A letter as boxes along its strokes, in a picture 100 wide and 120 high. Worked out once.
struct LetterShape: Sendable {
    struct Box: Sendable {
        /// Its outline, as the `d` of a path.
        let outline: String
        let x: Double
        let y: Double
    }

    let boxes: [Box]

    static let width = 100.0
    static let height = 120.0
    /// The longest month; in a shorter one the last boxes stay empty, so that the letter is always whole.
    static let count = 31
    private static let halfStroke = 11.0
    /// Between two boxes.
    private static let gap = 0.7
    /// Points along each side of a box, so that round strokes look round.
    private static let sides = 4

    /// - Parameter strokes: the middle lines, as the hand would draw them.
    init(_ strokes: Stroke...) {
        let whole = strokes.reduce(0) { $0 + $1.length }
        var left = LetterShape.count, boxes: [Box] = []
        for (index, stroke) in strokes.enumerated() {
            let count = index == strokes.count - 1 ? left : Int((stroke.length / whole * Double(LetterShape.count)).rounded())
            boxes += (0..<count).map { LetterShape.box($0, of: count, along: stroke) }
            left -= count
        }
        self.boxes = boxes
    }

    private static func box(_ number: Int, of count: Int, along stroke: Stroke) -> Box {
        let length = stroke.length / Double(count), from = Double(number) * length + gap / 2, until = Double(number + 1) * length - gap / 2
        let places = (0...sides).map { stroke.place(at: from + (until - from) * Double($0) / Double(sides)) }
        let outer = places.map { $0.beside(halfStroke) }, inner = places.reversed().map { $0.beside(-halfStroke) }
        let middle = places[sides / 2]
        return Box(outline: outline(outer + inner), x: middle.x, y: middle.y)
    }

    private static func outline(_ points: [(x: Double, y: Double)]) -> String {
        points.enumerated().map { ($0 == 0 ? "M" : "L") + Decimal.text($1.x, digits: 1) + " " + Decimal.text($1.y, digits: 1) }.joined() + "Z"
    }
}

/// A line as a chain of short straight pieces.
struct Stroke: Sendable {
    struct Place {
        let x, y: Double
        /// Where the line leads, with the length 1.
        let dx, dy: Double

        /// A point left or right of the line.
        func beside(_ distance: Double) -> (x: Double, y: Double) { (x + dy * distance, y - dx * distance) }
    }

    private var points: [(x: Double, y: Double)] = []
    /// How far along the line each point lies.
    private var marks: [Double] = []

    var length: Double { marks.last ?? 0 }

    /// Begins along an ellipse.
    static func around(_ x: Double, _ y: Double, _ across: Double, _ down: Double, from start: Double, to end: Double) -> Stroke {
        Stroke().around(x, y, across, down, from: start, to: end)
    }

    static func from(_ x: Double, _ y: Double) -> Stroke {
        var stroke = Stroke()
        stroke.add(x, y)
        return stroke
    }

    func to(_ x: Double, _ y: Double) -> Stroke {
        var stroke = self
        stroke.add(x, y)
        return stroke
    }

    /// Along an ellipse; degrees run with the clock from the right.
    func around(_ x: Double, _ y: Double, _ across: Double, _ down: Double, from start: Double, to end: Double) -> Stroke {
        var stroke = self
        for step in 0...64 {
            let angle = (start + (end - start) * Double(step) / 64) * .pi / 180
            stroke.add(x + across * cos(angle), y + down * sin(angle))
        }
        return stroke
    }

    private mutating func add(_ x: Double, _ y: Double) {
        guard let last = points.last else {
            (points, marks) = ([(x, y)], [0])
            return
        }
        let distance = hypot(x - last.x, y - last.y)
        guard distance > 1e-9 else { return }
        marks.append(length + distance)
        points.append((x, y))
    }

    func place(at distance: Double) -> Place {
        let next = marks.firstIndex { $0 >= distance && $0 > 0 } ?? points.count - 1
        let (a, b) = (points[next - 1], points[next]), piece = marks[next] - marks[next - 1]
        let share = (distance - marks[next - 1]) / piece
        return Place(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, dx: (b.x - a.x) / piece, dy: (b.y - a.y) / piece)
    }
}
