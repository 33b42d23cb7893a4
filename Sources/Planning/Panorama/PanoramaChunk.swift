import Statistics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where a cell stands: chunks of tiles, tiles of eight units by all days, a lane for each unit. Everything that the brief
/// does then runs down the days for eight units at once, through memory that a core keeps near.
struct PanoramaLayout: Sendable, Equatable {
    /// Plan and actual; and the base of a ratio.
    let columns: Int
    let days: Int
    let tilesPerChunk: Int

    static let lanes = 8

    /// Two megabytes, the size of a large page: a pass over the columns then costs few address translations, and copying
    /// a chunk before writing into it, while a brief still reads the old one, takes a fifth of a millisecond.
    static let chunkBytes = 1 << 21

    init(days: Int, columns: Int) {
        (self.days, self.columns) = (days, columns)
        let tileBytes = max(days, 1) * columns * MemoryLayout<Lanes>.stride
        tilesPerChunk = max(1, PanoramaLayout.chunkBytes / tileBytes)
    }

    var tileStride: Int { days * columns }
    var unitsPerChunk: Int { tilesPerChunk * PanoramaLayout.lanes }
}

/// The memory of one chunk. Written only while nobody else holds it (`Panorama` copies it otherwise), hence Sendable.
final class PanoramaChunk: @unchecked Sendable {
    let cells: UnsafeMutablePointer<Lanes>
    private let bytes: Int

    /// All cells empty (NaN).
    init(layout: PanoramaLayout, tiles: Int) {
        let count = max(1, tiles * layout.tileStride)
        bytes = count * MemoryLayout<Lanes>.stride
        cells = PanoramaChunk.allocate(bytes).bindMemory(to: Lanes.self, capacity: count)
        cells.initialize(repeating: Lanes(repeating: .nan), count: count)
    }

    init(copying other: PanoramaChunk) {
        bytes = other.bytes
        cells = PanoramaChunk.allocate(bytes).bindMemory(to: Lanes.self, capacity: bytes / MemoryLayout<Lanes>.stride)
        memcpy(cells, other.cells, bytes)
    }

    deinit { free(cells) }

    private static func allocate(_ bytes: Int) -> UnsafeMutableRawPointer {
        let isLarge = bytes > PanoramaLayout.chunkBytes / 2
        var memory: UnsafeMutableRawPointer?
        let status = posix_memalign(&memory, isLarge ? PanoramaLayout.chunkBytes : MemoryLayout<Lanes>.alignment, bytes)
        guard status == 0, let memory else { fatalError("out of memory: \(bytes) bytes for the panorama") }
        #if canImport(Glibc)
            if isLarge { madvise(memory, bytes, MADV_HUGEPAGE) }
        #endif
        return memory
    }
}
