package import Language

extension Message {
    static let codeToEnter = Message(en: "Code for entering", zh: "录入二维码", ru: "Код для ввода", de: "Code zum Eingeben")
    static let codeToEnterNote = Message(
        en: "A telephone that reads it opens the form of this unit.", zh: "手机扫描后即打开本单位的录入表。",
        ru: "Телефон, который его прочтёт, откроет форму этого подразделения.",
        de: "Ein Telefon, das ihn liest, öffnet das Formular dieses Bereichs.")
    package static let sheetOfCodes = Message(en: "Sheet for the workshop", zh: "车间二维码页", ru: "Лист для цеха", de: "Blatt für die Werkstatt")
    static let sheetOfCodesNote = Message(
        en: "To print and hang up: one code for each team.", zh: "打印并张贴：每个班组一个二维码。", ru: "Распечатать и повесить: по коду на каждую бригаду.",
        de: "Zum Drucken und Aufhängen: ein Code für jede Gruppe.")
    static func opens(_ url: String) -> Message { Message(en: "Opens \(url)", zh: "打开 \(url)", ru: "Открывает \(url)", de: "Öffnet \(url)") }
    static func sheetIsCut(_ shown: Int, of all: Int) -> Message {
        Message(
            en: "The first \(shown) of \(all) teams; open the sheet of a workshop below for the others.", zh: "仅显示 \(all) 个班组中的前 \(shown) 个；其余请打开下级车间的页面。",
            ru: "Первые \(shown) из \(all); остальные — на листах цехов ниже.",
            de: "Die ersten \(shown) von \(all) Gruppen; die anderen stehen auf den Blättern der Werkstätten darunter.")
    }
}
