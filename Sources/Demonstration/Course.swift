import Works

/// How a unit's level moves: straight lines between dated points, constant before the first and after the last. 1 is the plan.
struct Course {
    private let points: [(day: Day, level: Double)]

    init(_ points: (day: Day, level: Double)...) { self.points = points }
    init(constant level: Double) { points = [(Day(number: 0), level)] }

    func level(on day: Day) -> Double {
        guard let next = points.firstIndex(where: { $0.day > day }) else { return points[points.count - 1].level }
        guard next > 0 else { return points[0].level }
        let (a, b) = (points[next - 1], points[next])
        return a.level + (b.level - a.level) * Double(day - a.day) / Double(b.day - a.day)
    }
}
