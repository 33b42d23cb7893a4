import Web

/// Where the codes are shown that open the entry form of a unit.
package enum UnitCodeRoutes {
    package static func add(to doors: inout Doors, _ desk: WorksDesk) {
        doors.get("/works/:works/units/:unit/code", .deed(.seeFigures)) { visit in .html(UnitCodePages(call: try desk.call(visit)).page) }
        doors.get("/works/:works/units/:unit/codes", .deed(.seeFigures)) { visit in .html(UnitCodePages(call: try desk.call(visit)).sheet) }
    }
}
