package import Language
import Planning
import Web
import Works

/// How skills are spoken of.
package enum SkillFace: MatterFace {
    package static let kind = MatterKind.skill
    package static let step = "skills"
    package static let one = Message(en: "Skill", zh: "技能", ru: "Умение", de: "Fertigkeit")
    package static let many = Message(en: "Skills", zh: "技能", ru: "Умения", de: "Fertigkeiten")

    package static func stage(_ stage: String) -> Message {
        switch Skill.Stage(rawValue: stage) {
        case .needed: Message(en: "needed", zh: "需要", ru: "нужно", de: "gebraucht")
        case .dropped, nil: Message(en: "no longer needed", zh: "不再需要", ru: "больше не нужно", de: "nicht mehr gebraucht")
        }
    }

    package static func sentence(of step: MatterStep) -> Message {
        switch SkillStep(rawValue: step.what) {
        case .named:
            Message(en: "Named as something the work needs.", zh: "列为工作所需技能。", ru: "Названо нужным для работы.", de: "Als nötig für die Arbeit benannt.")
        case .dropped, nil:
            Message(en: "The work does not need it any more.", zh: "工作不再需要。", ru: "Для работы больше не нужно.", de: "Die Arbeit braucht es nicht mehr.")
        }
    }
}

/// The words of skills.
enum SkillWords {
    static func name(of level: Skill.Level) -> Message {
        switch level {
        case .learns: Message(en: "learns", zh: "在学", ru: "учится", de: "lernt")
        case .can: Message(en: "can", zh: "会", ru: "умеет", de: "kann es")
        case .teaches: Message(en: "can teach", zh: "能教", ru: "может учить", de: "kann es zeigen")
        }
    }

    static func levels(_ language: Language) -> [Field.Choice] {
        Skill.Level.allCases.map { Field.Choice($0.rawValue, language(name(of: $0))) }
            + [Field.Choice("", language(Message(en: "nothing is said", zh: "不填写", ru: "ничего не указано", de: "keine Angabe")))]
    }

    static func sentence(of cover: SkillCover) -> Message {
        if cover.isMissing {
            return Message(en: "Nobody of the unit can do this.", zh: "本单位没有人会。", ru: "В подразделении этого не умеет никто.", de: "Das kann hier niemand.")
        }
        if cover.hangsOnOne {
            return Message(
                en: "Only one can do this: when they are away, it stands still.", zh: "只有一个人会：此人不在，就会停下来。", ru: "Умеет только один: без него всё стоит.",
                de: "Das kann nur eine Person: Fehlt sie, steht es still.")
        }
        return short(cover)
    }

    static func short(_ cover: SkillCover) -> Message {
        Message(
            en: "\(cover.masters) can, \(cover.teachers) can teach", zh: "\(cover.masters) 人会，\(cover.teachers) 人能教",
            ru: "умеют: \(cover.masters), могут учить: \(cover.teachers)", de: "\(cover.masters) können es, \(cover.teachers) können es zeigen")
    }

    static func headline(of sums: SkillSums) -> Message {
        if sums.skills == 0 {
            return Message(
                en: "Nobody has said yet what the work here needs.", zh: "还没有列出这里的工作需要哪些技能。", ru: "Пока не названо, что нужно уметь для работы здесь.",
                de: "Noch hat niemand gesagt, was die Arbeit hier verlangt.")
        }
        if sums.missing > 0 {
            return Message(
                en: "Of \(sums.skills, "skill", "skills"), nobody has \(sums.missing) and only one person has \(sums.onOne).",
                zh: "共 \(sums.skills) 项技能，\(sums.missing) 项无人会，\(sums.onOne) 项只有一人会。",
                ru: "Умений: \(sums.skills); никто не владеет: \(sums.missing), владеет только один: \(sums.onOne).",
                de: "Von \(sums.skills, "Fertigkeit", "Fertigkeiten") hat \(sums.missing) niemand und \(sums.onOne) nur eine Person.")
        }
        return Message(
            en: "Of \(sums.skills, "skill", "skills"), only one person has \(sums.onOne).", zh: "共 \(sums.skills) 项技能，\(sums.onOne) 项只有一人会。",
            ru: "Умений: \(sums.skills); владеет только один: \(sums.onOne).",
            de: "Von \(sums.skills, "Fertigkeit", "Fertigkeiten") hat \(sums.onOne) nur eine Person.")
    }
}

extension Message {
    static let whatSkillsAreFor = Message(
        en: "So that nobody is missing when it counts. Read by the people of the unit and by those who lead it; nobody is ranked or added up by it.",
        zh: "为的是关键时刻不缺人。仅本单位人员及其领导可见；不用于给任何人排名或打分。",
        ru: "Чтобы в нужный момент никого не хватилось. Видят люди подразделения и его руководители; никого по этому не оценивают и не складывают.",
        de: "Damit niemand fehlt, wenn es darauf ankommt. Es lesen die Leute des Bereichs und wer ihn leitet; niemand wird danach gereiht oder zusammengezählt."
    )
    static let skillsAreForTheUnit = Message(
        en: "Who can do what is read by the people of the unit and by those who lead it.", zh: "技能表仅本单位人员及其领导可见。",
        ru: "Кто что умеет, видят люди подразделения и его руководители.", de: "Wer was kann, lesen die Leute des Bereichs und wer ihn leitet.")
    static let whoCanDoWhat = Message(en: "Who can do what", zh: "技能表", ru: "Кто что умеет", de: "Wer was kann")
    static let covered = Message(en: "Covered by", zh: "覆盖", ru: "Сколько умеют", de: "Abgedeckt")
    static let onlyOneCan = Message(en: "only one can", zh: "只有一人会", ru: "умеет только один", de: "nur eine Person")
    static let nobodyCan = Message(en: "nobody can", zh: "无人会", ru: "не умеет никто", de: "niemand")
    static let nobodyTeaches = Message(en: "nobody teaches", zh: "无人能教", ru: "некому учить", de: "niemand zeigt es")
    static let neededSkills = Message(en: "needed", zh: "所需", ru: "нужно", de: "gebraucht")
    static let skillsBelow = Message(
        en: "Skills of the units below", zh: "下属单位的技能", ru: "Умения в подразделениях ниже", de: "Fertigkeiten der Bereiche darunter")
    static let skillsBelowNote = Message(
        en: "sums only; units under five people stand together", zh: "仅为合计；不足五人的单位合并列出", ru: "только суммы; подразделения менее пяти человек вместе",
        de: "nur Summen; Bereiche unter fünf Personen stehen zusammen")
    static let nameASkill = Message(en: "Name a skill", zh: "添加技能", ru: "Назвать умение", de: "Fertigkeit benennen")
    static let whichSkill = Message(en: "What does the work need?", zh: "工作需要什么？", ru: "Что нужно для работы?", de: "Was verlangt die Arbeit?")
    static let sayWhoCan = Message(en: "Say who can do it", zh: "登记谁会", ru: "Указать, кто умеет", de: "Sagen, wer es kann")
    static let howFar = Message(en: "How far?", zh: "到什么程度？", ru: "Насколько?", de: "Wie weit?")
    static let planTraining = Message(en: "Plan training", zh: "安排培训", ru: "Запланировать обучение", de: "Anlernen planen")
    static let training = Message(en: "Training", zh: "培训", ru: "Обучение", de: "Anlernen")
    static let learnsFrom = Message(en: "From whom?", zh: "跟谁学？", ru: "У кого?", de: "Bei wem?")
    static let skillIsNotNeeded = Message(
        en: "The work does not need it any more", zh: "工作不再需要", ru: "Для работы больше не нужно", de: "Die Arbeit braucht es nicht mehr")
}
