/// A form with files on its way in. What is wrong with it is told when it is wholly here, so that the client gets to see it.
final class FileReception {
    private struct Taker: FileTaker {
        let allowance: FileAllowance
        private(set) var files: [UploadedFile] = []

        init(_ allowance: FileAllowance) { self.allowance = allowance }

        /// One beyond the allowance stands for all that are.
        mutating func begin(_ name: String, in field: String) -> Bool {
            if isNothing(files.last) { files.removeLast() }
            if files.count > allowance.files { return true }
            guard let file = UploadedFile(named: name, from: field) else { return false }
            files.append(file)
            return true
        }

        func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
            guard let file = files.last else { return false }
            let room = files.count > allowance.files ? 0 : allowance.bytesEach - file.size
            if bytes.count > room { file.markAsCut() }
            return file.append(UnsafeRawBufferPointer(rebasing: bytes.prefix(room)))
        }

        var chosen: [UploadedFile] { isNothing(files.last) ? files.dropLast() : files }

        /// What a browser sends of a field in which no file was chosen.
        private func isNothing(_ file: UploadedFile?) -> Bool { file.map { $0.name.isEmpty && $0.size == 0 && $0.isWhole } ?? false }
    }

    private enum Flaw {
        case tooLarge, fault(MultipartFault)
    }

    private var form: Multipart<Taker>
    private(set) var received = 0
    private var flaw: Flaw?

    init(_ boundary: MultipartBoundary, _ allowance: FileAllowance) { form = Multipart(boundary, Taker(allowance)) }

    func take(_ piece: UnsafeBufferPointer<UInt8>, upTo most: Int) {
        received += piece.count
        guard flaw == nil else { return }
        if received > most { flaw = .tooLarge; return }
        do throws(MultipartFault) { try form.read(UnsafeRawBufferPointer(piece)) } catch { flaw = .fault(error) }
    }

    func finish(_ limits: Limits) throws(Refusal) -> (fields: [(name: String, value: String)], files: [UploadedFile]) {
        switch flaw {
        case .tooLarge: throw Admission.tooLarge(limits.fileBytes)
        case .fault(let fault): throw FileReception.refusal(fault)
        case nil: break
        }
        do throws(MultipartFault) { return (try form.finish(), form.taker.chosen) } catch { throw FileReception.refusal(error) }
    }

    private static func refusal(_ fault: MultipartFault) -> Refusal {
        switch fault {
        case .notTaken: Refusal(.serviceUnavailable, "There is no room for these files now.")
        case .unreadable, .tooManyFields: Refusal(.badRequest, .unreadable, "The form of this request cannot be read.")
        }
    }
}
