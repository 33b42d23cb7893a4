import Tables

/// What few rows have, beside them: a remark's five texts and the number of a part as one text, parted by the sign that no file
/// can contain.
struct RemarkHeap {
    private let texts: TextHeap

    init(folder: String) { texts = TextHeap(folder: folder) }

    func append(_ remark: Remark, part: Int64?) throws -> TextReference {
        if remark.isEmpty, part == nil { return .none }
        let pieces = [remark.trade, remark.reason, remark.minutes.map { String($0) }, remark.note, remark.sourceID, part.map { String($0) }]
        return try texts.append(pieces.map { $0 ?? "" }.joined(separator: "\0"))
    }

    func remark(at reference: TextReference) throws -> Remark {
        guard let pieces = try pieces(at: reference) else { return Remark() }
        return Remark(trade: pieces[0], reason: pieces[1], minutes: pieces[2].flatMap(Double.init), note: pieces[3], sourceID: pieces[4])
    }

    func part(at reference: TextReference) throws -> Int64? { try pieces(at: reference)?[5].flatMap { Int64($0) } }

    private func pieces(at reference: TextReference) throws -> [String?]? {
        try texts.text(at: reference)?.split(separator: "\0", omittingEmptySubsequences: false).map { $0.isEmpty ? nil : String($0) }
    }
}
