package import Language

extension Message {
    static let signInFirst = Message(
        en: "Sign in to see this page.", zh: "请先登录再查看此页。", ru: "Войдите, чтобы увидеть эту страницу.", de: "Melden Sie sich an, um diese Seite zu sehen.")
    static let notYours = Message(
        en: "None of your offices opens this page. Whoever leads the unit, or an administrator, can give you one that does.",
        zh: "您的职务不能打开此页。本单位负责人或管理员可以授予相应职务。",
        ru: "Ни одна из ваших должностей не открывает эту страницу. Её может дать руководитель подразделения или администратор.",
        de: "Keines Ihrer Ämter öffnet diese Seite. Wer den Bereich leitet oder verwaltet, kann Ihnen eines geben, das es tut.")
    static let forScreensOnly = Message(
        en: "This is for a shared screen. Open it there.", zh: "此页仅供共享屏幕使用，请在屏幕上打开。", ru: "Это для общего экрана. Откройте там.",
        de: "Das ist für einen gemeinsamen Bildschirm. Öffnen Sie es dort.")
    static let notOfThisScreen = Message(
        en: "This screen shows its own unit and what is below it. Sign in to do more.", zh: "此屏幕只显示本单位及其下级。要做更多，请登录。",
        ru: "Этот экран показывает своё подразделение и то, что ниже. Чтобы сделать больше, войдите.",
        de: "Dieser Bildschirm zeigt seinen eigenen Bereich und was darunter ist. Melden Sie sich an, um mehr zu tun.")
    static let setUpTheFactor = Message(
        en: "Set up the code on the telephone", zh: "设置手机验证码", ru: "Задать код с телефона", de: "Code auf dem Telefon einrichten")
    package static let noSuchUnit = Message(
        en: "There is no such unit here. Perhaps the address is cut off; begin at the first page.", zh: "这里没有这个单位。地址可能不完整，请从首页开始。",
        ru: "Такого подразделения здесь нет. Возможно, адрес обрезан; начните с первой страницы.",
        de: "Diesen Bereich gibt es hier nicht. Vielleicht ist die Adresse abgeschnitten; beginnen Sie auf der ersten Seite.")
}
