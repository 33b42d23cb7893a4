package import Works

extension BriefSpan {
    /// What a brief is about unless said otherwise: the calendar year of the last complete day, from the first day of it
    /// that has a plan or a record. nil where no day is complete.
    package static func usual(for panoramas: [Panorama], from: Day? = nil, on: Day? = nil, until: Day? = nil) -> BriefSpan? {
        guard let days = panoramas.first?.days, let last = days.last else { return nil }
        guard let on = on ?? CompleteDay.last(of: panoramas, until: last) else { return nil }
        let first = days.first { $0 >= on.firstOfYear } ?? on.firstOfYear
        return BriefSpan(from: from ?? min(first, on), on: on, until: until ?? on.lastOfYear)
    }
}
