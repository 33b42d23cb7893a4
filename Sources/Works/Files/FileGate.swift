package import Web

/// What the things of one kind say of the files that belong to them: who may see them, who may take them away, and where they are shown.
/// Files know nothing of those things; App hands the gates down.
///
///     FileGate(.measure, shown: { MeasureRoutes.address(of: $1, $0) }, opens: { visit, number in ... }, tends: { visit, number in ... })
package struct FileGate: Sendable {
    let kind: FileSubject.Kind
    let shown: @Sendable (Visit, Int64) throws -> Address
    let opens: @Sendable (Visit, Int64) throws -> Bool
    let tends: @Sendable (Visit, Int64) throws -> Bool

    /// - Parameters:
    ///   - shown: the page on which they stand.
    ///   - opens: whether whoever comes may see the thing of this number.
    ///   - tends: whether they may take away what others brought. What is one's own one may always take back.
    package init(
        _ kind: FileSubject.Kind, shown: @escaping @Sendable (Visit, Int64) throws -> Address, opens: @escaping @Sendable (Visit, Int64) throws -> Bool,
        tends: @escaping @Sendable (Visit, Int64) throws -> Bool
    ) {
        (self.kind, self.shown, self.opens, self.tends) = (kind, shown, opens, tends)
    }
}

/// All of them. A thing of a kind without a gate is seen by nobody.
package struct FileGates: Sendable {
    private let gates: [FileSubject.Kind: FileGate]

    package init(_ gates: [FileGate]) { self.gates = Dictionary(gates.map { ($0.kind, $0) }) { first, _ in first } }

    func gate(of subject: FileSubject) -> FileGate? { gates[subject.kind] }

    func open(_ subject: FileSubject, for visit: Visit) throws -> Bool { try gate(of: subject)?.opens(visit, subject.number) ?? false }
}
