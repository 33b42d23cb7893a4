package import Language

extension Message {
    static let signInFirst = Message(
        en: "Sign in to see this page.", zh: "请先登录再查看此页。", ru: "Войдите, чтобы увидеть эту страницу.", de: "Melden Sie sich an, um diese Seite zu sehen.")
    static let notYours = Message(
        en: "None of your offices opens this page. Whoever leads the unit, or an administrator, can give you one that does.",
        zh: "您的职务不能打开此页。本单位负责人或管理员可以授予相应职务。",
        ru: "Ни одна из ваших должностей не открывает эту страницу. Её может дать руководитель подразделения или администратор.",
        de: "Keines Ihrer Ämter öffnet diese Seite. Wer den Bereich leitet oder verwaltet, kann Ihnen eines geben, das es tut.")
    static let setUpTheFactor = Message(
        en: "Set up the code on the telephone", zh: "设置手机验证码", ru: "Задать код с телефона", de: "Code auf dem Telefon einrichten")
    package static let noSuchUnit = Message(
        en: "There is no such unit here. Perhaps the address is cut off; begin at the first page.", zh: "这里没有这个单位。地址可能不完整，请从首页开始。",
        ru: "Такого подразделения здесь нет. Возможно, адрес обрезан; начните с первой страницы.",
        de: "Diesen Bereich gibt es hier nicht. Vielleicht ist die Adresse abgeschnitten; beginnen Sie auf der ersten Seite.")
}
