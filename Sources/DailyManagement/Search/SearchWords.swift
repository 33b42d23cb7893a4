import Language
import Planning

extension Message {
    static let whomDoYouLookFor = Message(en: "Whom do you look for?", zh: "要找哪个单位？", ru: "Кого вы ищете?", de: "Wen suchen Sie?")
    static let howToSearch = Message(
        en: "Write a name, a part of it or a code above. Slips of the pen are forgiven; former names are found too.",
        zh: "请在上方输入名称、名称的一部分或代码。个别写错也能找到；旧名称同样可以查到。",
        ru: "Напишите сверху название, его часть или код. Описки прощаются; прежние названия тоже находятся.",
        de: "Schreiben Sie oben einen Namen, einen Teil davon oder eine Kennung. Verschreiber werden verziehen; auch frühere Namen werden gefunden.")
    static func nothingIsCalled(_ text: String) -> Message {
        Message(
            en: "Nothing is called “\(text)”.", zh: "没有名为“\(text)”的单位。", ru: "Ничего с названием «\(text)» нет.", de: "Nichts heißt „\(text)“.")
    }
    static let howToFindMore = Message(
        en: "Try a shorter part of the name. Only units are shown of which you may see the figures.", zh: "请尝试名称中较短的一部分。只显示您有权查看数据的单位。",
        ru: "Попробуйте более короткую часть названия. Показываются только подразделения, данные которых вам открыты.",
        de: "Versuchen Sie einen kürzeren Teil des Namens. Gezeigt werden nur Bereiche, deren Zahlen Sie sehen dürfen.")
    static func unitsFound(_ count: Int) -> Message {
        Message(
            en: "\(count, "unit", "units") found", zh: "找到 \(count) 个单位",
            ru: "Найдено: \(count, "подразделение", "подразделения", "подразделений")", de: "\(count, "Bereich", "Bereiche") gefunden")
    }
    static let closeToIt = Message(en: "Close to it", zh: "相近的名称", ru: "Похоже на это", de: "Ähnlich geschrieben")
    static let perhapsMeant = Message(en: "Perhaps you mean", zh: "您是否要找", ru: "Возможно, вы имели в виду", de: "Vielleicht meinen Sie")
    static func moreFound(_ count: Int) -> Message {
        Message(
            en: "\(count) more. Add a word, also of what stands above.", zh: "还有 \(count) 个。请再加一个词，上级单位的名称也可以。",
            ru: "Ещё \(count). Добавьте слово, можно из названия вышестоящего.",
            de: "\(count) weitere. Fügen Sie ein Wort hinzu, auch von dem, was darüber steht.")
    }
    static func wasThereUntil(_ day: DateText) -> Message {
        Message(en: "there until \(day)", zh: "截至\(day)在此", ru: "здесь до \(day)", de: "dort bis \(day)")
    }
    static func wasThereUntil(_ day: DateText, now: String) -> Message {
        Message(
            en: "there until \(day), now \(now)", zh: "截至\(day)在此，现为 \(now)", ru: "здесь до \(day), теперь \(now)", de: "dort bis \(day), jetzt \(now)")
    }
    static let hiddenHere = Message(en: "hidden by a good total", zh: "被好总数掩盖", ru: "скрыто хорошим итогом", de: "von einer guten Summe verdeckt")
    static func hiddenBelow(_ count: Int) -> Message {
        Message(en: "\(count) hidden below", zh: "下属被掩盖：\(count)", ru: "ниже скрыто: \(count)", de: "\(count) darunter verdeckt")
    }
    static func code(_ code: String) -> Message { Message(en: "code \(code)", zh: "代码 \(code)", ru: "код \(code)", de: "Kennung \(code)") }
}
