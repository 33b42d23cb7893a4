import Language
import Planning
import Web
import Works

extension MatterStore {
    /// So many are looked at before one sends.
    private static let mostLikes = 5
    /// Words like "each" and "while" are in every text; whoever means the same shares more than these.
    private static let shareOfLikes = 0.2

    /// Others like what somebody is about to send. Nobody is asked twice, nor where it has waited on a device: nobody stands there any more to
    /// answer; nor where it was taken before.
    func likes(_ kind: MatterKind, of text: String, _ scene: Scene, where passes: (Matter) -> Bool) throws -> [Matter] {
        let request = scene.visit.request
        guard request.form[MatterForm.sure] == nil, request.headers["Waited"] == nil else { return [] }
        if let sent = SentForm(request), try SentFormStore(db, of: works).taken(sent) != nil { return [] }
        return try similar(kind, to: text, sharing: Self.shareOfLikes, Self.mostLikes) {
            passes($0) && scene.visit.may(.seeFigures, on: scene.path(of: $0.unit))
        }
    }
}

extension MatterForm {
    /// Whoever sends it has seen the others that are like it.
    static let sure = "sure"
}

extension MatterLines {
    /// Shown above the form, which then says that they were seen.
    func writeLikes(_ likes: [Matter], to html: inout HTML) {
        guard !likes.isEmpty else { return }
        html.notice(.doubtful, scene.language(.theseAreLikeYours))
        write(likes, to: &html)
    }
}

extension Message {
    static let theseAreLikeYours = Message(
        en: "These are like yours. Look at them: you can add a word to one, or send yours all the same.", zh: "下面这些与您的相似。请看一看：可以补充其中一条，也可以照样提交。",
        ru: "Эти похожи на ваше. Посмотрите: можно добавить слово к одному из них или всё равно отправить своё.",
        de: "Diese sind Ihrem ähnlich. Sehen Sie sie an: Sie können einem etwas hinzufügen oder Ihres trotzdem senden.")
    static let sendItAllTheSame = Message(en: "Send it all the same", zh: "照样提交", ru: "Всё равно отправить", de: "Trotzdem senden")
}
