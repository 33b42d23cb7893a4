import Language
import Planning
import Web
import Works

extension Scene {
    /// With the star that makes the unit a favourite, or no longer one.
    func starred(_ kind: MarkKind) -> Scene {
        var scene = self
        scene.besideName = { writeStar(kind, to: &$0) }
        return scene
    }

    private func writeStar(_ kind: MarkKind, to html: inout HTML) {
        guard let form = reader.form else { return }
        let address = Address(path: outlook.path(of: .unit) + ["favourite"])
        html.form(post: address, token: form.token, .class("star")) {
            $0.hidden(MarkRoutes.back, form.address.string)
            $0.hidden(MarkRoutes.field, kind == .favourite ? MarkRoutes.no : MarkRoutes.yes)
            let label = language(kind == .favourite ? .noLongerFavourite : .makeFavourite)
            $0.button(kind == .favourite ? "★" : "☆", .class("step"), .ariaLabel(label), .title(label))
        }
    }
}

extension MarkedUnits {
    /// Where one's way leads on: favourites first.
    func write(in language: Language, to html: inout HTML) {
        guard !isEmpty else { return }
        html.nav(.class("marked"), .ariaLabel(language(.yourUnits))) {
            for line in favourites { write(line, .favourite, language, to: &$0) }
            for line in recent { write(line, .recent, language, to: &$0) }
        }
    }

    private func write(_ line: SearchView.Line, _ kind: MarkKind, _ language: Language, to html: inout HTML) {
        html.a(.href(line.address), .title(line.above)) {
            if kind == .favourite { $0.span("★ ", .ariaHidden) }
            $0.text(line.name + " ")
            if let state = line.state { $0.standing(state.standing.sign, language(state.standing.word)) }
        }
    }
}

enum MarkKind { case favourite, recent }
