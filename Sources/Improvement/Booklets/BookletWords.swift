import Language

extension Message {
    static let booklet = Message(en: "Booklet", zh: "问题手册", ru: "Книжка задач", de: "Problemheft")
    static func bookletOf(_ unit: String) -> Message {
        Message(en: "What holds us up: \(unit)", zh: "阻碍我们的问题：\(unit)", ru: "Что нам мешает: \(unit)", de: "Was uns aufhält: \(unit)")
    }
    static func bookletNote(_ day: DateText) -> Message {
        Message(
            en:
                "As of \(day). Who knows a way: hold your telephone over the code, or tell your team leader the number. Every proposal gets an answer from a named person by a date.",
            zh: "截至\(day)。有办法的人：用手机扫码，或把编号告诉班组长。每条建议都会有专人在期限内答复。",
            ru:
                "Состояние: \(day), список открыт для всех. Кто знает выход: наведите телефон на код или назовите номер бригадиру. На каждое предложение к сроку ответит названный человек.",
            de:
                "Stand: \(day). Wer einen Weg weiß: Telefon über den Code halten oder der Gruppenleitung die Nummer sagen. Jeder Vorschlag bekommt bis zu einem Tag Antwort von jemandem mit Namen."
        )
    }
    static let noOpenProblems = Message(en: "No problem is open.", zh: "没有未解决的问题。", ru: "Открытых задач нет.", de: "Kein Problem ist offen.")
    static func problemsLeftOut(_ count: Int) -> Message {
        Message(
            en: "\(count, "more problem is", "more problems are") open; print the booklet of a smaller unit to see them.",
            zh: "另有 \(count) 个未解决的问题；打印较小单位的手册即可看到。",
            ru: "Открыто ещё \(count, "задача", "задачи", "задач"); напечатайте книжку меньшего подразделения.",
            de: "\(count, "weiteres Problem ist", "weitere Probleme sind") offen; das Heft eines kleineren Bereichs zeigt sie.")
    }
    static func sinceDay(_ day: DateText) -> Message { Message(en: "since \(day)", zh: "自\(day)起", ru: "с \(day)", de: "seit \(day)") }
    static func answerByCode(_ url: String) -> Message {
        Message(en: "answer at \(url)", zh: "在 \(url) 答复", ru: "ответить: \(url)", de: "antworten unter \(url)")
    }
    static let languageOfBooklet = Message(en: "Language of the booklet", zh: "手册语言", ru: "Язык книжки", de: "Sprache des Hefts")
    static let answersByUnit = Message(en: "What came back", zh: "收到的答复", ru: "Что пришло в ответ", de: "Was zurückkam")
    static let openProblems = Message(en: "Open problems", zh: "未解决的问题", ru: "Открытые задачи", de: "Offene Probleme")
    static let answersSoFar = Message(en: "Proposals so far", zh: "已收到建议", ru: "Предложений пока", de: "Vorschläge bisher")
}
