import Language
import Works

/// The words of one proposal.
enum ProposalWords {
    static func signature(_ signature: Signature) -> Message {
        switch signature {
        case .quiet: .signedQuietly
        case .named: .signedByName
        case .nameless: Message(en: "Without a name", zh: "匿名", ru: "Без имени", de: "Ohne Namen")
        }
    }

    /// Named are those who agreed; the others are counted.
    static func authors(of view: MatterView, _ signature: Signature, _ language: Language) -> String {
        let authors = view.parts.filter { $0.role == .author }, sponsors = view.parts.filter { $0.role == .sponsor }
        let sender = language(signature == .nameless ? .somebodyWithoutAName : .somebodyNotNamed)
        func list(_ parts: [MatterPart]) -> String {
            let named = parts.filter { $0.naming == .named }.compactMap { view.names[$0.person] }, others = parts.count - named.count
            return language.list(named + (others > 0 ? [language(.othersNotNamed(others))] : []))
        }
        let people = authors.isEmpty ? sender : list(authors)
        return sponsors.isEmpty ? people : language(.sponsoredBy(people, list(sponsors)))
    }

    static func clock(of proposal: Proposal, on day: Day) -> Message {
        let promised = proposal.promised.date.medium
        guard let answered = proposal.answered else {
            return proposal.isLate(on: day) ? .answerIsLate(promised, day - proposal.promised) : .answerIsPromised(promised, proposal.promised - day)
        }
        return answered > proposal.promised ? .answeredLate(answered.date.medium, promised) : .answeredInTime(answered.date.medium, promised)
    }

    static func headline(_ numbers: ProposalNumbers) -> Message {
        numbers.isSmall ? .proposalsOfAYear(numbers.all.proposals) : .proposalsOfPeople(numbers.all.proposals, numbers.all.proposers, numbers.all.nameless)
    }

    static func answers(_ line: ProposalNumbers.Line) -> Message {
        if line.promised == 0 { return .noAnswerIsDueYet }
        guard let days = line.daysToAnswer else { return .halfHaveNoAnswerYet(line.late, line.promised) }
        return .halfAreAnsweredWithin(days, line.late, line.promised)
    }
}

// MARK: The form

extension Message {
    static let propose = Message(en: "Propose something", zh: "提建议", ru: "Предложить", de: "Etwas vorschlagen")
    static let whatDisturbs = Message(en: "What disturbs?", zh: "什么不好？", ru: "Что мешает?", de: "Was stört?")
    static let whatDoYouPropose = Message(en: "What do you propose?", zh: "您建议怎么做？", ru: "Что вы предлагаете?", de: "Was schlagen Sie vor?")
    static let whatWouldItBring = Message(en: "What would it bring?", zh: "会带来什么好处？", ru: "Что это даст?", de: "Was würde es bringen?")
    static let whatItBringsNote = Message(en: "may be left open", zh: "可以不填", ru: "можно не заполнять", de: "kann offen bleiben")
    static let disturbsIsNeeded = Message(
        en: "One sentence is needed about what disturbs.", zh: "请用一句话说明哪里不好。", ru: "Нужна одна фраза о том, что мешает.", de: "Ein Satz ist nötig, was stört.")
    static let proposesIsNeeded = Message(
        en: "One sentence is needed about what should be done.", zh: "请用一句话说明应怎么做。", ru: "Нужна одна фраза о том, что сделать.",
        de: "Ein Satz ist nötig, was geschehen soll.")
    static let howItIsSigned = Message(en: "Your name", zh: "您的姓名", ru: "Ваше имя", de: "Ihr Name")
    static let signatureNote = Message(
        en: "you can change this later", zh: "以后可以更改", ru: "это можно изменить позже", de: "das lässt sich später ändern")
    static let namelessNote = Message(
        en: "without a name nobody can find out who you are; you get a receipt with which you can add a word later",
        zh: "匿名时无人能查出您是谁；您会得到一个回执码，以后可凭它补充意见", ru: "без имени никто не узнает, кто вы; вы получите код, с которым сможете потом добавить слово",
        de: "ohne Namen kann niemand herausfinden, wer Sie sind; Sie bekommen einen Beleg, mit dem Sie später etwas hinzufügen können")
    static let signedQuietly = Message(en: "Not shown to others", zh: "不向他人显示", ru: "Не показывать другим", de: "Anderen nicht gezeigt")
    static let signedByName = Message(en: "Shown", zh: "显示", ru: "Показывать", de: "Gezeigt")
    static let signatureIsNeeded = Message(
        en: "Say how it is to be signed.", zh: "请选择如何署名。", ru: "Укажите, как подписать.", de: "Sagen Sie, wie es gezeichnet sein soll.")
    static let sayWhoYouAre = Message(
        en: "At this works proposals come with a name: say first at this screen who you are.", zh: "本企业的建议需要署名：请先在此屏幕上表明身份。",
        ru: "На этом предприятии предложения подают с именем: сначала скажите у этого экрана, кто вы.",
        de: "In diesem Betrieb kommen Vorschläge mit Namen: Sagen Sie an diesem Bildschirm zuerst, wer Sie sind.")
    static let sendProposal = Message(en: "Send", zh: "提交", ru: "Отправить", de: "Senden")
    static let proposalAbout = Message(en: "About", zh: "针对", ru: "О чём", de: "Zu")
    static let takenUpAgain = Message(
        en: "Declined before, taken up again", zh: "曾未采纳，重新提出", ru: "Было отклонено, поднято снова", de: "Früher abgelehnt, wieder aufgegriffen")
    static let whyAgain = Message(en: "Why take it up again?", zh: "为什么重新提出？", ru: "Почему поднять снова?", de: "Warum wieder aufgreifen?")

    static let proposalIsTaken = Message(
        en: "Your proposal has arrived.", zh: "您的建议已收到。", ru: "Ваше предложение принято к ответу.", de: "Ihr Vorschlag ist angekommen.")
    static let yourReceipt = Message(en: "Your receipt", zh: "您的回执码", ru: "Ваш код", de: "Ihr Beleg")
    static let receiptIsShownOnce = Message(
        en: "Write it down: it is shown only now, and nobody can tell it again.", zh: "请记下：只显示这一次，之后无人能再告知。",
        ru: "Запишите: он показан только сейчас, повторить его никто не сможет.",
        de: "Schreiben Sie ihn auf: Er wird nur jetzt gezeigt, und niemand kann ihn noch einmal sagen.")
    static let seeYourProposal = Message(en: "See the proposal", zh: "查看建议", ru: "Посмотреть предложение", de: "Vorschlag ansehen")
    static let openByReceipt = Message(en: "I have a receipt", zh: "我有回执码", ru: "У меня есть код", de: "Ich habe einen Beleg")
    static let receiptNote = Message(
        en: "twelve signs, such as abcd-efgh-jkmn", zh: "十二位，例如 abcd-efgh-jkmn", ru: "двенадцать знаков, вида abcd-efgh-jkmn",
        de: "zwölf Zeichen, etwa abcd-efgh-jkmn")
    static let wordOfTheAuthor = Message(en: "What do you want to add?", zh: "您想补充什么？", ru: "Что вы хотите добавить?", de: "Was möchten Sie hinzufügen?")
    static let wordMayBeEmpty = Message(
        en: "left empty, it only opens the proposal", zh: "不填则只打开该建议", ru: "пустое поле только откроет предложение",
        de: "leer gelassen, öffnet es nur den Vorschlag")
    static let openIt = Message(en: "Open", zh: "打开", ru: "Открыть", de: "Öffnen")
    static let noSuchReceipt = Message(
        en: "No proposal has this receipt. Expected are twelve signs, such as abcd-efgh-jkmn.", zh: "没有建议使用此回执码。应为十二位，例如 abcd-efgh-jkmn。",
        ru: "С таким кодом предложения нет. Ожидаются двенадцать знаков, вида abcd-efgh-jkmn.",
        de: "Kein Vorschlag hat diesen Beleg. Erwartet werden zwölf Zeichen, etwa abcd-efgh-jkmn.")
}
