import Glibc

/// Large memory straight from the system, given back as a whole, in pages of 2 MB where the system has them: the first
/// touch of ordinary pages costs as much as a sort's pass over them. Untouched pages cost nothing.
final class PageMemory {
    let start: UnsafeMutableRawPointer
    private let count: Int

    init(bytes: Int) {
        count = bytes
        let mapped = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
        guard let mapped, mapped != MAP_FAILED else { fatalError("out of memory: \(bytes) bytes for sorting") }
        start = mapped
        madvise(start, bytes, MADV_HUGEPAGE)
    }

    deinit { munmap(start, count) }
}
