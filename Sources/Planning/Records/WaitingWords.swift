package import Language
package import Web

/// What is told of figures that wait on the device.
extension Message {
    package static func onThisDevice(_ word: WaitingForms.Word) -> Message {
        switch word {
        case .waiting:
            Message(en: "waits on this device for the network", zh: "在此设备上等待网络", ru: "ждёт сети на этом устройстве", de: "wartet auf diesem Gerät auf das Netz")
        case .sending: Message(en: "is being sent", zh: "正在发送", ru: "отправляется", de: "wird gesendet")
        case .sent: Message(en: "sent", zh: "已发送", ru: "отправлено", de: "gesendet")
        case .signIn:
            Message(
                en: "waits until you have signed in again", zh: "等待您重新登录后发送", ru: "ждёт, пока вы снова войдёте",
                de: "wartet, bis Sie sich wieder angemeldet haben")
        case .signInLabel: Message(en: "Sign in", zh: "登录", ru: "Войти", de: "Anmelden")
        case .refused: Message(en: "was not taken", zh: "未被接受", ru: "не принято", de: "wurde nicht angenommen")
        case .overtaken:
            Message(
                en: "not taken yet: somebody entered another figure", zh: "尚未接受：有人录入了不同的数据", ru: "пока не принято: кто-то ввёл другую цифру",
                de: "noch nicht angenommen: Jemand hat eine andere Zahl eingetragen")
        case .wrong:
            Message(
                en: "not taken yet: something in it needs a look", zh: "尚未接受：有内容需要核对", ru: "пока не принято: нужно кое-что проверить",
                de: "noch nicht angenommen: Etwas darin will angesehen sein")
        case .settle: Message(en: "Look at it", zh: "查看并处理", ru: "Посмотреть", de: "Ansehen")
        case .discard: Message(en: "Discard", zh: "放弃", ru: "Отбросить", de: "Verwerfen")
        case .others:
            Message(
                en: "Figures of somebody else wait on this device until they sign in here.", zh: "此设备上有他人的数据，等其本人在此登录后发送。",
                ru: "На этом устройстве ждут данные другого человека, пока он не войдёт здесь.",
                de: "Auf diesem Gerät warten Zahlen von jemand anderem, bis er sich hier anmeldet.")
        case .offline:
            Message(
                en: "No network. This page is as it was on {}; what you save waits on this device.", zh: "没有网络。此页为 {} 时的内容；您保存的数据会留在此设备上等待发送。",
                ru: "Сети нет. Страница показана, какой была {}; сохранённое подождёт на этом устройстве.",
                de: "Kein Netz. Diese Seite ist, wie sie am {} war; was Sie speichern, wartet auf diesem Gerät.")
        case .insecure:
            Message(
                en: "Here figures can be entered with a network only: browsers keep them for later only where a page came over https.",
                zh: "在此只能联网录入：浏览器只对通过 https 打开的页面保留待发数据。",
                ru: "Здесь данные вводят только при наличии сети: браузер откладывает их лишь на страницах, открытых по https.",
                de: "Hier geht das Eintragen nur mit Netz: Browser heben Zahlen nur auf, wo die Seite über https kam.")
        }
    }
}
