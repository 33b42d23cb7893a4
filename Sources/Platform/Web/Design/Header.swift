/// The bar above every page: the product, the path to what is shown, and the day.
package struct Header: Sendable {
    /// A step of the path; the last has no address, because one is there.
    package struct Step: Sendable {
        let name: String
        let address: Address?
        package init(_ name: String, _ address: Address? = nil) { (self.name, self.address) = (name, address) }
    }

    /// Who is signed in; the way to what concerns them.
    package struct Account: Sendable {
        let name: String
        let address: Address
        let label: String
        /// Where something new is told; nil where there is nothing.
        let news: (name: String, address: Address)?

        package init(name: String, address: Address, label: String, news: (name: String, address: Address)? = nil) {
            (self.name, self.address, self.label, self.news) = (name, address, label, news)
        }
    }

    /// nil on a page that stands alone.
    let home: Address?
    let path: [Step]
    /// What can be done about the place where one is, such as the star of a favourite.
    let beside: (@Sendable (inout HTML) -> Void)?
    let day: DayControl?
    let account: Account?
    let search: SearchField?
    let words: Words

    package init(
        home: Address? = "/", path: [Step] = [], beside: (@Sendable (inout HTML) -> Void)? = nil, day: DayControl? = nil, account: Account? = nil,
        search: SearchField? = nil, words: Words = Words()
    ) {
        self.beside = beside
        (self.home, self.path, self.day, self.account, self.search, self.words) = (home, path, day, account, search, words)
    }

    /// The few words of the bar, in the reader's language.
    package struct Words: Sendable {
        let skip: String
        let path: String
        package init(skip: String = "To the content", path: String = "Where you are") { (self.skip, self.path) = (skip, path) }
    }

    func write(to html: inout HTML) {
        html.a(words.skip, .class("skip"), Attribute("href", "#content"))
        html.header(.class("bar")) {
            if let home { $0.a("Pacesetter", .class("brand"), .href(home)) } else { $0.span("Pacesetter", .class("brand")) }
            if !path.isEmpty { writePath(to: &$0) }
            beside?(&$0)
            search?.write(to: &$0)
            if let news = account?.news { $0.a(news.name, .class("account news"), .href(news.address)) }
            if let account { $0.a(account.name, .class("account"), .href(account.address), .title(account.label)) }
            day?.write(to: &$0)
        }
    }

    private func writePath(to html: inout HTML) {
        html.nav(.class("path"), .ariaLabel(words.path)) {
            $0.ol {
                for step in path {
                    $0.li {
                        if let address = step.address { $0.a(step.name, .href(address)) } else { $0.span(step.name, Attribute("aria-current", "page")) }
                    }
                }
            }
        }
    }
}
