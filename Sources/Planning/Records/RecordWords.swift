package import Language
import Works

/// The words of the entry page.
extension Message {
    static func whatWasDone(_ unit: String, _ day: DateText) -> Message {
        Message(
            en: "\(unit): what was done on \(day)?", zh: "\(unit)：\(day)完成了多少？", ru: "\(unit): что сделано — \(day)?",
            de: "\(unit): Was wurde geschafft am \(day)?")
    }
    static func planToday(_ amount: String) -> Message { Message(en: "plan \(amount)", zh: "计划 \(amount)", ru: "план \(amount)", de: "Plan \(amount)") }
    static let noPlan = Message(en: "no plan for this day", zh: "当天没有计划", ru: "плана на этот день нет", de: "kein Plan für diesen Tag")
    static func between(_ lower: String, _ upper: String) -> Message {
        Message(en: "between \(lower) and \(upper)", zh: "介于 \(lower) 与 \(upper) 之间", ru: "от \(lower) до \(upper)", de: "zwischen \(lower) und \(upper)")
    }
    static let reachedPart = Message(en: "reached", zh: "达到", ru: "достигнуто", de: "erreicht")
    static let outOfPart = Message(en: "out of", zh: "总数", ru: "из", de: "von")
    static let oneLess = Message(en: "less", zh: "减少", ru: "меньше", de: "weniger")
    static let oneMore = Message(en: "more", zh: "增加", ru: "больше", de: "mehr")
    static let noteForOthers = Message(
        en: "Note (if something was special)", zh: "备注（如有特殊情况）", ru: "Примечание (если было что-то особенное)", de: "Anmerkung (wenn etwas besonders war)")
    static let save = Message(en: "Save", zh: "保存", ru: "Сохранить", de: "Speichern")
    static let saveAnyway = Message(en: "Yes, save it like this", zh: "是的，就这样保存", ru: "Да, сохранить так", de: "Ja, so speichern")
    static let undo = Message(en: "Undo", zh: "撤销", ru: "Отменить", de: "Rückgängig")
    static let saved = Message(en: "Saved.", zh: "已保存。", ru: "Сохранено.", de: "Gespeichert.")
    static let stoodAlready = Message(
        en: "These figures stood there already; nothing was changed.", zh: "这些数据已经存在，没有改动。", ru: "Эти данные уже стояли; ничего не изменено.",
        de: "Diese Zahlen standen schon da; nichts wurde geändert.")
    static let nothingTyped = Message(
        en: "No figure was typed; nothing was saved. Pale figures only say what is usual.", zh: "没有填写数字，未保存任何内容。浅色数字只表示通常的数值。",
        ru: "Ни одной цифры не введено; ничего не сохранено. Бледные цифры лишь показывают обычное.",
        de: "Keine Zahl getippt; nichts gespeichert. Blasse Zahlen zeigen nur das Übliche.")
    static let takenBackNow = Message(
        en: "Taken back. What stood before stands again.", zh: "已撤回，恢复为之前的数据。", ru: "Отменено. Снова стоит то, что было раньше.",
        de: "Zurückgenommen. Was vorher dastand, steht wieder da.")
    static let takenBackBefore = Message(
        en: "This entry was taken back already.", zh: "这次录入此前已被撤回。", ru: "Эта запись уже отозвана.", de: "Dieser Eintrag wurde schon zurückgenommen.")
    static let noSuchEntry = Message(
        en: "There is no such entry of this unit on this day.", zh: "本单位当天没有这次录入。", ru: "Такой записи этого подразделения за этот день нет.",
        de: "Einen solchen Eintrag dieses Bereichs gibt es an diesem Tag nicht.")
    static func saidOfPlan(_ indicator: String, _ amount: String, _ share: Percent) -> Message {
        Message(
            en: "\(indicator): \(amount), \(share) of the day's plan.", zh: "\(indicator)：\(amount)，为当天计划的 \(share)。",
            ru: "\(indicator): \(amount), \(share) плана дня.",
            de: "\(indicator): \(amount), \(share) des Tagesplans.")
    }
    static func saidRatio(_ indicator: String, _ value: String, _ target: String) -> Message {
        Message(
            en: "\(indicator): \(value), target \(target).", zh: "\(indicator)：\(value)，目标 \(target)。", ru: "\(indicator): \(value), цель \(target).",
            de: "\(indicator): \(value), Ziel \(target).")
    }
    static func saidFigure(_ indicator: String, _ value: String) -> Message {
        Message(en: "\(indicator): \(value).", zh: "\(indicator)：\(value)。", ru: "\(indicator): \(value).", de: "\(indicator): \(value).")
    }
    static func really(_ indicator: String, _ value: String, _ usual: String) -> Message {
        Message(
            en: "\(indicator): really \(value)? Usual is about \(usual).", zh: "\(indicator)：确实是 \(value) 吗？通常约为 \(usual)。",
            ru: "\(indicator): действительно \(value)? Обычно около \(usual).", de: "\(indicator): wirklich \(value)? Üblich sind etwa \(usual).")
    }
    static let somebodyWasQuicker = Message(
        en: "Somebody entered another figure after you opened this page. Nothing of yours is stored yet: choose which one stands.",
        zh: "您打开此页后，有人录入了不同的数据。您的数据尚未保存：请选择以哪个为准。",
        ru: "После того как вы открыли страницу, кто-то ввёл другую цифру. Ваше ещё не сохранено: выберите, что останется.",
        de: "Nachdem Sie diese Seite geöffnet hatten, hat jemand eine andere Zahl eingetragen. Von Ihnen ist noch nichts gespeichert: Wählen Sie, welche gilt.")
    static func whichStands(_ indicator: String) -> Message {
        Message(en: "\(indicator): which one stands?", zh: "\(indicator)：以哪个为准？", ru: "\(indicator): что останется?", de: "\(indicator): Was soll gelten?")
    }
    static func keepTheirs(_ figure: String, _ who: String, _ when: String) -> Message {
        Message(
            en: "Keep \(figure), by \(who) (\(when))", zh: "保留 \(figure)（\(who)，\(when)）", ru: "Оставить \(figure), ввёл: \(who) (\(when))",
            de: "\(figure) von \(who) (\(when)) behalten")
    }
    static func putMine(_ figure: String) -> Message {
        Message(en: "Put mine: \(figure)", zh: "改为我的：\(figure)", ru: "Поставить моё: \(figure)", de: "Meine nehmen: \(figure)")
    }
    static func partOf(_ part: String, _ whole: String) -> Message {
        Message(en: "\(part) of \(whole)", zh: "\(whole) 中的 \(part)", ru: "\(part) из \(whole)", de: "\(part) von \(whole)")
    }
    static let theirsStays = Message(
        en: "What the other one entered stays. Nothing of yours was stored.", zh: "保留对方录入的数据，您的数据未保存。", ru: "Осталось введённое другим. Ваше не сохранено.",
        de: "Was der andere eingetragen hat, bleibt. Von Ihnen wurde nichts gespeichert.")
    /// "copper: entered by Mila Horn; it stays."
    static func staysAsEntered(_ indicator: String, _ who: String) -> Message {
        Message(
            en: "\(indicator): what \(who) entered stays; nothing of yours was stored.", zh: "\(indicator)：保留 \(who) 录入的数据，您的数据未保存。",
            ru: "\(indicator): остаётся то, что ввёл(а) \(who); ваше не сохранено.",
            de: "\(indicator): Was \(who) eingetragen hat, bleibt; von Ihnen wurde nichts gespeichert.")
    }
    static func whoMayCorrect(_ language: Language) -> Message {
        let offices = language.list(Office.allCases.filter { Rights.deeds(of: $0).contains(.correctFigures) }.map { language(.office($0)) })
        return Message(
            en: "What others entered may be corrected by: \(offices).", zh: "他人录入的数据可由以下职务更正：\(offices)。",
            ru: "Введённое другими могут исправлять: \(offices).", de: "Was andere eingetragen haben, dürfen berichtigen: \(offices).")
    }
    static let dayToCome = Message(en: "This day has not come yet", zh: "这一天还没有到", ru: "Этот день ещё не наступил", de: "Dieser Tag ist noch nicht da")
    static let dayToComeWhy = Message(
        en: "Figures are entered on the day or afterwards; choose a day up to today.", zh: "数据应在当天或之后录入；请选择今天或以前的日期。",
        ru: "Данные вводят в тот же день или позже; выберите день не позднее сегодняшнего.",
        de: "Zahlen werden am Tag selbst oder danach eingetragen; wählen Sie einen Tag bis heute.")
    static let theyEnterThemselves = Message(
        en: "each enters its own figures", zh: "各自录入自己的数据", ru: "каждое вводит свои данные", de: "jeder trägt die eigenen Zahlen ein")

    static func wrong(_ problem: EntryProblem) -> Message {
        switch problem {
        case .notANumber(let text):
            Message(
                en: "“\(text)” is not a number; expected are digits, like 118.5.", zh: "“\(text)”不是数字；请填写数字，例如 118.5。",
                ru: "«\(text)» — не число; ожидаются цифры, например 118,5.", de: "„\(text)“ ist keine Zahl; erwartet werden Ziffern, etwa 118,5.")
        case .negative:
            Message(
                en: "This cannot be below zero.", zh: "此项不能为负数。", ru: "Здесь не может быть меньше нуля.", de: "Das kann nicht unter null liegen.")
        case .tooLarge:
            Message(
                en: "No works counts that far; is a sign too many?", zh: "数字过大，是否多输了一位？", ru: "Так далеко никто не считает; нет ли лишней цифры?",
                de: "So weit zählt kein Werk; ist eine Ziffer zu viel?")
        case .notWhole:
            Message(en: "This is counted in whole pieces.", zh: "此项按整数计。", ru: "Здесь считают целыми.", de: "Das wird in ganzen Stücken gezählt.")
        case .numeratorMissing:
            Message(en: "How much of it was reached?", zh: "其中达到多少？", ru: "Сколько из этого достигнуто?", de: "Wie viel davon wurde erreicht?")
        case .denominatorMissing:
            Message(en: "Out of how much?", zh: "总数是多少？", ru: "Из какого количества?", de: "Von wie viel?")
        }
    }
    package static func target(_ value: String) -> Message { Message(en: "target \(value)", zh: "目标 \(value)", ru: "цель \(value)", de: "Ziel \(value)") }
}
