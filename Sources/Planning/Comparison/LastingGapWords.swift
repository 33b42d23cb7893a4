package import Language
import Works

/// The words of gaps that last.
extension Message {
    /// nil where no gap lasts.
    static func lasting(_ gap: LastingGap) -> Message? {
        gap.isCalled ? gap.isBehind ? .behindForQuarters(gap.length) : .aheadForQuarters(gap.length) : nil
    }
    static func behindForQuarters(_ count: Int) -> Message {
        Message(
            en: "It has reliably lain behind its like for \(count, "quarter", "quarters") on end.", zh: "已连续 \(count) 个季度明显落后于同类单位。",
            ru: "Уже \(count, "квартал", "квартала", "кварталов") подряд подразделение надёжно отстаёт от подобных ему.",
            de: "Seit \(count, "Quartal", "Quartalen") in Folge liegt er verlässlich hinter seinesgleichen.")
    }
    private static func aheadForQuarters(_ count: Int) -> Message {
        Message(
            en: "It has reliably lain ahead of its like for \(count, "quarter", "quarters") on end.", zh: "已连续 \(count) 个季度明显领先于同类单位。",
            ru: "Уже \(count, "квартал", "квартала", "кварталов") подряд подразделение надёжно впереди подобных ему.",
            de: "Seit \(count, "Quartal", "Quartalen") in Folge liegt er verlässlich vor seinesgleichen.")
    }
    static let quarterByQuarter = Message(en: "Quarter by quarter", zh: "逐季对比", ru: "По кварталам", de: "Quartal für Quartal")
    static let quartersNote = Message(
        en: "beside units of the same peer group, else of the same level, product, equipment and trade; called out after two on end",
        zh: "与同一可比组的单位相比，未分组时与层级、产品、设备、工种相同的单位相比；连续两个季度即提出",
        ru: "рядом с той же группой сравнения, а без неё — с тем же уровнем, изделием, оборудованием и профессией; называется после двух подряд",
        de: "neben derselben Vergleichsgruppe, sonst derselben Ebene, demselben Erzeugnis, derselben Ausrüstung, demselben Gewerk; nach zweien in Folge benannt"
    )
    static let quarter = Message(en: "Quarter", zh: "季度", ru: "Квартал", de: "Quartal")
    static func quarter(_ number: String, _ year: String) -> Message {
        Message(
            en: "Q\(number) \(year)", zh: "\(year)年第\(number)季度", ru: "\(number)-й кв. \(year)", de: "\(number). Quartal \(year)")
    }
    static let ownLevel = Message(en: "This unit", zh: "本单位", ru: "Это подразделение", de: "Dieser Bereich")
    static let itsLikeTogether = Message(en: "Its like together", zh: "同类合计", ru: "Подобные вместе", de: "Seinesgleichen zusammen")
    static let gapAndItsRange = Message(en: "Gap, and what it may be", zh: "差距及可能范围", ru: "Разрыв и его пределы", de: "Abstand und sein Bereich")
    static func side(_ side: LastingGap.Side) -> Message {
        switch side {
        case .behind: Message(en: "reliably behind", zh: "明显落后", ru: "надёжно позади", de: "verlässlich dahinter")
        case .level: Message(en: "not told apart", zh: "无明显差别", ru: "неразличимо", de: "nicht zu unterscheiden")
        case .ahead: Message(en: "reliably ahead", zh: "明显领先", ru: "надёжно впереди", de: "verlässlich davor")
        }
    }
    static func range(_ gap: String, _ low: String, _ high: String) -> Message {
        Message(en: "\(gap) (\(low) to \(high))", zh: "\(gap)（\(low) 至 \(high)）", ru: "\(gap) (от \(low) до \(high))", de: "\(gap) (\(low) bis \(high))")
    }

    package static let gapsThatLast = Message(en: "Gaps that last", zh: "持续存在的差距", ru: "Разрывы, которые держатся", de: "Abstände, die bleiben")
    static let gapsThatLastNote = Message(
        en: "beyond doubt behind units of their kind, two whole quarters on end or more", zh: "连续两个整季度以上明显落后于同类单位",
        ru: "несомненно позади подобных, два полных квартала подряд и дольше", de: "zweifelsfrei hinter ihresgleichen, zwei ganze Quartale in Folge oder länger"
    )
    static func moreGaps(_ count: Int) -> Message { Message(en: "\(count) more", zh: "还有 \(count) 个", ru: "ещё \(count)", de: "\(count) weitere") }
    package static func behindItsLike(_ indicator: String, _ count: Int) -> Message {
        Message(
            en: "\(indicator), \(count, "quarter", "quarters")", zh: "\(indicator)，\(count) 个季度",
            ru: "\(indicator), \(count, "квартал", "квартала", "кварталов")",
            de: "\(indicator), \(count, "Quartal", "Quartale")")
    }
}
