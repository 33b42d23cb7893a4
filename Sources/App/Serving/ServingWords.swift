import Language

extension Message {
    static let notFoundTitle = Message(en: "Not found", zh: "未找到", ru: "Не найдено", de: "Nicht gefunden")
    static let forbiddenTitle = Message(en: "Not from there", zh: "不接受此来源", ru: "Отсюда нельзя", de: "Nicht von dort")
    static let notYoursTitle = Message(en: "Not open to you", zh: "您无权打开", ru: "Вам сюда нельзя", de: "Für Sie nicht offen")
    static let conflictTitle = Message(en: "Somebody was quicker", zh: "已被他人更改", ru: "Кто-то опередил", de: "Jemand war schneller")
    static let tooLargeTitle = Message(en: "Too large", zh: "内容过大", ru: "Слишком много", de: "Zu groß")
    static let tooBusyTitle = Message(en: "Too busy", zh: "服务器繁忙", ru: "Сервер занят", de: "Zu viel auf einmal")
    static let faultTitle = Message(en: "That did not work", zh: "出错了", ru: "Не получилось", de: "Das hat nicht geklappt")
    static let refusedTitle = Message(en: "Not like this", zh: "这样不行", ru: "Так нельзя", de: "So nicht")

    static let faultSentence = Message(
        en: "Something went wrong here, not with you.", zh: "是这里出了问题，不是您的错。", ru: "Ошибка здесь, а не у вас.",
        de: "Hier ist etwas schiefgegangen, nicht bei Ihnen.")
    static let tellTheNumber = Message(
        en: "If it stays like this, tell whoever runs this server the number", zh: "如果一直这样，请把这个编号告诉服务器管理员：",
        ru: "Если это повторится, назовите тому, кто ведёт сервер, номер", de: "Wenn es so bleibt, nennen Sie dem Betreuer dieses Servers die Nummer")
    static let toTheFirstPage = Message(en: "To the first page", zh: "回到首页", ru: "На первую страницу", de: "Zur ersten Seite")
    static let noPage = Message(
        en: "There is no page at this address.", zh: "这个地址没有页面。", ru: "По этому адресу страницы нет.", de: "Unter dieser Adresse gibt es keine Seite.")
    static let otherMethod = Message(
        en: "This address does not take what was sent to it.", zh: "这个地址不接受这种请求。", ru: "Этот адрес такого не принимает.",
        de: "Diese Adresse nimmt das nicht an.")
    static let foreignForm = Message(
        en: "This form was sent from another site. Open the page here and send it again.", zh: "这份表单来自其他网站。请在这里打开页面后重新提交。",
        ru: "Эта форма отправлена с другого сайта. Откройте страницу здесь и отправьте её снова.",
        de: "Dieses Formular kam von einer anderen Seite. Öffnen Sie die Seite hier und senden Sie es noch einmal.")
    static let oldForm = Message(
        en: "This form is too old. Open the page again and send it once more.", zh: "这份表单已过期。请重新打开页面后再提交。",
        ru: "Эта форма устарела. Откройте страницу заново и отправьте ещё раз.",
        de: "Dieses Formular ist zu alt. Öffnen Sie die Seite neu und senden Sie es noch einmal.")
    static let unreadable = Message(
        en: "What the browser sent can be read in more than one way, or not at all. Type the address anew, or open the page again.",
        zh: "浏览器发送的内容有歧义或无法读取。请重新输入地址，或重新打开页面。",
        ru: "Присланное браузером можно понять по-разному или нельзя прочесть. Наберите адрес заново или откройте страницу ещё раз.",
        de: "Was der Browser schickte, lässt sich verschieden oder gar nicht lesen. Tippen Sie die Adresse neu oder öffnen Sie die Seite noch einmal.")
    static let tooLarge = Message(
        en: "What was sent is larger than this server takes. Send it in parts.", zh: "发送的内容超过服务器允许的大小。请分批发送。",
        ru: "Отправлено больше, чем принимает сервер. Отправьте по частям.",
        de: "Es wurde mehr geschickt, als dieser Server annimmt. Schicken Sie es in Teilen.")
    static let tooManyHeaders = Message(
        en: "The browser sent too many headers. Clear the cookies of this address and open the page again.",
        zh: "浏览器发送的标头过多。请清除此地址的 Cookie 后重新打开页面。", ru: "Браузер прислал слишком много заголовков. Удалите файлы cookie этого адреса и откройте страницу снова.",
        de: "Der Browser schickte zu viele Kopfzeilen. Löschen Sie die Cookies dieser Adresse und öffnen Sie die Seite noch einmal.")
    static let otherName = Message(
        en: "This server is not called by that name. Use the address that you were given.", zh: "此服务器不使用这个名称。请使用您得到的地址。",
        ru: "Этот сервер называется не так. Откройте адрес, который вам дали.", de: "Dieser Server heißt nicht so. Nehmen Sie die Adresse, die man Ihnen gab.")
    static let notALanguage = Message(
        en: "This language is not spoken here yet.", zh: "这里还没有这种语言。", ru: "Этого языка здесь пока нет.", de: "Diese Sprache gibt es hier noch nicht.")

    static let noOfficeYet = Message(en: "No office yet", zh: "尚无职务", ru: "Пока без должности", de: "Noch kein Amt")
    static let nothingToSeeYet = Message(
        en: "You are signed in, but hold no office today", zh: "您已登录，但今天没有任何职务", ru: "Вы вошли, но сегодня не занимаете должности",
        de: "Sie sind angemeldet, haben heute aber kein Amt")
    static let whoGivesOffices = Message(
        en: "An office says which units you see and what you may do there. Whoever leads your unit, or an administrator, gives you one.",
        zh: "职务决定您能看到哪些单位、能做什么。由本单位负责人或管理员授予。",
        ru: "Должность определяет, какие подразделения вы видите и что можете делать. Её даёт руководитель подразделения или администратор.",
        de: "Ein Amt sagt, welche Bereiche Sie sehen und was Sie dort tun dürfen. Es gibt Ihnen, wer Ihren Bereich leitet oder wer hier verwaltet.")
}
