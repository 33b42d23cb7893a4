/// Any bytes as the beginning of a file: never a crash, and no more is looked at than is read of a file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count)), beginning = FileBeginning(bytes)
    if FileBeginning(Array(bytes.prefix(FileBeginning.bytes))) != beginning { fatalError("it looked further than it reads") }
    if bytes.starts(with: "<!DOCTYPE".utf8), beginning != .other { fatalError("a page was taken for a photo") }
    return 0
}
