import Language

extension Message {
    static let coursesOfPeers = Message(en: "Each one's course", zh: "各单位的走势", ru: "Ход каждого", de: "Der Verlauf eines jeden")
    static let onOneScale = Message(
        en: "the best level first, all on one scale", zh: "水平从高到低，同一刻度", ru: "от лучшего уровня, в одном масштабе",
        de: "das beste Niveau zuerst, alle im selben Maßstab")
    static func coursesSentence(_ median: String) -> Message {
        Message(
            en: "The band holds the middle half of the peers, the dashed line is their middle, \(median).", zh: "色带为居中一半单位的水平，虚线为中位水平 \(median)。",
            ru: "Полоса — средняя половина сопоставимых, пунктир — их середина, \(median).",
            de: "Das Band hält die mittlere Hälfte der Vergleichbaren, die gestrichelte Linie ist ihre Mitte, \(median).")
    }
    static func coursesOfOthers(_ count: Int) -> Message {
        Message(
            en: "The courses of \(count, "more unit", "more units")", zh: "另外 \(count) 个单位的走势",
            ru: "Ход ещё \(count, "подразделения", "подразделений", "подразделений")", de: "Der Verlauf von \(count, "weiteren Bereich", "weiteren Bereichen")")
    }
    static let coursesAsATable = Message(en: "The courses as a table", zh: "走势数据表", ru: "Ход в таблице", de: "Die Verläufe als Tabelle")
}
