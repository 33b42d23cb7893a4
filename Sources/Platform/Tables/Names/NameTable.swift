/// Numbers for names, from 0 in the order of their first coming, so that ten million rows carry four bytes each.
///
/// Open addressing with linear probing, at most half full; looking a name up allocates nothing. The hash folds a product
/// of 128 bits (Lemire, Kaser 2016, among others) and starts from a number drawn by the process, so that nobody can make
/// up a file whose names all collide.
package struct NameTable {
    private struct Place {
        var hash: UInt64 = 0
        var name: UInt32 = .max
    }

    private var places = [Place](repeating: Place(), count: 1 << 10)
    private var bytes: [UInt8] = []
    /// Where each name ends in `bytes`.
    private var ends: [Int] = []
    private let seed = UInt64.random(in: .min ... .max)

    package init() {}

    package var count: Int { ends.count }

    package func name(_ number: UInt32) -> String { String(decoding: bytes[range(number)], as: UTF8.self) }

    /// The name's number; a name that is new gets the next one.
    package mutating func number(of cell: Cell) -> UInt32 {
        let hash = hash(of: cell)
        var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
        while places[place].name != .max {
            if places[place].hash == hash, holds(places[place].name, cell) { return places[place].name }
            place = (place + 1) & (places.count - 1)
        }
        return add(cell, hash, at: place)
    }

    /// Whether this number is this name's: quicker than looking it up, for files in which rows of one unit stand together.
    package func holds(_ number: UInt32, _ cell: Cell) -> Bool {
        let range = range(number)
        return range.count == cell.count && bytes.withUnsafeBufferPointer { cell.equals(Cell(start: $0.baseAddress! + range.lowerBound, count: range.count)) }
    }

    private func range(_ number: UInt32) -> Range<Int> { (number == 0 ? 0 : ends[Int(number) - 1])..<ends[Int(number)] }

    private mutating func add(_ cell: Cell, _ hash: UInt64, at place: Int) -> UInt32 {
        let number = UInt32(ends.count)
        bytes.append(contentsOf: cell.bytes)
        ends.append(bytes.count)
        places[place] = Place(hash: hash, name: number)
        if ends.count * 2 > places.count { enlarge() }
        return number
    }

    private mutating func enlarge() {
        let old = places
        places = Array(repeating: Place(), count: old.count * 2)
        for entry in old where entry.name != .max {
            var place = Int(truncatingIfNeeded: entry.hash) & (places.count - 1)
            while places[place].name != .max { place = (place + 1) & (places.count - 1) }
            places[place] = entry
        }
    }

    private func hash(of cell: Cell) -> UInt64 {
        let raw = UnsafeRawPointer(cell.start)
        var hash = seed ^ UInt64(cell.count)
        var index = 0
        while index + 8 <= cell.count {
            hash = fold(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        var rest: UInt64 = 0
        while index < cell.count {
            rest = rest << 8 | UInt64(cell[index])
            index += 1
        }
        return fold(hash ^ rest)
    }

    private func fold(_ word: UInt64) -> UInt64 {
        // An odd number with as many ones as zeros: the fraction of the golden ratio.
        let product = (word ^ seed).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }
}
