package import Web

/// A request together with who makes it.
package struct Visit: Sendable {
    package let request: Request
    package let visitor: Visitor
    package let now: Moment

    package init(request: Request, visitor: Visitor, now: Moment) { (self.request, self.visitor, self.now) = (request, visitor, now) }

    /// What stands at `:name` in the route.
    package subscript(name: String) -> String { request[name] }

    package var reader: Reader { Reader(self) }

    package var signedIn: SignedIn? {
        if case .person(let somebody) = visitor { somebody } else { nil }
    }

    /// The works of whoever is signed in.
    package var works: ID<Works>? { signedIn?.session.works }

    package func may(_ deed: Deed, on unit: UnitPath) -> Bool { signedIn?.may(deed, on: unit) ?? false }

    /// Whose statement a write is.
    /// - Parameter source: which page it was made on.
    package func author(on source: String) -> Author {
        Author(name: signedIn?.person.name ?? source, person: signedIn?.person.id, source: source, address: request.remoteAddress, at: now)
    }
}
