package import Language

extension Message {
    package static let asPDF = Message(en: "As PDF", zh: "下载 PDF", ru: "Файл PDF", de: "Als PDF")
    static let papersAreNotSet = Message(
        en: "No PDF can be made here: weasyprint is not installed. Tell whoever runs the server; meanwhile print the page itself.",
        zh: "此处无法生成 PDF：未安装 weasyprint。请告知服务器管理员；暂时可直接打印网页。",
        ru: "PDF здесь не сделать: не установлен weasyprint. Скажите тому, кто ведёт сервер; пока напечатайте саму страницу.",
        de: "Hier kann kein PDF entstehen: weasyprint ist nicht installiert. Bitte denen sagen, die den Server betreiben; drucken Sie solange die Seite selbst."
    )
    static let paperIsTooLarge = Message(
        en: "This is too much for one PDF. Take that of a smaller unit, or print the page itself.", zh: "内容过多，无法生成一份 PDF。请选择较小的单位，或直接打印网页。",
        ru: "Для одного PDF это слишком много. Возьмите подразделение поменьше или напечатайте саму страницу.",
        de: "Für ein PDF ist das zu viel. Nehmen Sie das eines kleineren Bereichs oder drucken Sie die Seite selbst.")
}
