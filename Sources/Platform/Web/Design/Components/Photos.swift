/// A photo that somebody brought: small on the page, whole behind the link.
package struct Photo: Sendable {
    let address: Address
    let thumbnail: Address
    let shows: String
    let width, height: Int

    /// - Parameters:
    ///   - shows: what can be seen on it, for whoever cannot see it.
    ///   - width: with `height` of the whole photo: by them a browser keeps room for it before it comes.
    package init(_ address: Address, thumbnail: Address, shows: String, width: Int, height: Int) {
        (self.address, self.thumbnail, self.shows, self.width, self.height) = (address, thumbnail, shows, width, height)
    }
}

extension HTML {
    /// Photos beside each other, as many as there is room for.
    package mutating func photos(content: (inout HTML) -> Void) { div(.class("photos"), content: content) }

    /// - Parameter caption: below it.
    package mutating func photo(_ photo: Photo, caption: (inout HTML) -> Void) {
        figure(.class("photo")) {
            $0.a(.href(photo.address)) {
                $0.void(
                    "img",
                    [
                        .src(photo.thumbnail), Attribute("alt", photo.shows), Attribute("width", String(photo.width)),
                        Attribute("height", String(photo.height)), Attribute("loading", "lazy"),
                    ])
            }
            $0.figcaption(content: caption)
        }
    }
}
