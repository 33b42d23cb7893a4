extension Stylesheet {
    /// The writing: one family, figures of equal width, sizes that follow the reader's own setting.
    static let base = #"""
        *, ::before, ::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0; background: var(--page); color: var(--ink);
          font: 1rem/1.5 Inter, system-ui, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif;
          font-variant-numeric: tabular-nums; -webkit-font-smoothing: antialiased; overflow-wrap: break-word;
        }
        a { color: inherit; text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
        a:hover { text-decoration-color: currentColor; }
        :focus-visible, :is([type=date], [type=time]):focus-within { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: .25rem; }
        main { max-width: 74rem; margin: 0 auto; padding: 1.75rem 1.75rem 5rem; }
        h1 { font-size: 1.9rem; line-height: 1.25; letter-spacing: -.02em; font-weight: 650; margin: .25rem 0 1.6rem; max-width: 30em; text-wrap: balance; }
        h1 em { font-style: normal; color: var(--behind); }
        h1 em.good { color: var(--ahead); }
        h2 { font-size: .95rem; font-weight: 650; margin: 2.25rem 0 .65rem; display: flex; flex-wrap: wrap; gap: 0 .6rem; align-items: baseline; }
        h2 small, .note { color: var(--soft); font-weight: 400; font-size: .875rem; }
        h3 { font-size: 1rem; font-weight: 600; margin: 0; }
        p { margin: 0 0 .75rem; }
        b, strong { font-weight: 600; }
        code { font-family: ui-monospace, "Cascadia Mono", "Noto Sans Mono", monospace; font-size: .9em; }
        .where { color: var(--soft); font-size: .9rem; margin: 0; }
        .hidden, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .skip:focus { position: absolute; z-index: 2; left: 1rem; top: .6rem; padding: .5rem 1rem; background: var(--card); border-radius: .5rem; }

        """#
}
