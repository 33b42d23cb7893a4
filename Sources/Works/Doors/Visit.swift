package import Web

/// A request together with who makes it.
package struct Visit: Sendable {
    package let request: Request
    package let visitor: Visitor
    package let now: Moment
    package let reader: Reader

    package init(request: Request, visitor: Visitor, now: Moment) {
        (self.request, self.visitor, self.now) = (request, visitor, now)
        reader = Reader(request, visitor)
    }

    /// What stands at `:name` in the route.
    package subscript(name: String) -> String { request[name] }

    package var signedIn: SignedIn? { visitor.signedIn }
    package var screen: AtScreen? { visitor.screen }

    /// The works of whoever is known.
    package var works: ID<Works>? { signedIn?.session.works ?? screen?.works }

    package func may(_ deed: Deed, on unit: UnitPath) -> Bool {
        switch visitor {
        case .nobody: false
        case .person(let somebody): somebody.may(deed, on: unit)
        case .screen(let screen): screen.may(deed, on: unit)
        }
    }

    /// Whose statement a write is.
    /// - Parameter source: which page it was made on.
    package func author(on source: String) -> Author {
        let person = signedIn?.person ?? screen?.speaker
        return Author(
            name: person?.name ?? screen?.screen.name ?? source, person: voice.person, screen: voice.screen, source: source, address: request.remoteAddress,
            at: now)
    }

    package var voice: Voice { Voice(person: (signedIn?.person ?? screen?.speaker)?.id, screen: screen?.screen.id) }
}
