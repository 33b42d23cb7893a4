import Programs

/// Opens photos by the programs of libvips, apart from the server: whoever sends a photo chooses the bytes that a decoder reads.
/// What comes out is made of the points of the picture alone; where and by what it was taken is not in it.
package struct PhotoProgram: Sendable {
    private let limits: ProgramLimits

    init(_ limits: FileLimits) {
        // 120 million points of an interlaced PNG take half a gigabyte at once.
        self.limits = ProgramLimits(seconds: limits.seconds, memoryBytes: 3 << 29)
    }

    /// Decoders of whose soundness libvips is less sure stay out; one thread, because others want the processor too; and no points on disk.
    private static let environment = ["VIPS_BLOCK_UNTRUSTED=1", "VIPS_CONCURRENCY=1", "VIPS_DISC_THRESHOLD=2g"]
    private static let folder = "/usr/bin/"

    enum Flaw: Error, Equatable { case unreadable, tooLaborious, noProgram }

    /// Width and height, as the program that will open it reads them from its head.
    /// - Parameter output: takes what the program says.
    func size(of photo: Int32, saying output: borrowing FreshFile) throws(Flaw) -> (width: Int, height: Int) {
        try run("vipsheader", ["stdin"], photo, output)
        let text = output.bytes().map { String(decoding: $0, as: UTF8.self) } ?? ""
        guard let found = text.firstMatch(of: /(\d+)x(\d+)\s/), let width = Int(found.1), let height = Int(found.2) else { throw .unreadable }
        return (width, height)
    }

    /// Made anew as JPEG: upright, in sRGB, on white, and no larger than so.
    func draw(_ photo: Int32, edge: Int, into output: borrowing FreshFile) throws(Flaw) {
        let arguments = ["stdin[fail_on=truncated]", "--size", "\(edge)x\(edge)>", "--export-profile", "srgb", "-o", ".jpg[Q=85,strip,background=255]"]
        try run("vipsthumbnail", arguments, photo, output)
    }

    private func run(_ name: String, _ arguments: [String], _ input: Int32, _ output: borrowing FreshFile) throws(Flaw) {
        let ending: Program.Ending
        do throws(ProgramError) {
            ending = try Program(Self.folder + name, limits, environment: Self.environment).run(arguments, reading: input, writing: output.descriptor)
        } catch { throw .noProgram }
        switch ending {
        case .well: return
        case .refused: throw .unreadable
        case .ended: throw .tooLaborious
        }
    }

    /// Whether this machine can take photos.
    package static var isInstalled: Bool { ["vipsheader", "vipsthumbnail"].allSatisfy { Program.isInstalled(folder + $0) } }
}
