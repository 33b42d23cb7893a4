import Language
import Planning
import Works

/// The words of visits.
extension Message {
    static func visitsOf(_ unit: String) -> Message {
        Message(en: "Who visits whom: \(unit)", zh: "\(unit)：谁去看谁", ru: "\(unit): кто кого посещает", de: "Wer wen besucht: \(unit)")
    }
    static let proposedByOthers = Message(en: "Proposed by other units", zh: "其他单位提议的", ru: "Предложено другими", de: "Von anderen vorgeschlagen")
    static let proposeVisit = Message(en: "Propose a visit", zh: "提议参观交流", ru: "Предложить посещение", de: "Besuch vorschlagen")
    static func name(of sort: FactoryVisit.Sort) -> Message {
        switch sort {
        case .seeing: Message(en: "we go there and look", zh: "我们去看", ru: "мы едем и смотрим", de: "wir gehen hin und sehen zu")
        case .showing: Message(en: "they show it here on the spot", zh: "请对方来现场示范", ru: "они показывают у нас на месте", de: "sie zeigen es hier vor Ort")
        case .standing: Message(en: "standing exchange, in turn", zh: "定期互访", ru: "постоянный обмен, по очереди", de: "ständiger Austausch, abwechselnd")
        }
    }
    static let withWhichUnit = Message(en: "With which unit?", zh: "与哪个单位？", ru: "С каким подразделением?", de: "Mit welchem Bereich?")
    static let whatIsToBeSeen = Message(en: "What is to be seen?", zh: "要看什么？", ru: "Что надо увидеть?", de: "Was ist zu sehen?")
    static let onWhichDay = Message(en: "On which day?", zh: "哪一天？", ru: "В какой день?", de: "An welchem Tag?")
    static let meetAgainAfter = Message(en: "Again after how many days?", zh: "隔多少天再见面？", ru: "Через сколько дней снова?", de: "Nach wie vielen Tagen wieder?")
    static let onlyStanding = Message(
        en: "for a standing exchange only", zh: "仅用于定期互访", ru: "только для постоянного обмена", de: "nur bei ständigem Austausch")
    static let whoWasThere = Message(en: "Who was there", zh: "参加者", ru: "Кто был", de: "Wer dabei war")
    static func guestsWithoutName(_ count: Int) -> Message {
        Message(
            en: "\(count, "person", "people") whose name is not shown", zh: "\(count) 人不公开姓名", ru: "\(count, "человек", "человека", "человек") без имени",
            de: "\(count, "Person", "Personen") ohne Namen")
    }
    static let tellWhatWasSeen = Message(en: "Tell what was seen", zh: "说说见闻", ru: "Рассказать об увиденном", de: "Berichten, was zu sehen war")
    static let itTookPlace = Message(en: "It has taken place", zh: "已进行", ru: "Состоялось", de: "Es hat stattgefunden")
    static let whoSawWhat = Message(
        en: "Who saw what, and what will be tried at home?", zh: "谁看到了什么？回去打算试什么？", ru: "Кто что увидел и что попробуют у себя?",
        de: "Wer hat was gesehen, und was wird zu Hause versucht?")
    static let iWasThere = Message(en: "I was there", zh: "我参加了", ru: "Я там был", de: "Ich war dabei")
    static let endExchange = Message(en: "End the exchange", zh: "结束交流", ru: "Окончить обмен", de: "Austausch beenden")
    static let shownOnTheSpot = Message(en: "Shown on the spot", zh: "现场示范结果", ru: "Показано на месте", de: "Vor Ort gezeigt")
    static let levelThatWasShown = Message(
        en: "Which level was reached, in per cent?", zh: "达到百分之几？", ru: "Какой уровень достигнут, в процентах?",
        de: "Welches Niveau wurde erreicht, in Prozent?")
}
