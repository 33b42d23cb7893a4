/// A form with a file on its way in. What is wrong with it is told when it is wholly here, so that the client gets to see it.
final class FileReception {
    private struct Taker: FileTaker {
        var file: UploadedFile?

        mutating func begin(_ name: String) -> Bool {
            file = UploadedFile(named: name)
            return file != nil
        }

        mutating func take(_ bytes: UnsafeRawBufferPointer) -> Bool { file?.append(bytes) ?? false }
    }

    private enum Flaw {
        case tooLarge, fault(MultipartFault)
    }

    private var form: Multipart<Taker>
    private(set) var received = 0
    private var flaw: Flaw?

    init(_ boundary: MultipartBoundary) { form = Multipart(boundary, Taker()) }

    func take(_ piece: UnsafeBufferPointer<UInt8>, upTo most: Int) {
        received += piece.count
        guard flaw == nil else { return }
        if received > most { flaw = .tooLarge; return }
        do throws(MultipartFault) { try form.read(UnsafeRawBufferPointer(piece)) } catch { flaw = .fault(error) }
    }

    func finish(_ limits: Limits) throws(Refusal) -> (fields: [(name: String, value: String)], file: UploadedFile?) {
        switch flaw {
        case .tooLarge: throw Admission.tooLarge(limits.fileBytes)
        case .fault(let fault): throw FileReception.refusal(fault)
        case nil: break
        }
        do throws(MultipartFault) { return (try form.finish(), form.taker.file) } catch { throw FileReception.refusal(error) }
    }

    private static func refusal(_ fault: MultipartFault) -> Refusal {
        switch fault {
        case .notTaken: Refusal(.serviceUnavailable, "There is no room for this file now.")
        case .unreadable, .tooManyFields, .secondFile: Refusal(.badRequest, .unreadable, "The form of this request cannot be read.")
        }
    }
}
