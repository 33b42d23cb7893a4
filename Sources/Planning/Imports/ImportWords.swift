package import Language
import Works

/// The words of files and what comes of them.
extension Message {
    package static let importsHeading = Message(en: "Files", zh: "文件", ru: "Файлы", de: "Dateien")
    static func importsOf(_ works: String) -> Message {
        Message(en: "Files for \(works)", zh: "\(works)的文件", ru: "Файлы: \(works)", de: "Dateien für \(works)")
    }
    static let importsSoFar = Message(en: "Imports so far", zh: "已有导入", ru: "Прежние импорты", de: "Bisherige Importe")
    static func importNumber(_ number: Int64) -> Message {
        Message(en: "Import \(String(number))", zh: "导入 \(String(number))", ru: "Импорт \(String(number))", de: "Import \(String(number))")
    }
    static func importStored(_ number: Int64) -> Message {
        Message(
            en: "Stored as import \(String(number)).", zh: "已保存为导入 \(String(number))。", ru: "Сохранено как импорт \(String(number)).",
            de: "Gespeichert als Import \(String(number)).")
    }
    static let whatIsInTheFile = Message(en: "What is in it", zh: "文件内容", ru: "Что в нём", de: "Was darin steht")
    static let theFile = Message(en: "File", zh: "文件", ru: "Файл", de: "Datei")
    static func theFileNote(_ megabytes: Int) -> Message {
        Message(
            en: "CSV in UTF-8, at most \(megabytes) MB; larger ones with pacesetter import", zh: "UTF-8 编码的 CSV，最大 \(megabytes) MB；更大的用 pacesetter import",
            ru: "CSV в UTF-8, не более \(megabytes) МБ; больше — командой pacesetter import",
            de: "CSV in UTF-8, höchstens \(megabytes) MB; größere mit pacesetter import")
    }
    static let newNames = Message(en: "Names that are new", zh: "新名称", ru: "Новые названия", de: "Neue Namen")
    static let createThem = Message(
        en: "create units and indicators", zh: "新建单位和指标", ru: "создать подразделения и показатели", de: "Bereiche und Kennzahlen anlegen")
    static let lookAtTheFile = Message(en: "Check the file", zh: "检查文件", ru: "Проверить файл", de: "Datei prüfen")
    static let storeTheFile = Message(en: "Store it", zh: "保存", ru: "Сохранить", de: "Übernehmen")
    static let isBeingChecked = Message(
        en: "The file is being checked; nothing is stored yet. This page goes on by itself.", zh: "正在检查文件，尚未保存任何内容。本页会自动继续。",
        ru: "Файл проверяется; пока ничего не сохранено. Страница обновится сама.",
        de: "Die Datei wird geprüft; noch ist nichts gespeichert. Diese Seite geht von selbst weiter.")
    static let isBeingStored = Message(
        en: "The file is being stored. Nobody sees anything of it before all of it is there. This page goes on by itself.",
        zh: "正在保存文件。全部保存完之前，任何人都看不到其中内容。本页会自动继续。",
        ru: "Файл сохраняется. Пока он не сохранён целиком, никто ничего из него не видит. Страница обновится сама.",
        de: "Die Datei wird übernommen. Niemand sieht etwas davon, bevor alles da ist. Diese Seite geht von selbst weiter.")
    static let lookAgain = Message(en: "Look again", zh: "再看一次", ru: "Посмотреть ещё раз", de: "Noch einmal nachsehen")
    static let otherFile = Message(en: "Another file", zh: "换一个文件", ru: "Другой файл", de: "Eine andere Datei")
    static let reportHeading = Message(en: "What is in the file", zh: "文件检查结果", ru: "Что в файле", de: "Was in der Datei steht")
    static let nothingOfIt = Message(
        en: "Nothing of this file is stored as long as rows are wrong. Put them right and send it again.", zh: "只要有错误行，文件就不会保存。请改正后重新上传。",
        ru: "Пока в файле есть неверные строки, ничего не сохраняется. Исправьте и отправьте снова.",
        de: "Solange Zeilen falsch sind, wird von der Datei nichts gespeichert. Berichtigen Sie sie und senden Sie sie erneut.")
    static let line = Message(en: "Line", zh: "行", ru: "Строка", de: "Zeile")
    static let column = Message(en: "Column", zh: "列", ru: "Столбец", de: "Spalte")
    static let foundInCell = Message(en: "Found", zh: "实际内容", ru: "Найдено", de: "Gefunden")
    static let expectedInCell = Message(en: "Expected", zh: "应为", ru: "Ожидалось", de: "Erwartet")
    static let wrongRows = Message(en: "Wrong rows", zh: "错误行", ru: "Неверные строки", de: "Falsche Zeilen")
    static let questionableRows = Message(en: "Questionable rows", zh: "存疑的行", ru: "Сомнительные строки", de: "Fragliche Zeilen")
    static let remarksHeading = Message(en: "Remarks", zh: "说明", ru: "Замечания", de: "Anmerkungen")
    static func furtherRows(_ rows: Int) -> Message {
        Message(
            en: "and \(rows, "further row", "further rows")", zh: "另有 \(rows) 行", ru: "и ещё \(rows, "строка", "строки", "строк")",
            de: "und \(rows, "weitere Zeile", "weitere Zeilen")")
    }
    static let rows = Message(en: "Rows", zh: "行数", ru: "Строк", de: "Zeilen")
    static let created = Message(en: "Created", zh: "新建", ru: "Создано", de: "Angelegt")
    static let questionable = Message(en: "Questionable", zh: "存疑", ru: "Сомнительно", de: "Fraglich")
    static let number = Message(en: "Number", zh: "编号", ru: "Номер", de: "Nummer")
    static let importState = Message(en: "State", zh: "状态", ru: "Состояние", de: "Stand")
    static let fileNeeded = Message(
        en: "Which file? Choose one that is not empty.", zh: "请选择一个非空文件。", ru: "Какой файл? Выберите непустой.",
        de: "Welche Datei? Wählen Sie eine, die nicht leer ist.")
    static let kindOfFileNeeded = Message(
        en: "None of your offices lets you bring in a file of this kind.", zh: "您的职务不允许导入此类文件。", ru: "Ваши должности не позволяют загружать такой файл.",
        de: "Keines Ihrer Ämter erlaubt Ihnen eine Datei dieser Art.")
    static let notTheirsToTakeBack = Message(
        en: "None of your offices lets you take back what this import states.", zh: "您的职务不允许撤回此次导入的内容。",
        ru: "Ваши должности не позволяют отозвать сказанное в этом импорте.", de: "Keines Ihrer Ämter erlaubt Ihnen, zurückzunehmen, was dieser Import sagt.")
    static let fileIsGone = Message(
        en: "This file waits here no longer: it was stored already, or an hour has passed. Look at the list, or send it again.",
        zh: "该文件已不在等待：可能已保存，或已过一小时。请查看列表或重新上传。",
        ru: "Этот файл больше не ждёт: он уже сохранён или прошёл час. Посмотрите список или отправьте снова.",
        de: "Diese Datei wartet hier nicht mehr: Sie wurde schon übernommen, oder eine Stunde ist um. Sehen Sie in die Liste oder senden Sie sie erneut.")
    static let takeBack = Message(en: "Take back", zh: "撤回", ru: "Отозвать", de: "Zurücknehmen")
    static func whatItStatedGoes(_ rows: Int, _ created: Int) -> Message {
        Message(
            en: "What it stated in \(rows, "row", "rows") no longer counts; \(created, "thing it created goes", "things it created go") with it.",
            zh: "其 \(rows) 行内容不再有效；由它新建的 \(created) 项一并撤回。",
            ru: "Сказанное в нём больше не действует (\(rows, "строка", "строки", "строк")); созданное им уходит вместе с ним: \(created).",
            de: "Was er in \(rows, "Zeile", "Zeilen") sagt, zählt nicht mehr; \(created, "damit Angelegtes geht", "damit Angelegte gehen") mit.")
    }
    static let whatWasBeforeHolds = Message(
        en: "What was said before it holds again.", zh: "此前的内容重新生效。", ru: "Снова действует сказанное до него.", de: "Was davor galt, gilt wieder.")
    static let laterCorrectionsStay = Message(
        en: "Corrections made after it stay.", zh: "之后的更正保留。", ru: "Более поздние исправления остаются.", de: "Spätere Berichtigungen bleiben.")

    static func kind(of kind: ImportKind) -> Message {
        switch kind {
        case .records: Message(en: "records", zh: "记录", ru: "записи", de: "Zahlen")
        case .plans: Message(en: "plans", zh: "计划", ru: "планы", de: "Pläne")
        case .units: Message(en: "units", zh: "单位", ru: "подразделения", de: "Bereiche")
        case .indicators: Message(en: "indicators", zh: "指标", ru: "показатели", de: "Kennzahlen")
        case .states: Message(en: "states of stations", zh: "工位状态", ru: "состояния станций", de: "Zustände von Stationen")
        case .calendar: Message(en: "calendar", zh: "日历", ru: "календарь", de: "Kalender")
        }
    }

    static func what(of what: Entry.What) -> Message { ImportKind(rawValue: what.rawValue).map(kind(of:)) ?? .what }

    static func state(of state: Entry.State) -> Message {
        switch state {
        case .pending: Message(en: "being written", zh: "正在写入", ru: "записывается", de: "wird geschrieben")
        case .done: Message(en: "counts", zh: "有效", ru: "действует", de: "gilt")
        case .undone(let by, _): Message(en: "taken back by \(by)", zh: "由\(by)撤回", ru: "отозвал(а) \(by)", de: "zurückgenommen von \(by)")
        }
    }
}
