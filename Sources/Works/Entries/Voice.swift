/// Who says something: somebody signed in, or a shared screen, at which somebody may have said who they are.
package struct Voice: Sendable, Equatable {
    package let person: ID<Person>?
    package let screen: ID<Screen>?

    package init(person: ID<Person>? = nil, screen: ID<Screen>? = nil) { (self.person, self.screen) = (person, screen) }

    /// Whether what was said is one's own: one said it oneself, or it was said in nobody's name at the screen before which one stands.
    package func owns(_ said: Voice) -> Bool {
        if let person = said.person { return person == self.person }
        return said.screen != nil && said.screen == screen
    }

    /// `17`, `screen 5`, `screen 5 speaker 17`: by this a form that waits on a device knows whose it is.
    package var mark: String {
        guard let screen else { return person.map { String($0.number) } ?? "" }
        return "screen \(screen.number)" + (person.map { " speaker \($0.number)" } ?? "")
    }
}
