import Language

extension Message {
    static let newsOfTheDay = Message(en: "News of the day", zh: "当日动态", ru: "Новости дня", de: "Neues vom Tag")
    static let nothingNew = Message(en: "Nothing new", zh: "没有新动态", ru: "Ничего нового", de: "Nichts Neues")
    static let nothingNewWhy = Message(
        en: "On this day nobody else did anything in what you take part in or answer for.", zh: "这一天，您参与或负责的事项没有其他人的动作。",
        ru: "В этот день никто другой ничего не сделал в том, в чём вы участвуете или за что отвечаете.",
        de: "An diesem Tag tat niemand sonst etwas an dem, woran Sie teilnehmen oder wofür Sie einstehen.")
    static let theDayBeforeThat = Message(en: "The day before that", zh: "再前一天", ru: "За день до того", de: "Der Tag davor")
    static let newsAreShown = Message(
        en: "In the morning the bar above says whether there is anything new, and only then. Nobody else sees this page.",
        zh: "早上有新动态时，上方栏目会提示；没有则不提示。此页仅您可见。", ru: "Утром полоса сверху говорит, есть ли новое, и только тогда. Эту страницу видите только вы.",
        de: "Am Morgen sagt die Leiste oben, ob es etwas Neues gibt, und nur dann. Diese Seite sehen nur Sie.")
    static let newsAreNotShown = Message(
        en: "You are told of nothing. This page shows it all the same when you open it.", zh: "您已关闭提示；打开此页仍可查看。",
        ru: "Вам ни о чём не сообщают. Если открыть эту страницу, она всё равно это покажет.",
        de: "Ihnen wird nichts gemeldet. Diese Seite zeigt es trotzdem, wenn Sie sie öffnen.")
    static let showNoNews = Message(en: "Tell me of nothing", zh: "不要提示我", ru: "Не сообщать мне", de: "Mir nichts melden")
    static let showNews = Message(en: "Tell me in the morning", zh: "早上提示我", ru: "Сообщать мне утром", de: "Mir am Morgen melden")
}
