package import Language

extension Message {
    package static let photos = Message(en: "Photos", zh: "照片", ru: "Фотографии", de: "Fotos")
    package static func photosNote(_ most: Int, _ megabytes: Int) -> Message {
        Message(
            en: "up to \(most), \(megabytes) MB each; where a photo was taken is removed from it", zh: "最多 \(most) 张，每张不超过 \(megabytes) MB；照片中的拍摄地点会被删除",
            ru: "до \(most), каждая до \(megabytes) МБ; место съёмки из фотографии удаляется",
            de: "bis zu \(most), je bis \(megabytes) MB; wo ein Foto aufgenommen wurde, wird daraus entfernt")
    }
    package static let papers = Message(en: "Papers", zh: "文件", ru: "Документы", de: "Unterlagen")
    package static func papersNote(_ most: Int, _ megabytes: Int) -> Message {
        Message(
            en: "PDF, CSV or text; up to \(most), \(megabytes) MB each", zh: "PDF、CSV 或文本文件；最多 \(most) 个，每个不超过 \(megabytes) MB",
            ru: "PDF, CSV или текст; до \(most), каждый до \(megabytes) МБ", de: "PDF, CSV oder Text; bis zu \(most), je bis \(megabytes) MB")
    }
    package static let captionOfPhotos = Message(
        en: "What can be seen on them", zh: "照片上是什么", ru: "Что на них видно", de: "Was darauf zu sehen ist")
    package static let captionOfPhotosNote = Message(
        en: "also read out to those who cannot see them", zh: "也会读给看不见照片的人听", ru: "зачитывается и тем, кто их не видит",
        de: "wird auch denen vorgelesen, die sie nicht sehen können")
    static let photoWithoutCaption = Message(en: "Photo without a description", zh: "没有说明的照片", ru: "Фотография без описания", de: "Foto ohne Beschreibung")
    static let takeFileBack = Message(en: "Take back", zh: "撤回", ru: "Убрать", de: "Zurücknehmen")
    static let noSuchFile = Message(
        en: "There is no file under this address, or it was taken back.", zh: "此地址没有文件，或文件已被撤回。", ru: "По этому адресу нет файла, или его убрали.",
        de: "Unter dieser Adresse gibt es keine Datei, oder sie wurde zurückgenommen.")
    static let fileNotYours = Message(
        en: "This file belongs to something that you may not see.", zh: "此文件属于您无权查看的内容。", ru: "Этот файл относится к тому, что вам видеть нельзя.",
        de: "Diese Datei gehört zu etwas, das Sie nicht sehen dürfen.")
    static let fileNotYoursToTakeBack = Message(
        en: "Only whoever brought this file, or who tends what it belongs to, may take it back.", zh: "只有提交此文件的人或负责相关事项的人可以撤回。",
        ru: "Убрать этот файл может только тот, кто его принёс, или кто ведёт то, к чему он относится.",
        de: "Nur wer diese Datei brachte oder betreut, wozu sie gehört, darf sie zurücknehmen.")

    package static func purpose(_ purpose: FilePurpose) -> Message {
        switch purpose {
        case .before: Message(en: "before", zh: "之前", ru: "до", de: "vorher")
        case .after: Message(en: "after", zh: "之后", ru: "после", de: "nachher")
        case .idea: Message(en: "idea", zh: "设想", ru: "замысел", de: "Idee")
        case .report: Message(en: "report", zh: "汇报", ru: "отчёт", de: "Bericht")
        case .paper: Message(en: "paper", zh: "文件", ru: "документ", de: "Unterlage")
        }
    }
}

/// `2.4 MB`, `310 KB`
struct FileSize: Worded {
    let bytes: Int

    func text(in language: Language) -> String {
        let isLarge = bytes >= 1_000_000, number = isLarge ? Double(bytes) / 1e6 : max(1, Double(bytes) / 1e3)
        return language.number(number, upTo: isLarge ? 1 : 0) + "\u{A0}" + (isLarge ? language.megabytes : language.kilobytes)
    }
}

extension Language {
    fileprivate var megabytes: String { self == .russian ? "МБ" : "MB" }
    fileprivate var kilobytes: String { self == .russian ? "КБ" : "KB" }
}
