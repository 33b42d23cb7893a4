package import Language

extension FileProblem {
    /// What is wrong, and what would be right. A browser does not keep files that were chosen: they are asked for again.
    package var message: Message {
        switch self {
        case .tooMany(let most):
            Message(
                en: "At most \(most, "file", "files") at once; send the others with a second form.", zh: "一次最多 \(most) 个文件，其余请用另一份表单提交。",
                ru: "Не больше \(most, "файла", "файлов", "файлов") за раз; остальные отправьте второй формой.",
                de: "Höchstens \(most, "Datei", "Dateien") auf einmal; die anderen bitte mit einem zweiten Formular.")
        case .tooLarge(let name, let most):
            Message(
                en: "“\(name)” is larger than \(most / 1_000_000) MB. Choose a smaller one.", zh: "“\(name)”超过 \(most / 1_000_000) MB，请选择较小的文件。",
                ru: "«\(name)» больше \(most / 1_000_000) МБ. Выберите файл меньше.",
                de: "„\(name)“ ist größer als \(most / 1_000_000) MB. Bitte eine kleinere Datei wählen.")
        case .empty(let name):
            Message(
                en: "“\(name)” is empty. Choose it again.", zh: "“\(name)”是空文件，请重新选择。", ru: "«\(name)» пуст. Выберите его ещё раз.",
                de: "„\(name)“ ist leer. Bitte noch einmal wählen.")
        case .noPhoto(let name):
            Message(
                en: "“\(name)” is no photo, whatever it is called. JPEG, PNG, WebP and HEIC are taken.", zh: "“\(name)”不是照片。可接受 JPEG、PNG、WebP 和 HEIC。",
                ru: "«\(name)» — не фотография, как бы файл ни назывался. Принимаются JPEG, PNG, WebP и HEIC.",
                de: "„\(name)“ ist kein Foto, wie immer es heißt. Angenommen werden JPEG, PNG, WebP und HEIC.")
        case .noPaper(let name):
            Message(
                en: "“\(name)” is none of these: PDF, CSV or plain text in UTF-8, named .csv or .txt.", zh: "“\(name)”不是 PDF，也不是以 .csv 或 .txt 结尾的 UTF-8 文本。",
                ru: "«\(name)» — ни PDF, ни CSV, ни простой текст в UTF-8 с именем на .csv или .txt.",
                de: "„\(name)“ ist nichts davon: PDF, CSV oder reiner Text in UTF-8, mit einem Namen auf .csv oder .txt.")
        case .unreadable(let name):
            Message(
                en: "“\(name)” is damaged or broke off on the way. Choose it again.", zh: "“\(name)”已损坏或传输中断，请重新选择。",
                ru: "«\(name)» повреждён или оборвался по пути. Выберите его ещё раз.",
                de: "„\(name)“ ist beschädigt oder unterwegs abgebrochen. Bitte noch einmal wählen.")
        case .tooManyPixels(let name, let width, let height, let most):
            Message(
                en: "“\(name)” has \(width) × \(height) pixels; up to \(most / 1_000_000) million are taken. Make it smaller first.",
                zh: "“\(name)”为 \(width) × \(height) 像素，最多接受 \(most / 1_000_000) 百万像素，请先缩小。",
                ru: "В «\(name)» \(width) × \(height) точек; принимается до \(most / 1_000_000) миллионов. Сначала уменьшите.",
                de: "„\(name)“ hat \(width) × \(height) Punkte; angenommen werden bis zu \(most / 1_000_000) Millionen. Bitte vorher verkleinern.")
        case .tooLaborious(let name):
            Message(
                en: "To open “\(name)” would take more time or memory than any photo needs. Save it anew as JPEG and choose that.",
                zh: "打开“\(name)”所需的时间或内存超过任何照片所需。请另存为 JPEG 后再选择。",
                ru: "Чтобы открыть «\(name)», нужно больше времени или памяти, чем любой фотографии. Сохраните её заново как JPEG и выберите.",
                de: "„\(name)“ zu öffnen würde mehr Zeit oder Speicher brauchen als jedes Foto. Bitte neu als JPEG speichern und das wählen.")
        case .quota, .noProgram, .noRoom: ofThePlace
        }
    }

    /// Not the file is at fault.
    private var ofThePlace: Message {
        switch self {
        case .quota(let used, let most):
            Message(
                en:
                    "The files of this works take \(Self.gigabytes(used, .english)) of \(Self.gigabytes(most, .english)) GB; there is no room for these. Ask whoever administers it.",
                zh: "本企业的文件已占用 \(Self.gigabytes(used, .chinese)) GB（上限 \(Self.gigabytes(most, .chinese)) GB），放不下这些文件。请联系管理员。",
                ru:
                    "Файлы предприятия занимают \(Self.gigabytes(used, .russian)) из \(Self.gigabytes(most, .russian)) ГБ; для этих места нет. Обратитесь к администратору.",
                de:
                    "Die Dateien dieses Betriebs belegen \(Self.gigabytes(used, .german)) von \(Self.gigabytes(most, .german)) GB; für diese ist kein Platz. Bitte an die Verwaltung wenden."
            )
        case .noProgram:
            Message(
                en: "Photos cannot be taken here: libvips-tools is not installed. Tell whoever runs the server.", zh: "此处无法接收照片：未安装 libvips-tools。请告知服务器管理员。",
                ru: "Фотографии здесь не принимаются: не установлен libvips-tools. Скажите тому, кто ведёт сервер.",
                de: "Fotos können hier nicht angenommen werden: libvips-tools ist nicht installiert. Bitte denen sagen, die den Server betreiben.")
        default:
            Message(
                en: "Files cannot be stored now: the folder beside the database is full or closed. Tell whoever runs the server.",
                zh: "目前无法保存文件：数据库旁的文件夹已满或无法写入。请告知服务器管理员。",
                ru: "Сейчас файлы не сохранить: папка рядом с базой заполнена или закрыта. Скажите тому, кто ведёт сервер.",
                de:
                    "Dateien können jetzt nicht abgelegt werden: Der Ordner neben der Datenbank ist voll oder gesperrt. Bitte denen sagen, die den Server betreiben."
            )
        }
    }

    private static func gigabytes(_ bytes: Int64, _ language: Language) -> String { language.number(Double(bytes) / 1e9, upTo: 2) }
}
