import Foundation
import Tables
import Terminal

/// Where an export goes: standard output, or a file that stands in its place only when it is complete.
struct ExportFile {
    private let path: String?
    private let console: Console

    init(_ path: String?, on console: Console) { (self.path, self.console) = (path, console) }

    func write<T>(_ body: (inout CSVWriter) throws -> T) throws -> T {
        guard let path else { return try write({ console.write(bytes: Array($0)) }, body) }
        let unfinished = "\(path).unfinished"
        guard FileManager.default.createFile(atPath: unfinished, contents: nil), let file = FileHandle(forWritingAtPath: unfinished) else {
            throw ExportError.cannotWrite(path)
        }
        do {
            let result = try write({ try file.write(contentsOf: $0) }, body)
            try file.synchronize()
            try file.close()
            guard rename(unfinished, path) == 0 else { throw ExportError.cannotWrite(path) }
            return result
        } catch {
            unlink(unfinished)
            throw error
        }
    }

    private func write<T>(_ sink: @escaping (UnsafeRawBufferPointer) throws -> Void, _ body: (inout CSVWriter) throws -> T) throws -> T {
        var writer = CSVWriter(to: sink)
        let result = try body(&writer)
        try writer.flush()
        return result
    }
}

package enum ExportError: Error, CustomStringConvertible {
    case cannotWrite(String)
    case noSuchUnit(String)

    package var description: String {
        switch self {
        case .cannotWrite(let path): "\(path) cannot be written: is there such a folder, and may you write there?"
        case .noSuchUnit(let path): "No unit has ever stood at \"\(path)\"."
        }
    }
}
