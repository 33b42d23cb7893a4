/// What a request asks for: the steps of its path, decoded, and its query.
struct Target: Sendable {
    var steps: [String]
    var query: Form

    /// Reads the target of a request line (RFC 9112, 3.2: `/units/12?on=2026-01-31`, also with scheme and host before
    /// it). nil where it cannot be read in one way only.
    init?(_ raw: some Collection<UInt8>) {
        var rest = Array(raw)[...]
        guard rest.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
        if !rest.starts(with: [UInt8(ascii: "/")]) {
            guard let path = Target.pathOfAbsoluteForm(rest) else { return nil }
            rest = path
        }
        let end = rest.firstIndex(of: UInt8(ascii: "?")) ?? rest.endIndex
        guard let query = Form(urlEncoded: rest[end...].dropFirst()) else { return nil }
        self.query = query
        steps = []
        for step in rest[..<end].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst() {
            guard let decoded = PercentEncoding.decode(step, plus: .isPlus) else { return nil }
            steps.append(decoded)
        }
        if steps == [""] { steps = [] }
    }

    private static func pathOfAbsoluteForm(_ target: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        for scheme in ["http://", "https://"] where target.starts(with: scheme.utf8) {
            let authority = target.dropFirst(scheme.utf8.count)
            guard let slash = authority.firstIndex(of: UInt8(ascii: "/")) else { return [UInt8(ascii: "/")] }
            return authority[slash...]
        }
        return nil
    }
}
