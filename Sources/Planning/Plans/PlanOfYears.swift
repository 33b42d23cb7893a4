import Works

extension WorksPanorama {
    /// From the first day to the last of all plans over several years that a day falls into; nil where there is none.
    func planOfYears(around day: Day) -> BriefSpan? {
        let around = planned.ofSeveralYears.filter { $0.contains(day) }
        guard let from = around.map(\.lowerBound).min(), let until = around.map(\.upperBound).max() else { return nil }
        return BriefSpan(from: from, on: day, until: until)
    }
}
