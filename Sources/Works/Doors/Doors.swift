package import Web

/// The routes of the product, each behind a lock. A handler behind a lock need not ask again who may come in; it still says which rows
/// of a list may be seen.
///
///     doors.get("/works/:works/units/:unit/today", .deed(.seeFigures)) { visit in .html(try page(of: desk.scene(of: visit))) }
package struct Doors: Sendable {
    package typealias Handler = @Sendable (Visit) throws -> Response

    /// A route and its lock, for whoever wants to know what there is: the page of rights, the test that walks them all.
    package struct Door: Sendable {
        package let method: Method
        package let path: String
        package let lock: Lock
    }

    package private(set) var router: Router
    package private(set) var all: [Door] = []
    private let porter: Porter

    package init(_ router: Router, _ porter: Porter) { (self.router, self.porter) = (router, porter) }

    package mutating func get(_ path: String, _ lock: Lock, pace: Pace = .quick, _ handler: @escaping Handler) {
        router.get(path, pace: pace, behind(.get, path, lock, handler))
    }

    package mutating func post(_ path: String, _ lock: Lock, _ handler: @escaping Handler) { router.post(path, behind(.post, path, lock, handler)) }

    /// Whether whoever comes shares in what the address names, though no office of theirs opens the door.
    package typealias Share = @Sendable (Visit) throws -> Bool

    /// A page that an office opens, and that also stands open to those who share in what it shows.
    package mutating func get(_ path: String, _ deed: Deed, orIf shares: @escaping Share, _ handler: @escaping Handler) {
        router.get(path, behind(.get, path, .shared(deed), guarded(by: deed, orIf: shares, handler)))
    }

    package mutating func post(_ path: String, _ deed: Deed, orIf shares: @escaping Share, _ handler: @escaping Handler) {
        router.post(path, behind(.post, path, .shared(deed), guarded(by: deed, orIf: shares, handler)))
    }

    /// Who has neither is told what the lock of the office tells.
    private func guarded(by deed: Deed, orIf shares: @escaping Share, _ handler: @escaping Handler) -> Handler {
        let porter = porter
        return { visit in
            do {
                try porter.admit(visit, through: .deed(deed))
            } catch let refusal as Refusal {
                guard try shares(visit) else { throw refusal }
            }
            return try handler(visit)
        }
    }

    /// A form that brings files: they are taken only from whom the lock lets in, which is asked before the first of them comes.
    package mutating func post(_ path: String, _ lock: Lock, files: FileAllowance, _ handler: @escaping Handler) {
        let porter = porter, reception = Router.Reception(files) { head in try porter.admit(porter.visit(head), through: lock) }
        router.post(path, reception, behind(.post, path, lock, handler))
    }

    /// An event stream: it stays open only as long as the lock would open again, which is tried with every heartbeat.
    package mutating func listen(
        _ path: String, _ lock: Lock, _ open: @escaping @Sendable (Visit, @escaping @Sendable () -> EventStream.Permission) throws -> EventStream
    ) {
        let porter = porter
        get(path, lock) { visit in .events(try open(visit) { porter.permission(of: visit.request, through: lock) }) }
    }

    /// Files that belong to every page: styles, script, icon.
    package mutating func add(_ assets: Assets) { assets.add(to: &router) }

    private mutating func behind(_ method: Method, _ path: String, _ lock: Lock, _ handler: @escaping Handler) -> Router.Handler {
        all.append(Door(method: method, path: path, lock: lock))
        let porter = porter
        return { request in
            let visit = try porter.visit(request)
            try porter.admit(visit, through: lock)
            return try handler(visit)
        }
    }
}
