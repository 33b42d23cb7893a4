import Database
import Web

/// Where everybody reads which office may do what, and where one person directs and supervises the same unit.
package enum RightsRoutes {
    package static func add(to doors: inout Doors, _ desk: WorksDesk) {
        doors.get("/works/:works/rights", .signedIn) { visit in .html(RightsPages(call: try desk.call(visit)).rights) }
        doors.get("/works/:works/double-offices", .somewhere(.seeFigures)) { visit in
            let call = try desk.call(visit)
            let found = try desk.database.read { db in
                try DoubleOffices.find(in: AppointmentStore(db, of: call.works.id).all(), of: call.organisation, on: call.today)
                    .filter { visit.may(.seeFigures, on: call.path(of: $0.unit)) }
                    .map { double in (double: double, name: try PersonStore(db, of: call.works.id).person(double.person)?.name ?? Person.nameless) }
            }
            try desk.note(Set(found.map(\.double.person)), what: .directory, source: "double-offices", by: call)
            return .html(RightsPages(call: call).doubleOffices(found))
        }
    }
}
