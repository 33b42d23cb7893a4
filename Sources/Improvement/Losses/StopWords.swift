import Language

extension Message {
    static let stopsTitle = Message(en: "Stops", zh: "停机记录", ru: "Остановки", de: "Stillstände")
    static func stopsOf(_ unit: String, _ day: DateText) -> Message {
        Message(
            en: "Why did \(unit) stand on \(day)?", zh: "\(day)\(unit)为何停机？", ru: "\(unit): почему стояли \(day)?", de: "Warum stand \(unit) am \(day)?")
    }
    static let noStopsYet = Message(
        en: "No stop is entered for this day.", zh: "当日尚未记录停机。", ru: "За этот день остановки не введены.", de: "Für diesen Tag ist kein Stillstand eingetragen."
    )
    static let saveStop = Message(en: "Save", zh: "保存", ru: "Сохранить", de: "Speichern")
    static let stopSaved = Message(en: "The stop is entered.", zh: "停机已记录。", ru: "Остановка введена.", de: "Der Stillstand ist eingetragen.")
    static let takeStopBack = Message(en: "Take back", zh: "撤回", ru: "Отозвать", de: "Zurücknehmen")
    static let stopTakenBack = Message(en: "The stop is taken back.", zh: "停机记录已撤回。", ru: "Остановка отозвана.", de: "Der Stillstand ist zurückgenommen.")
    static let noSuchStop = Message(
        en: "There is no such stop of this unit.", zh: "本单位没有这条停机记录。", ru: "Такой остановки у подразделения нет.", de: "Diesen Stillstand gibt es hier nicht.")
    static let stopOfOthers = Message(
        en: "Somebody else entered this stop; who may correct figures here can take it back.", zh: "此停机由他人记录；有权更正本单位数据的人可以撤回。",
        ru: "Эту остановку ввёл другой; отозвать её может тот, кто вправе исправлять здесь цифры.",
        de: "Diesen Stillstand hat jemand anders eingetragen; zurücknehmen kann ihn, wer hier Zahlen berichtigen darf.")

    static let emptyForTheUnit = Message(
        en: "left empty: the unit itself", zh: "留空表示单位本身", ru: "пусто — само подразделение", de: "leer: der Bereich selbst")
    static let stopState = Message(en: "What it did", zh: "状态", ru: "Состояние", de: "Zustand")
    static let stopFromDay = Message(en: "On", zh: "起始日", ru: "Дата начала", de: "Am")
    static let stopFrom = Message(en: "From", zh: "起始", ru: "С", de: "Von")
    static let stopUntilDay = Message(en: "Until the day", zh: "结束日", ru: "Дата конца", de: "Bis zum Tag")
    static let stopUntil = Message(en: "Until", zh: "结束", ru: "До", de: "Bis")
    static let stopReason = Message(en: "Reason", zh: "原因", ru: "Причина", de: "Grund")

    // What is wrong.
    static let timeOfTheWall = Message(
        en: "Expected is a time of the clock on the wall, such as 06:15.", zh: "请填写墙上时钟的时间，如 06:15。", ru: "Ожидается время настенных часов, например 06:15.",
        de: "Erwartet wird eine Zeit der Uhr an der Wand, zum Beispiel 06:15.")
    static let stopEndsBefore = Message(
        en: "It ends before it begins.", zh: "结束早于开始。", ru: "Конец раньше начала.", de: "Das Ende liegt vor dem Anfang.")
    static let stopIsToCome = Message(
        en: "That is still to come: enter a stop when it is over.", zh: "该时间尚未到来：停机结束后再记录。", ru: "Это ещё впереди: введите остановку, когда она закончится.",
        de: "Das liegt noch vor uns: Stillstände werden eingetragen, wenn sie vorbei sind.")
    static let stopTooLong = Message(
        en: "A stop lasts at most 31 days; enter a longer one in parts.", zh: "一次停机最长 31 天；更长的请分段记录。",
        ru: "Остановка длится не более 31 дня; более долгую введите частями.",
        de: "Ein Stillstand dauert höchstens 31 Tage; längere werden in Teilen eingetragen.")
    static let atMostTwoLines = Message(
        en: "At most 200 bytes in one line.", zh: "单行，最多 200 字节。", ru: "Одна строка, не более 200 байт.", de: "Höchstens 200 Byte in einer Zeile.")
}
