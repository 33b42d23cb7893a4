import Database
import Terminal
import Works

/// What `pacesetter user` lists: one line each, columns apart by tabs.
extension UserDesk {
    func list() throws {
        for line in try database.write(accountLines) { call.console.say(line) }
    }

    func offices() throws {
        for line in try database.write(officeLines) { call.console.say(line) }
    }

    /// The statement of rights, as the program holds to it.
    func rights() {
        for office in Office.allCases {
            let deeds = Deed.allCases.filter(Rights.deeds(of: office).contains).map(\.rawValue)
            call.console.say("\(office.rawValue)\t\(deeds.joined(separator: " "))")
        }
    }

    private func accountLines(_ db: Connection) throws -> [String] {
        let works = try works(db)
        let people = Dictionary(uniqueKeysWithValues: try PersonStore(db, of: works.id).all().map { ($0.id, $0) })
        let accounts = try AccountStore(db, of: works.id).all()
        try note(Set(accounts.map(\.person)), at: works, db)
        return accounts.map { account in
            let values = people[account.person]?.values
            let badge = values?.badge.map { "badge \($0)" } ?? "no badge"
            return "\(account.name)\t\(values?.name ?? Person.nameless)\t\(badge)\t\(Self.standing(of: account))"
        }
    }

    private static func standing(of account: Account) -> String {
        if case .disabled = account.standing { return "disabled" }
        if account.password == nil { return "invited" }
        return account.secondFactor == nil ? "signs in with a password" : "signs in with a password and a code"
    }

    /// Of one person where one is named, else of all.
    private func officeLines(_ db: Connection) throws -> [String] {
        let named = call.operands.count > 1 ? try owner(db) : nil
        let works = try named?.works ?? works(db)
        let organisation = try UnitStore(db, of: works.id).organisation()
        let appointments = try AppointmentStore(db, of: works.id).all()
        let today = today(at: works)
        let doubles = DoubleOffices.find(in: appointments, of: organisation, on: today)
        let names = Dictionary(uniqueKeysWithValues: try PersonStore(db, of: works.id).all().map { ($0.id, $0.name) })
        let listed = appointments.filter { named.map { $0.person } == nil || $0.person == named?.person }
        try note(Set(listed.map(\.person)), at: works, db)
        return listed.map { appointment in
            let term = appointment.effective
            let path = organisation.nearestPath(of: appointment.unit, to: max(today, term.from))?.text ?? "\(appointment.unit.number)"
            let days = "\(term.from) to \(term.until?.description ?? "open")"
            let line = "\(appointment.id.number)\t\(names[appointment.person] ?? Person.nameless)\t\(appointment.office.rawValue)\t\(path)\t\(days)"
            return line + Self.remark(on: appointment, doubles)
        }
    }

    private static func remark(on appointment: Appointment, _ doubles: [DoubleOffice]) -> String {
        guard let double = doubles.first(where: { $0.directs == appointment || $0.supervises == appointment }) else { return "" }
        return double.verdict == .flagged ? "\tdirects and supervises the same unit" : "\tdirects and supervises the same shop, where it often works well"
    }
}
