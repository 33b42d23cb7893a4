package import Language

extension Message {
    package static let people = Message(en: "People", zh: "人员", ru: "Люди", de: "Leute")
    static func peopleOf(_ works: String) -> Message { Message(en: "People of \(works)", zh: "\(works)的人员", ru: "Люди: \(works)", de: "Leute von \(works)") }
    static let searchPeople = Message(
        en: "Name, badge or sign-in name", zh: "姓名、工号或登录名", ru: "Имя, пропуск или имя для входа", de: "Name, Ausweis oder Anmeldename")
    static let nobodyFound = Message(en: "Nobody found", zh: "没有找到", ru: "Никого не найдено", de: "Niemand gefunden")
    static let nobodyFoundNote = Message(
        en: "Looked for among those who hold an office in the units that are yours.", zh: "查找范围为您所辖单位中有职务的人员。",
        ru: "Поиск среди тех, у кого есть должность в ваших подразделениях.",
        de: "Gesucht wurde unter denen, die in Ihren Bereichen ein Amt haben.")
    static let officeHead = Message(en: "Office", zh: "职务", ru: "Должность", de: "Amt")
    static let unitHead = Message(en: "Unit", zh: "单位", ru: "Подразделение", de: "Bereich")
    static let officesHead = Message(en: "Offices", zh: "职务", ru: "Должности", de: "Ämter")
    static let signInHead = Message(en: "Account", zh: "账号", ru: "Учётная запись", de: "Konto")
    static func shownOf(_ first: Int, _ last: Int, _ count: Int) -> Message {
        Message(
            en: "\(first) to \(last) of \(count)", zh: "第 \(first) 至 \(last) 条，共 \(count) 条", ru: "\(first)–\(last) из \(count)",
            de: "\(first) bis \(last) von \(count)")
    }
    static let pageBefore = Message(en: "Back", zh: "上一页", ru: "Назад", de: "Zurück")
    static let nextPage = Message(en: "Further", zh: "下一页", ru: "Дальше", de: "Weiter")

    static func standing(_ standing: PersonLine.Standing) -> Message {
        switch standing {
        case .signsIn: Message(en: "signs in", zh: "可登录", ru: "входит", de: "meldet sich an")
        case .invited: Message(en: "has an open link", zh: "有未用的链接", ru: "есть неиспользованная ссылка", de: "hat einen offenen Link")
        case .withoutPassword: Message(en: "has no password yet", zh: "尚未设置密码", ru: "пароля ещё нет", de: "hat noch kein Kennwort")
        case .disabled: Message(en: "account closed", zh: "账号已停用", ru: "учётная запись закрыта", de: "Konto gesperrt")
        }
    }

    static let noSuchPerson = Message(
        en: "There is nobody of that number in the units that are yours.", zh: "您所辖的单位中没有此人。", ru: "В ваших подразделениях такого человека нет.",
        de: "In Ihren Bereichen gibt es niemanden mit dieser Nummer.")
    static let notYoursToChange = Message(
        en: "Only whoever may give all the offices of this person may do that: nobody acts upon an equal or a superior.", zh: "只有能授予此人全部职务的人才能这样做：不能对同级或上级操作。",
        ru: "Это может только тот, кто вправе назначать на все должности этого человека: никто не распоряжается равным или старшим.",
        de: "Das darf nur, wer alle Ämter dieser Person geben kann: niemand verfügt über Gleiche oder Höhere.")
    static let badgeForm = Message(
        en: "1 to 32 digits, in groups with - . or / where wanted.", zh: "1 到 32 位数字，可用 - . / 分组。", ru: "От 1 до 32 цифр, можно группами через - . или /.",
        de: "1 bis 32 Ziffern, wo gewünscht in Gruppen mit - . oder /.")
    static let badgeNote = Message(en: "if there is one", zh: "如有", ru: "если есть", de: "falls vorhanden")
    static let badgeTaken = Message(
        en: "Somebody of this works has this badge already.", zh: "本企业已有人使用此工号。", ru: "Этот пропуск уже есть у другого человека предприятия.",
        de: "Diesen Ausweis hat im Betrieb schon jemand.")
}

/// Inviting, and links to hand over.
extension Message {
    static let invitePerson = Message(en: "Invite somebody", zh: "邀请人员", ru: "Пригласить", de: "Jemanden einladen")
    static let showWhatItGives = Message(en: "Show what that gives", zh: "查看将授予的权限", ru: "Показать, что это даёт", de: "Zeigen, was das gibt")
    static let inviteThem = Message(en: "Invite, and show the link", zh: "邀请并显示链接", ru: "Пригласить и показать ссылку", de: "Einladen und den Link zeigen")
    static let stillChange = Message(en: "Change it still", zh: "返回修改", ru: "Ещё изменить", de: "Noch ändern")
    static let nothingIsStoredYet = Message(en: "Nothing is stored yet.", zh: "尚未保存。", ru: "Пока ничего не сохранено.", de: "Noch ist nichts gespeichert.")
    static func givesOffices(_ list: String) -> Message {
        Message(
            en: "Gives and ends these offices there and below: \(list).", zh: "可在该单位及其下级任免：\(list)。", ru: "Назначает там и ниже: \(list).",
            de: "Gibt und beendet dort und darunter: \(list).")
    }
    static func isInvited(_ name: String) -> Message {
        Message(en: "\(name) is invited", zh: "已邀请\(name)", ru: "\(name): приглашение готово", de: "\(name) ist eingeladen")
    }
    static func mayChooseAnew(_ name: String) -> Message {
        Message(
            en: "\(name) may choose a new password", zh: "\(name)可以重设密码", ru: "\(name) может выбрать новый пароль", de: "\(name) darf ein neues Kennwort wählen"
        )
    }
    static let handOverInvitation = Message(
        en: "Hand over this link, or let the telephone read the picture. It opens once, within two weeks.", zh: "请转交此链接，或让对方用手机扫描。两周内可用一次。",
        ru: "Передайте эту ссылку или дайте телефону прочесть картинку. Она действует один раз в течение двух недель.",
        de: "Geben Sie diesen Link weiter oder lassen Sie das Telefon das Bild lesen. Er öffnet einmal, innerhalb von zwei Wochen.")
    static let handOverReset = Message(
        en: "Hand over this link to the person who stands beside you. It opens once, within a day.", zh: "请当面转交此链接。一天内可用一次。",
        ru: "Передайте эту ссылку тому, кто стоит рядом. Она действует один раз в течение суток.",
        de: "Geben Sie diesen Link der Person, die neben Ihnen steht. Er öffnet einmal, innerhalb eines Tages.")
    static let linkToHandOver = Message(en: "The link below as a picture", zh: "下方链接的二维码", ru: "Ссылка ниже в виде картинки", de: "Der Link darunter als Bild")
    static let shownOnce = Message(
        en: "It is not shown again; another one takes its place.", zh: "此链接不再显示；新链接会取代它。", ru: "Больше она не показывается; новая заменит её.",
        de: "Er wird nicht wieder gezeigt; ein neuer tritt an seine Stelle.")
    static let toThePerson = Message(en: "To the page of this person", zh: "查看此人页面", ru: "К странице этого человека", de: "Zur Seite dieser Person")
}

/// One person.
extension Message {
    static let holdsNoOffice = Message(en: "None.", zh: "无。", ru: "Нет.", de: "Keine.")
    static let giveAnOffice = Message(en: "Give an office", zh: "授予职务", ru: "Назначить на должность", de: "Ein Amt geben")
    static func officeFor(_ name: String) -> Message {
        Message(en: "An office for \(name)", zh: "授予\(name)职务", ru: "Должность: \(name)", de: "Ein Amt für \(name)")
    }
    static let giveIt = Message(en: "Give it", zh: "授予", ru: "Назначить", de: "Geben")
    static let showWhatEnds = Message(en: "Show what ends", zh: "查看终止后的变化", ru: "Показать, что закончится", de: "Zeigen, was endet")
    static let endAnOffice = Message(en: "End an office", zh: "终止职务", ru: "Освободить от должности", de: "Ein Amt beenden")
    static func endOfOffice(_ name: String) -> Message {
        Message(en: "\(name): the end of an office", zh: "\(name)：终止职务", ru: "\(name): окончание должности", de: "\(name): Ende eines Amtes")
    }
    static func noLongerAfter(_ day: DateText) -> Message {
        Message(
            en: "Nothing of it after \(day).", zh: "\(day)之后不再有效。", ru: "После этого дня — уже нет: \(day).", de: "Nichts davon nach dem letzten Tag: \(day).")
    }
    static func endedMeanwhile(_ theirs: DateText, _ yours: DateText) -> Message {
        Message(
            en: "Somebody has ended this office meanwhile: its last day is \(theirs), yours would have been \(yours). Nothing of yours was stored.",
            zh: "已有人终止此职务：末日为\(theirs)，您填写的是\(yours)。您的内容未保存。",
            ru: "Кто-то уже закончил эту должность: последний день — \(theirs), у вас — \(yours). Ваше не сохранено.",
            de: "Dieses Amt hat inzwischen jemand beendet: letzter Tag \(theirs), bei Ihnen \(yours). Von Ihnen wurde nichts gespeichert.")
    }
    static let endOffice = Message(en: "End after this day", zh: "于此日后终止", ru: "Закончить этим днём", de: "Nach diesem Tag beenden")
    static let chooseAnOffice = Message(en: "Choose an office.", zh: "请选择职务。", ru: "Выберите должность.", de: "Wählen Sie ein Amt.")
    static let noSuchPath = Message(
        en: "There is no such unit today; expected its whole path, such as Nordwerk/Gears.", zh: "今天没有这个单位，请填写完整路径，如 Nordwerk/Gears。",
        ru: "Сегодня такого подразделения нет; нужен полный путь, например Nordwerk/Gears.",
        de: "Diesen Bereich gibt es heute nicht; erwartet wird sein ganzer Pfad, etwa Nordwerk/Gears.")
    static let unitPathNote = Message(
        en: "its whole path, levels separated by /", zh: "完整路径，层级以 / 分隔", ru: "полный путь, уровни через /", de: "der ganze Pfad, Ebenen durch / getrennt")
    static let firstDay = Message(en: "First day", zh: "首日", ru: "Первый день", de: "Erster Tag")
    static let lastDay = Message(en: "Last day", zh: "末日", ru: "Последний день", de: "Letzter Tag")
    static let lastDayNote = Message(en: "empty: until it is ended", zh: "空：直至终止", ru: "пусто: пока не прекращена", de: "leer: bis es beendet wird")
    static let lastDayNeeded = Message(
        en: "An office ends on a day, not before its first one.", zh: "请填写末日，不得早于首日。", ru: "Должность заканчивается днём не раньше первого.",
        de: "Ein Amt endet an einem Tag, nicht vor seinem ersten.")
    static let termEndsFirst = Message(
        en: "Days of the calendar, the last one not before the first.", zh: "请填写日期，末日不得早于首日。", ru: "Дни календаря, последний не раньше первого.",
        de: "Tage des Kalenders, der letzte nicht vor dem ersten.")
    static let notYoursToGive = Message(
        en: "This office over this unit is not yours to give.", zh: "您无权在该单位授予此职务。", ru: "Назначать на эту должность в этом подразделении вы не вправе.",
        de: "Dieses Amt über diesen Bereich können Sie nicht geben.")
    static let heldAlready = Message(
        en: "This person holds this office over this unit at that time already.", zh: "此人在该期间已担任此职务。",
        ru: "Этот человек уже занимает эту должность в это время.", de: "Diese Person hat dieses Amt über diesen Bereich zu der Zeit schon.")
    static let noSuchOffice = Message(
        en: "This person holds no such office any more.", zh: "此人已不再担任此职务。", ru: "Такой должности у этого человека больше нет.",
        de: "Dieses Amt hat diese Person nicht mehr.")
    static let theAccount = Message(en: "Account", zh: "账号", ru: "Учётная запись", de: "Konto")
    static let linkForNewPassword = Message(en: "Link for a new password", zh: "重设密码的链接", ru: "Ссылка для нового пароля", de: "Link für ein neues Kennwort")
    static let inviteAgain = Message(en: "New invitation", zh: "重新邀请", ru: "Новое приглашение", de: "Neue Einladung")
    static let closeAccount = Message(en: "Close the account", zh: "停用账号", ru: "Закрыть учётную запись", de: "Konto sperren")
    static let openAccount = Message(en: "Open the account again", zh: "启用账号", ru: "Снова открыть учётную запись", de: "Konto wieder öffnen")
    static let detail = Message(en: "Detail", zh: "项目", ru: "Что", de: "Angabe")
    static func detailsOf(_ name: String) -> Message {
        Message(en: "Details of \(name)", zh: "\(name)的资料", ru: "Данные: \(name)", de: "Angaben zu \(name)")
    }
    static let showWhatChanges = Message(en: "Show what changes", zh: "查看改动", ru: "Показать, что изменится", de: "Zeigen, was sich ändert")
    static let storeIt = Message(en: "Store it", zh: "保存", ru: "Сохранить", de: "Speichern")
    static let storeMine = Message(en: "Store mine in its place", zh: "改存我的", ru: "Сохранить моё вместо этого", de: "Meine an dessen Stelle speichern")
    static let leaveAsItIs = Message(en: "Leave it as it is", zh: "保持不变", ru: "Оставить как есть", de: "So lassen, wie es ist")
    static let asItStandsNow = Message(en: "As it stands now", zh: "现状", ru: "Как сейчас", de: "Wie es jetzt ist")
    static let yours = Message(en: "Yours", zh: "您的", ru: "Ваше", de: "Ihre")
    static let detailsChangedMeanwhile = Message(
        en: "Somebody changed these details after you opened the form. What stands now and yours are side by side; nothing of yours was stored.",
        zh: "您打开表单后，有人修改了这些资料。现状与您的内容并列如下；您的内容尚未保存。",
        ru: "После того как вы открыли форму, эти данные кто-то изменил. Нынешнее и ваше стоят рядом; ваше не сохранено.",
        de: "Diese Angaben hat jemand geändert, nachdem Sie das Formular geöffnet hatten. Beides steht nebeneinander; von Ihnen ist nichts gespeichert.")
    static let details = Message(en: "Details", zh: "资料", ru: "Данные", de: "Angaben")
    static let erasePerson = Message(en: "Erase", zh: "删除信息", ru: "Стереть", de: "Löschen")
    static func eraseQuestion(_ name: String) -> Message {
        Message(en: "Erase what concerns \(name)?", zh: "删除\(name)的个人信息？", ru: "Стереть сведения: \(name)?", de: "Löschen, was \(name) betrifft?")
    }
    static let erasedOfPerson = Message(
        en: "Name, badge, language and account are deleted, also where the logs hold them, and every office ends today. There is no way back.",
        zh: "姓名、工号、语言和账号（包括日志中的）都将删除，全部职务今天终止，无法恢复。",
        ru: "Имя, пропуск, язык и учётная запись удаляются, также в журналах; все должности заканчиваются сегодня. Обратной дороги нет.",
        de: "Name, Ausweis, Sprache und Konto werden gelöscht, auch in den Protokollen, und jedes Amt endet heute. Es gibt keinen Weg zurück.")
    static let eraseThemForGood = Message(en: "Erase for good", zh: "永久删除", ru: "Стереть навсегда", de: "Endgültig löschen")
    package static let auditLog = Message(en: "Audit log", zh: "审计日志", ru: "Журнал изменений", de: "Änderungsprotokoll")
    static let accessLog = Message(en: "Access log", zh: "访问日志", ru: "Журнал доступа", de: "Zugriffsprotokoll")
}
