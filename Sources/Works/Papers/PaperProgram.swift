import Language
import Programs
package import Web

/// Sets papers as PDF by WeasyPrint, apart from the server: with limits of its own, and without a network.
package enum PaperProgram {
    private static let path = "/usr/bin/weasyprint"

    /// A book of 400 problems, each with its code, takes ten seconds and half a gigabyte of addresses.
    private static let limits = ProgramLimits(seconds: 60, patience: 180, memoryBytes: 3 << 29)

    /// Whatever a page may name, nothing comes: no address leads from `about:blank`, and what asks the network is sent to a port at which nobody
    /// listens.
    private static let nowhere = ["http", "https", "ftp", "all"].map { "\($0)_proxy=http://127.0.0.1:1" }

    package static var isInstalled: Bool { Program.isInstalled(path) }

    enum Flaw: Error, Equatable { case noProgram, tooLaborious }

    static func pdf(of html: [UInt8]) throws(Flaw) -> [UInt8] {
        let arguments = ["--quiet", "--encoding", "utf-8", "--base-url", "about:blank", "-", "-"]
        do throws(ProgramError) {
            let (ending, made) = try Program(path, limits, environment: nowhere).run(arguments, on: html)
            if ending == .well, made.starts(with: "%PDF-".utf8) { return made }
        } catch { throw .noProgram }
        throw .tooLaborious
    }
}

extension PrintedPage {
    /// As a file to be kept or printed.
    /// - Throws: a refusal in the reader's words where this machine cannot set papers.
    package func pdf(for reader: Reader) throws -> Response {
        do throws(PaperProgram.Flaw) {
            return .download(.bytes(try PaperProgram.pdf(of: bytes)), named: title + ".pdf", type: FileType.pdf.rawValue)
        } catch {
            throw Refusal(.serviceUnavailable, reader.language(error == .noProgram ? .papersAreNotSet : .paperIsTooLarge))
        }
    }
}
