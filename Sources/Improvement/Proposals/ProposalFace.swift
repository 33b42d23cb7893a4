package import Language
import Planning
import Works

/// How proposals are spoken of.
package enum ProposalFace: MatterFace {
    package static let kind = MatterKind.proposal
    package static let step = "proposals"
    package static let one = Message(en: "Proposal", zh: "建议", ru: "Предложение", de: "Vorschlag")
    package static let many = Message(en: "Proposals", zh: "建议", ru: "Предложения", de: "Vorschläge")

    package static func stage(_ stage: String) -> Message {
        switch Proposal.Stage(rawValue: stage) {
        case .submitted, nil: Message(en: "waits for its answer", zh: "等待答复", ru: "ждёт ответа", de: "wartet auf Antwort")
        case .trying: Message(en: "is tried first", zh: "先行试验", ru: "сначала пробуют", de: "wird erst erprobt")
        case .accepted: Message(en: "accepted", zh: "已采纳", ru: "принято", de: "angenommen")
        case .declined: Message(en: "declined", zh: "未采纳", ru: "отклонено", de: "abgelehnt")
        }
    }

    package static func sentence(of step: MatterStep) -> Message {
        switch ProposalStep(rawValue: step.what) {
        case .sent: Message(en: "Proposed.", zh: "提出建议。", ru: "Предложено.", de: "Vorgeschlagen.")
        case .accepted: Message(en: "Accepted.", zh: "已采纳。", ru: "Принято.", de: "Angenommen.")
        case .declined: Message(en: "Declined.", zh: "未采纳。", ru: "Отклонено.", de: "Abgelehnt.")
        case .tried: Message(en: "To be tried first.", zh: "决定先行试验。", ru: "Решено сначала попробовать.", de: "Soll erst erprobt werden.")
        case .forwarded:
            Message(
                en: "Handed on to whoever knows more of it.", zh: "转交给更了解情况的人。", ru: "Передано тому, кто знает больше.",
                de: "Weitergegeben an den, der mehr davon versteht.")
        case .asked: Message(en: "The committee asks.", zh: "委员会提问。", ru: "Комитет спрашивает.", de: "Das Komitee fragt.")
        case .replied: Message(en: "Replied to the question.", zh: "回答提问。", ru: "Ответ на вопрос.", de: "Auf die Frage erwidert.")
        case .added: Message(en: "A word of the author.", zh: "建议人补充。", ru: "Слово автора.", de: "Ein Wort des Urhebers.")
        case .remark, nil: Message(en: "A word from others.", zh: "他人的意见。", ru: "Слово других.", de: "Ein Wort von anderen.")
        }
    }
}
