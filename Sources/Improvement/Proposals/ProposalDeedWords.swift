import Language
import Works

// What is said on the page of a proposal, and how it is answered.
extension Message {
    static let whoProposes = Message(en: "Proposed by", zh: "建议人", ru: "Кто предлагает", de: "Vorgeschlagen von")
    static let somebodyWithoutAName = Message(en: "somebody without a name", zh: "匿名人员", ru: "кто-то без имени", de: "jemand ohne Namen")
    static let somebodyNotNamed = Message(en: "somebody who is not named", zh: "未公开姓名者", ru: "кто-то, кто не назван", de: "jemand, der nicht genannt wird")
    static func othersNotNamed(_ count: Int) -> Message {
        Message(
            en: "\(count, "person", "people") not named", zh: "未公开姓名者 \(count) 人", ru: "\(count, "человек", "человека", "человек") без имени",
            de: "\(count, "Person", "Personen") ohne Namen")
    }
    static func sponsoredBy(_ authors: String, _ sponsors: String) -> Message {
        Message(
            en: "\(authors); sponsored by \(sponsors)", zh: "\(authors)；支持人：\(sponsors)", ru: "\(authors); поддерживает \(sponsors)",
            de: "\(authors); gefördert von \(sponsors)")
    }

    // The clock.
    static func answerIsPromised(_ day: DateText, _ days: Int) -> Message {
        Message(
            en: "An answer is promised by \(day): \(days, "day", "days") left.", zh: "承诺在\(day)前答复：还有 \(days) 天。",
            ru: "Ответ обещан до \(day): осталось \(days, "день", "дня", "дней").",
            de: "Eine Antwort ist bis \(day) zugesagt: noch \(days, "Tag", "Tage").")
    }
    static func answerIsLate(_ day: DateText, _ days: Int) -> Message {
        Message(
            en: "An answer was promised by \(day). It is \(days, "day", "days") late.", zh: "承诺在\(day)前答复，已迟 \(days) 天。",
            ru: "Ответ был обещан до \(day). Опоздание: \(days, "день", "дня", "дней").",
            de: "Eine Antwort war bis \(day) zugesagt. Sie ist \(days, "Tag", "Tage") überfällig.")
    }
    static func answeredInTime(_ day: DateText, _ promised: DateText) -> Message {
        Message(
            en: "Answered on \(day); promised was \(promised).", zh: "\(day)答复；承诺期限为\(promised)。", ru: "Ответ дан \(day); обещан был до \(promised).",
            de: "Beantwortet am \(day); zugesagt war \(promised).")
    }
    static func answeredLate(_ day: DateText, _ promised: DateText) -> Message {
        Message(
            en: "Answered only on \(day); promised was \(promised).", zh: "\(day)才答复；承诺期限为\(promised)。",
            ru: "Ответ дан лишь \(day); обещан был до \(promised).",
            de: "Erst am \(day) beantwortet; zugesagt war \(promised).")
    }

    // Whoever answers.
    static let acceptIt = Message(en: "Accept it", zh: "采纳", ru: "Принять", de: "Annehmen")
    static let declineProposal = Message(en: "Decline it", zh: "不采纳", ru: "Отклонить", de: "Ablehnen")
    static let tryItFirst = Message(en: "Try it first", zh: "先行试验", ru: "Сначала попробовать", de: "Erst erproben")
    static let handItOn = Message(en: "Hand it on", zh: "转交", ru: "Передать", de: "Weitergeben")
    static let whyAndWhatNext = Message(
        en: "Why, and what happens next?", zh: "理由是什么？下一步做什么？", ru: "Почему, и что дальше?", de: "Warum, und was geschieht nun?")
    static let whyDeclined = Message(en: "Why not?", zh: "为什么不采纳？", ru: "Почему нет?", de: "Warum nicht?")
    static let howItIsTried = Message(en: "How is it tried?", zh: "怎样试验？", ru: "Как будут пробовать?", de: "Wie wird es erprobt?")
    static let triedUntil = Message(en: "Until when?", zh: "试到何时？", ru: "До какого дня?", de: "Bis wann?")
    static let whyHandedOn = Message(
        en: "Why do they know more of it?", zh: "为什么对方更了解？", ru: "Почему там знают больше?", de: "Warum versteht man dort mehr davon?")
    static let toTheHeadOf = Message(en: "To whoever heads", zh: "转交给哪个单位的领导", ru: "Кому: руководству подразделения", de: "An die Leitung von")
    static let noUnitToHandTo = Message(
        en: "Expected is the path of a unit as it stands in the tree, such as Nordwerk/Tool shop.", zh: "应填写单位在组织树中的路径，例如 Nordwerk/Tool shop。",
        ru: "Ожидается путь подразделения, как в дереве, например Nordwerk/Tool shop.",
        de: "Erwartet wird der Pfad eines Bereichs, wie er im Baum steht, etwa Nordwerk/Tool shop.")
    static let dayToComeIsNeeded = Message(
        en: "Expected is a day to come, like 2026-03-31.", zh: "应填写将来的日期，例如 2026-03-31。", ru: "Ожидается будущий день вида 2026-03-31.",
        de: "Erwartet wird ein kommender Tag, etwa 2026-03-31.")

    // The committee.
    static let askWhatBecomes = Message(en: "Ask what becomes of it", zh: "询问处理情况", ru: "Спросить, что с ним", de: "Fragen, was daraus wird")
    static let yourQuestion = Message(en: "Your question", zh: "您的问题", ru: "Ваш вопрос", de: "Ihre Frage")
    static func questionIsOpen(_ question: String) -> Message {
        Message(
            en: "The committee waits for a reply: \(question)", zh: "委员会等待回答：\(question)", ru: "Комитет ждёт ответа: \(question)",
            de: "Das Komitee wartet auf eine Erwiderung: \(question)")
    }
    static let replyToTheQuestion = Message(en: "Reply to the question", zh: "回答提问", ru: "Ответить на вопрос", de: "Auf die Frage erwidern")
    static let yourReply = Message(en: "Your reply", zh: "您的回答", ru: "Ваш ответ", de: "Ihre Erwiderung")

    // Everybody.
    static let addAWord = Message(en: "Add a word", zh: "补充意见", ru: "Добавить слово", de: "Etwas hinzufügen")
    static let yourWord = Message(en: "What do you want to say?", zh: "您想说什么？", ru: "Что вы хотите сказать?", de: "Was möchten Sie sagen?")
    static let takeItUpAgain = Message(en: "Take it up again", zh: "重新提出", ru: "Поднять снова", de: "Wieder aufgreifen")
    static let whatCameOfProposal = Message(en: "What came of it", zh: "后续情况", ru: "Что из этого вышло", de: "Was daraus wurde")
    static let takenUpAgainAs = Message(en: "Taken up again as", zh: "重新提出为", ru: "Поднято снова как", de: "Wieder aufgegriffen als")

    // Who takes part.
    static let joinAsAuthor = Message(en: "Yes, I am an author", zh: "是，我是共同建议人", ru: "Да, я соавтор", de: "Ja, ich bin Miturheber")
    static let youAreInvited = Message(
        en: "You are asked to be named among the authors of this.", zh: "邀请您作为此建议的共同建议人。", ru: "Вас просят войти в число авторов.",
        de: "Sie sind gebeten, Miturheber zu sein.")
    static let joinAsSponsor = Message(en: "Sponsor it", zh: "支持这项建议", ru: "Поддержать", de: "Fördern")
    static let whatASponsorDoes = Message(
        en: "Who sponsors helps to work it out: one engineer with two workers is a group.", zh: "支持人帮助完善建议：一名工程师与两名工人即为一个小组。",
        ru: "Кто поддерживает, помогает доработать: инженер и двое рабочих — это группа.",
        de: "Wer fördert, hilft beim Ausarbeiten: ein Ingenieur mit zwei Arbeitern ist eine Gruppe.")
    static let isYourNameShown = Message(en: "Is your name shown?", zh: "是否显示您的姓名？", ru: "Показывать ваше имя?", de: "Wird Ihr Name gezeigt?")
    static let inviteAnAuthor = Message(en: "Ask somebody to join", zh: "邀请他人参加", ru: "Пригласить соавтора", de: "Jemanden dazubitten")
    static let badgeOrSignInName = Message(
        en: "Badge number or sign-in name", zh: "工牌号或登录名", ru: "Номер пропуска или имя для входа", de: "Ausweisnummer oder Anmeldename")
    static let theySayYesThemselves = Message(en: "they say yes themselves", zh: "由对方自己确认", ru: "согласие даёт он сам", de: "zusagen muss man selbst")
    static let yourNameIsShown = Message(en: "You take part by name", zh: "您以实名参加", ru: "Вы участвуете под своим именем", de: "Sie sind mit Namen beteiligt")
    static let yourNameIsNotShown = Message(
        en: "You take part, not named", zh: "您参加，未公开姓名", ru: "Вы участвуете, имя не показано", de: "Sie sind beteiligt, ohne Namen")
    static let showMyName = Message(en: "Show my name", zh: "显示我的姓名", ru: "Показать моё имя", de: "Meinen Namen zeigen")
    static let hideMyName = Message(en: "Hide my name", zh: "隐藏我的姓名", ru: "Скрыть моё имя", de: "Meinen Namen verbergen")
    static let takeNoPartAnyMore = Message(en: "Take no part any more", zh: "不再参加", ru: "Больше не участвовать", de: "Nicht mehr beteiligt sein")
    static let nobodyByThatBadge = Message(
        en: "Nobody here has this badge number or sign-in name.", zh: "这里没有人使用此工牌号或登录名。", ru: "Здесь нет никого с таким номером или именем для входа.",
        de: "Niemand hier hat diese Ausweisnummer oder diesen Anmeldenamen.")
    static let theyDoNotSeeThisUnit = Message(
        en: "They may not take part at this unit; an administrator can give them an office here.", zh: "对方无权参加该单位事务；管理员可授予职务。",
        ru: "У этого человека нет здесь прав; администратор может дать ему должность.",
        de: "Diese Person darf sich in diesem Bereich nicht beteiligen; die Verwaltung kann ihr hier ein Amt geben.")
    static let youAreNotInvited = Message(
        en: "Only an author can do this, or whoever was asked to join.", zh: "只有建议人或受邀者可以这样做。", ru: "Это может только автор или приглашённый.",
        de: "Das kann nur, wer Urheber ist oder dazugebeten wurde.")
}
