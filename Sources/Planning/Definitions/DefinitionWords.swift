import Language

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
        en: "An import is running that creates units or indicators too. Try again when it has ended.", zh: "正在进行的导入也会新建单位或指标。请等它结束后再试。",
        ru: "Идёт импорт, который тоже создаёт подразделения или показатели. Повторите, когда он закончится.",
        de: "Es läuft ein Import, der ebenfalls Bereiche oder Kennzahlen anlegt. Versuchen Sie es wieder, wenn er beendet ist.")
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
    static let toBeDefined = Message(en: "Ask, print, define", zh: "提问、打印与设置", ru: "Спросить, напечатать, задать", de: "Fragen, drucken, festlegen")
    static let whoCanHelpHere = Message(en: "Who can help whom?", zh: "谁能帮谁？", ru: "Кто кому может помочь?", de: "Wer kann wem helfen?")
    static let didItWorkHere = Message(en: "Did something work here?", zh: "这里的措施见效了吗？", ru: "Помогло ли здесь что-то?", de: "Hat hier etwas gewirkt?")
    static let thisUnit = Message(en: "This unit", zh: "本单位", ru: "Это подразделение", de: "Dieser Bereich")
    static let yes = Message(en: "yes", zh: "是", ru: "да", de: "ja")
    static let no = Message(en: "no", zh: "否", ru: "нет", de: "nein")
    static let notSaid = Message(en: "not said", zh: "未说明", ru: "не указано", de: "nicht angegeben")
}
