extension [Double] {
    /// The same as `sorted().quantile(probability)` without sorting: O(n) on average (Hoare 1961, "Algorithm 65: Find"). Not empty.
    package func quantileBySelection(_ probability: Double) -> Double {
        let place = probability * Double(count - 1), below = Int(place)
        var copy = self
        return copy.withUnsafeMutableBufferPointer { values in
            let low = values.select(below)
            guard below + 1 < values.count else { return low }
            return low + (place - Double(below)) * (values[(below + 1)...].min()! - low)
        }
    }
}

extension UnsafeMutableBufferPointer<Double> {
    /// Moves the value that sorting would put at `rank` there: nothing larger stands before it, nothing smaller behind.
    fileprivate func select(_ rank: Int) -> Double {
        var first = 0, last = count - 1
        while first < last {
            let (left, right) = split(first, last, around: middle(self[first], self[(first + last) / 2], self[last]))
            if rank <= right { last = right } else if rank >= left { first = left } else { break }
        }
        return self[rank]
    }

    /// - Returns: from where on nothing is smaller than the pivot, and up to where nothing is larger.
    private func split(_ first: Int, _ last: Int, around pivot: Double) -> (left: Int, right: Int) {
        var left = first, right = last
        while left <= right {
            while self[left] < pivot { left += 1 }
            while self[right] > pivot { right -= 1 }
            guard left <= right else { break }
            swapAt(left, right)
            (left, right) = (left + 1, right - 1)
        }
        return (left, right)
    }

    private func middle(_ a: Double, _ b: Double, _ c: Double) -> Double { Swift.max(Swift.min(a, b), Swift.min(Swift.max(a, b), c)) }
}
