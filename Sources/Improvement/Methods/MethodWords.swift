package import Language
import Planning
import Works

/// How methods are spoken of.
package enum MethodFace: MatterFace {
    package static let kind = MatterKind.method
    package static let step = "methods"
    package static let one = Message(en: "Method", zh: "方法", ru: "Метод", de: "Verfahren")
    package static let many = Message(en: "Methods", zh: "方法", ru: "Методы", de: "Verfahren")

    package static func stage(_ stage: String) -> Message {
        switch Method.Stage(rawValue: stage) {
        case .published: Message(en: "in use", zh: "在用", ru: "применяется", de: "in Gebrauch")
        case .outdated, nil: Message(en: "out of date", zh: "已过时", ru: "устарел", de: "überholt")
        }
    }

    package static func sentence(of step: MatterStep) -> Message {
        switch MethodStep(rawValue: step.what) {
        case .published: Message(en: "Written down.", zh: "写成案例。", ru: "Описан.", de: "Aufgeschrieben.")
        case .invited: Message(en: "Units were invited to it.", zh: "已邀请单位采用。", ru: "Приглашены подразделения.", de: "Bereiche wurden dazu eingeladen.")
        case .outdated: Message(en: "Marked as out of date.", zh: "标记为过时。", ru: "Отмечен как устаревший.", de: "Als überholt gekennzeichnet.")
        case .remark, nil: Message(en: "A remark.", zh: "备注。", ru: "Замечание.", de: "Eine Anmerkung.")
        }
    }
}

/// How it is spoken of that a unit takes a method over.
package enum AdoptionFace: MatterFace {
    package static let kind = MatterKind.adoption
    package static let step = "adoptions"
    package static let one = Message(en: "Invitation to a method", zh: "方法推广邀请", ru: "Приглашение к методу", de: "Einladung zu einem Verfahren")
    package static let many = Message(en: "Invitations to methods", zh: "方法推广邀请", ru: "Приглашения к методам", de: "Einladungen zu Verfahren")

    package static func stage(_ stage: String) -> Message {
        switch Adoption.Stage(rawValue: stage) {
        case .invited, nil: Message(en: "invited", zh: "已邀请", ru: "приглашены", de: "eingeladen")
        case .adopted: Message(en: "adopted", zh: "已采用", ru: "принят", de: "übernommen")
        case .adapted: Message(en: "adapted", zh: "改进后采用", ru: "принят с изменениями", de: "angepasst übernommen")
        case .declined: Message(en: "declined", zh: "未采用", ru: "отклонён", de: "abgelehnt")
        }
    }

    package static func sentence(of step: MatterStep) -> Message {
        switch Adoption.Stage(rawValue: step.what) {
        case .invited, nil: Message(en: "Invited.", zh: "发出邀请。", ru: "Приглашены.", de: "Eingeladen.")
        case .adopted: Message(en: "Adopted.", zh: "采用。", ru: "Принят.", de: "Übernommen.")
        case .adapted:
            Message(
                en: "Adapted to what is different here.", zh: "结合本单位情况采用。", ru: "Приспособлен к здешним условиям.", de: "An die hiesigen Umstände angepasst.")
        case .declined: Message(en: "Declined.", zh: "未采用。", ru: "Отклонён.", de: "Abgelehnt.")
        }
    }
}

extension Message {
    static let writeAMethod = Message(en: "Write down a method", zh: "写下一种方法", ru: "Описать метод", de: "Verfahren aufschreiben")
    static let methodsFromIt = Message(
        en: "Methods written from it", zh: "由此写成的方法", ru: "Методы, описанные по нему", de: "Daraus aufgeschriebene Verfahren")
    static let methodTitle = Message(en: "What is it called?", zh: "叫什么？", ru: "Как он называется?", de: "Wie heißt es?")
    static let whatStoodInTheWay = Message(en: "What stood in the way?", zh: "当时的障碍是什么？", ru: "Что мешало?", de: "Was stand im Weg?")
    static let whatWasDone = Message(en: "What was done?", zh: "做了什么？", ru: "Что было сделано?", de: "Was wurde getan?")
    static let whatItBrought = Message(
        en: "What did it bring, and how is that known?", zh: "效果如何，有何依据？", ru: "Что это дало и откуда это известно?",
        de: "Was hat es gebracht, und woher weiß man das?")
    static let underWhichConditions = Message(
        en: "Under which conditions does it work?", zh: "在什么条件下有效？", ru: "При каких условиях он работает?", de: "Unter welchen Umständen geht es?")
    static let shownByIndicator = Message(
        en: "Which indicator shows it?", zh: "由哪个指标体现？", ru: "Какой показатель это показывает?", de: "Welche Kennzahl zeigt es?")
    static let sinceWhichDay = Message(
        en: "Since which day is it done so?", zh: "从哪天起这样做？", ru: "С какого дня так делают?", de: "Seit welchem Tag wird es so gemacht?")
    static let nameMeAsContact = Message(
        en: "Name me as the one to ask", zh: "列我为联系人", ru: "Указать меня, кого спрашивать", de: "Mich als Ansprechpartner nennen")
    static let askWhom = Message(en: "Whom to ask", zh: "联系人", ru: "Кого спрашивать", de: "Wen man fragt")
    static let noIndicator = Message(en: "none", zh: "无", ru: "никакой", de: "keine")
    static let whatStoodInTheWayIsNeeded = Message(
        en: "Say what stood in the way: by it others find the method.", zh: "请写明当时的障碍：别人凭此找到这个方法。", ru: "Напишите, что мешало: по этому метод находят другие.",
        de: "Sagen Sie, was im Weg stand: Daran finden es die anderen.")
    static let whatWasDoneIsNeeded = Message(
        en: "Say what was done, so that others can do it too.", zh: "请写明做法，让别人也能照做。", ru: "Напишите, что было сделано, чтобы могли и другие.",
        de: "Sagen Sie, was getan wurde, damit andere es auch können.")

    static let whatTheFiguresSay = Message(en: "What the figures say", zh: "数据说明", ru: "Что говорят цифры", de: "Was die Zahlen sagen")
    static let lookCloser = Message(en: "Look closer", zh: "详细查看", ru: "Подробнее", de: "Genauer ansehen")
    static let whoTookItOver = Message(en: "Who took it over", zh: "哪些单位采用了", ru: "Кто перенял", de: "Wer es übernommen hat")
    static func takenOverBy(_ taken: Int, _ asked: Int) -> Message {
        Message(
            en: "taken over by \(taken) of \(asked, "invited unit", "invited units")", zh: "受邀 \(asked) 个单位中有 \(taken) 个采用",
            ru: "перенят: \(taken) из \(asked, "приглашённого подразделения", "приглашённых подразделений", "приглашённых подразделений")",
            de: "von \(asked, "eingeladenem Bereich", "eingeladenen Bereichen") haben es \(taken) übernommen")
    }
    static func othersUnseen(_ count: Int) -> Message {
        Message(
            en: "and \(count, "unit", "units") that you do not see", zh: "另有您看不到的 \(count) 个单位",
            ru: "и ещё \(count, "подразделение", "подразделения", "подразделений"), которых вы не видите",
            de: "und \(count, "Bereich, den", "Bereiche, die") Sie nicht sehen")
    }
    static let unitHead = Message(en: "Unit", zh: "单位", ru: "Подразделение", de: "Bereich")
    static let itsAnswer = Message(en: "Answer", zh: "答复", ru: "Ответ", de: "Antwort")
    static let broughtThere = Message(en: "What it brought there", zh: "在该单位的效果", ru: "Что это дало там", de: "Was es dort brachte")
    static let inviteUnits = Message(en: "Invite units", zh: "邀请单位", ru: "Пригласить подразделения", de: "Bereiche einladen")
    static let similarObstacles = Message(
        en: "These have a similar obstacle", zh: "这些单位有类似障碍", ru: "У этих похожее препятствие", de: "Diese haben ein ähnliches Hindernis")
    static let unitsByName = Message(en: "Other units", zh: "其他单位", ru: "Другие подразделения", de: "Andere Bereiche")
    static let unitsByNameNote = Message(
        en: "path or code, one on a line", zh: "路径或代码，每行一个", ru: "путь или код, по одному в строке", de: "Pfad oder Kennung, je Zeile einer")
    static let wordWithIt = Message(en: "A word to go with it", zh: "附言", ru: "Несколько слов", de: "Ein Wort dazu")
    static func notInvitable(_ names: String) -> Message {
        Message(
            en: "These were not found below what you lead, or were asked already: \(names). Nobody was invited yet.",
            zh: "在您领导的范围内未找到，或已邀请过：\(names)。尚未发出邀请。",
            ru: "Не найдены среди тех, кем вы руководите, или уже приглашены: \(names). Пока никто не приглашён.",
            de: "Nicht gefunden unter dem, was Sie leiten, oder schon gefragt: \(names). Noch wurde niemand eingeladen.")
    }
    static let nobodyChosen = Message(
        en: "Choose at least one unit, or write one down.", zh: "请至少选择或填写一个单位。", ru: "Выберите или впишите хотя бы одно подразделение.",
        de: "Wählen Sie mindestens einen Bereich, oder schreiben Sie einen auf.")
    static let itIsOutdated = Message(en: "It is out of date", zh: "已过时", ru: "Он устарел", de: "Es ist überholt")
    static let addARemark = Message(en: "Add a remark", zh: "添加备注", ru: "Добавить замечание", de: "Etwas anmerken")
    static let methodsForObstacles = Message(
        en: "Others had obstacles like yours", zh: "其他单位遇到过类似障碍", ru: "У других были похожие препятствия", de: "Andere hatten ähnliche Hindernisse")
    static let weAdopt = Message(en: "We adopt it", zh: "我们采用", ru: "Мы перенимаем", de: "Wir übernehmen es")
    static let weAdapt = Message(en: "We adapt it", zh: "我们改进后采用", ru: "Мы приспособим", de: "Wir passen es an")
    static let weDecline = Message(en: "We decline", zh: "我们不采用", ru: "Мы отказываемся", de: "Wir lehnen ab")
    static let whyOrHow = Message(
        en: "Why, or how is it done here?", zh: "理由，或在此如何做？", ru: "Почему, или как это делается здесь?", de: "Warum, oder wie macht man es hier?")
    static let fromWhichDay = Message(en: "From which day on?", zh: "从哪天起？", ru: "С какого дня?", de: "Ab welchem Tag?")
    static let firstAt = Message(en: "First at", zh: "首创单位", ru: "Впервые", de: "Zuerst bei")
}
