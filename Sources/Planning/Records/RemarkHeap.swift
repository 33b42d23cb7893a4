import Tables

/// Remarks beside the rows, of which most have none: five texts as one, parted by the sign that no file can contain.
struct RemarkHeap {
    private let texts: TextHeap

    init(folder: String) { texts = TextHeap(folder: folder) }

    func append(_ remark: Remark) throws -> TextReference {
        if remark.isEmpty { return .none }
        let parts = [remark.trade, remark.reason, remark.minutes.map { String($0) }, remark.note, remark.sourceID]
        return try texts.append(parts.map { $0 ?? "" }.joined(separator: "\0"))
    }

    func remark(at reference: TextReference) throws -> Remark {
        guard let text = try texts.text(at: reference) else { return Remark() }
        let parts = text.split(separator: "\0", omittingEmptySubsequences: false).map { $0.isEmpty ? nil : String($0) }
        return Remark(trade: parts[0], reason: parts[1], minutes: parts[2].flatMap(Double.init), note: parts[3], sourceID: parts[4])
    }
}
