package import Language

/// The words around every page.
extension Message {
    static let theDayBefore = Message(en: "The day before", zh: "前一天", ru: "Предыдущий день", de: "Der Tag davor")
    static let theNextDay = Message(en: "The next day", zh: "后一天", ru: "Следующий день", de: "Der nächste Tag")
    static let lastCompleteDay = Message(en: "The last complete day", zh: "最近完整的一天", ru: "Последний полный день", de: "Der letzte vollständige Tag")
    static let yesterday = Message(en: "Yesterday", zh: "昨天", ru: "Вчера", de: "Gestern")
    static let endOfTheMonthBefore = Message(en: "End of the month before", zh: "上月末", ru: "Конец прошлого месяца", de: "Ende des Vormonats")
    static let chooseADay = Message(en: "Choose a day", zh: "选择日期", ru: "Выберите день", de: "Tag wählen")
    static let show = Message(en: "Show", zh: "显示", ru: "Показать", de: "Anzeigen")

    package static let pagesOfTheUnit = Message(en: "Pages of this unit", zh: "本单位的页面", ru: "Страницы подразделения", de: "Seiten dieses Bereichs")
    package static let today = Message(en: "Today", zh: "今日", ru: "Сегодня", de: "Heute")
    package static let figures = Message(en: "Figures", zh: "数据", ru: "Показатели", de: "Zahlen")
    static let improvement = Message(en: "Improvement", zh: "改进", ru: "Улучшения", de: "Verbesserung")
    package static let enterFigures = Message(en: "Enter figures", zh: "录入数据", ru: "Ввести данные", de: "Zahlen eintragen")
    static let spanOfThePage = Message(en: "Span", zh: "时段", ru: "Период", de: "Zeitraum")
    static func span(_ span: Outlook.Span) -> Message {
        switch span {
        case .plan: Message(en: "Whole plan", zh: "整个计划期", ru: "Весь план", de: "Ganzer Plan")
        case .year: Message(en: "Year", zh: "年", ru: "Год", de: "Jahr")
        case .quarter: Message(en: "Quarter", zh: "季度", ru: "Квартал", de: "Quartal")
        case .month: Message(en: "Month", zh: "月", ru: "Месяц", de: "Monat")
        }
    }

    static let treeAsItWas = Message(
        en: "Something here has moved: each day is told where the unit stood then.", zh: "此处有单位调整过归属：每天按当时的归属统计。",
        ru: "Здесь что-то переводилось: каждый день показан там, где подразделение стояло тогда.",
        de: "Hier ist etwas umgezogen: Jeder Tag steht dort, wo der Bereich damals stand.")
    static let treeAsItIs = Message(
        en: "All days are told under today's roof.", zh: "所有日期均按今天的归属统计。", ru: "Все дни показаны по сегодняшней структуре.",
        de: "Alle Tage stehen unter dem heutigen Dach.")
    static let showTreeAsItIs = Message(en: "Show as organised today", zh: "按今天的组织显示", ru: "Показать по сегодняшней структуре", de: "Heutige Gliederung zeigen")
    static let showTreeAsItWas = Message(en: "Show as organised then", zh: "按当时的组织显示", ru: "Показать по тогдашней структуре", de: "Damalige Gliederung zeigen")

    static func notADay(_ text: String) -> Message {
        Message(
            en: "“\(text)” is not a day; expected is one like 2026-03-31.", zh: "“\(text)”不是日期；应写成 2026-03-31 这样。",
            ru: "«\(text)» — не день; ожидается вид 2026-03-31.", de: "„\(text)“ ist kein Tag; erwartet wird die Form 2026-03-31.")
    }

    package static let nothingYet = Message(en: "Nothing here yet", zh: "这里还没有内容", ru: "Здесь пока пусто", de: "Hier ist noch nichts")
    package static let nothingRecorded = Message(
        en: "Neither plans nor records are known of this unit in this span. As soon as the first figures are entered or imported, its pace stands here.",
        zh: "这个时段内没有本单位的计划和记录。录入或导入第一批数据后，这里就会显示进度。",
        ru: "За этот период нет ни планов, ни записей этого подразделения. Как только появятся первые данные, здесь будет виден ход выполнения.",
        de:
            "In diesem Zeitraum sind weder Pläne noch Zahlen dieses Bereichs bekannt. Sobald die ersten eingetragen oder eingelesen sind, steht hier, wo er steht."
    )
    package static let tree = Message(en: "Tree", zh: "组织树", ru: "Структура", de: "Gliederung")
    package static let board = Message(en: "Board", zh: "看板", ru: "Доска", de: "Tafel")
    package static func moreBelow(_ count: Int) -> Message {
        Message(
            en: "\(count) more; the search above finds them by name.", zh: "还有 \(count) 个，可在上方按名称查找。", ru: "Ещё \(count); найдите по названию поиском сверху.",
            de: "\(count) weitere; die Suche oben findet sie beim Namen.")
    }
}
