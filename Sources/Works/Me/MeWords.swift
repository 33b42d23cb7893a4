import Language

extension Message {
    static func youSignInAs(_ name: String, badge: String?) -> Message {
        guard let badge else {
            return Message(en: "You sign in as \(name).", zh: "登录名：\(name)。", ru: "Вы входите как \(name).", de: "Sie melden sich an als \(name).")
        }
        return Message(
            en: "You sign in as \(name) or by your badge \(badge).", zh: "登录名：\(name)，或工号 \(badge)。", ru: "Вы входите как \(name) или по пропуску \(badge).",
            de: "Sie melden sich an als \(name) oder mit dem Ausweis \(badge).")
    }
    static let nameAndLanguage = Message(en: "Name and language", zh: "姓名与语言", ru: "Имя и язык", de: "Name und Sprache")
    static let nameOfPerson = Message(en: "Name", zh: "姓名", ru: "Имя", de: "Name")
    static let nameNeeded = Message(
        en: "A name has at least one sign and at most 200 bytes.", zh: "姓名至少一个字，最多 200 字节。", ru: "Имя — хотя бы один знак и не больше 200 байт.",
        de: "Ein Name hat mindestens ein Zeichen und höchstens 200 Byte.")
    static let asTheBrowserAsks = Message(en: "as the browser asks", zh: "按浏览器设置", ru: "как просит браузер", de: "wie der Browser es verlangt")
    static let save = Message(en: "Save", zh: "保存", ru: "Сохранить", de: "Speichern")
    static let saved = Message(en: "Saved.", zh: "已保存。", ru: "Сохранено.", de: "Gespeichert.")

    static let myOffices = Message(en: "My offices", zh: "我的职务", ru: "Мои должности", de: "Meine Ämter")
    static let noOfficeOfMine = Message(en: "You hold no office.", zh: "您没有职务。", ru: "У вас нет должности.", de: "Sie haben kein Amt.")
    static let whoMayDoWhat = Message(en: "Who may do what", zh: "各职务的权限", ru: "Кому что разрешено", de: "Wer was darf")

    /// From when until when something holds.
    static func term(_ term: Term) -> Message {
        let from = term.from.date.medium
        guard let until = term.until?.date.medium else { return Message(en: "from \(from)", zh: "\(from)起", ru: "с \(from)", de: "ab \(from)") }
        return Message(en: "\(from) to \(until)", zh: "\(from)至\(until)", ru: "\(from) – \(until)", de: "\(from) bis \(until)")
    }
}

/// How one signs in.
extension Message {
    static let howISignIn = Message(en: "How I sign in", zh: "登录方式", ru: "Как я вхожу", de: "Wie ich mich anmelde")
    static let passwordNote = Message(en: "For every browser.", zh: "用于任何浏览器。", ru: "Для любого браузера.", de: "Für jeden Browser.")
    static let pin = Message(en: "PIN", zh: "PIN 码", ru: "ПИН-код", de: "PIN")
    static let noPIN = Message(en: "None.", zh: "未设置。", ru: "Не задан.", de: "Keine.")
    static let hasPIN = Message(
        en: "For the shared screen of your own unit.", zh: "用于本单位的共享屏幕。", ru: "Для общего экрана вашего подразделения.",
        de: "Für den gemeinsamen Bildschirm Ihres Bereichs.")
    static let secondFactor = Message(en: "Code on the telephone", zh: "手机验证码", ru: "Код с телефона", de: "Code auf dem Telefon")
    static let noFactor = Message(
        en: "None: the password alone opens your account.", zh: "未设置：仅凭密码即可登录。", ru: "Не задан: хватает одного пароля.",
        de: "Keiner: das Kennwort allein öffnet Ihr Konto.")
    static let hasFactor = Message(
        en: "After the password your telephone is asked for its code.", zh: "输入密码后还要输入手机上的验证码。", ru: "После пароля нужен код с телефона.",
        de: "Nach dem Kennwort wird nach dem Code auf dem Telefon gefragt.")
    static let changeIt = Message(en: "Change", zh: "更改", ru: "Изменить", de: "Ändern")
    static let setIt = Message(en: "Set up", zh: "设置", ru: "Задать", de: "Einrichten")
    static let removeIt = Message(en: "Remove", zh: "移除", ru: "Убрать", de: "Entfernen")

    static let changePassword = Message(en: "Change the password", zh: "更改密码", ru: "Изменить пароль", de: "Kennwort ändern")
    static let oldPassword = Message(en: "Password so far", zh: "原密码", ru: "Прежний пароль", de: "Bisheriges Kennwort")
    static let newPassword = Message(en: "New password", zh: "新密码", ru: "Новый пароль", de: "Neues Kennwort")
    static let othersAreSignedOut = Message(
        en: "Every other browser in which you are signed in is signed out by it.", zh: "其他已登录的浏览器将随之退出。", ru: "Во всех других браузерах вы при этом выйдете.",
        de: "In jedem anderen Browser sind Sie danach abgemeldet.")
    static let passwordIsChanged = Message(
        en: "Your password is changed; every other browser is signed out.", zh: "密码已更改，其他浏览器均已退出。", ru: "Пароль изменён; во всех других браузерах вы вышли.",
        de: "Ihr Kennwort ist geändert; alle anderen Browser sind abgemeldet.")

    static let whatAPINIs = Message(
        en: "With your badge and this PIN a shared screen of your own unit knows whose entry the next one is. It opens nothing else.",
        zh: "在本单位的共享屏幕上输入工号和 PIN 码，屏幕就知道下一条记录是谁录入的。PIN 码不能用于其他用途。",
        ru: "По пропуску и PIN общий экран вашего подразделения узнаёт, чей следующий ввод. Больше он ничего не открывает.",
        de: "Mit Ausweis und PIN weiß ein gemeinsamer Bildschirm Ihres eigenen Bereichs, wessen Eintrag der nächste ist. Sonst öffnet sie nichts.")
    static let newPIN = Message(en: "New PIN", zh: "新 PIN 码", ru: "Новый PIN", de: "Neue PIN")
    static let setPIN = Message(en: "Set the PIN", zh: "设置 PIN 码", ru: "Задать PIN", de: "PIN festlegen")
    static let removePIN = Message(en: "Remove the PIN", zh: "移除 PIN 码", ru: "Убрать PIN", de: "PIN entfernen")
    static let pinIsSet = Message(en: "Your PIN is set.", zh: "PIN 码已设置。", ru: "PIN задан.", de: "Ihre PIN gilt.")
    static let pinIsRemoved = Message(en: "Your PIN is removed.", zh: "PIN 码已移除。", ru: "PIN убран.", de: "Ihre PIN ist entfernt.")
}

/// The second factor.
extension Message {
    static let whatAFactorIs = Message(
        en: "An authenticator on your telephone shows a code of six digits, a new one every half minute. Let it read this picture.",
        zh: "手机上的验证器应用每半分钟显示一个新的六位验证码。请用它扫描下图。",
        ru: "Приложение-аутентификатор на телефоне показывает код из шести цифр, каждые полминуты новый. Наведите его на эту картинку.",
        de: "Eine Authenticator-App auf Ihrem Telefon zeigt einen Code aus sechs Ziffern, jede halbe Minute einen neuen. Lassen Sie sie dieses Bild lesen.")
    static let codeForTheTelephone = Message(
        en: "A code for the telephone; the letters below say the same", zh: "供手机扫描的二维码，内容与下面的字母相同", ru: "Код для телефона; буквы ниже говорят то же",
        de: "Ein Code für das Telefon; die Buchstaben darunter sagen dasselbe")
    static let orTypeTheSecret = Message(en: "Or type this there:", zh: "或手动输入：", ru: "Или введите там:", de: "Oder tippen Sie dort ein:")
    static let firstCodeNote = Message(
        en: "What the telephone shows now.", zh: "手机上此刻显示的验证码。", ru: "Что телефон показывает сейчас.", de: "Was das Telefon jetzt zeigt.")
    static let codeToRemoveNote = Message(
        en: "What the telephone shows now, to remove it.", zh: "要移除，请输入手机上此刻显示的验证码。", ru: "Что телефон показывает сейчас, чтобы убрать код.",
        de: "Was das Telefon jetzt zeigt, um ihn zu entfernen.")
    static let setFactor = Message(en: "Ask for the code from now on", zh: "启用验证码", ru: "Спрашивать код с этого времени", de: "Ab jetzt nach dem Code fragen")
    static let removeFactor = Message(en: "Remove the code", zh: "移除验证码", ru: "Убрать код", de: "Code entfernen")
    static let factorIsSet = Message(
        en: "From now on your telephone is asked for a code when you sign in.", zh: "今后登录时需要手机验证码。", ru: "Теперь при входе нужен код с телефона.",
        de: "Ab jetzt werden Sie beim Anmelden nach dem Code auf dem Telefon gefragt.")
    static let factorIsRemoved = Message(
        en: "No code is asked any more.", zh: "不再需要验证码。", ru: "Код больше не нужен.", de: "Nach dem Code wird nicht mehr gefragt.")
    static let factorDemanded = Message(
        en:
            "This server can be reached from other machines, so an administrator needs a second proof besides the password. Until it is set you see everything and change nothing.",
        zh: "其他机器可以访问此服务器，因此管理员除密码外还需要第二重验证。设置之前您可以查看一切，但不能更改。",
        ru:
            "Этот сервер доступен с других машин, поэтому администратору кроме пароля нужно второе подтверждение. Пока его нет, вы видите всё, но ничего не меняете.",
        de:
            "Dieser Server ist von anderen Rechnern erreichbar; wer verwaltet, braucht darum außer dem Kennwort einen zweiten Nachweis. Bis dahin sehen Sie alles und ändern nichts."
    )
}

/// Sessions, accesses, what is stored.
extension Message {
    static let whereIAmSignedIn = Message(en: "Where I am signed in", zh: "已登录的设备", ru: "Где я вошёл", de: "Wo ich angemeldet bin")
    static let sessionsNote = Message(
        en: "Do you not know one of them? End it and change the password.", zh: "有不认识的？请结束它并更改密码。", ru: "Какой-то не ваш? Завершите его и смените пароль.",
        de: "Einer ist Ihnen fremd? Beenden Sie ihn und ändern Sie das Kennwort.")
    static let deviceHead = Message(en: "Browser", zh: "浏览器", ru: "Браузер", de: "Browser")
    static let addressHead = Message(en: "Address", zh: "地址", ru: "Адрес", de: "Adresse")
    static let sinceHead = Message(en: "Since", zh: "登录时间", ru: "С какого времени", de: "Seit")
    static let lastUsedHead = Message(en: "Last used", zh: "最近使用", ru: "Последний раз", de: "Zuletzt benutzt")
    static let actionHead = Message(en: "End", zh: "结束", ru: "Завершить", de: "Beenden")
    static let thisBrowser = Message(en: "this browser", zh: "本浏览器", ru: "этот браузер", de: "dieser Browser")
    static let endIt = Message(en: "End", zh: "结束", ru: "Завершить", de: "Beenden")
    static let sessionIsEnded = Message(en: "That browser is signed out.", zh: "该浏览器已退出。", ru: "Тот браузер вышел.", de: "Jener Browser ist abgemeldet.")
    static let signOutEverywhere = Message(en: "Sign out everywhere", zh: "全部退出", ru: "Выйти везде", de: "Überall abmelden")

    static let whoLooked = Message(en: "Who looked at my data", zh: "谁查看过我的信息", ru: "Кто смотрел мои данные", de: "Wer meine Daten angesehen hat")
    static let whoLookedNote = Message(en: "kept for a year", zh: "保留一年", ru: "хранится год", de: "wird ein Jahr aufbewahrt")
    static let nobodyLooked = Message(en: "Nobody but you.", zh: "除您以外没有人。", ru: "Никто, кроме вас.", de: "Niemand außer Ihnen.")
    static let whenHead = Message(en: "When", zh: "时间", ru: "Когда", de: "Wann")
    static let whoHead = Message(en: "Who", zh: "谁", ru: "Кто", de: "Wer")
    static let whatHead = Message(en: "What", zh: "内容", ru: "Что", de: "Was")
    static let atTheTerminal = Message(en: "at the terminal", zh: "命令行", ru: "из командной строки", de: "an der Befehlszeile")

    static func access(_ what: Access.What) -> Message {
        switch what {
        case .directory: Message(en: "the list of people", zh: "人员名单", ru: "список людей", de: "die Liste der Leute")
        case .account: Message(en: "the page about you", zh: "您的个人页", ru: "страницу о вас", de: "die Seite über Sie")
        case .export: Message(en: "everything stored, as a file", zh: "全部信息（导出文件）", ru: "все сведения, файлом", de: "alles Gespeicherte, als Datei")
        case .audit:
            Message(
                en: "what the audit log says of you", zh: "审计日志中关于您的记录", ru: "записи о вас в журнале изменений", de: "was das Änderungsprotokoll über Sie sagt")
        }
    }

    static let myData = Message(en: "My data", zh: "我的数据", ru: "Мои данные", de: "Meine Daten")
    static let myDataNote = Message(
        en: "Everything that is stored about you, as a file; or erased for good.", zh: "可将关于您的全部信息导出为文件，也可永久删除。",
        ru: "Всё, что о вас хранится, файлом; или стереть навсегда.",
        de: "Alles, was über Sie gespeichert ist, als Datei; oder endgültig gelöscht.")
    static let exportMyData = Message(en: "Take it along (JSON)", zh: "导出（JSON）", ru: "Выгрузить (JSON)", de: "Mitnehmen (JSON)")
    static let eraseMe = Message(en: "Erase me", zh: "删除我的信息", ru: "Стереть меня", de: "Mich löschen")
    static let whatErasingDoes = Message(
        en: "Everything that says who you are is deleted, and nobody can bring it back:", zh: "能表明您身份的一切都会被删除，无法恢复：",
        ru: "Всё, что говорит, кто вы, удаляется, и вернуть это нельзя:",
        de: "Alles, was sagt, wer Sie sind, wird gelöscht, und niemand kann es zurückholen:")
    static let erasedIsName = Message(
        en: "your name, badge and language, also where the logs hold them", zh: "姓名、工号和语言，包括日志中的", ru: "имя, пропуск и язык, также в журналах",
        de: "Name, Ausweis und Sprache, auch in den Protokollen")
    static let erasedIsAccount = Message(
        en: "your account: nobody signs in with it any more, and your offices end today", zh: "账号：不能再登录，您的职务今天终止",
        ru: "учётная запись: войти по ней больше нельзя, должности заканчиваются сегодня",
        de: "Ihr Konto: niemand meldet sich mehr damit an, und Ihre Ämter enden heute")
    static let keptIsDeed = Message(
        en: "What was done stays in the history of the works, without the name.", zh: "所做的事仍保留在企业的历史中，但不再带有姓名。",
        ru: "Что было сделано, остаётся в истории предприятия, без имени.",
        de: "Was getan wurde, bleibt in der Geschichte des Betriebs, ohne den Namen.")
    static let goOnErasing = Message(en: "I want to be erased", zh: "我要删除", ru: "Хочу быть стёртым", de: "Ich will gelöscht werden")
    static let noWayBack = Message(en: "There is no way back.", zh: "此操作无法撤销。", ru: "Обратной дороги нет.", de: "Es gibt keinen Weg zurück.")
    static let eraseForGood = Message(en: "Erase me for good", zh: "永久删除", ru: "Стереть навсегда", de: "Endgültig löschen")
    static let youAreErased = Message(en: "You are erased", zh: "您的信息已删除", ru: "Вы стёрты", de: "Sie sind gelöscht")
    static let lastAdministrator = Message(
        en: "Nobody else could administer this works. Give another person that office over the whole works first.", zh: "没有其他人能管理本企业。请先让另一人担任全企业的管理员。",
        ru: "Никто другой не смог бы управлять этим предприятием. Сначала назначьте администратором всего предприятия кого-то ещё.",
        de: "Niemand sonst könnte diesen Betrieb verwalten. Geben Sie erst jemand anderem dieses Amt über den ganzen Betrieb.")
}
