import Statistics

/// Where a cell stands: chunks of tiles, tiles of four units by all days, a lane for each unit. Everything that the brief
/// does then runs down the days for four units at once, through memory that a core keeps near.
struct PanoramaLayout: Sendable, Equatable {
    /// Plan and actual; and the base of a ratio.
    let columns: Int
    let days: Int
    let tilesPerChunk: Int

    static let lanes = 4

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

/// The memory of one chunk. Written only while nobody else holds it: `Panorama` copies it otherwise.
final class PanoramaChunk: Sendable {
    private let memory: LargeMemory<Lanes>

    /// All cells empty (NaN).
    init(layout: PanoramaLayout, tiles: Int) {
        memory = LargeMemory(repeating: Lanes(repeating: .nan), count: max(1, tiles * layout.tileStride))
    }

    init(copying other: PanoramaChunk) { memory = LargeMemory(copying: other.memory) }

    var cells: UnsafeMutablePointer<Lanes> { memory.elements.baseAddress! }
}
