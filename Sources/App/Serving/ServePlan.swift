import Foundation
import Terminal
import Web
import Works

/// What `serve` was told about how it is reached, checked before a database is opened.
struct ServePlan {
    let listen: ListenAddress
    let publicAddress: PublicAddress
    let proxies: TrustedProxies
    let certificate: Certificate?

    /// - Throws: `UsageError` that says what is missing.
    init(_ call: Invocation) throws {
        listen = try Self.listen(call)
        certificate = try Self.certificate(call)
        publicAddress = try Self.publicAddress(call, certificate)
        proxies = try Self.proxies(call)
        if !listen.isLoopback, publicAddress.scheme == .http, !call.has("--insecure") { throw UsageError(Self.inTheClear(listen)) }
    }

    var exposure: Server.Exposure { listen.isLoopback ? .loopbackOnly : .allowPublic }

    /// On this machine only its own names will do, lest a page elsewhere reach it under a name of its own.
    var hosts: HostNames { listen.isLoopback && publicAddress.origin == nil ? .thisMachine : publicAddress.hosts }

    /// On the machine itself a second factor is advised; where others reach it, administrators change nothing without.
    var factor: SecondFactorDemand { listen.isLoopback && publicAddress.origin == nil ? .advised : .demanded }

    /// What an operator may have overlooked.
    var hint: String? {
        guard listen.isLoopback, publicAddress.origin != nil, proxies.isEmpty else { return nil }
        return "All requests will seem to come from the proxy's own address. If one stands before it, name it: --trusted-proxy 127.0.0.1"
    }

    static let options: [Option] = [
        .value("--listen", "ADDRESS:PORT", "where to listen (default \(usual); port 0 takes a free one)"),
        .value("--public-url", "URL", "how browsers call it, like https://works.example"),
        .value("--trusted-proxy", "ADDRESS,...", "proxies (addresses or ranges like 10.1.0.0/16) whose X-Forwarded-For and -Proto are believed"),
        .value("--certificate", "FILE", "for TLS of its own: the certificate and those that vouch for it, as PEM"),
        .value("--certificate-key", "FILE", "the certificate's key, as PEM"),
        .flag("--insecure", "lets other machines reach it in the clear: passwords can be read on the way"),
    ]

    private static let usual = "127.0.0.1:8080"
}

extension ServePlan {
    private static func listen(_ call: Invocation) throws -> ListenAddress {
        do { return try ListenAddress(call.value("--listen") ?? usual) } catch { throw UsageError("\(error)") }
    }

    private static func certificate(_ call: Invocation) throws -> Certificate? {
        switch (call.value("--certificate"), call.value("--certificate-key")) {
        case (nil, nil): return nil
        case (let chain?, let key?):
            do {
                return try Certificate(chain: text(of: chain), key: text(of: key))
            } catch let error as Certificate.NotPEM {
                throw UsageError(error == .chain ? "\(chain) holds no certificate in PEM form." : "\(key) holds no private key in PEM form.")
            }
        default: throw UsageError("--certificate and --certificate-key belong together.")
        }
    }

    private static func text(of file: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: file) else { throw UsageError("\(file) cannot be read.") }
        return String(decoding: data, as: UTF8.self)
    }

    private static func publicAddress(_ call: Invocation, _ certificate: Certificate?) throws -> PublicAddress {
        guard let text = call.value("--public-url") else { return certificate == nil ? .clear : .sealed }
        guard let address = PublicAddress(text) else {
            throw UsageError("--public-url takes scheme and host, like https://works.example, with nothing behind them; found \"\(text)\".")
        }
        if certificate != nil, address.scheme == .http { throw UsageError("With a certificate it is called by https, found --public-url \(text).") }
        return address
    }

    private static func proxies(_ call: Invocation) throws -> TrustedProxies {
        do throws(TrustedProxies.NotARange) {
            return try call.value("--trusted-proxy").map { text throws(TrustedProxies.NotARange) in try TrustedProxies(text) } ?? .none
        } catch {
            throw UsageError("--trusted-proxy takes addresses and ranges like 127.0.0.1,10.1.0.0/16, found \"\(error.text)\".")
        }
    }

    private static func inTheClear(_ listen: ListenAddress) -> String {
        """
        \(listen) can be reached from other machines, and passwords would go there in the clear. One of these is missing:
          --certificate FILE --certificate-key FILE    TLS of its own
          --public-url https://works.example           a proxy before it speaks TLS; then also --trusted-proxy ADDRESS
          --insecure                                   it shall be so, in a network where nobody listens
        """
    }
}
