import Language

extension Message {
    static func welcome(_ name: String) -> Message {
        Message(en: "Welcome, \(name)", zh: "欢迎您，\(name)", ru: "Добро пожаловать, \(name)", de: "Willkommen, \(name)")
    }
    static func invitedTo(_ works: String, as name: String) -> Message {
        Message(
            en: "You are invited to \(works). You will sign in as \(name); choose a password for it.", zh: "您受邀加入\(works)。登录名为 \(name)，请设置密码。",
            ru: "Вас приглашают на предприятие «\(works)». Вы будете входить как \(name); выберите пароль.",
            de: "Sie sind zu \(works) eingeladen. Sie melden sich als \(name) an; wählen Sie dafür ein Kennwort.")
    }
    static let chooseNewPassword = Message(en: "Choose a new password", zh: "设置新密码", ru: "Выберите новый пароль", de: "Ein neues Kennwort wählen")
    static func resetFor(_ name: String) -> Message {
        Message(
            en: "For \(name). Every browser that is still signed in is signed out by it.", zh: "登录名 \(name)。仍在登录的浏览器都将退出。",
            ru: "Для \(name). Все браузеры, где ещё открыт вход, при этом выйдут.",
            de: "Für \(name). Jeder Browser, der noch angemeldet ist, wird damit abgemeldet.")
    }
    static let onceMore = Message(
        en: "Once more, against slips of the finger", zh: "再输入一次，以防误按", ru: "Ещё раз, на случай опечатки", de: "Noch einmal, gegen Tippfehler")
    static let typedDifferently = Message(
        en: "The two are not the same. Type the password again in both.", zh: "两次输入不一致，请重新输入。", ru: "Пароли не совпадают. Введите его заново в обоих полях.",
        de: "Die beiden sind nicht gleich. Tippen Sie das Kennwort in beide noch einmal.")
    static let keepAndGoIn = Message(en: "Keep it and go in", zh: "保存并进入", ru: "Сохранить и войти", de: "Behalten und hineingehen")
    static let linkIsGone = Message(
        en: "This link opens nothing any more", zh: "此链接已失效", ru: "Эта ссылка больше не действует", de: "Dieser Link öffnet nichts mehr")
    static let linkIsGoneWhy = Message(
        en:
            "It has been used, has expired, or a newer one took its place. Ask whoever gave it to you for another; or sign in, if you have chosen a password already.",
        zh: "它已被使用、已过期，或已被新的链接取代。请向给您链接的人再要一个；如果已设置密码，请直接登录。",
        ru: "Она использована, истекла или заменена новой. Попросите другую у того, кто её дал; если пароль уже выбран, просто войдите.",
        de:
            "Er wurde benutzt, ist abgelaufen, oder ein neuerer ist an seine Stelle getreten. Bitten Sie um einen anderen; oder melden Sie sich an, wenn Sie schon ein Kennwort haben."
    )
}
