import App
import Database
import Secrets
import Testing
import Web

@testable import Works

/// How the people of Kupferberg sign in.
extension Kupferberg {
    func account(_ name: String) throws -> Account {
        try database.read { db in
            let owner = try #require(try AccountStore.owner(of: SignInName(name)!, in: db))
            return try #require(try AccountStore(db, of: owner.works).account(of: owner.person))
        }
    }

    func hasSecondFactor(_ name: String) throws -> Bool { try account(name).secondFactor != nil }

    /// Without ending the sessions that are open.
    func setPassword(_ password: String, of name: String) throws {
        let account = try account(name), hash = try PasswordHasher(cost: .init(operations: 1, memory: 8192)).hash(Password(password))
        try database.write { try AccountStore($0, of: account.works).set(password: hash, of: account.person) }
    }

    func giveSecondFactor(to name: String) throws {
        let account = try account(name)
        try database.write { try AccountStore($0, of: account.works).set(SecondFactor(.random(), sealedBy: .random()), of: account.person) }
    }

    func signsIn(_ name: String, with password: String) throws -> Bool {
        let outcome = try SignIn.cheap(database).signIn(as: name, Password(password), from: Origin(address: "10.0.0.1", device: ""), at: Self.now)
        if case .signedIn = outcome { return true }
        return false
    }
}

extension Response {
    func says(_ words: String) throws -> Bool { try text.contains(words) }
}
