package import Secrets

/// How often somebody has tried, and until when the next try must wait. The first tries are free, then each wait is twice the one before.
package struct Throttle: Sendable, Equatable {
    package struct Rule: Sendable {
        package let freeTries: Int
        package let firstWait: Int
        package let longestWait: Int
        /// After so long without a try it begins anew.
        package let forgottenAfter: Int
    }

    /// Slips of a finger are free. At most four tries an hour in the long run, about 100 a day: what NIST SP 800-63B, 5.2.2, allows in all is
    /// reached after a day, by which the log shows it; and nobody is locked out for longer than a quarter of an hour.
    package static let perAccount = Rule(freeTries: 5, firstWait: 2, longestWait: 900, forgottenAfter: 86_400)
    /// A works behind one address changes shift: fifty people type at the same time, and some of them wrongly.
    package static let perAddress = Rule(freeTries: 50, firstWait: 2, longestWait: 900, forgottenAfter: 3600)
    /// Somebody of another works has the same badge number, and each of their sign-ins asks after this account too: nobody signs in fifty times a day.
    package static let perNamesake = Rule(freeTries: 50, firstWait: 2, longestWait: 900, forgottenAfter: 86_400)

    package var tries: Int
    package var last: Moment

    package init(tries: Int, last: Moment) { (self.tries, self.last) = (tries, last) }

    /// When the next try is taken.
    package func opens(_ rule: Rule) -> Moment {
        let waits = tries - rule.freeTries
        guard waits >= 0 else { return last }
        // 2^20 seconds are longer than any longest wait.
        return last + min(rule.longestWait, rule.firstWait << min(waits, 20))
    }

    /// After one more try.
    package func tried(at now: Moment, _ rule: Rule) -> Throttle {
        Throttle(tries: now > last + rule.forgottenAfter ? 1 : tries + 1, last: now)
    }
}

/// Whose tries are counted. Stored as a digest: the table tells neither names nor addresses.
package enum ThrottleSubject: Sendable {
    case account(ID<Works>, ID<Person>)
    /// Apart from the account: a PIN is short and shown to many, and must neither lock the password nor forget its wrong tries.
    case pin(ID<Works>, ID<Person>)
    /// An account asked after by a badge number that several works have given. Not forgotten when one of them fits: else whoever has one could
    /// try any number of passwords at the others, each time making it one's own first.
    case namesake(ID<Works>, ID<Person>)
    /// A name that nobody has counts like one that somebody has.
    case typed(String)
    case address(String)

    package var digest: Digest {
        switch self {
        case .account(let works, let person): Digest(of: "account \(works.number) \(person.number)")
        case .pin(let works, let person): Digest(of: "pin \(works.number) \(person.number)")
        case .namesake(let works, let person): Digest(of: "namesake \(works.number) \(person.number)")
        case .typed(let name): Digest(of: "typed \(name)")
        case .address(let address): Digest(of: "address \(Self.network(of: address))")
        }
    }

    package var rule: Throttle.Rule {
        switch self {
        case .account, .pin, .typed: Throttle.perAccount
        case .namesake: Throttle.perNamesake
        case .address: Throttle.perAddress
        }
    }

    /// A household or a works has a whole /64 of IPv6 to itself: its addresses count as one.
    private static func network(of address: String) -> String {
        guard address.contains(":"), !address.hasPrefix("::ffff:") else { return address }
        let head = address.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
        return head.split(separator: ":").prefix(4).joined(separator: ":") + "::/64"
    }
}
