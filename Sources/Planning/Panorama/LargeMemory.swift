#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Memory for plain values, a megabyte or more at once. Large pages make its first touch twenty times cheaper, which is
/// otherwise a tenth of a brief.
final class LargeMemory<Element: BitwiseCopyable>: @unchecked Sendable {
    let elements: UnsafeMutableBufferPointer<Element>

    /// Large pages of the usual machines.
    private static var page: Int { 1 << 21 }

    init(repeating element: Element, count: Int) {
        elements = LargeMemory.allocate(count)
        elements.initialize(repeating: element)
    }

    /// To be written before it is read, so that the threads that write it also share the cost of its first touch.
    init(unfilled count: Int) { elements = LargeMemory.allocate(count) }

    init(copying other: LargeMemory) {
        elements = LargeMemory.allocate(other.elements.count)
        _ = elements.initialize(fromContentsOf: other.elements)
    }

    deinit { free(elements.baseAddress) }

    subscript(index: Int) -> Element {
        get { elements[index] }
        set { elements[index] = newValue }
    }

    var count: Int { elements.count }

    private static func allocate(_ count: Int) -> UnsafeMutableBufferPointer<Element> {
        let bytes = max(count, 1) * MemoryLayout<Element>.stride, isLarge = bytes > page / 2
        var memory: UnsafeMutableRawPointer?
        let status = posix_memalign(&memory, isLarge ? page : max(MemoryLayout<Element>.alignment, MemoryLayout<Int>.size), bytes)
        guard status == 0, let memory else { fatalError("out of memory: \(bytes) bytes for plans and actuals") }
        #if canImport(Glibc)
            if isLarge { madvise(memory, bytes, MADV_HUGEPAGE) }
        #endif
        return UnsafeMutableBufferPointer(start: memory.bindMemory(to: Element.self, capacity: count), count: count)
    }
}
