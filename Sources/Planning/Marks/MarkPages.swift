import Language
import Web
import Works

extension Scene {
    /// The star that makes a unit a favourite, or no longer one.
    func writeStar(to html: inout HTML) {
        guard let marks, let form = reader.form else { return }
        let address = Address(path: outlook.path(of: .unit) + ["favourite"])
        html.form(post: address, token: form.token, .class("star")) {
            $0.hidden(MarkRoutes.back, form.address.string)
            $0.hidden(MarkRoutes.field, marks.isFavourite ? MarkRoutes.no : MarkRoutes.yes)
            let label = language(marks.isFavourite ? .noLongerFavourite : .makeFavourite)
            $0.button(marks.isFavourite ? "★" : "☆", .class("step"), .ariaLabel(label), .title(label))
        }
    }

    /// Where one's way leads on: favourites first.
    func writeMarked(to html: inout HTML) {
        guard let others = marks?.others, !others.isEmpty else { return }
        html.nav(.class("marked"), .ariaLabel(language(.yourUnits))) {
            for line in others.favourites { write(line, .favourite, to: &$0) }
            for line in others.recent { write(line, .recent, to: &$0) }
        }
    }

    private func write(_ line: SearchView.Line, _ kind: MarkKind, to html: inout HTML) {
        html.a(.href(line.address), .title(line.above)) {
            if kind == .favourite { $0.span("★ ", .ariaHidden) }
            $0.text(line.name + " ")
            if let state = line.state { $0.standing(state.standing.sign, language(state.standing.word)) }
        }
    }
}

enum MarkKind { case favourite, recent }
