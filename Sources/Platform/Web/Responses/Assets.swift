/// A file that pages refer to: its address holds a hash of its content, so browsers may keep it for ever and get a new
/// one the moment it changes.
package struct Asset: Sendable {
    package let address: Address
    let name: String
    let type: String
    let bytes: [UInt8]
    let tag: String

    /// - Parameter name: `pacesetter.css` is served as `/assets/pacesetter-<hash>.css`.
    package init(name: String, type: String, bytes: [UInt8]) {
        (self.type, self.bytes) = (type, bytes)
        let hash = Asset.hash(bytes)
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        self.name = "\(name[..<dot])-\(hash)\(name[dot...])"
        address = Address(path: ["assets", self.name])
        tag = "\"\(hash)\""
    }

    /// FNV-1a, 64 bits (Fowler, Noll, Vo 1991): tells versions of our own files apart, keeps no secret.
    private static func hash(_ bytes: [UInt8]) -> String {
        let hash = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 36)
    }

    func response(to request: Request) -> Response {
        let headers: Headers = ["Content-Type": type, "Cache-Control": "public, max-age=31536000, immutable", "ETag": tag]
        if request.headers["If-None-Match"] == tag { return Response(.notModified, headers: headers) }
        return Response(.ok, headers: headers, body: .bytes(bytes))
    }
}

/// The files a server hands out.
package struct Assets: Sendable {
    private let byName: [String: Asset]

    package init(_ assets: [Asset]) { byName = Dictionary(uniqueKeysWithValues: assets.map { ($0.name, $0) }) }

    /// Serves them under `/assets/`.
    package func add(to router: inout Router) {
        router.get("/assets/:file") { request in
            guard let asset = byName[request["file"]] else { throw Refusal.notFound("There is no such file, or it has changed.") }
            return asset.response(to: request)
        }
    }
}
