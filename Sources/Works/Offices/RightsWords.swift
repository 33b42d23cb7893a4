import Language

extension Message {
    /// What an office lets one do, as one sentence.
    static func letsYouDo(_ deeds: Set<Deed>, _ language: Language) -> Message {
        let list = language.list(Deed.allCases.filter(deeds.contains).map { language(.deed($0)) })
        return Message(
            en: "May there and below: \(list).", zh: "在该单位及其下级可以：\(list)。", ru: "Там и ниже разрешено: \(list).", de: "Darf dort und darunter: \(list).")
    }

    static let anOfficeHolds = Message(
        en: "An office holds over its unit and everything below it, for its time. Everybody may read this page.", zh: "职务在任期内对其单位及所有下级有效。人人都可以查看此页。",
        ru: "Должность действует в своём подразделении и во всём, что ниже, пока длится её срок. Эту страницу может читать каждый.",
        de: "Ein Amt gilt für seinen Bereich und alles darunter, solange es dauert. Diese Seite dürfen alle lesen.")
    static let mayDo = Message(en: "May", zh: "可以", ru: "Может", de: "Darf")
    static let yes = Message(en: "yes", zh: "是", ru: "да", de: "ja")
    static let no = Message(en: "no", zh: "否", ru: "нет", de: "nein")
    static let whoGivesWhat = Message(en: "Who gives which office", zh: "谁可以授予哪些职务", ru: "Кто на что назначает", de: "Wer welches Amt gibt")
    static let whoGivesWhatNote = Message(
        en: "nobody makes an equal or a superior, and nobody chooses who supervises them", zh: "无人能任命同级或上级，也无人能挑选监督自己的人",
        ru: "никто не назначает равного или старшего и не выбирает тех, кто за ним следит",
        de: "niemand ernennt Gleiche oder Höhere, und niemand wählt, wer ihn beaufsichtigt")

    static let doubleOffices = Message(en: "Double offices", zh: "兼任", ru: "Совмещение должностей", de: "Doppelämter")
    static let whatDoubleOfficesAre = Message(
        en: "One person directs a unit and sits in the committee that supervises it.", zh: "一人既领导一个单位，又在监督该单位的委员会任职。",
        ru: "Один человек руководит подразделением и состоит в комитете, который за ним следит.",
        de: "Eine Person leitet einen Bereich und sitzt im Ausschuss, der ihn beaufsichtigt.")
    static let noDoubleOffice = Message(en: "Nobody holds both today", zh: "今天没有人兼任", ru: "Сегодня никто не совмещает", de: "Heute hat niemand beides")
    static let noDoubleOfficeNote = Message(
        en: "Looked at are the units you may see.", zh: "范围为您可以查看的单位。", ru: "Просмотрены подразделения, которые вам видны.",
        de: "Angesehen wurden die Bereiche, die Sie sehen dürfen.")
    static let aboveShopLevel = Message(en: "Above shop level", zh: "车间级以上", ru: "Выше уровня цеха", de: "Oberhalb der Werkstatt")
    static let aboveShopLevelNote = Message(
        en: "those who are supervised supervise themselves", zh: "被监督者监督自己", ru: "те, за кем следят, следят за собой сами",
        de: "wer beaufsichtigt wird, beaufsichtigt sich selbst")
    static let atShopLevel = Message(en: "At shop level", zh: "车间级", ru: "На уровне цеха", de: "In der Werkstatt")
    static let atShopLevelNote = Message(
        en: "shown without blame: there both often work well in one hand", zh: "仅作说明：在车间里两者由一人兼任往往很好",
        ru: "показано без упрёка: там это часто хорошо в одних руках",
        de: "ohne Vorwurf gezeigt: dort geht beides oft gut in einer Hand")

    static func directsAndSupervises(_ unit: String, _ office: Office) -> Message {
        Message(
            en: "\(unit): \(.office(office)) and committee member", zh: "\(unit)：\(.office(office))兼委员会委员", ru: "\(unit): \(.office(office)) и член комитета",
            de: "\(unit): \(.office(office)) und Ausschussmitglied")
    }
}
