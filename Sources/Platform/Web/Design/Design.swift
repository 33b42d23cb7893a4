/// The files every page refers to.
package enum Design {
    static let stylesheet = Asset(name: "pacesetter.css", type: "text/css; charset=utf-8", bytes: Array(Stylesheet.text.utf8))
    static let script = Asset(name: "pacesetter.js", type: "text/javascript; charset=utf-8", bytes: Array(Script.text.utf8))
    static let icon = Asset(name: "pacesetter.svg", type: "image/svg+xml", bytes: Array(Icon.text.utf8))

    package static let assets = Assets([stylesheet, script, icon])
}
