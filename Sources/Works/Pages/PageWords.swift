package import Language

/// The words around every page.
extension Message {
    static let toTheContent = Message(en: "To the content", zh: "跳到正文", ru: "К содержанию", de: "Zum Inhalt")
    static let whereYouAre = Message(en: "Where you are", zh: "当前位置", ru: "Где вы находитесь", de: "Wo Sie sind")
    static let languageOfThePage = Message(en: "Language", zh: "语言", ru: "Язык", de: "Sprache")
    static let whatThisIs = Message(
        en: "Judged are units, never persons; those under five people not at all.", zh: "只评判单位，从不评判个人；不足五人的单位不作评判。",
        ru: "Оцениваются подразделения, а не люди; менее пяти человек не оцениваются вовсе.",
        de: "Beurteilt werden Bereiche, nie Personen; solche unter fünf Personen gar nicht.")
    static let findAUnit = Message(en: "Find a unit", zh: "查找单位", ru: "Найти подразделение", de: "Bereich suchen")
    package static let search = Message(en: "Search", zh: "搜索", ru: "Поиск", de: "Suche")
    static let found = Message(en: "Found", zh: "找到的单位", ru: "Найдено", de: "Gefunden")
    static let news = Message(en: "News", zh: "新动态", ru: "Новое", de: "Neues")
    static let aboutMe = Message(en: "What concerns me", zh: "我的信息", ru: "Обо мне", de: "Was mich betrifft")
}
