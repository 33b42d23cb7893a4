/// What a route asks of whoever comes. Every route states it where it is added (`Doors`).
package enum Lock: Sendable, Equatable {
    /// Nothing: what is shown before anybody signs in.
    case open
    /// Somebody signed in; what lies behind concerns oneself.
    case signedIn
    /// Somebody signed in, or a shared screen.
    case known
    /// A shared screen; what lies behind concerns that screen.
    case screen
    /// An office that allows it at the unit that the address names, or at the root of the works where it names none.
    case deed(Deed)
    /// The same, or to share in what the address names: which of them it is, `Doors` asks once it is known who comes.
    case shared(Deed)
    /// An office that allows it at some unit; the page then shows only what lies below that.
    case somewhere(Deed)
}
