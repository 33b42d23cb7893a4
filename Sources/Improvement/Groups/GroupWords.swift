package import Language
import Planning
import Web
import Works

/// How groups are spoken of.
package enum GroupFace: MatterFace {
    package static let kind = MatterKind.group
    package static let step = "groups"
    package static let one = Message(en: "Group", zh: "小组", ru: "Группа", de: "Arbeitsgruppe")
    package static let many = Message(en: "Groups", zh: "小组", ru: "Группы", de: "Arbeitsgruppen")

    package static func stage(_ stage: String) -> Message {
        switch WorkGroup.Stage(rawValue: stage) {
        case .running: Message(en: "at work", zh: "活动中", ru: "работает", de: "arbeitet")
        case .ended, nil: Message(en: "ended", zh: "已结束", ru: "закончила", de: "beendet")
        }
    }

    package static func sentence(of step: MatterStep) -> Message {
        switch GroupStep(rawValue: step.what) {
        case .founded: Message(en: "Founded.", zh: "小组成立。", ru: "Создана.", de: "Gegründet.")
        case .met: Message(en: "They came together.", zh: "小组活动。", ru: "Собрались.", de: "Man kam zusammen.")
        case .ended, nil: Message(en: "Its work has ended.", zh: "小组工作结束。", ru: "Работа закончена.", de: "Die Arbeit ist beendet.")
        }
    }
}

/// The words of groups.
enum GroupWords {
    static func name(of sort: WorkGroup.Sort) -> Message {
        switch sort {
        case .problem: Message(en: "on one problem", zh: "攻关", ru: "по одной задаче", de: "zu einem Problem")
        case .study: Message(en: "study", zh: "学习", ru: "учёба", de: "Lernen")
        case .mutualHelp: Message(en: "mutual help", zh: "互助", ru: "взаимопомощь", de: "gegenseitige Hilfe")
        }
    }

    static func name(of trade: WorkGroup.Trade) -> Message {
        switch trade {
        case .worker: Message(en: "worker", zh: "工人", ru: "рабочий", de: "Arbeiter")
        case .technician: Message(en: "technician", zh: "技术员", ru: "техник", de: "Techniker")
        case .engineer: Message(en: "engineer", zh: "工程师", ru: "инженер", de: "Ingenieur")
        }
    }

    static func trades(_ language: Language) -> [Field.Choice] { WorkGroup.Trade.allCases.map { Field.Choice($0.rawValue, language(name(of: $0))) } }

    /// `2 workers, 1 engineer`; nothing of those of whom there is none.
    static func mix(_ mix: GroupMix, _ language: Language) -> String {
        WorkGroup.Trade.allCases.filter { mix[$0] > 0 }.map { language(count(mix[$0], of: $0)) }.joined(separator: ", ")
    }

    private static func count(_ count: Int, of trade: WorkGroup.Trade) -> Message {
        switch trade {
        case .worker:
            Message(
                en: "\(count, "worker", "workers")", zh: "\(count) 名工人", ru: "\(count, "рабочий", "рабочих", "рабочих")", de: "\(count, "Arbeiter", "Arbeiter")"
            )
        case .technician:
            Message(
                en: "\(count, "technician", "technicians")", zh: "\(count) 名技术员", ru: "\(count, "техник", "техника", "техников")",
                de: "\(count, "Techniker", "Techniker")")
        case .engineer:
            Message(
                en: "\(count, "engineer", "engineers")", zh: "\(count) 名工程师", ru: "\(count, "инженер", "инженера", "инженеров")",
                de: "\(count, "Ingenieur", "Ingenieure")")
        }
    }

    static func name(of deed: GroupDeed) -> Message {
        switch deed {
        case .join: Message(en: "Come along", zh: "参加", ru: "Присоединиться", de: "Mitmachen")
        case .leave: Message(en: "Take no part any more", zh: "不再参加", ru: "Больше не участвовать", de: "Nicht mehr mitmachen")
        case .meet: Message(en: "We came together", zh: "记录一次活动", ru: "Мы собрались", de: "Wir kamen zusammen")
        case .invite: Message(en: "Ask somebody along", zh: "邀请成员", ru: "Позвать кого-то", de: "Jemanden dazu bitten")
        case .end: Message(en: "End the group's work", zh: "结束小组工作", ru: "Закончить работу группы", de: "Arbeit der Gruppe beenden")
        }
    }
}

extension Message {
    static let noGroupsYet = Message(
        en: "No group is at work here yet. One engineer and two workers are enough.", zh: "这里还没有小组。一名工程师和两名工人就够了。",
        ru: "Групп здесь пока нет. Хватит одного инженера и двух рабочих.", de: "Hier arbeitet noch keine Gruppe. Eine Ingenieurin und zwei Arbeiter genügen.")
    static func groupsWork(_ groups: Int, _ members: Int) -> Message {
        Message(
            en: "\(groups, "group is", "groups are") at work, with \(members, "member", "members").", zh: "\(groups) 个小组在活动，共 \(members) 人次。",
            ru: "Работает \(groups, "группа", "группы", "групп"), участников: \(members).",
            de: "\(groups, "Gruppe arbeitet", "Gruppen arbeiten") mit \(members, "Mitglied", "Mitgliedern").")
    }
    static let groupsByUnit = Message(en: "Groups by unit", zh: "各单位小组", ru: "Группы по подразделениям", de: "Gruppen nach Bereichen")
    static let membersHead = Message(en: "Members", zh: "成员", ru: "Участники", de: "Mitglieder")
    static let foundAGroup = Message(en: "Found a group", zh: "成立小组", ru: "Создать группу", de: "Gruppe gründen")
    static let foundAGroupOfThese = Message(
        en: "Found a group of its authors and sponsor", zh: "由建议人和支持人成立小组", ru: "Создать группу из авторов и того, кто поддержал",
        de: "Gruppe aus Urhebern und Förderer gründen")
    static let groupGrowsFrom = Message(
        en: "Its authors and whoever stands up for it are asked to come along. From the proposal:", zh: "将邀请建议人和支持人参加。来自建议：",
        ru: "Авторы и тот, кто поддержал, будут приглашены. Из предложения:", de: "Urheber und Förderer werden gebeten mitzumachen. Aus dem Vorschlag:")
    static let sortOfGroup = Message(en: "What kind of group?", zh: "小组类型", ru: "Какая группа?", de: "Was für eine Gruppe?")
    static let whenTheyMeet = Message(en: "When and where do they meet?", zh: "何时何地活动？", ru: "Когда и где собираются?", de: "Wann und wo kommt man zusammen?")
    static let metSoFar = Message(en: "Times they came together", zh: "已活动次数", ru: "Собирались, раз", de: "Mal zusammengekommen")
    static let whoBelongsToIt = Message(en: "Who belongs to it", zh: "成员", ru: "Кто в группе", de: "Wer dazugehört")
    static let youAreAskedAlong = Message(
        en: "You are asked to come along. Whether you do, and whether your name is shown, you say below.", zh: "邀请您参加。是否参加、是否公开姓名，由您在下面决定。",
        ru: "Вас приглашают. Участвовать ли и показывать ли имя, решаете вы ниже.",
        de: "Sie sind gebeten mitzumachen. Ob Sie das tun und ob Ihr Name erscheint, sagen Sie unten.")
    static let asWhatYouWork = Message(en: "As what do you work along?", zh: "您以什么身份参加？", ru: "Кем вы участвуете?", de: "Als was arbeiten Sie mit?")
    static let foundersTrade = Message(en: "where you belong to it yourself", zh: "如果您本人也参加", ru: "если вы сами участвуете", de: "wenn Sie selbst dazugehören")
    static let notAMember = Message(en: "I only found it", zh: "我只负责成立", ru: "я только создаю", de: "ich gründe sie nur")
    static let sayItAnew = Message(en: "Change how I take part", zh: "更改我的参加方式", ru: "Изменить моё участие", de: "Meine Teilnahme ändern")
    static let onlyMembers = Message(
        en: "Only whoever belongs to the group says this.", zh: "只有小组成员可以操作。", ru: "Это говорят только участники группы.",
        de: "Das sagt nur, wer zur Gruppe gehört.")
    static let whatTheGroupReached = Message(en: "What came of it?", zh: "结果如何？", ru: "Что получилось?", de: "Was kam dabei heraus?")
    static let purposeIsNeeded = Message(
        en: "A group needs a purpose.", zh: "小组需要写明目的。", ru: "Группе нужна цель.", de: "Eine Gruppe braucht einen Zweck.")
}
