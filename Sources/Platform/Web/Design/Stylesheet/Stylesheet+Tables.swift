extension Stylesheet {
    /// Tables scroll inside themselves where the screen is too narrow, and the first column stays in sight.
    static let tables = #"""
        .table { position: relative; overflow-x: auto; background: var(--card); border: 1px solid var(--rule); border-radius: var(--radius); box-shadow: var(--shadow); }
        table { width: 100%; border-collapse: collapse; }
        caption { text-align: left; padding: .75rem 1rem 0; color: var(--soft); font-size: .875rem; }
        td, th { padding: .55rem 1rem; border-top: 1px solid var(--rule); text-align: left; font-weight: 400; vertical-align: middle; }
        thead th { border-top: 0; font-size: .82rem; color: var(--soft); white-space: nowrap; }
        tbody th { font-weight: 550; }
        tbody tr:hover > * { background: color-mix(in srgb, var(--sunk) 55%, var(--card)); }
        tfoot > tr > * { font-weight: 600; border-top: 2px solid var(--rule); }
        .number { text-align: right; white-space: nowrap; }
        td.plot, th.plot { min-width: 11rem; width: 17rem; }
        tr.detail th { padding-left: 2.1rem; font-weight: 400; }
        .table tbody th:first-child, .table thead th:first-child { position: sticky; left: 0; background: var(--card); }
        .month-turn { display: flex; align-items: center; justify-content: space-between; gap: 1rem; max-width: 34rem; margin: 1rem 0 .5rem; }
        .month-turn h2 { margin: 0; font-size: 1.1rem; }
        .month { max-width: 34rem; table-layout: fixed; margin-bottom: .5rem; }
        .month th, .month td { padding: .1rem; border: 0; text-align: center; }
        .month a { display: grid; place-content: center; min-height: 3rem; border: 1px solid var(--rule); border-radius: .5rem; background: var(--card); text-decoration: none; line-height: 1.1; }
        .month a:hover { border-color: var(--plan); }
        .month .rest a { background: var(--sunk); color: var(--soft); }
        .month .holiday a { background: var(--mark); color: var(--mark-ink); font-weight: 600; }
        .date { white-space: nowrap; }
        td s { color: var(--soft); }
        .filled { font-style: italic; color: var(--soft); }

        """#
}
