/// What a handler throws when the request itself is at fault. The sentence is shown to the reader.
package struct Refusal: Error, Sendable {
    package let status: Status
    package let sentence: String
    package let reason: Reason?
    package let way: Way?

    /// Where what is missing can be had.
    package struct Way: Sendable {
        let name: String
        let address: Address
        package init(_ name: String, _ address: Address) { (self.name, self.address) = (name, address) }
    }

    /// What the router itself refuses, by name, so that the page can say it in the reader's language.
    package enum Reason: Sendable {
        case noPage, otherMethod, foreignForm, oldForm
        // Before the router.
        case unreadable, tooLarge, tooManyHeaders, otherName
    }

    /// - Parameter sentence: what is wrong and what would be right, for the person who reads the page.
    package init(_ status: Status, _ sentence: String, way: Way? = nil) { (self.status, self.sentence, reason, self.way) = (status, sentence, nil, way) }

    package init(_ status: Status, _ reason: Reason, _ sentence: String) { (self.status, self.sentence, self.reason, way) = (status, sentence, reason, nil) }

    package static func notFound(_ sentence: String) -> Refusal { Refusal(.notFound, sentence) }
    package static func badRequest(_ sentence: String) -> Refusal { Refusal(.badRequest, sentence) }
}

/// What an error page says.
package struct ErrorNotice: Sendable {
    package let status: Status
    package let sentence: String
    package let reason: Refusal.Reason?
    /// The number under which the log keeps a fault of ours.
    package let number: String?
    package let way: Refusal.Way?

    package init(_ refusal: Refusal) { (status, sentence, reason, number, way) = (refusal.status, refusal.sentence, refusal.reason, nil, refusal.way) }

    package init(faultNumber: String) {
        status = .internalServerError
        sentence = "Something went wrong here, not with you."
        reason = nil
        number = faultNumber
        way = nil
    }
}

/// A number that a person can read over the telephone: `4711-0815`.
enum FaultNumber {
    static func random() -> String {
        let digits = String(UInt32.random(in: 100_000_000..<200_000_000)).dropFirst()
        return "\(digits.prefix(4))-\(digits.suffix(4))"
    }
}
