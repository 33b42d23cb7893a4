package import Language

/// The words of a works' settings.
extension Message {
    package static let settingsHeading = Message(en: "Settings", zh: "设置", ru: "Настройки", de: "Einstellungen")
    static func settingsOf(_ works: String) -> Message {
        Message(
            en: "The clock and the rest days of \(works). Its name stands in every path and stays.", zh: "\(works)的时钟和休息日。名称出现在所有路径中，保持不变。",
            ru: "Часы и выходные: \(works). Название стоит в каждом пути и остаётся.",
            de: "Uhr und Ruhetage von \(works). Der Name steht in jedem Pfad und bleibt.")
    }
    static let timeZone = Message(en: "Time zone", zh: "时区", ru: "Часовой пояс", de: "Zeitzone")
    static let timeZoneNote = Message(
        en: "such as Europe/Berlin, Asia/Shanghai", zh: "例如 Asia/Shanghai、Europe/Berlin（洲/城市）", ru: "например Asia/Yekaterinburg, Europe/Berlin",
        de: "etwa Europe/Berlin, Asia/Shanghai")
    static let dayBegins = Message(en: "The day begins at", zh: "一天开始于", ru: "День начинается в", de: "Der Tag beginnt um")
    static let dayBeginsNote = Message(
        en: "at 06:00 the night shift that ends then counts for the day before; after noon: on the evening before",
        zh: "设为 06:00 时，六点下班的夜班计入前一天；中午以后的时间表示前一晚",
        ru: "при 06:00 ночная смена до шести относится к предыдущему дню; после полудня — вечером накануне",
        de: "bei 06:00 zählt die Nachtschicht bis sechs zum Tag davor; nach Mittag: am Abend zuvor")
    static let restWeekdays = Message(en: "Rest days of the week", zh: "每周休息日", ru: "Выходные недели", de: "Ruhetage der Woche")
    static let restWeekdaysNote = Message(
        en: "single days are named in the calendar", zh: "个别日期在日历中设置", ru: "отдельные дни — в календаре", de: "einzelne Tage stehen im Kalender")
    static let noRestDay = Message(en: "none", zh: "无", ru: "нет", de: "keine")
    static func unknownZone(_ zone: String) -> Message {
        Message(
            en: "“\(zone)” is no time zone known here; expected is a name like Europe/Berlin.", zh: "“\(zone)”不是已知时区；应写成 Asia/Shanghai 这样。",
            ru: "«\(zone)» — неизвестный часовой пояс; ожидается вид Europe/Moscow.",
            de: "„\(zone)“ ist hier keine bekannte Zeitzone; erwartet wird etwa Europe/Berlin.")
    }
    static func notATime(_ text: String) -> Message {
        Message(
            en: "“\(text)” is not a time; expected is one like 06:00.", zh: "“\(text)”不是时间；应写成 06:00 这样。", ru: "«\(text)» — не время; ожидается вид 06:00.",
            de: "„\(text)“ ist keine Uhrzeit; erwartet wird etwa 06:00.")
    }
    static let zoneDecidesTheDay = Message(
        en: "Which day is today at the works is told by that zone from then on: on boards, in forms, for terms of office.",
        zh: "此后按该时区判断企业的“今天”：看板、表单和任期都以此为准。", ru: "Какой сегодня день, далее решает этот пояс: на досках, в формах, для сроков должностей.",
        de: "Welcher Tag heute im Betrieb ist, sagt dann diese Zone: auf Tafeln, in Formularen, für Amtszeiten.")
    static let hoursCountAnew = Message(
        en: "Records with an hour that come from then on count for the day that begins so; those that are stored stay on their day.",
        zh: "此后带小时的记录按新的起始时间归日；已保存的记录仍在原来的日期。",
        ru: "Записи с часом, поступающие далее, относятся к так начатому дню; сохранённые остаются на своём.",
        de: "Zahlen mit Stunde, die danach kommen, zählen zu dem Tag, der so beginnt; gespeicherte bleiben an ihrem Tag.")
    static let namedDaysStay = Message(
        en: "Days that were named in the calendar stay what they are.", zh: "日历中单独设置的日期不变。", ru: "Дни, назначенные в календаре, остаются.",
        de: "Im Kalender benannte Tage bleiben, was sie sind.")
}
