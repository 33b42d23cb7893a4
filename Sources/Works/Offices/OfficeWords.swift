package import Language

/// Offices and what they let one do, in the works' words.
extension Message {
    package static func office(_ office: Office) -> Message {
        switch office {
        case .administrator: Message(en: "administrator", zh: "管理员", ru: "администратор", de: "Administration")
        case .director: Message(en: "director", zh: "厂长", ru: "директор", de: "Betriebsleitung")
        case .headOfUnit: Message(en: "head of unit", zh: "单位负责人", ru: "руководитель подразделения", de: "Bereichsleitung")
        case .teamLeader: Message(en: "team leader", zh: "班组长", ru: "бригадир", de: "Gruppenleitung")
        case .member: Message(en: "member", zh: "成员", ru: "член бригады", de: "Mitglied")
        case .engineer: Message(en: "engineer", zh: "工程师", ru: "инженер", de: "Ingenieurwesen")
        case .committeeMember: Message(en: "committee member", zh: "委员会委员", ru: "член комитета", de: "Ausschussmitglied")
        case .steward: Message(en: "steward", zh: "联系干部", ru: "шеф", de: "Patenschaft")
        case .reader: Message(en: "reader", zh: "查看者", ru: "читатель", de: "Leserecht")
        }
    }

    package static func deed(_ deed: Deed) -> Message {
        switch deed {
        case .seeFigures: Message(en: "see figures", zh: "查看数据", ru: "видеть данные", de: "Zahlen sehen")
        case .exportFigures: Message(en: "take figures along as files", zh: "导出数据", ru: "выгружать данные", de: "Zahlen als Datei mitnehmen")
        case .enterFigures: Message(en: "enter figures", zh: "录入数据", ru: "вводить данные", de: "Zahlen eingeben")
        case .correctFigures: Message(en: "correct figures", zh: "更正数据", ru: "исправлять данные", de: "Zahlen berichtigen")
        case .importFiles: Message(en: "bring in files", zh: "导入文件", ru: "загружать файлы", de: "Dateien einlesen")
        case .takeBackImports: Message(en: "take back imports", zh: "撤回导入", ru: "отменять загрузки", de: "Importe zurücknehmen")
        case .defineUnits:
            Message(en: "found and move units", zh: "设立和调整单位", ru: "создавать и переносить подразделения", de: "Bereiche gründen und verschieben")
        case .defineIndicators: Message(en: "define indicators", zh: "设定指标", ru: "задавать показатели", de: "Kennzahlen festlegen")
        case .definePlans: Message(en: "state plans", zh: "制定计划", ru: "задавать планы", de: "Pläne festlegen")
        case .defineCalendar: Message(en: "keep the calendar", zh: "维护日历", ru: "вести календарь", de: "den Kalender führen")
        case .setWorks:
            Message(
                en: "set the works' clock and day", zh: "设置企业的时钟和工作日", ru: "настраивать часы и сутки предприятия", de: "Uhr und Tag des Betriebs einstellen")
        case .seePeople: Message(en: "see who works here", zh: "查看人员", ru: "видеть, кто здесь работает", de: "sehen, wer hier arbeitet")
        case .invite:
            Message(
                en: "invite people, change their details", zh: "邀请人员、修改资料", ru: "приглашать людей и менять их данные", de: "Leute einladen, ihre Angaben ändern"
            )
        case .resetSignIn:
            Message(
                en: "hand out links for a new password, close and open accounts", zh: "发放重设密码的链接、停用和启用账号",
                ru: "выдавать ссылки для нового пароля, закрывать и открывать учётные записи",
                de: "Links für ein neues Kennwort ausgeben, Konten sperren und öffnen")
        case .appoint: Message(en: "give and end offices", zh: "任免职务", ru: "назначать на должности и освобождать от них", de: "Ämter geben und beenden")
        case .erasePeople: Message(en: "erase what concerns a person", zh: "删除个人信息", ru: "стирать личные сведения", de: "löschen, was eine Person betrifft")
        case .registerScreens: Message(en: "register shared screens", zh: "登记共享屏幕", ru: "регистрировать общие экраны", de: "gemeinsame Bildschirme anmelden")
        case .decideHelp: Message(en: "decide who helps whom", zh: "决定谁帮扶谁", ru: "решать, кто кому помогает", de: "entscheiden, wer wem hilft")
        case .propose: Message(en: "make proposals", zh: "提出建议", ru: "вносить предложения", de: "Vorschläge machen")
        case .takePart: Message(en: "take part and report", zh: "参加并汇报", ru: "участвовать и сообщать", de: "mitmachen und berichten")
        case .lead:
            Message(
                en: "name obstacles, take measures, lead missions and meetings", zh: "指明障碍、采取措施、主持帮扶和会议",
                ru: "называть препятствия, принимать меры, вести помощь и совещания", de: "Hindernisse nennen, Maßnahmen treffen, Hilfe und Treffen leiten")
        case .answerProposals: Message(en: "answer proposals", zh: "答复建议", ru: "отвечать на предложения", de: "Vorschläge beantworten")
        case .askForAnswers:
            Message(en: "ask what became of a promise", zh: "询问承诺的进展", ru: "спрашивать, что стало с обещанием", de: "nachfragen, was aus einer Zusage wurde")
        case .readAudit: Message(en: "read the audit log", zh: "查看审计日志", ru: "читать журнал изменений", de: "das Änderungsprotokoll lesen")
        case .readAccessLog: Message(en: "read the access log", zh: "查看访问日志", ru: "читать журнал доступа", de: "das Zugriffsprotokoll lesen")
        }
    }
}
