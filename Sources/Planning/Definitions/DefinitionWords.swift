package import Language
import Works

/// The words of every form by which something is defined.
extension Message {
    static let showWhatItChanges = Message(en: "Show what it changes", zh: "查看将有哪些变化", ru: "Показать, что изменится", de: "Zeigen, was sich ändert")
    static let whatItChanges = Message(en: "What it changes", zh: "变化内容", ru: "Что изменится", de: "Was sich ändert")
    static let whatItLeaves = Message(en: "What stays as it is", zh: "保持不变的内容", ru: "Что останется", de: "Was bleibt, wie es ist")
    static let nothingStoredYet = Message(en: "nothing is stored yet", zh: "尚未保存", ru: "пока ничего не сохранено", de: "noch ist nichts gespeichert")
    static let stillOtherwise = Message(en: "Or change it once more", zh: "或再次修改", ru: "Или исправить ещё раз", de: "Oder noch einmal ändern")
    static let confirm = Message(en: "Confirm", zh: "确认", ru: "Подтвердить", de: "Bestätigen")
    static let confirmAllTheSame = Message(
        en: "Put mine in place of theirs", zh: "用我的替换对方的", ru: "Поставить моё вместо чужого", de: "Meines an die Stelle des anderen setzen")
    static let what = Message(en: "What", zh: "项目", ru: "Что", de: "Was")
    static let before = Message(en: "Before", zh: "之前", ru: "Было", de: "Vorher")
    static let after = Message(en: "After", zh: "之后", ru: "Станет", de: "Nachher")
    static let theirs = Message(en: "Theirs, as it stands", zh: "对方的（现状）", ru: "Чужое, как сейчас", de: "Deren Fassung, wie sie gilt")
    static let yours = Message(en: "Yours", zh: "您的", ru: "Ваше", de: "Ihre")
    static let changesNothing = Message(
        en: "All of this holds already; there is nothing to change.", zh: "这些内容已经生效，无需更改。", ru: "Всё это уже действует; менять нечего.",
        de: "All das gilt schon; es gibt nichts zu ändern.")
    static let somethingIsWrong = Message(
        en: "Something is not right yet; it stands beside the field. Nothing was stored.", zh: "有内容不正确，说明见相应字段。尚未保存任何内容。",
        ru: "Что-то ещё не так: пояснение рядом с полем. Ничего не сохранено.",
        de: "Etwas stimmt noch nicht; es steht neben dem Feld. Nichts wurde gespeichert.")
    static let changedMeanwhile = Message(
        en: "Somebody changed this after you opened the form. Theirs and yours stand beside each other; nothing of yours was stored.",
        zh: "您打开表单后，有人修改了同一内容。下面并列显示对方的和您的；您的内容尚未保存。",
        ru: "После того как вы открыли форму, это изменил кто-то другой. Чужое и ваше показаны рядом; ваше не сохранено.",
        de: "Das hat jemand geändert, nachdem Sie das Formular geöffnet hatten. Beide Fassungen stehen nebeneinander; Ihre ist nicht gespeichert.")
    static func changedMeanwhileBy(_ who: String, _ when: String) -> Message {
        Message(
            en: "This was changed by \(who) (\(when)) after you opened the form. Theirs and yours stand beside each other; nothing of yours was stored.",
            zh: "您打开表单后，\(who)（\(when)）修改了同一内容。下面并列显示对方的和您的；您的内容尚未保存。",
            ru: "После того как вы открыли форму, это изменено: \(who) (\(when)). Чужое и ваше показаны рядом; ваше не сохранено.",
            de:
                "Das wurde geändert von: \(who) (\(when)), nachdem Sie das Formular geöffnet hatten. Beide Fassungen stehen nebeneinander; Ihre ist nicht gespeichert."
        )
    }
    static let creatingBeside = Message(
        en: "An import is running that creates units or indicators. Try again when it has ended.", zh: "正在进行的导入会新建单位或指标。请等它结束后再试。",
        ru: "Идёт импорт, который создаёт подразделения или показатели. Повторите, когда он закончится.",
        de: "Es läuft ein Import, der Bereiche oder Kennzahlen anlegt. Versuchen Sie es wieder, wenn er beendet ist.")
    static func standsInTheWay(_ fault: String) -> Message {
        Message(
            en: "This cannot be taken back: without it \(fault). First change or take back what stands in its way.",
            zh: "无法撤回：撤回后\(fault)。请先修改或撤回与之冲突的内容。", ru: "Отозвать нельзя: без этого \(fault). Сначала измените или отзовите то, что мешает.",
            de: "Das lässt sich nicht zurücknehmen: Ohne diesen Eintrag gilt: \(fault). Ändern Sie zuerst, was im Weg steht, oder nehmen Sie es zurück.")
    }
    static func fault(_ fault: DefinitionFault) -> Message {
        switch fault {
        case .withoutPlace(let code):
            Message(
                en: "the unit “\(code)” has no place", zh: "单位“\(code)”没有位置", ru: "у подразделения «\(code)» нет места",
                de: "Der Bereich „\(code)“ hat keinen Platz")
        case .withoutRoof(let code, let day):
            Message(
                en: "the unit “\(code)” has nothing above it from \(day.date.medium) on", zh: "单位“\(code)”自\(day.date.medium)起没有上级",
                ru: "у подразделения «\(code)» с \(day.date.medium) нет вышестоящего",
                de: "Der Bereich „\(code)“ hat ab \(day.date.medium) keinen Bereich über sich")
        case .sharedPlace(let path, let day, let code, let other):
            Message(
                en: "two units stand at \(path.text) from \(day.date.medium) on (codes “\(code)” and “\(other)”)",
                zh: "自\(day.date.medium)起有两个单位位于\(path.text)（编号“\(code)”和“\(other)”）",
                ru: "с \(day.date.medium) на месте \(path.text) стоят два подразделения (коды «\(code)» и «\(other)»)",
                de: "Ab \(day.date.medium) stehen zwei Bereiche bei \(path.text) (Kennungen „\(code)“ und „\(other)“)")
        case .sharedCode(let code):
            Message(
                en: "several units have the code “\(code)”", zh: "有几个单位的编号都是“\(code)”", ru: "код «\(code)» имеют несколько подразделений",
                de: "Mehrere Bereiche haben die Kennung „\(code)“")
        case .sharedName(let name):
            Message(
                en: "several indicators are called “\(name)”", zh: "有几个指标都叫“\(name)”", ru: "«\(name)» называются несколько показателей",
                de: "Mehrere Kennzahlen heißen „\(name)“")
        }
    }
    static func inUseBy(_ count: Int, _ entries: String) -> Message {
        Message(
            en: "This created something that \(count, "later entry is", "later entries are") about (\(entries)). Take those back first, the latest one first.",
            zh: "此录入新建的内容已被后来的 \(count) 次录入使用（\(entries)）。请先从最近一次起撤回它们。",
            ru:
                "На созданное здесь ссылается \(count, "более поздняя запись", "более поздние записи", "более поздних записей") (\(entries)). Сначала отзовите их, начиная с последней.",
            de:
                "Auf das hier Angelegte beziehen sich \(count, "späterer Eintrag", "spätere Einträge") (\(entries)). Nehmen Sie zuerst diese zurück, den letzten zuerst."
        )
    }
    static let noSuchDefinition = Message(
        en: "There is nothing by this number that could be taken back here.", zh: "这里没有可按此编号撤回的内容。",
        ru: "Здесь нет ничего под этим номером, что можно отозвать.", de: "Unter dieser Nummer gibt es hier nichts zurückzunehmen.")

    static func tooLong(_ most: Int) -> Message {
        Message(
            en: "At most \(most) characters.", zh: "最多 \(most) 个字符。", ru: "Не более \(most, "знака", "знаков", "знаков").",
            de: "Höchstens \(most, "Zeichen", "Zeichen").")
    }
    static let oneLine = Message(en: "This must be one line.", zh: "只能写一行。", ru: "Здесь нужна одна строка.", de: "Das muss in einer Zeile stehen.")
    static let dayNeeded = Message(en: "Which day?", zh: "请填写日期。", ru: "Какой день?", de: "Welcher Tag?")
    package static let whyWeStood = Message(en: "Enter a stop", zh: "记录停机", ru: "Ввести остановку", de: "Stillstand eintragen")
    package static let thisUnit = Message(en: "This unit", zh: "本单位", ru: "Это подразделение", de: "Dieser Bereich")
    static let yes = Message(en: "yes", zh: "是", ru: "да", de: "ja")
    static let no = Message(en: "no", zh: "否", ru: "нет", de: "nein")
    static let notSaid = Message(en: "not said", zh: "未说明", ru: "не указано", de: "nicht angegeben")
}
