import Language

extension Message {
    static let whatTheAuditLogIs = Message(
        en: "Every write: who, when, from where, what was there before and after. Entries hold each other; pacesetter check finds a changed or missing one.",
        zh: "每一次写入：谁、何时、从何处、之前与之后。各条记录相互关联，pacesetter check 能发现被改动或缺失的记录。",
        ru: "Каждая запись: кто, когда, откуда, что было до и после. Записи держат друг друга; pacesetter check находит изменённую или пропавшую.",
        de:
            "Jedes Schreiben: wer, wann, von wo, was vorher war und nachher. Die Einträge halten einander; pacesetter check findet einen geänderten oder fehlenden."
    )
    static func onlyOf(_ name: String) -> Message {
        Message(
            en: "Only what \(name) did, or what was done about them.", zh: "仅显示\(name)所做的及与其有关的记录。", ru: "Только действия человека и о нём: \(name).",
            de: "Nur was \(name) tat und was darüber getan wurde.")
    }
    static let anything = Message(en: "anything", zh: "全部", ru: "всё", de: "alles")
    static let noEntryFound = Message(en: "Nothing found", zh: "没有找到", ru: "Ничего не найдено", de: "Nichts gefunden")
    static let noEntryFoundNote = Message(
        en: "Ask for more days, or for anything.", zh: "请扩大日期范围，或选择全部。", ru: "Возьмите больше дней или всё.", de: "Fragen Sie nach mehr Tagen oder nach allem.")
    static let earlier = Message(en: "Earlier", zh: "更早", ru: "Раньше", de: "Früher")
    static let aboutHead = Message(en: "About", zh: "对象", ru: "О чём", de: "Worüber")
    static let before = Message(en: "Before", zh: "之前", ru: "До", de: "Vorher")
    static let after = Message(en: "After", zh: "之后", ru: "После", de: "Nachher")
    static let fromWhereHead = Message(en: "From where", zh: "来源", ru: "Откуда", de: "Von wo")
    static let dayIsNone = Message(
        en: "A day of the calendar is expected, such as 1959-07-31.", zh: "请填写日期，如 1959-07-31。", ru: "Нужен день календаря, например 1959-07-31.",
        de: "Erwartet wird ein Tag des Kalenders, etwa 1959-07-31.")
    static func entryNumber(_ number: Int) -> Message { Message(en: "entry \(number)", zh: "录入 \(number)", ru: "ввод \(number)", de: "Eintrag \(number)") }
    static func appointmentNumber(_ number: Int) -> Message {
        Message(en: "appointment \(number)", zh: "任命 \(number)", ru: "назначение \(number)", de: "Berufung \(number)")
    }
    static func fileNumber(_ number: Int) -> Message { Message(en: "file \(number)", zh: "文件 \(number)", ru: "файл \(number)", de: "Datei \(number)") }
    static func screenNumber(_ number: Int) -> Message {
        Message(en: "screen \(number)", zh: "屏幕 \(number)", ru: "экран \(number)", de: "Bildschirm \(number)")
    }

    static let whatTheAccessLogIs = Message(
        en: "Who looked at what is stored about whom. Everybody reads of themselves on their own page.", zh: "谁查看过谁的信息。每个人都可在自己的页面上看到与自己有关的部分。",
        ru: "Кто смотрел, что хранится и о ком. О себе каждый читает на своей странице.",
        de: "Wer ansah, was über wen gespeichert ist. Von sich selbst lesen alle auf ihrer eigenen Seite.")
    static let nobodyLookedAtAnybody = Message(
        en: "Nobody looked at anybody", zh: "没有人查看过他人的信息", ru: "Никто ни на кого не смотрел", de: "Niemand hat jemanden angesehen")
    static let whoLookedHead = Message(en: "Who looked", zh: "查看者", ru: "Кто смотрел", de: "Wer ansah")
    static let whoseHead = Message(en: "Whose data", zh: "谁的信息", ru: "Чьи данные", de: "Wessen Daten")

    static func accessed(_ what: Access.What) -> Message {
        switch what {
        case .directory: Message(en: "list of people", zh: "人员名单", ru: "список людей", de: "Liste der Leute")
        case .account: Message(en: "page of the person", zh: "个人页", ru: "страница человека", de: "Seite der Person")
        case .export: Message(en: "everything stored", zh: "全部信息", ru: "все сведения", de: "alles Gespeicherte")
        case .audit: Message(en: "audit log", zh: "审计日志", ru: "журнал изменений", de: "Änderungsprotokoll")
        }
    }

    static func audited(_ what: AuditEntry.What) -> Message {
        switch what {
        case .records: Message(en: "figures entered", zh: "录入数据", ru: "введены данные", de: "Zahlen eingegeben")
        case .plans: Message(en: "plans stated", zh: "制定计划", ru: "заданы планы", de: "Pläne festgelegt")
        case .units: Message(en: "units changed", zh: "调整单位", ru: "изменены подразделения", de: "Bereiche geändert")
        case .indicators: Message(en: "indicators changed", zh: "更改指标", ru: "изменены показатели", de: "Kennzahlen geändert")
        case .calendar: Message(en: "calendar changed", zh: "更改日历", ru: "изменён календарь", de: "Kalender geändert")
        case .states: Message(en: "states of stations stated", zh: "录入工位状态", ru: "указаны состояния станций", de: "Zustände von Stationen angegeben")
        case .takenBack: Message(en: "taken back", zh: "撤回", ru: "отменено", de: "zurückgenommen")
        case .swept:
            Message(
                en: "rest of a broken import removed", zh: "清除中断的导入", ru: "убран остаток прерванной загрузки", de: "Rest eines abgebrochenen Imports entfernt")
        case .worksSettings:
            Message(en: "works settings changed", zh: "更改企业设置", ru: "изменены настройки предприятия", de: "Einstellungen des Betriebs geändert")
        case .planProfile: Message(en: "plan profile changed", zh: "更改计划分布", ru: "изменён график плана", de: "Planverteilung geändert")
        case .personAdded: Message(en: "person added", zh: "添加人员", ru: "добавлен человек", de: "Person hinzugefügt")
        case .personChanged: Message(en: "person's details changed", zh: "更改个人资料", ru: "изменены данные человека", de: "Angaben einer Person geändert")
        case .personErased: Message(en: "person erased", zh: "删除个人信息", ru: "сведения о человеке стёрты", de: "Person gelöscht")
        case .invited: Message(en: "invited", zh: "发出邀请", ru: "приглашение", de: "eingeladen")
        case .resetOffered: Message(en: "link for a new password", zh: "发放重设密码的链接", ru: "ссылка для нового пароля", de: "Link für ein neues Kennwort")
        case .passwordSet: Message(en: "password set", zh: "设置密码", ru: "задан пароль", de: "Kennwort gesetzt")
        case .secondFactorSet: Message(en: "second factor changed", zh: "更改手机验证", ru: "изменён код с телефона", de: "zweiter Nachweis geändert")
        case .pinSet: Message(en: "PIN changed", zh: "更改 PIN 码", ru: "изменён ПИН-код", de: "PIN geändert")
        case .accountDisabled: Message(en: "account closed", zh: "停用账号", ru: "учётная запись закрыта", de: "Konto gesperrt")
        case .accountEnabled: Message(en: "account opened", zh: "启用账号", ru: "учётная запись открыта", de: "Konto geöffnet")
        case .appointed: Message(en: "office given", zh: "授予职务", ru: "назначение", de: "Amt gegeben")
        case .appointmentEnded: Message(en: "office ended", zh: "终止职务", ru: "должность закончена", de: "Amt beendet")
        case .expired: Message(en: "outlived data removed", zh: "清除过期数据", ru: "удалены устаревшие данные", de: "Veraltetes entfernt")
        case .screenRegistered: Message(en: "screen registered", zh: "登记屏幕", ru: "зарегистрирован экран", de: "Bildschirm angemeldet")
        case .screenOpened: Message(en: "screen opened", zh: "启用屏幕", ru: "экран открыт", de: "Bildschirm geöffnet")
        case .screenRenamed: Message(en: "screen renamed", zh: "屏幕改名", ru: "экран переименован", de: "Bildschirm umbenannt")
        case .screenRevoked: Message(en: "screen revoked", zh: "撤销屏幕", ru: "экран отозван", de: "Bildschirm abgemeldet")
        case .helpDecided: Message(en: "help decided", zh: "决定帮扶", ru: "решено о помощи", de: "über Hilfe entschieden")
        case .helpTakenBack:
            Message(en: "decision about help taken back", zh: "撤回帮扶决定", ru: "отозвано решение о помощи", de: "Entscheidung über Hilfe zurückgenommen")
        case .fileAdded: Message(en: "file stored", zh: "保存文件", ru: "сохранён файл", de: "Datei abgelegt")
        case .fileUsed: Message(en: "file attached", zh: "附上文件", ru: "приложен файл", de: "Datei angehängt")
        case .fileTakenBack: Message(en: "file taken back", zh: "撤回文件", ru: "файл убран", de: "Datei zurückgenommen")
        case .helpDrawn: Message(en: "order of help drawn", zh: "抽签定帮扶次序", ru: "брошен жребий о помощи", de: "Reihenfolge der Hilfe gelost")
        case .matterOpened: Message(en: "matter opened", zh: "事项已建立", ru: "дело заведено", de: "Vorgang begonnen")
        case .matterStep: Message(en: "step in a matter", zh: "事项进展", ru: "шаг в деле", de: "Schritt in einem Vorgang")
        case .hourEntered: Message(en: "hour entered", zh: "填报一小时", ru: "внесён час", de: "Stunde eingetragen")
        case .matterParts: Message(en: "people in a matter", zh: "事项参与人", ru: "участники дела", de: "Beteiligte eines Vorgangs")
        }
    }
}
