package import Secrets
package import Web

/// A form as it was sent once: it is known again when the same comes a second time, by a double click, a reload, or a device
/// that had no network and could not know whether it had arrived.
package struct SentForm: Sendable, Equatable {
    /// The number that each form shown has of its own.
    package static let field = "form-id"

    package let digest: Digest
    /// The same for whatever is typed into the form that was shown once.
    package let number: Digest

    /// Everything that was typed counts: corrected and sent again, it is another.
    /// - Returns: nil where the form has no number.
    package init?(_ request: Request) {
        guard let number = request.form[SentForm.field], number.utf8.count >= SentForm.shortest else { return nil }
        self.number = Digest(of: number)
        let fields = request.form.fields.filter { $0.name != FormToken.field }
        digest = Digest(ofFields: [Array(request.address.string.utf8)] + fields.flatMap { [Array($0.name.utf8), Array($0.value.utf8)] })
    }

    /// Too short to be one of ours.
    private static let shortest = 16

    /// A number for a form that is shown now.
    package static func number() -> String { Token.random().text }
}
