extension Stylesheet {
    /// The bar above every page.
    static let bar = #"""
        .bar { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; min-height: 3.5rem; padding: .4rem 1.75rem; background: var(--card); border-bottom: 1px solid var(--rule); }
        .brand { font-weight: 650; letter-spacing: -.01em; text-decoration: none; }
        .path { flex: 0 1 auto; min-width: 0; color: var(--soft); }
        .path ol { display: flex; flex-wrap: wrap; align-items: baseline; list-style: none; margin: 0; padding: 0; }
        .path li:not(:last-child)::after { content: "▸" / ""; margin: 0 .5rem; font-size: .8em; }
        .path a { display: inline-block; padding: .125rem 0; text-decoration: none; }
        .path a:hover { text-decoration: underline; }
        .path [aria-current] { color: var(--ink); }
        .day { margin-left: auto; display: flex; gap: .125rem; align-items: center; white-space: nowrap; }
        .search { position: relative; flex: 0 1 15rem; display: flex; margin: 0 0 0 auto; }
        .search > input { padding-right: 3rem; background: var(--page); border-color: var(--rule); }
        .search ::-webkit-search-cancel-button { display: none; }
        .search > button { position: absolute; right: 0; top: 0; width: 3rem; height: 100%; border: 0; background: none; color: var(--soft); font-size: 1.6rem; line-height: 1; cursor: pointer; }
        .search ul { position: absolute; z-index: 2; left: 0; top: calc(100% + .4rem); width: max(100%, 20rem); max-width: calc(100vw - 2rem); max-height: 70vh; overflow: auto; margin: 0; padding: .35rem; list-style: none; background: var(--card); border: 1px solid var(--rule); border-radius: var(--radius); box-shadow: 0 8px 28px rgb(0 0 0 / .16); }
        .search li { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 .75rem; min-height: var(--touch); padding: .4rem .65rem; border-radius: .5rem; cursor: pointer; }
        .search li small { flex: 1 0 100%; color: var(--soft); }
        .search :is(li:hover, [aria-selected=true]) { background: var(--sunk); }
        .search [aria-selected=true] { outline: 2px solid var(--focus); outline-offset: -2px; }
        .account { margin-left: auto; display: inline-flex; align-items: center; min-height: var(--touch); padding: 0 .6rem; border-radius: .5rem; text-decoration: none; }
        .search ~ .account, .search ~ .day, .account ~ .day, .account ~ .account { margin-left: 0; }
        .news { font-weight: 650; }
        .account:hover { background: var(--sunk); }
        .step, .day summary { display: inline-flex; align-items: center; justify-content: center; min-height: var(--touch); min-width: var(--touch); border-radius: .5rem; text-decoration: none; }
        .step:hover, .day summary:hover { background: var(--sunk); }
        .step.none { color: var(--rule); }
        .step.none:hover { background: none; }
        .day summary { padding: 0 .75rem; font-weight: 600; cursor: pointer; list-style: none; }
        .day summary::-webkit-details-marker { display: none; }
        .day details { position: relative; min-width: 0; }
        .day details form { position: absolute; z-index: 1; right: 0; top: calc(100% + .4rem); display: grid; gap: .6rem; min-width: 15rem; padding: 1rem; background: var(--card); border: 1px solid var(--rule); border-radius: var(--radius); box-shadow: 0 8px 28px rgb(0 0 0 / .16); }
        .day details label { font-size: .875rem; color: var(--soft); }
        .foot { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; justify-content: space-between; max-width: 74rem; margin: 0 auto; padding: 1rem 1.75rem 2rem; color: var(--soft); font-size: .9rem; }
        .foot p { margin: 0; }
        .languages { display: flex; flex-wrap: wrap; gap: .25rem; margin: 0; }
        .languages button { min-height: var(--touch); min-width: var(--touch); padding: 0 .75rem; border: 0; border-radius: .5rem; background: none; color: var(--soft); cursor: pointer; }
        .languages button:hover { background: var(--sunk); color: var(--ink); }
        .languages [aria-current] { color: var(--ink); font-weight: 600; }
        .tabs { display: flex; flex-wrap: wrap; gap: .25rem; margin: 0 0 .9rem; }
        .tabs > * { display: inline-flex; align-items: center; justify-content: center; min-height: var(--touch); min-width: var(--touch); padding: 0 .9rem; border-radius: .6rem; border: 1px solid transparent; text-decoration: none; color: var(--soft); }
        .tabs a:hover { background: var(--sunk); color: var(--ink); }
        .tabs [aria-current] { color: var(--ink); font-weight: 600; background: var(--card); border-color: var(--rule); }
        h1 + h2, .tabs + h2 { margin-top: 0; }
        .star { margin: 0 0 0 -.9rem; } .star button { border: 0; background: none; color: var(--soft); font-size: 1.4rem; cursor: pointer; }

        .marked { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 1.25rem; }
        .marked a { display: inline-flex; align-items: center; gap: .5rem; min-height: var(--touch); padding: 0 .9rem; background: var(--card); border: 1px solid var(--rule); border-radius: 2rem; text-decoration: none; }
        .marked a:hover { border-color: var(--plan); }
        .turns { display: flex; flex-wrap: wrap; gap: 0 1.5rem; justify-content: space-between; }

        """#
}
