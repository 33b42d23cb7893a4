package import Language
package import Web

/// What the product itself says as the source of an entry; files and machines say their own.
package enum EntrySource {
    /// Who states what is entered on the page, until people sign in; and where.
    static let page = "entry page"
    /// Stands in a printed report.
    package static let report = "report"
    /// Made up so that a report's figures come out.
    package static let filledIn = "filled in"
}

/// Where a figure comes from, in the reader's language where the product itself said it.
package enum SourceWords {
    package static func write(_ source: String, _ language: Language, to html: inout HTML) {
        switch source {
        case EntrySource.filledIn: html.tag(language(.filledIn))
        case EntrySource.report: html.text(language(.printedReport))
        case EntrySource.page: html.text(language(.entryPage))
        default: html.text(source)
        }
    }

    package static func author(_ name: String, _ language: Language) -> String { name == EntrySource.page ? language(.notSignedIn) : name }
}

extension Message {
    package static let filledIn = Message(en: "filled in", zh: "补填", ru: "дополнено", de: "ergänzt")
    package static let printedReport = Message(en: "printed report", zh: "印刷报告", ru: "печатный отчёт", de: "gedruckter Bericht")
    static let entryPage = Message(en: "entered by hand", zh: "手工录入", ru: "введено вручную", de: "von Hand eingetragen")
    static let notSignedIn = Message(en: "somebody at this machine", zh: "本机使用者", ru: "кто-то за этой машиной", de: "jemand an diesem Rechner")
}
