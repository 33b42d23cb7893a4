import Planning
import Web
import Works

/// What somebody decides about help, as it was typed.
struct HelpForm: Sendable {
    static let helperField = "helper"
    static let decisionField = "decision"
    static let reasonField = "reason"
    static let seenField = "seen"
    /// Whom the page proposed.
    static let proposedField = "proposed"
    static let longestReason = 500

    var helper: ID<Unit>?
    var proposed: ID<Unit>?
    var decision: HelpChoice.Decision?
    var reason = ""
    var seen: Int64 = 0
    var isReasonMissing = false

    init() {}

    init(_ form: Form) {
        helper = form[HelpForm.helperField].flatMap { Int64($0) }.map { ID($0) }
        proposed = form[HelpForm.proposedField].flatMap { Int64($0) }.map { ID($0) }
        decision = form[HelpForm.decisionField].flatMap(HelpChoice.Decision.init(rawValue:))
        reason = String((form[HelpForm.reasonField] ?? "").trimmingWhitespace.prefix(HelpForm.longestReason))
        seen = form[HelpForm.seenField].flatMap { Int64($0) } ?? 0
        // What is taken as it was proposed has its reasons on the page.
        isReasonMissing = reason.isEmpty && !(decision == .taken && helper == proposed)
    }
}

extension String {
    fileprivate var trimmingWhitespace: Substring {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex, last = lastIndex { !$0.isWhitespace }
        return last.map { self[start...$0] } ?? ""
    }
}
