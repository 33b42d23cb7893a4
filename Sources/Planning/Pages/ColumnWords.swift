package import Language

/// Heads of tables and fields that several pages have.
extension Message {
    package static let unit = Message(en: "Unit", zh: "单位", ru: "Подразделение", de: "Bereich")
    package static let indicator = Message(en: "Indicator", zh: "指标", ru: "Показатель", de: "Kennzahl")
    package static let state = Message(en: "State", zh: "状态", ru: "Состояние", de: "Stand")
    package static let completion = Message(en: "Completion", zh: "完成率", ru: "Выполнение", de: "Erfüllung")
    package static let level = Message(en: "Level", zh: "级别", ru: "Уровень", de: "Ebene")
    package static let code = Message(en: "Code", zh: "编号", ru: "Код", de: "Kennung")
    package static let peopleHeading = Message(en: "People", zh: "人数", ru: "Людей", de: "Personen")
    package static let shift = Message(en: "Shift", zh: "班次", ru: "Смена", de: "Schicht")
    package static let trade = Message(en: "Trade", zh: "工种", ru: "Профессия", de: "Gewerk")
    package static let product = Message(en: "Product", zh: "产品", ru: "Изделие", de: "Erzeugnis")
    package static let equipment = Message(en: "Equipment", zh: "设备", ru: "Оборудование", de: "Ausrüstung")
    package static let spokenLanguage = Message(en: "Language at work", zh: "工作语言", ru: "Рабочий язык", de: "Arbeitssprache")
    package static let peerGroup = Message(en: "Compared with", zh: "对比组", ru: "Сравнивается с", de: "Vergleichsgruppe")
    package static let period = Message(en: "Period", zh: "时段", ru: "Период", de: "Zeitraum")
    package static let version = Message(en: "Version", zh: "版本", ru: "Версия", de: "Fassung")
    package static let planColumn = Message(en: "Plan", zh: "计划", ru: "План", de: "Plan")
    package static let actualColumn = Message(en: "Actual", zh: "实际", ru: "Факт", de: "Ist")
    package static let targetColumn = Message(en: "Target", zh: "目标", ru: "Цель", de: "Ziel")
    package static let difference = Message(en: "Difference", zh: "差额", ru: "Разница", de: "Differenz")
    package static let source = Message(en: "Source", zh: "来源", ru: "Источник", de: "Quelle")
    package static let statedBy = Message(en: "By", zh: "由谁", ru: "Кто", de: "Von wem")
    package static let statedAt = Message(en: "When", zh: "何时", ru: "Когда", de: "Wann")
    package static let plansHeading = Message(en: "Plans", zh: "计划", ru: "Планы", de: "Pläne")
    package static let unitsBelow = Message(en: "Units", zh: "所属单位", ru: "Подразделения", de: "Bereiche")
}
