import Database
import Foundation
import Language
import Web

/// Somebody as the list of people shows them.
struct PersonLine: Sendable {
    let person: Person
    /// nil for whom nobody signs in any more.
    let account: Account?
    /// Those that hold today or will.
    let offices: [Appointment]
    let isInvited: Bool

    enum Standing { case signsIn, invited, withoutPassword, disabled }

    var standing: Standing {
        guard account?.standing == .enabled else { return .disabled }
        return isInvited ? .invited : account?.password == nil ? .withoutPassword : .signsIn
    }

    /// Whether name, badge or sign-in name hold what was typed; capitals and accents do not matter.
    func matches(_ typed: String) -> Bool {
        let wanted = Self.plain(typed.trimmingCharacters(in: .whitespaces))
        let texts = [person.name, person.values?.badge?.text, account?.name.text].compactMap { $0 }
        return wanted.isEmpty || texts.contains { Self.plain($0).contains(wanted) }
    }

    private static func plain(_ text: String) -> String { text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil) }
}

extension WorksCall {
    /// Everybody whom the reader may see, in the order of their names: who holds an office within the reader's own units; who holds none
    /// anywhere, from the root.
    func peopleSeen(_ db: Connection) throws -> [PersonLine] {
        let accounts = Dictionary(try AccountStore(db, of: works.id).all().map { ($0.person, $0) }) { first, _ in first }
        let offices = Dictionary(grouping: try AppointmentStore(db, of: works.id).all().filter(isToCome), by: \.person)
        let invited = try SignInLinkStore(db, of: works.id).invited(at: visit.now)
        return try PersonStore(db, of: works.id).all().filter { $0.values != nil }
            .map { PersonLine(person: $0, account: accounts[$0.id], offices: offices[$0.id] ?? [], isInvited: invited.contains($0.id)) }
            .filter(sees).sorted { ($0.person.name, $0.person.id) < ($1.person.name, $1.person.id) }
    }

    /// - Throws: a refusal where there is no such person, or none that the reader may see.
    func personSeen(_ db: Connection) throws -> PersonLine {
        let id = ID<Person>(Int64(visit["person"]) ?? 0)
        guard let person = try PersonStore(db, of: works.id).person(id), person.values != nil else { throw noSuchPerson }
        let line = PersonLine(
            person: person, account: try AccountStore(db, of: works.id).account(of: id),
            offices: try AppointmentStore(db, of: works.id).appointments(of: id).filter(isToCome),
            isInvited: try SignInLinkStore(db, of: works.id).invited(at: visit.now).contains(id))
        guard sees(line) else { throw noSuchPerson }
        return line
    }

    /// Whether the reader may do this about somebody's account.
    func may(_ deed: Deed, about line: PersonLine) -> Bool { somebody.may(deed, about: held(line), root: root) }

    func may(end appointment: Appointment) -> Bool { visit.signedIn?.may(appoint: appointment.office, on: path(of: appointment.unit)) ?? false }

    private func held(_ line: PersonLine) -> [HeldOffice] {
        line.offices.map { HeldOffice($0.office, over: path(of: $0.unit), term: $0.effective) }
    }

    private func sees(_ line: PersonLine) -> Bool {
        line.offices.isEmpty ? visit.may(.seePeople, on: root) : line.offices.contains { visit.may(.seePeople, on: path(of: $0.unit)) }
    }

    private func isToCome(_ appointment: Appointment) -> Bool { appointment.effective.until.map { $0 >= today } ?? true }

    private var noSuchPerson: Refusal { Refusal(.notFound, language(.noSuchPerson)) }
}
