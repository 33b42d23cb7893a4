/// The look of every page, in one file of a few KB. Written here and not as a resource beside the program, so that the
/// program runs from anywhere. No style stands in a page itself: the content policy forbids it.
enum Stylesheet {
    static let text =
        colours + base + bar + blocks + tables + forms + messages + charts + letters + boards + walls + gallery + narrow + wide + preferences + print
        + boardsOnPaper
}
