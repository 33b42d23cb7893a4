import Database
import Secrets

/// Whose account a sign-in name or a badge number may mean. A badge number is of one person in each works, so several works may have given it.
struct SignInClaim: Sendable {
    let accounts: [Account]
    /// How many passwords are looked at, whoever is found: the time must not tell which badge numbers there are.
    let hashes: Int
    private let typed: String

    /// A hash costs a fifth of a second and much memory: so many works may share a badge number, and whoever finds more signs in by name.
    private static let most = 4

    /// - Parameter works: whose badge numbers are meant; nil where the page does not know.
    init(_ typed: String, of works: ID<Works>?, in db: Connection) throws {
        self.typed = SignInName(typed)?.text ?? typed
        if let name = SignInName(typed) {
            accounts = try AccountStore.owner(of: name, in: db).flatMap { try AccountStore(db, of: $0.works).account(of: $0.person) }.map { [$0] } ?? []
            hashes = 1
        } else {
            let known = try works.map { [$0] } ?? WorksStore(db).all().map(\.id)
            accounts = try BadgeNumber(typed).map { try Self.accounts(with: $0, in: known, db) } ?? []
            hashes = max(1, min(known.count, Self.most))
        }
    }

    private static func accounts(with badge: BadgeNumber, in known: [ID<Works>], _ db: Connection) throws -> [Account] {
        let all = try known.compactMap { works in
            try PersonStore(db, of: works).person(with: badge).flatMap { try AccountStore(db, of: works).account(of: $0) }
        }
        return Array((all.filter(\.letsIn) + all.filter { !$0.letsIn }).prefix(most))
    }

    /// Whose tries count.
    var subjects: [ThrottleSubject] { accounts.isEmpty ? [.typed(typed)] : accounts.flatMap(subjects) }

    private func subjects(_ account: Account) -> [ThrottleSubject] {
        let own = ThrottleSubject.account(account.works, account.person)
        return accounts.count == 1 ? [own] : [own, .namesake(account.works, account.person)]
    }

    /// The one account whose password it is; where two have the same, neither.
    func account(fitting password: Password, by hasher: PasswordHasher) throws -> (account: Account, isOutgrown: Bool)? {
        var fitting: [(Account, Bool)] = []
        for number in 0..<hashes {
            let account = number < accounts.count ? accounts[number] : nil, verdict = try hasher.verify(password, against: account?.password)
            if let account, account.standing == .enabled, verdict != .wrong { fitting.append((account, verdict == .rightButOutgrown)) }
        }
        return fitting.count == 1 ? fitting[0] : nil
    }

    func others(than account: Account) -> [ThrottleSubject] { accounts.filter { $0 != account }.map { .account($0.works, $0.person) } }
}

extension Account {
    fileprivate var letsIn: Bool { standing == .enabled && password != nil }
}
