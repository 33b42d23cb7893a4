package import Language

extension Message {
    package static let sharedScreens = Message(en: "Shared screens", zh: "共享屏幕", ru: "Общие экраны", de: "Gemeinsame Bildschirme")
    static func sharedScreensOf(_ unit: String) -> Message {
        Message(en: "Shared screens of \(unit)", zh: "\(unit)的共享屏幕", ru: "Общие экраны: \(unit)", de: "Gemeinsame Bildschirme: \(unit)")
    }
    static let whatASharedScreenIs = Message(
        en: "A screen in the workshop shows its unit and what is below it, and takes their figures, without anybody signing in.",
        zh: "车间里的屏幕显示本单位及其下级，不用登录即可录入数据。",
        ru: "Экран в цехе показывает своё подразделение и всё, что ниже, и принимает их данные без входа.",
        de: "Ein Bildschirm in der Werkstatt zeigt seinen Bereich und alles darunter und nimmt deren Zahlen an, ohne dass sich jemand anmeldet.")
    static let noScreen = Message(en: "No screen here yet", zh: "这里还没有屏幕", ru: "Экранов здесь пока нет", de: "Hier ist noch kein Bildschirm")
    static let noScreenNote = Message(
        en: "Name one below; its code is then typed at the screen.", zh: "请在下方命名，然后在屏幕上输入代码。", ru: "Назовите его ниже; затем его код вводится на самом экране.",
        de: "Benennen Sie unten einen; sein Code wird dann am Bildschirm eingetippt.")
    static let registerScreen = Message(en: "Register a screen", zh: "登记屏幕", ru: "Зарегистрировать экран", de: "Einen Bildschirm anmelden")
    static let nameOfScreen = Message(en: "Name of the screen", zh: "屏幕名称", ru: "Название экрана", de: "Name des Bildschirms")
    static let nameOfScreenNote = Message(
        en: "Where it hangs. Entries without a name of a person carry this one.", zh: "挂在哪里。没有人名的记录以此为名。",
        ru: "Где он висит. Этим именем подписан ввод без имени человека.",
        de: "Wo er hängt. Einträge ohne den Namen einer Person tragen diesen.")
    static let showTheCode = Message(en: "Show its code", zh: "显示代码", ru: "Показать код", de: "Code zeigen")
    static func openAtTheScreen(_ url: String) -> Message {
        Message(
            en: "Open \(url) at the screen and type:", zh: "在屏幕上打开 \(url) 并输入：", ru: "Откройте на экране \(url) и введите:",
            de: "Öffnen Sie am Bildschirm \(url) und tippen Sie:")
    }
    static let orScanIt = Message(
        en: "Or let it read this picture.", zh: "或让它扫描此图。", ru: "Или наведите его на эту картинку.", de: "Oder lassen Sie ihn dieses Bild lesen.")
    static let codeHolds = Message(
        en: "The code opens once, within a quarter of an hour, and is not shown again.", zh: "代码在一刻钟内可用一次，之后不再显示。",
        ru: "Код действует один раз в течение четверти часа и больше не показывается.",
        de: "Der Code öffnet einmal, innerhalb einer Viertelstunde, und wird nicht wieder gezeigt.")
    static let screenAwaited = Message(
        en: "its code has not been typed yet", zh: "尚未输入代码", ru: "код ещё не введён", de: "sein Code wurde noch nicht eingetippt")
    static func screenLastUsed(_ moment: MomentText) -> Message {
        Message(en: "last used \(moment)", zh: "最近使用：\(moment)", ru: "последний раз \(moment)", de: "zuletzt benutzt \(moment)")
    }
    static let screenRevoked = Message(en: "revoked", zh: "已撤销", ru: "отозван", de: "abgemeldet")
    static let renameIt = Message(en: "Rename", zh: "改名", ru: "Переименовать", de: "Umbenennen")
    static func screenRenamedMeanwhile(_ theirs: String, _ yours: String) -> Message {
        Message(
            en: "Somebody has called it “\(theirs)” meanwhile; “\(yours)” was not stored.", zh: "已有人将其改名为“\(theirs)”；“\(yours)”未保存。",
            ru: "Кто-то уже назвал его «\(theirs)»; «\(yours)» не сохранено.",
            de: "Jemand hat ihn inzwischen „\(theirs)“ genannt; „\(yours)“ wurde nicht gespeichert.")
    }
    static let newCode = Message(en: "New code", zh: "新代码", ru: "Новый код", de: "Neuer Code")
    static let revokeIt = Message(en: "Revoke", zh: "撤销", ru: "Отозвать", de: "Abmelden")
    static let noSuchScreen = Message(
        en: "There is no such screen here; perhaps it was revoked.", zh: "这里没有这个屏幕，可能已被撤销。", ru: "Такого экрана здесь нет; возможно, он отозван.",
        de: "Diesen Bildschirm gibt es hier nicht; vielleicht wurde er abgemeldet.")
}

/// At the screen itself.
extension Message {
    static let becomeAScreen = Message(en: "Make this a shared screen", zh: "设为共享屏幕", ru: "Сделать общим экраном", de: "Zum gemeinsamen Bildschirm machen")
    static let becomeAScreenNote = Message(
        en: "Whoever leads the unit registers it and is then shown a code. Type it here.", zh: "单位负责人登记屏幕后会看到一个代码，请在此输入。",
        ru: "Руководитель подразделения регистрирует его и видит код. Введите его здесь.",
        de: "Wer den Bereich leitet, meldet ihn an und bekommt einen Code gezeigt. Tippen Sie ihn hier ein.")
    static let codeOfScreen = Message(en: "Code", zh: "代码", ru: "Код", de: "Code")
    static let makeItAScreen = Message(en: "Make it the screen", zh: "设为屏幕", ru: "Сделать экраном", de: "Zum Bildschirm machen")
    static let wrongScreenCode = Message(
        en: "This code opens nothing: it was used, or is older than a quarter of an hour. Ask for a new one.", zh: "此代码无效：已被使用或超过一刻钟。请要一个新的。",
        ru: "Этот код ничего не открывает: он использован или старше четверти часа. Попросите новый.",
        de: "Dieser Code öffnet nichts: er wurde benutzt oder ist älter als eine Viertelstunde. Bitten Sie um einen neuen.")
    static func screenOf(_ unit: String) -> Message {
        Message(en: "Shared screen of \(unit)", zh: "\(unit)的共享屏幕", ru: "Общий экран: \(unit)", de: "Gemeinsamer Bildschirm: \(unit)")
    }
    static let enterHere = Message(en: "Enter figures", zh: "录入数据", ru: "Ввести данные", de: "Zahlen eingeben")
    static let toTheBoard = Message(en: "To the board", zh: "查看看板", ru: "К доске", de: "Zur Tafel")
    static let whoseEntry = Message(en: "Whose entry is the next one?", zh: "下一条记录是谁的？", ru: "Чей следующий ввод?", de: "Wessen Eintrag ist der nächste?")
    static let whoseEntryNote = Message(
        en: "if you wish, with badge and PIN; for three minutes", zh: "可用工号和 PIN 码说明，三分钟内有效", ru: "по желанию, по пропуску и PIN; на три минуты",
        de: "wenn Sie mögen, mit Ausweis und PIN; für drei Minuten")
    static func nextEntriesAreOf(_ name: String) -> Message {
        Message(
            en: "The next entries are \(name)'s.", zh: "接下来的记录属于\(name)。", ru: "Следующий ввод от имени: \(name).",
            de: "Die nächsten Einträge sind von \(name).")
    }
    static let iAmDone = Message(en: "I am done", zh: "我完成了", ru: "Я закончил", de: "Ich bin fertig")
    static let badgeNumber = Message(en: "Badge number", zh: "工号", ru: "Номер пропуска", de: "Ausweisnummer")
    static let itIsMe = Message(en: "It is me", zh: "是我", ru: "Это я", de: "Das bin ich")
    static let wrongPIN = Message(
        en: "Badge and PIN do not go together, or you do not belong to this unit.", zh: "工号与 PIN 码不符，或您不属于本单位。",
        ru: "Пропуск и PIN не подходят друг к другу, или вы не из этого подразделения.",
        de: "Ausweis und PIN passen nicht zusammen, oder Sie gehören nicht zu diesem Bereich.")
}
