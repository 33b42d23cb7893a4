import Works

extension Panorama {
    /// What kind of figures the columns hold, and so how they are judged. Known once the records are.
    package struct Measure: Sendable, Equatable {
        /// Records with an actual whose base was stated.
        package private(set) var withBase = 0
        /// ... and those of a ratio that came without one and weigh one each.
        package private(set) var withoutBase = 0
        /// Records of which the actual lies outside 0 ... base: then it is no share.
        package private(set) var outsideBase = 0

        package init() {}

        mutating func notice(_ record: PanoramaRecord) {
            guard record.actual != nil else { return }
            if record.base == nil { withoutBase += 1 } else { withBase += 1 }
        }

        mutating func notice(_ cell: PanoramaCell) {
            if cell.isOutsideBase { outsideBase += 1 }
        }

        /// A corrected record no longer counts.
        mutating func forget(_ cell: PanoramaCell) {
            if cell.isOutsideBase { outsideBase -= 1 }
        }
    }

    /// How the figures are judged.
    package enum Model: Sendable, Equatable {
        /// Actual against planned amount: the ratio model.
        case amount
        /// x met of n: binomial with inflation.
        case share
        /// Facts without a test.
        case fact
    }

    package var model: Model {
        if indicator.kind == .milestone { return .fact }
        if indicator.direction == .within { return .share }
        return indicator.kind == .ratio && measure.withBase > 0 && measure.outsideBase == 0 ? .share : .amount
    }
}

extension PanoramaCell {
    fileprivate var isOutsideBase: Bool { actual < 0 || actual > base }
}
