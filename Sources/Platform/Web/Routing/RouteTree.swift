/// The routes by the steps of their path. Written steps win over named ones, so `/units/new` may stand beside
/// `/units/:code`.
struct RouteTree: Sendable {
    enum Match {
        case route(Route, parameters: [String: String])
        case otherMethods([Method])
        case nothing
    }

    struct Route: Sendable {
        fileprivate let names: [String]
        let pace: Pace
        let reception: Router.Reception?
        let handler: Router.Handler
    }

    private struct Node: Sendable {
        var written: [String: Int] = [:]
        var named: Int?
        var routes: [Method: Route] = [:]
    }

    private var nodes = [Node()]

    /// - Precondition: the path begins with `/`, and no other handler answers the same method there.
    mutating func add(
        _ method: Method, _ path: String, pace: Pace = .quick, receiving reception: Router.Reception? = nil, _ handler: @escaping Router.Handler
    ) {
        precondition(path.hasPrefix("/"), "a route begins with /: \(path)")
        var node = 0
        var names: [String] = []
        for step in path.split(separator: "/") {
            if step.first == ":" { names.append(String(step.dropFirst())) }
            node = child(of: node, at: step)
        }
        precondition(nodes[node].routes[method] == nil, "two routes for \(method.rawValue) \(path)")
        nodes[node].routes[method] = Route(names: names, pace: pace, reception: reception, handler: handler)
    }

    private mutating func child(of node: Int, at step: Substring) -> Int {
        let known = step.first == ":" ? nodes[node].named : nodes[node].written[String(step)]
        if let known { return known }
        nodes.append(Node())
        if step.first == ":" { nodes[node].named = nodes.count - 1 } else { nodes[node].written[String(step)] = nodes.count - 1 }
        return nodes.count - 1
    }

    func match(_ method: Method, _ steps: [String]) -> Match {
        var values: [String] = []
        guard let node = leaf(from: 0, steps[...], &values) else { return .nothing }
        let routes = nodes[node].routes
        // HEAD asks for the headers of GET; the server sends no body to it.
        if let route = routes[method] ?? (method == .head ? routes[.get] : nil) {
            return .route(route, parameters: Dictionary(zip(route.names, values)) { $1 })
        }
        return .otherMethods(allowed(routes))
    }

    private func leaf(from node: Int, _ steps: ArraySlice<String>, _ values: inout [String]) -> Int? {
        guard let step = steps.first else { return nodes[node].routes.isEmpty ? nil : node }
        if let written = nodes[node].written[step], let leaf = leaf(from: written, steps.dropFirst(), &values) { return leaf }
        guard let named = nodes[node].named, !step.isEmpty else { return nil }
        values.append(step)
        if let leaf = leaf(from: named, steps.dropFirst(), &values) { return leaf }
        values.removeLast()
        return nil
    }

    private func allowed(_ routes: [Method: Route]) -> [Method] {
        Method.allCases.filter { routes[$0] != nil || $0 == .options || $0 == .head && routes[.get] != nil }
    }
}
