/// Anything that each language says in its own way: a message, a percentage, a date.
package protocol Worded: Sendable {
    func text(in language: Language) -> String
}

extension Language {
    /// `language(.hiddenHeading)`: a message from the catalogue, in the reader's language.
    package func callAsFunction(_ message: Message) -> String { message.text(in: self) }

    /// `language(Percent(0.7))`
    package func callAsFunction(_ value: some Worded) -> String { value.text(in: self) }
}
