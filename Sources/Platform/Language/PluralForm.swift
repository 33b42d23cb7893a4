/// The form that a noun takes beside a whole number, by the plural rules of the Unicode CLDR.
package enum PluralForm: Sendable {
    case one, few, many, other

    init(english number: Int) { self = number.magnitude == 1 ? .one : .other }

    init(german number: Int) { self = number.magnitude == 1 ? .one : .other }

    /// The last two digits decide: 1 and 21 but not 11; 2 to 4 and 22 to 24 but not 12 to 14.
    init(russian number: Int) {
        let tens = number.magnitude / 10 % 10
        switch (tens, number.magnitude % 10) {
        case (1, _): self = .many
        case (_, 1): self = .one
        case (_, 2...4): self = .few
        default: self = .many
        }
    }
}
