import Language
import Secrets

/// What a password and a PIN must be, and what is wrong with one.
extension Message {
    static let passwordRules = Message(
        en: "At least 10 signs; a short sentence is easy to keep. Not your sign-in name, and none of those that everybody tries first.",
        zh: "至少 10 个字符，一句短话最好记。不能包含登录名，也不能是人人都会先试的常见密码。",
        ru: "Не меньше 10 знаков; короткое предложение легко запомнить. Не имя для входа и не из тех, что пробуют первыми.",
        de: "Mindestens 10 Zeichen; ein kurzer Satz ist leicht zu merken. Nicht der Anmeldename und keines, das alle zuerst probieren.")
    static let pinRules = Message(
        en: "6 to 12 digits, not all alike and not counting up or down.", zh: "6 到 12 位数字，不能全部相同，也不能依次递增或递减。",
        ru: "От 6 до 12 цифр, не одинаковых и не подряд.", de: "6 bis 12 Ziffern, nicht alle gleich und nicht auf- oder abwärts gezählt.")
    static let wrongPassword = Message(
        en: "This is not your password.", zh: "密码不正确。", ru: "Это не ваш пароль.", de: "Das ist nicht Ihr Kennwort.")

    static func flaw(_ flaw: PasswordFlaw) -> Message {
        switch flaw {
        case .tooShort(let least):
            Message(
                en: "Too short: a password has at least \(least, "sign", "signs").", zh: "太短：密码至少 \(least) 个字符。",
                ru: "Слишком короткий: не меньше \(least, "знака", "знаков", "знаков").",
                de: "Zu kurz: ein Kennwort hat mindestens \(least, "Zeichen", "Zeichen").")
        case .tooLong:
            Message(
                en: "Too long: a few sentences are enough.", zh: "太长：几句话就够了。", ru: "Слишком длинный: достаточно пары предложений.",
                de: "Zu lang: ein paar Sätze genügen.")
        case .tooPlain:
            Message(
                en: "Too plain: it is made of too few different signs.", zh: "太简单：不同的字符太少。", ru: "Слишком простой: мало разных знаков.",
                de: "Zu einfach: es besteht aus zu wenigen verschiedenen Zeichen.")
        case .common:
            Message(
                en: "Many people use this one, so it is tried first. A short sentence of your own is better.", zh: "很多人用这个密码，别人会先试它。最好用自己的一句短话。",
                ru: "Им пользуются многие, поэтому его пробуют первым. Лучше своё короткое предложение.",
                de: "Das benutzen viele, deshalb wird es zuerst probiert. Besser ist ein eigener kurzer Satz.")
        case .containsName:
            Message(
                en: "It contains the name you sign in with.", zh: "密码包含登录名。", ru: "Он содержит имя для входа.",
                de: "Es enthält den Namen, mit dem Sie sich anmelden.")
        }
    }

    static func flaw(_ flaw: PINFlaw) -> Message {
        switch flaw {
        case .wrongLength:
            Message(en: "A PIN has 6 to 12 digits.", zh: "PIN 码为 6 到 12 位数字。", ru: "В PIN от 6 до 12 цифр.", de: "Eine PIN hat 6 bis 12 Ziffern.")
        case .tooPlain:
            Message(
                en: "Easily guessed: the digits repeat, or count up or down.", zh: "太容易猜：数字重复，或依次递增、递减。",
                ru: "Легко угадать: цифры повторяются или идут подряд.",
                de: "Leicht zu erraten: die Ziffern wiederholen sich oder zählen auf oder ab.")
        }
    }
}
