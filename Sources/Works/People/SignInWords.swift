import Language

extension Message {
    static let signIn = Message(en: "Sign in", zh: "登录", ru: "Войти", de: "Anmelden")
    static let nameOrBadge = Message(en: "Name or badge number", zh: "用户名或工号", ru: "Имя или номер пропуска", de: "Name oder Ausweisnummer")
    static let password = Message(en: "Password", zh: "密码", ru: "Пароль", de: "Kennwort")
    static let forgottenHow = Message(
        en: "Forgotten the password? An administrator hands over a link with which you choose another.", zh: "忘记密码？管理员会给您一个链接，用它重新设置。",
        ru: "Забыли пароль? Администратор передаст ссылку, по которой вы выберете новый.",
        de: "Kennwort vergessen? Wer hier verwaltet, gibt Ihnen einen Link, mit dem Sie ein neues wählen.")
    static let wrongSignIn = Message(
        en: "Name and password do not go together. Look at both and try again.", zh: "用户名与密码不符，请检查后重试。",
        ru: "Имя и пароль не подходят друг к другу. Проверьте оба и попробуйте ещё раз.",
        de: "Name und Kennwort passen nicht zusammen. Prüfen Sie beide und versuchen Sie es noch einmal.")
    static let tooManySignIns = Message(
        en: "Too many people are signing in at this moment. Try again in a few seconds.", zh: "此刻登录的人太多，请几秒后重试。",
        ru: "Сейчас входит слишком много людей. Попробуйте через несколько секунд.",
        de: "Im Augenblick melden sich zu viele an. Versuchen Sie es in ein paar Sekunden noch einmal.")
    static func waitBeforeNextTry(_ seconds: Int) -> Message {
        Message(
            en: "Too many tries. The next one counts in \(seconds, "second", "seconds").", zh: "尝试次数过多，请在 \(seconds) 秒后重试。",
            ru: "Слишком много попыток. Следующая — через \(seconds, "секунду", "секунды", "секунд").",
            de: "Zu viele Versuche. Der nächste zählt in \(seconds, "Sekunde", "Sekunden").")
    }
    static let codeOfTheTelephone = Message(en: "The code on your telephone", zh: "手机上的验证码", ru: "Код с телефона", de: "Der Code auf dem Telefon")
    static let sixDigits = Message(en: "Six digits", zh: "六位数字", ru: "Шесть цифр", de: "Sechs Ziffern")
    static let wrongCode = Message(
        en: "This code is not right, or was used already. Wait for the next one.", zh: "验证码不正确或已使用，请等待下一个。",
        ru: "Код неверен или уже использован. Дождитесь следующего.", de: "Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten.")
    static let goOn = Message(en: "Go on", zh: "继续", ru: "Дальше", de: "Weiter")
    static let signOut = Message(en: "Sign out", zh: "退出登录", ru: "Выйти", de: "Abmelden")
}
