import Glibc

/// Any bytes as the body of a form with files: never a crash or a hang, and how they are cut into pieces makes no difference.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    let whole = Outcome(bytes, pieces: max(1, count))
    for pieces in [1, 7, 64] where Outcome(bytes, pieces: pieces) != whole { fatalError("how it was cut mattered") }
    return 0
}

private struct Kept: FileTaker, Equatable {
    var names: [String] = []
    var contents: [[UInt8]] = []

    mutating func begin(_ name: String, in field: String) -> Bool {
        names += [field, name]
        contents.append([])
        return true
    }

    mutating func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
        contents[contents.count - 1] += bytes
        return true
    }
}

private enum Outcome: Equatable {
    case form([String], Kept)
    case refused

    init(_ bytes: [UInt8], pieces length: Int) {
        do throws(MultipartFault) {
            var form = Multipart(MultipartBoundary(in: "multipart/form-data; boundary=b")!, Kept())
            for start in stride(from: 0, to: bytes.count, by: length) { try read(bytes[start..<min(start + length, bytes.count)], into: &form) }
            self = .form(try form.finish().flatMap { [$0.name, $0.value] }, form.taker)
        } catch {
            self = .refused
        }
    }
}

private func read(_ piece: ArraySlice<UInt8>, into form: inout Multipart<Kept>) throws(MultipartFault) {
    let copy = Array(piece)
    var fault: MultipartFault?
    copy.withUnsafeBytes { bytes in
        do throws(MultipartFault) { try form.read(bytes) } catch { fault = error }
    }
    if let fault { throw fault }
}
