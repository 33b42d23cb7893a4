import Language

extension Message {
    static let firstStart = Message(en: "The first start", zh: "首次启动", ru: "Первый запуск", de: "Der erste Start")
    static let nothingIsFounded = Message(
        en: "Nothing stands here yet. Say what your works is called and who administers it; everything can be changed later.",
        zh: "这里还什么都没有。请填写企业名称和管理员，以后都可以修改。",
        ru: "Здесь пока ничего нет. Скажите, как называется предприятие и кто им управляет; всё можно изменить позже.",
        de: "Hier steht noch nichts. Sagen Sie, wie Ihr Betrieb heißt und wer ihn verwaltet; alles lässt sich später ändern.")
    static let nobodyAdministers = Message(
        en: "The figures are here, but nobody can administer them. Say who does.", zh: "数据已在这里，但还没有人能管理。请指定管理员。",
        ru: "Данные есть, но управлять ими некому. Скажите, кто будет.",
        de: "Die Zahlen sind da, aber niemand kann sie verwalten. Sagen Sie, wer es tut.")
    static let lookAtTheFields = Message(
        en: "Nothing is stored yet: look at the marked fields.", zh: "尚未保存：请查看标出的栏目。", ru: "Пока ничего не сохранено: посмотрите отмеченные поля.",
        de: "Noch ist nichts gespeichert: sehen Sie die markierten Felder an.")
    static let theWorks = Message(en: "The works", zh: "企业", ru: "Предприятие", de: "Der Betrieb")
    static let nameOfWorks = Message(en: "Name of the works", zh: "企业名称", ru: "Название предприятия", de: "Name des Betriebs")
    static let nameOfWorksNote = Message(
        en: "The top of your tree: a group, a plant, a single shop.", zh: "单位树的最上层：集团、工厂或一个车间。", ru: "Верх вашего дерева: объединение, завод, один цех.",
        de: "Die Spitze Ihres Baums: eine Gruppe, ein Werk, eine einzige Werkstatt.")
    static let worksNameForm = Message(
        en: "A name has at least one sign, no / and no blanks at its ends.", zh: "名称至少一个字，不含 /，首尾没有空格。",
        ru: "В названии хотя бы один знак, без / и без пробелов по краям.",
        de: "Ein Name hat mindestens ein Zeichen, kein / und keine Leerzeichen am Rand.")
    static let timeZone = Message(en: "Time zone", zh: "时区", ru: "Часовой пояс", de: "Zeitzone")
    static let timeZoneForm = Message(
        en: "No such time zone is known here; expected a name such as Europe/Berlin or Asia/Shanghai.", zh: "没有这个时区，请填写如 Asia/Shanghai 的名称。",
        ru: "Такого часового пояса здесь нет; нужно имя вроде Europe/Moscow.",
        de: "Diese Zeitzone ist hier nicht bekannt; erwartet wird ein Name wie Europe/Berlin.")
    static let dayBegins = Message(en: "The works' day begins at", zh: "工作日开始时间", ru: "Сутки предприятия начинаются в", de: "Der Tag des Betriebs beginnt um")
    static let dayBeginsNote = Message(
        en: "With 06:00 the night shift that ends at six counts for the day on which it began; a time after noon means the evening before.",
        zh: "若为 06:00，六点结束的夜班算作开始的那一天；中午以后的时间表示前一天晚上。",
        ru: "При 06:00 ночная смена до шести относится ко дню, когда началась; время после полудня — вечер накануне.",
        de: "Bei 06:00 zählt die Nachtschicht bis sechs zu dem Tag, an dem sie begann; eine Zeit nach Mittag meint den Vorabend.")
    static let dayBeginsForm = Message(en: "A time such as 06:00.", zh: "请填写如 06:00 的时间。", ru: "Время, например 06:00.", de: "Eine Uhrzeit wie 06:00.")
    static let theAdministrator = Message(en: "You, who administer it", zh: "您，管理员", ru: "Вы, администратор", de: "Sie, die Verwaltung")
    static let theAdministratorNote = Message(
        en: "may do everything, and invites the others", zh: "拥有全部权限，并邀请其他人", ru: "может всё и приглашает остальных", de: "darf alles und lädt die anderen ein")
    static let signInNameLabel = Message(en: "Sign-in name", zh: "登录名", ru: "Имя для входа", de: "Anmeldename")
    static let signInNameForm = Message(
        en: "2 to 64 letters, digits or . _ - @ + without blanks, at least one letter.", zh: "2 到 64 个字母、数字或 . _ - @ +，不含空格，至少一个字母。",
        ru: "От 2 до 64 букв, цифр или . _ - @ + без пробелов, хотя бы одна буква.",
        de: "2 bis 64 Buchstaben, Ziffern oder . _ - @ + ohne Leerzeichen, mindestens ein Buchstabe.")
    static let signInNameTaken = Message(
        en: "Somebody signs in with this name already; choose another.", zh: "此登录名已被使用，请换一个。", ru: "С этим именем уже кто-то входит; выберите другое.",
        de: "Mit diesem Namen meldet sich schon jemand an; wählen Sie einen anderen.")
    static let foundIt = Message(en: "Found the works and go in", zh: "建立企业并进入", ru: "Создать предприятие и войти", de: "Betrieb gründen und hineingehen")
    static let takeItOver = Message(en: "Take it over and go in", zh: "接管并进入", ru: "Принять управление и войти", de: "Übernehmen und hineingehen")
    static let setupIsOver = Message(
        en:
            "This link opens nothing: it was used, the server was started anew, or somebody administers everything already. The server prints another where one is needed.",
        zh: "此链接无效：已被使用、服务器已重新启动，或已有管理员。需要时服务器会打印新的链接。",
        ru: "Эта ссылка ничего не открывает: она использована, сервер запущен заново или администратор уже есть. Если нужна другая, сервер её напечатает.",
        de:
            "Dieser Link öffnet nichts: er wurde benutzt, der Server neu gestartet, oder es verwaltet schon jemand. Wo einer nötig ist, druckt der Server einen neuen."
    )
}
