import Language
import Works

enum ResourceWords {
    static func list(_ resources: [ResourceComparison.Resource], _ language: Language) -> String {
        language.list(
            resources.map { resource in
                switch resource {
                case .people: language(.resourcePeople)
                case .base: language(.resourceBase)
                case .indicator(let name): name
                }
            })
    }

    /// - Parameter name: nil for a unit that whoever reads may not see.
    static func sentences(_ unit: ResourceComparison.Unit, name: (UnitPath) -> String?) -> [Message] {
        guard unit.isTold else { return [.fewHadNoMore(unit.peers)] }
        guard unit.isDominated else { return [.efficient(unit.peers)] }
        return [.shownPossible(unit.peers, Percent(unit.advanced - 1, decimals: 0)), .bestOfTen(Percent(max(0, unit.bestOfTen - 1), decimals: 0))]
            + (name(unit.best).map { [.mostIsShownBy($0)] } ?? [])
    }
}

extension Message {
    static let withTheirResources = Message(
        en: "With the resources they have", zh: "按各自的资源", ru: "С теми ресурсами, что есть", de: "Mit dem, was sie haben")
    static let resourcePeople = Message(en: "people", zh: "人数", ru: "люди", de: "Personen")
    static let resourceBase = Message(en: "base of the ratio", zh: "比率的基数", ru: "база отношения", de: "Bezugsgröße")
    static func fewHadNoMore(_ count: Int) -> Message {
        Message(
            en: "Only \(count, "unit", "units") had no more resources than this one: too few to say what is possible with them.",
            zh: "资源不多于本单位的只有 \(count) 个，不足以说明可能达到的水平。",
            ru: "Лишь у \(count, "подразделения", "подразделений", "подразделений") ресурсов не больше: слишком мало, чтобы сказать, что с ними возможно.",
            de: "Nur \(count, "Bereich hatte", "Bereiche hatten") nicht mehr als dieser: zu wenige, um zu sagen, was damit möglich ist.")
    }
    static func efficient(_ count: Int) -> Message {
        Message(
            en: "Of \(count, "unit", "units") that had no more resources, not even one in ten brings clearly more: it makes of them what can be made.",
            zh: "在资源不多于它的 \(count) 个单位中，明显更多的不足十分之一：它已做到资源所能及。",
            ru:
                "Из \(count, "подразделения", "подразделений", "подразделений"), у которых ресурсов не больше, явно больше не даёт и каждое десятое: оно берёт от них то, что можно взять.",
            de:
                "Von \(count, "Bereich", "Bereichen"), die nicht mehr hatten, bringt nicht einmal einer von zehn deutlich mehr: Er macht daraus, was sich machen lässt."
        )
    }
    static func shownPossible(_ count: Int, _ more: Percent) -> Message {
        Message(
            en: "Of \(count, "unit", "units") that had no more resources, one in ten brings at least \(more) more: that much is shown to be possible.",
            zh: "在资源不多于它的 \(count) 个单位中，有十分之一至少多出 \(more)：可见这是做得到的。",
            ru:
                "Из \(count, "подразделения", "подразделений", "подразделений"), у которых ресурсов не больше, каждое десятое даёт не менее чем на \(more) больше: значит, это возможно.",
            de: "Von \(count, "Bereich", "Bereichen"), die nicht mehr hatten, bringt einer von zehn mindestens \(more) mehr: So viel ist gezeigt.")
    }
    static func bestOfTen(_ more: Percent) -> Message {
        Message(
            en: "Of any ten of them, the best may be expected to bring \(more) more.", zh: "其中任取十个，最好的一个预计多出 \(more)。",
            ru: "Из любых десяти из них лучшее, как можно ожидать, даст на \(more) больше.",
            de: "Von zehn beliebigen unter ihnen wird der beste voraussichtlich \(more) mehr bringen.")
    }
    static func mostIsShownBy(_ unit: String) -> Message {
        Message(en: "The most is shown by \(unit).", zh: "其中最多的是\(unit)。", ru: "Больше всех показывает \(unit).", de: "Am meisten zeigt \(unit).")
    }
    static let resourcesOfItUnknown = Message(
        en: "The resources of this unit are not known.", zh: "本单位的资源情况不详。", ru: "Ресурсы этого подразделения неизвестны.",
        de: "Was dieser Bereich hat, ist nicht bekannt.")
    static func gainWithResources(_ amount: String, _ share: Percent) -> Message {
        Message(
            en:
                "If all brought what one in ten shows with no more resources, the whole would gain up to \(amount) a day (\(share)); chance is not taken out here.",
            zh: "若全部达到资源不更多者中前十分之一的水平，整体每日至多增加 \(amount)（\(share)）；此处未剔除偶然因素。",
            ru:
                "Если бы все давали то, что показывает каждое десятое с не большими ресурсами, целое получало бы до \(amount) в день (\(share)); случайность здесь не вычтена.",
            de:
                "Brächten alle, was einer von zehn mit nicht mehr zeigt, gewönne das Ganze bis zu \(amount) am Tag (\(share)); der Zufall ist hier nicht abgezogen."
        )
    }
    static func dominated(_ count: Int) -> Message {
        Message(
            en: "\(count, "unit", "units") to which others show more with no more", zh: "\(count) 个单位：有人以不更多的资源做得更多",
            ru: "\(count, "подразделение, которому", "подразделения, которым", "подразделений, которым") другие показывают больше с не большими ресурсами",
            de: "\(count, "Bereich, dem", "Bereiche, denen") andere mit nicht mehr mehr zeigen")
    }
    static func resourceSilence(_ silence: ResourceComparison.Silence) -> Message {
        switch silence {
        case .tooFew(let count):
            Message(
                en: "The people of \(count, "unit is", "units are") known; under twenty nobody can say what is possible with so many.",
                zh: "仅知 \(count) 个单位的人数；少于二十个时，无法说明这些资源可达到的水平。",
                ru:
                    "Число людей известно у \(count, "подразделения", "подразделений", "подразделений"); меньше двадцати — и нельзя сказать, что с ними возможно.",
                de: "Von \(count, "Bereich ist", "Bereichen ist") die Zahl der Leute bekannt; unter zwanzig lässt sich nicht sagen, was damit möglich ist.")
        case .alike:
            Message(
                en: "All have about the same resources: their levels above say it already.", zh: "各单位资源大致相同：上面的水平已能说明问题。",
                ru: "Ресурсы у всех примерно одинаковы: уровни выше уже всё сказали.", de: "Alle haben etwa gleich viel: Die Niveaus oben sagen es schon.")
        case .tooMany:
            Message(
                en: "There are too many to hold each against each; a smaller peer group can be.", zh: "单位过多，无法逐一对照；请设较小的可比组。",
                ru: "Их слишком много, чтобы сравнить каждое с каждым; меньшую группу можно.",
                de: "Es sind zu viele, um jeden an jedem zu messen; eine kleinere Vergleichsgruppe geht.")
        case .noOutput:
            Message(
                en: "Only what is the better the more there is of it is brought forth by resources.", zh: "只有越多越好的指标才由资源产出。",
                ru: "Ресурсами создаётся лишь то, чего чем больше, тем лучше.", de: "Nur was umso besser ist, je mehr es davon gibt, wird aus Mitteln gemacht.")
        }
    }
}
