import Language
import Planning

// The words of decisions about help and of the drawn order.
extension Message {
    static let waitingForHelp = Message(en: "Waiting for help", zh: "等待帮扶", ru: "Ждут помощи", de: "Warten auf Hilfe")
    static let waitingForHelpNote = Message(
        en: "whoever could help serves others already", zh: "能帮扶的单位已在帮扶其他单位", ru: "те, кто мог бы помочь, уже помогают другим",
        de: "wer helfen könnte, hilft schon anderen")
    static let nobodyProvenBetter = Message(en: "Nobody proven better", zh: "没有确实更先进的单位", ru: "Заведомо лучших нет", de: "Niemand nachweislich besser")
    static let nobodyProvenBetterNote = Message(
        en: "reliably behind, and no unit of their level is proven better", zh: "确实落后，而同级中没有确实更先进的单位",
        ru: "надёжно отстают, и на их уровне заведомо лучших нет",
        de: "verlässlich zurück, und auf ihrer Ebene ist niemand nachweislich besser")
    static let tooSmallForHelp = Message(en: "Too small to be judged", zh: "人数过少，不作评判", ru: "Слишком малы для оценки", de: "Zu klein für ein Urteil")
    static let tooSmallForHelpNote = Message(
        en: "fewer than five people", zh: "不足五人", ru: "менее пяти человек", de: "weniger als fünf Personen")
    static func leftOut(_ count: Int) -> Message {
        Message(
            en: "\(count, "other unit behind was", "other units behind were") not looked at: others lack more.", zh: "另有 \(count) 个落后单位未列入：其他单位缺口更大。",
            ru: "Ещё \(count, "отстающее", "отстающих", "отстающих") не рассмотрено: другим недостаёт больше.",
            de: "\(count, "weiterer zurückliegender Bereich wurde", "weitere zurückliegende Bereiche wurden") nicht betrachtet: anderen fehlt mehr.")
    }
    static func andOthers(_ count: Int) -> Message {
        Message(
            en: "and \(count, "other", "others")", zh: "以及另外 \(count) 个", ru: "и ещё \(count, "другое", "других", "других")",
            de: "und \(count, "weiterer", "weitere")")
    }
    static func andEarlier(_ count: Int) -> Message {
        Message(
            en: "and \(count, "earlier decision", "earlier decisions")", zh: "以及更早的 \(count) 项决定",
            ru: "и \(count, "более раннее решение", "более ранних решения", "более ранних решений")",
            de: "und \(count, "frühere Entscheidung", "frühere Entscheidungen")")
    }
    static let howPairsAreMade = Message(
        en:
            "Pairs are made over the whole works so that together they bring most and nobody helps more units than it has people for. A pair of last week counts a quarter more, so that it gives way only to one that is clearly better.",
        zh: "配对在全厂范围内进行，使总体收益最大，且任何单位的帮扶数量不超过其人手。上周的配对多计四分之一，只有明显更好的配对才会取代它。",
        ru:
            "Пары составляются по всему предприятию так, чтобы вместе дать больше всего и чтобы никто не помогал больше, чем позволяют люди. Пара прошлой недели весит на четверть больше и уступает только явно лучшей.",
        de:
            "Die Paare werden über den ganzen Betrieb so gebildet, dass sie zusammen am meisten bringen und niemand mehr Bereichen hilft, als Leute da sind. Ein Paar der letzten Woche zählt ein Viertel mehr und weicht nur einem deutlich besseren."
    )

    // The drawn order.
    static let drawnOrder = Message(en: "Drawn order", zh: "抽签次序", ru: "Очерёдность по жребию", de: "Geloste Reihenfolge")
    static func drawnOn(_ day: DateText, _ seed: String) -> Message {
        Message(
            en: "drawn by lot on \(day), seed \(seed)", zh: "\(day)抽签，种子 \(seed)", ru: "жребий от \(day), зерно \(seed)",
            de: "gelost am \(day), Startzahl \(seed)")
    }
    static let whatTheOrderIsFor = Message(
        en: "Whoever comes first gets help first. So those who wait show what would have come anyway, and what the help brought can be told exactly.",
        zh: "排在前面的先得到帮扶。等待者由此说明自然会发生的变化，帮扶的效果便可准确得知。",
        ru: "Кто первый, тот и получает помощь первым. Ждущие показывают, что пришло бы и так, и действие помощи можно назвать точно.",
        de: "Wer vorn steht, bekommt zuerst Hilfe. Die Wartenden zeigen, was ohnehin gekommen wäre; so lässt sich genau sagen, was die Hilfe brachte.")
    static let drawTheOrder = Message(en: "Draw the order", zh: "抽签决定次序", ru: "Бросить жребий", de: "Reihenfolge losen")
    static let drawTheOrderNote = Message(
        en: "where help is scarce, the lot is fair, and it shows what help brings", zh: "帮扶不足时，抽签公平，还能看出帮扶的效果",
        ru: "когда помощи мало, жребий справедлив и показывает, что она даёт",
        de: "wo Hilfe knapp ist, ist das Los gerecht und zeigt, was Hilfe bringt")
    static func drawAmong(_ count: Int) -> Message {
        Message(
            en: "Draw among \(count, "unit", "units")", zh: "在 \(count) 个单位中抽签", ru: "Жребий среди \(count, "подразделения", "подразделений", "подразделений")",
            de: "Unter \(count, "Bereich", "Bereichen") losen")
    }
    static let nobodyToDraw = Message(
        en: "Fewer than two units wait that have no place in a drawn order yet.", zh: "尚未排入抽签次序的等待单位不足两个。",
        ru: "Ждущих без места в очерёдности меньше двух.", de: "Es warten weniger als zwei Bereiche, die noch keinen Platz in einer gelosten Reihenfolge haben."
    )

    // What was decided.
    static let whatWasDecided = Message(en: "What was decided", zh: "已作的决定", ru: "Что решено", de: "Was entschieden wurde")
    static func decisionsHold(_ weeks: Int) -> Message {
        Message(
            en: "a decision holds for \(weeks, "week", "weeks"), or until it is taken back", zh: "决定有效 \(weeks) 周，或至撤回为止",
            ru: "решение действует \(weeks, "неделю", "недели", "недель") или пока его не отзовут",
            de: "eine Entscheidung gilt \(weeks, "Woche", "Wochen") oder bis sie zurückgenommen wird")
    }
    static let dayOfIt = Message(en: "On", zh: "日期", ru: "Дата", de: "Am")
    static let helperHead = Message(en: "Helper", zh: "帮扶方", ru: "Помощник", de: "Helfer")
    static let helpedHead = Message(en: "Helped", zh: "受帮方", ru: "Кому", de: "Wem")
    static let decisionHead = Message(en: "Decision", zh: "决定", ru: "Решение", de: "Entscheidung")
    static let reasonHead = Message(en: "Reason", zh: "理由", ru: "Причина", de: "Grund")
    static let byWhomHead = Message(en: "By", zh: "由谁", ru: "Кем", de: "Von")
    static let takenPair = Message(en: "taken", zh: "采纳", ru: "принято", de: "angenommen")
    static let takenOther = Message(en: "another helper taken", zh: "改选其他帮扶方", ru: "выбран другой помощник", de: "anderer Helfer gewählt")
    static let declinedPair = Message(en: "declined", zh: "未采纳", ru: "отклонено", de: "abgelehnt")
    static func takenBackBy(_ name: String) -> Message {
        Message(en: "taken back by \(name)", zh: "由\(name)撤回", ru: "отозвано: \(name)", de: "zurückgenommen von \(name)")
    }
    static let takeBack = Message(en: "Take back", zh: "撤回", ru: "Отозвать", de: "Zurücknehmen")
    static let decideThis = Message(en: "Decide", zh: "作决定", ru: "Решить", de: "Entscheiden")
    static func decideAbout(_ unit: String) -> Message {
        Message(en: "Decide who helps \(unit)", zh: "决定谁帮扶\(unit)", ru: "Решить, кто поможет: \(unit)", de: "Entscheiden, wer \(unit) hilft")
    }
    static let decideForThis = Message(
        en: "Decide who helps this unit", zh: "决定谁帮扶本单位", ru: "Решить, кто поможет этому подразделению", de: "Entscheiden, wer diesem Bereich hilft")
    static let whoHelps = Message(en: "Who helps", zh: "谁来帮扶", ru: "Кто помогает", de: "Wer hilft")
    static func whoHelpsUnit(_ unit: String) -> Message {
        Message(en: "Who helps \(unit)?", zh: "谁来帮扶\(unit)？", ru: "\(unit): кто поможет?", de: "Wer hilft \(unit)?")
    }
    static func candidate(_ unit: String, _ worth: String, _ alike: Percent) -> Message {
        Message(
            en: "\(unit): up to \(worth) a day, alike to \(alike)", zh: "\(unit)：每天可达 \(worth)，相似度 \(alike)",
            ru: "\(unit): до \(worth) в день, сходство \(alike)", de: "\(unit): bis \(worth) am Tag, zu \(alike) gleich")
    }
    static let takeIt = Message(en: "this unit helps", zh: "由该单位帮扶", ru: "это подразделение помогает", de: "dieser Bereich hilft")
    static let declineIt = Message(en: "not this pair", zh: "不采用这一配对", ru: "эта пара не подходит", de: "dieses Paar nicht")
    static let reasonNote = Message(
        en: "Needed where a pair is declined or another is taken: what do the figures not know?", zh: "不采纳或改选时须说明：数据不知道什么？",
        ru: "Нужна, если пара отклонена или выбрана другая: чего не знают цифры?",
        de: "Nötig, wenn ein Paar abgelehnt oder ein anderes gewählt wird: Was wissen die Zahlen nicht?")
    static let reasonNeeded = Message(
        en: "Say in a few words why.", zh: "请简要说明原因。", ru: "Скажите в нескольких словах почему.", de: "Sagen Sie in wenigen Worten, warum.")
    static let recordDecision = Message(en: "Record the decision", zh: "记录决定", ru: "Записать решение", de: "Entscheidung festhalten")
    static let decisionIncomplete = Message(
        en: "Expected are a helper from the list, a decision, and a reason where it departs from the proposal.", zh: "请从列表中选择帮扶方并作出决定；与建议不同时须说明理由。",
        ru: "Нужны помощник из списка, решение и причина, если оно расходится с предложением.",
        de: "Erwartet werden ein Helfer aus der Liste, eine Entscheidung und ein Grund, wo sie vom Vorschlag abweicht.")
    static let decidedMeanwhile = Message(
        en: "Somebody else has decided meanwhile. Below stands what holds now; yours is still in the form.", zh: "在此期间他人已作决定。下方为现行决定；您的内容仍在表单中。",
        ru: "Тем временем решил кто-то другой. Ниже — что действует теперь; ваше осталось в форме.",
        de: "Inzwischen hat jemand anderes entschieden. Unten steht, was jetzt gilt; Ihres steht noch im Formular.")
    static func helperIsFull(_ missions: Int) -> Message {
        Message(
            en: "That unit helps \(missions, "other", "others") already and has people for no more.", zh: "该单位已在帮扶 \(missions) 个单位，人手不够再帮。",
            ru: "Это подразделение уже помогает \(missions, "другому", "другим", "другим"), людей на большее нет.",
            de: "Dieser Bereich hilft schon \(missions, "anderem", "anderen") und hat nicht mehr Leute.")
    }
    static func standsDecided(_ decision: String, _ helper: String, _ day: DateText) -> Message {
        Message(
            en: "Holds now: \(decision), \(helper), since \(day).", zh: "现行：\(decision)，\(helper)，自\(day)起。",
            ru: "Сейчас действует: \(decision), \(helper), с \(day).",
            de: "Jetzt gilt: \(decision), \(helper), seit \(day).")
    }
    static let nobodyYouMaySend = Message(
        en: "Nobody whom you may send", zh: "没有您可派出的单位", ru: "Некого направить", de: "Niemand, den Sie schicken dürfen")
    static let decidedAboveBoth = Message(
        en: "Help is decided by whoever heads both units, or what is above both.", zh: "帮扶由同时领导双方的人或其上级决定。",
        ru: "О помощи решает тот, кто руководит обоими, или вышестоящий над обоими.", de: "Über Hilfe entscheidet, wer beide leitet oder über beiden steht.")
    static let noSuchDecision = Message(
        en: "There is no such decision about this unit.", zh: "没有关于本单位的这项决定。", ru: "Такого решения об этом подразделении нет.",
        de: "Über diesen Bereich gibt es keine solche Entscheidung.")
    static let takenBackAlready = Message(
        en: "It was taken back before.", zh: "此前已撤回。", ru: "Уже отозвано.", de: "Sie wurde schon zurückgenommen.")
}
