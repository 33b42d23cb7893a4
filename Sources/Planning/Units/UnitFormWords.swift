import Language

/// The words of the form of a unit.
extension Message {
    static func changeUnit(_ unit: String) -> Message { Message(en: "Change \(unit)", zh: "修改\(unit)", ru: "Изменить: \(unit)", de: "\(unit) ändern") }
    static func foundBelow(_ unit: String) -> Message {
        Message(en: "A new unit below \(unit)", zh: "在\(unit)下新建单位", ru: "Новое подразделение: \(unit)", de: "Ein neuer Bereich unter \(unit)")
    }
    static let foundUnit = Message(en: "Found a unit below", zh: "新建下属单位", ru: "Создать подразделение ниже", de: "Bereich darunter anlegen")
    static let unitName = Message(en: "Name", zh: "名称", ru: "Название", de: "Name")
    static let unitAbove = Message(en: "Stands under", zh: "上级单位", ru: "Входит в", de: "Steht unter")
    static let unitAboveNote = Message(
        en: "the path of the unit above, levels separated by /", zh: "上级单位的路径，各级用 / 分隔", ru: "путь вышестоящего, уровни через /",
        de: "der Pfad des Bereichs darüber, Ebenen mit / getrennt")
    static let holdsFrom = Message(en: "Holds from", zh: "生效日", ru: "Действует с", de: "Gilt ab")
    static let holdsFromNote = Message(en: "name and place", zh: "名称和归属", ru: "название и место", de: "Name und Platz")
    static let lastDayNote = Message(en: "empty: without end", zh: "不填：不设期限", ru: "пусто: без срока", de: "leer: ohne Ende")
    static let codeNote = Message(
        en: "stays with it for good; empty: its path", zh: "永久不变；不填则用路径", ru: "остаётся навсегда; пусто — путь", de: "bleibt für immer; leer: der Pfad")
    static let levelNote = Message(en: "such as workshop, team", zh: "例如：车间、班组", ru: "например: цех, бригада", de: "etwa Werkstatt, Gruppe")
    static let peopleNote = Message(
        en: "under five nothing is judged but the sums", zh: "不足五人时只看合计，不作评判", ru: "менее пяти — только суммы, без оценок",
        de: "unter fünf wird außer den Summen nichts beurteilt")
    static let productNote = Message(en: "what it makes", zh: "生产什么", ru: "что выпускает", de: "was er herstellt")
    static let equipmentNote = Message(
        en: "the kind of machine, not its number", zh: "设备类型，而非编号", ru: "вид оборудования, а не номер", de: "die Art der Maschine, nicht ihre Nummer")
    static let spokenLanguageNote = Message(
        en: "in which its people talk at work", zh: "工作中使用的语言", ru: "на котором говорят на работе", de: "in der bei der Arbeit gesprochen wird")
    static let peerGroupNote = Message(
        en: "units of the same word may be compared", zh: "写法相同的单位可以互相比较", ru: "подразделения с одним словом можно сравнивать",
        de: "Bereiche mit demselben Wort dürfen verglichen werden")
    static let catchAll = Message(en: "Only collects the rest", zh: "只归集其余", ru: "Только собирает прочее", de: "Sammelt nur den Rest")
    static let catchAllNote = Message(
        en: "such as “others”; it hides nobody", zh: "例如“其他”；不会掩盖任何单位", ru: "например «прочие»; никого не скрывает", de: "etwa „Sonstige“; verdeckt niemanden")

    static let unitNameNeeded = Message(en: "What is it called?", zh: "请填写名称。", ru: "Как оно называется?", de: "Wie heißt er?")
    static let unitNameForm = Message(
        en: "A name without / and without control characters is expected.", zh: "名称中不能有 / 和控制字符。", ru: "Ожидается название без / и управляющих знаков.",
        de: "Erwartet wird ein Name ohne / und ohne Steuerzeichen.")
    static func codeTaken(_ code: String) -> Message {
        Message(
            en: "The code “\(code)” belongs to another unit, for good.", zh: "编号“\(code)”永久属于另一单位。", ru: "Код «\(code)» навсегда принадлежит другому.",
            de: "Die Kennung „\(code)“ gehört für immer einem anderen Bereich.")
    }
    static let belowItself = Message(
        en: "It would stand below itself.", zh: "它不能位于自己之下。", ru: "Оно оказалось бы под самим собой.", de: "Er stünde unter sich selbst.")
    static func placeOccupied(_ code: String) -> Message {
        Message(
            en: "A unit of this name (code “\(code)”) stands there at the same time; by their path they could not be told apart.",
            zh: "同一时间那里已有同名单位（编号“\(code)”），按路径无法区分。",
            ru: "Там в то же время стоит подразделение с таким названием (код «\(code)»); по пути их не различить.",
            de: "Dort steht zur selben Zeit ein Bereich dieses Namens (Kennung „\(code)“); am Pfad wären sie nicht zu unterscheiden.")
    }
    static let roofless = Message(
        en: "On this day the unit above does not stand yet, or no longer.", zh: "这一天上级单位还不存在或已不存在。", ru: "В этот день вышестоящего ещё или уже нет.",
        de: "An diesem Tag gibt es den Bereich darüber noch nicht oder nicht mehr.")
    static func noSuchRoof(_ path: String) -> Message {
        Message(
            en: "There is no unit “\(path)” on that day.", zh: "那一天没有单位“\(path)”。", ru: "В тот день нет подразделения «\(path)».",
            de: "Einen Bereich „\(path)“ gibt es an jenem Tag nicht.")
    }
    static let roofNotYours = Message(
        en: "None of your offices lets you define units there.", zh: "您的职务不允许在那里设置单位。", ru: "Ваши должности не позволяют менять там подразделения.",
        de: "Keines Ihrer Ämter erlaubt Ihnen, dort Bereiche anzulegen.")
    static let peopleNeeded = Message(
        en: "How many people? Once said, the number can change but not vanish.", zh: "多少人？人数一经填写可以修改，不能删除。",
        ru: "Сколько человек? Указанное число можно изменить, но не убрать.",
        de: "Wie viele Personen? Einmal genannt, kann die Zahl sich ändern, aber nicht wegfallen.")

    static func unitIsNew(_ unit: String, _ roof: String, _ since: DateText) -> Message {
        Message(
            en: "\(unit) stands under \(roof) from \(since) on. It has no plan and no record yet, so no sum changes.",
            zh: "\(unit)自\(since)起归属\(roof)。它还没有计划和记录，合计不变。",
            ru: "\(unit): с \(since) входит в \(roof). Планов и записей пока нет, суммы не меняются.",
            de: "\(unit) steht ab \(since) unter \(roof). Noch hat er keinen Plan und keine Zahl, also ändert sich keine Summe.")
    }
    static func renamedFrom(_ since: DateText, _ before: String, _ after: String) -> Message {
        Message(
            en: "From \(since) on “\(before)” is called “\(after)”; files must name it so for these days.",
            zh: "自\(since)起“\(before)”改称“\(after)”；这些日期的文件须用新名。",
            ru: "С \(since) «\(before)» называется «\(after)»; в файлах за эти дни нужно новое название.",
            de: "Ab \(since) heißt „\(before)“ „\(after)“; Dateien müssen ihn für diese Tage so nennen.")
    }
    static func movesFrom(_ since: DateText, _ unit: String, _ roof: String, _ before: String) -> Message {
        Message(
            en: "From \(since) on \(unit) counts in the sums of \(roof), no longer of \(before).", zh: "自\(since)起，\(unit)计入\(roof)的合计，不再计入\(before)。",
            ru: "С \(since) \(unit) входит в суммы: \(roof); больше не входит: \(before).",
            de: "Ab \(since) zählt \(unit) in den Summen von \(roof), nicht mehr von \(before).")
    }
    static func movesAlong(_ units: Int, _ records: Int, _ plans: Int) -> Message {
        Message(
            en: "With it go \(units, "unit", "units") below it, \(records, "record", "records") of these days and \(plans, "plan", "plans").",
            zh: "随之变动：下属 \(units) 个单位、这些日期的 \(records) 条记录和 \(plans) 个计划。",
            ru:
                "Вместе с ним: \(units, "подразделение", "подразделения", "подразделений") ниже, \(records, "запись", "записи", "записей") за эти дни и \(plans, "план", "плана", "планов").",
            de: "Mit ihm gehen \(units, "Bereich", "Bereiche") darunter, \(records, "Zahl", "Zahlen") dieser Tage und \(plans, "Plan", "Pläne").")
    }
    static let rightsFollow = Message(
        en: "Offices follow the tree: whoever holds one over the former roof no longer reaches it from then on; whoever holds one over the new roof does.",
        zh: "职务随组织变动：此后原上级的任职者不再管辖它，新上级的任职者开始管辖。",
        ru: "Должности следуют за структурой: кто назначен над прежним местом, с этого дня доступа не имеет; кто над новым — имеет.",
        de: "Ämter folgen der Gliederung: Wer eines über dem alten Dach hat, erreicht ihn dann nicht mehr; wer eines über dem neuen hat, schon.")
    static func goesOn(_ day: DateText, _ path: String) -> Message {
        Message(
            en: "On \(day) it goes on to \(path), as was stated before.", zh: "按已有规定，\(day)起它归属 \(path)。", ru: "С \(day) — \(path), как уже было задано.",
            de: "Am \(day) geht es weiter nach \(path), wie schon festgelegt.")
    }
    static func unitEnds(_ day: DateText, _ unit: String, _ below: Int) -> Message {
        Message(
            en: "After \(day) \(unit) and \(below, "unit", "units") below it have no place: nothing can be planned or reported of them.",
            zh: "\(day)之后，\(unit)及其下属 \(below) 个单位不再存在：不能再为其制定计划或上报。",
            ru: "После \(day) \(unit) и \(below, "подразделение", "подразделения", "подразделений") ниже не имеют места: ни планов, ни отчётов по ним.",
            de: "Nach dem \(day) haben \(unit) und \(below, "Bereich", "Bereiche") darunter keinen Platz: Nichts kann für sie geplant oder gemeldet werden.")
    }
    static func thenTooSmall(_ people: Int) -> Message {
        Message(
            en: "With fewer than \(people) people it is no longer judged, on no day; its sums stay.", zh: "不足 \(people) 人，任何日期都不再评判；合计保留。",
            ru: "Менее \(people) человек — больше не оценивается, ни за какой день; суммы остаются.",
            de: "Mit weniger als \(people) Personen wird er nicht mehr beurteilt, an keinem Tag; seine Summen bleiben.")
    }
    static func thenLargeEnough(_ people: Int) -> Message {
        Message(
            en: "With \(people) people and more it is judged, also on past days.", zh: "达到 \(people) 人即参与评判，包括过去的日期。",
            ru: "От \(people) человек — оценивается, и за прошлые дни.", de: "Ab \(people) Personen wird er beurteilt, auch an vergangenen Tagen.")
    }
    static let comparedAnew = Message(
        en: "With whom it is compared changes, also for past days.", zh: "比较对象改变，包括过去的日期。", ru: "Меняется, с кем его сравнивают, и за прошлое тоже.",
        de: "Mit wem er verglichen wird, ändert sich, auch für vergangene Tage.")
    static let spreadByShift = Message(
        en: "Its plans fall on the working days of that shift.", zh: "其计划按该班次的工作日分布。", ru: "Его планы ложатся на рабочие дни этой смены.",
        de: "Seine Pläne fallen auf die Arbeitstage dieser Schicht.")
    static let hidesNobody = Message(
        en: "It is no longer named as one who hides others.", zh: "不再被列为掩盖者。", ru: "Больше не считается скрывающим других.",
        de: "Er gilt nicht mehr als einer, der andere verdeckt.")
    static func earlierDaysStay(_ day: DateText) -> Message {
        Message(
            en: "Days before \(day) stay where they are, under the former name and roof, with all their sums.", zh: "\(day)之前的日期仍归原名称和原上级，合计不变。",
            ru: "Дни до \(day) остаются на прежнем месте и под прежним названием, со всеми суммами.",
            de: "Tage vor dem \(day) bleiben unter dem früheren Namen und Dach, mit allen Summen.")
    }
    static func codeStays(_ code: String) -> Message {
        Message(
            en: "The code “\(code)” stays; files that name it need no change.", zh: "编号“\(code)”不变；使用编号的文件无需修改。",
            ru: "Код «\(code)» остаётся; файлы с кодом менять не нужно.",
            de: "Die Kennung „\(code)“ bleibt; Dateien, die sie nennen, müssen nicht geändert werden.")
    }
    static func pathsFrom(_ day: DateText) -> Message {
        Message(en: "Paths from \(day)", zh: "\(day)起的路径", ru: "Пути с \(day)", de: "Pfade ab \(day)")
    }
}
