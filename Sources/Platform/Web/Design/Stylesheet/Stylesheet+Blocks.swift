extension Stylesheet {
    /// What a page is made of: cards, totals, findings, actions, states.
    static let blocks = #"""
        .card { background: var(--card); border: 1px solid var(--rule); border-radius: var(--radius); padding: 1.1rem 1.2rem; box-shadow: var(--shadow); }
        .card > :last-child { margin-bottom: 0; }
        .card > h3 + * { margin-top: .6rem; }
        .card > h3 + .where { margin-top: 0; }
        .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 1rem; }
        .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 1rem; align-items: start; }
        .news { display: flex; flex-direction: column; }
        .news > .totals { order: -1; }
        .news > .totals + * { margin-top: 0; }

        .news > .totals > h2:first-child { margin-top: 0; }
        .totals .cards { grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); }
        .still { margin: 1.25rem 0 0; }

        .total { display: flex; flex-direction: column; }
        .total h3 { font-size: .9rem; font-weight: 500; color: var(--soft); }
        .total h3 a { text-decoration: none; }
        .total h3 a:hover { text-decoration: underline; }
        .big { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; margin: 0; font-size: 2.15rem; font-weight: 650; letter-spacing: -.02em; line-height: 1.25; }
        .big small { font-size: .95rem; font-weight: 400; letter-spacing: 0; color: var(--soft); }
        .total p:not(.big) { margin: .1rem 0 .6rem; color: var(--soft); font-size: .9rem; }
        .total p b { color: var(--ink); }
        .total .standing { white-space: normal; }
        .total .chart { margin-top: auto; }

        .finding { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 19rem); gap: .5rem 2rem; border-left: 5px solid var(--even); }
        .finding + .finding { margin-top: 1rem; }
        .finding.behind { border-left-color: var(--behind); }
        .finding.ahead { border-left-color: var(--ahead); }
        .finding h3 { font-size: 1.2rem; font-weight: 650; letter-spacing: -.01em; }
        .finding.plain { grid-template-columns: minmax(0, 1fr); }
        .finding.slim { border-left-width: 3px; padding: .85rem 1.1rem; align-items: center; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); }
        .finding.slim h3 { font-size: 1rem; }
        .evidence:empty { display: none; }
        .evidence { list-style: none; margin: .75rem 0 0; padding: 0; display: grid; gap: .3rem; max-width: 44em; }
        figure { margin: 0; }
        .photos { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(12rem, 100%), 1fr)); gap: 1rem; margin: .5rem 0 1rem; }
        .photo img { display: block; width: 100%; height: 12rem; object-fit: cover; border-radius: var(--radius); background: var(--rule); }
        figcaption { margin-top: .35rem; color: var(--soft); font-size: .875rem; line-height: 1.4; }
        .finding .actions { grid-column: 1 / -1; }

        .actions { display: flex; flex-wrap: wrap; gap: .6rem; margin: .6rem 0 0; }
        .button { display: inline-flex; align-items: center; justify-content: center; min-height: var(--touch); padding: .4rem 1.05rem; border: 1px solid var(--rule); border-radius: .6rem; background: var(--card); color: var(--ink); font: inherit; font-weight: 550; text-decoration: none; text-align: center; cursor: pointer; }
        .button:hover { border-color: var(--plan); }
        .button.main { background: var(--ink); border-color: var(--ink); color: var(--card); }
        .button.main:hover { background: color-mix(in srgb, var(--ink) 86%, var(--card)); }
        .button.quiet { border-color: transparent; background: none; text-decoration: underline; text-decoration-color: var(--rule); text-underline-offset: .2em; }
        .button:disabled, .button[aria-disabled] { opacity: .55; cursor: default; }

        .found { list-style: none; margin: 0; padding: .35rem 1.2rem; }
        .found li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .8rem; padding: .7rem 0; border-top: 1px solid var(--rule); }
        .found li:first-child { border: 0; }
        .found .where { flex: 1 0 100%; }
        .late { color: var(--behind); font-size: .875rem; font-weight: 550; }
        .tree, .tree ul { list-style: none; margin: 0; }
        .tree { padding: .35rem 1rem; }
        .tree ul { padding: 0 0 0 1.6rem; }
        .tree li { position: relative; }
        .tree .line { display: grid; grid-template-columns: minmax(9rem, 1fr) auto 5rem; gap: 0 1rem; align-items: center; min-height: var(--touch); padding: .2rem 0 .2rem 2.25rem; border-top: 1px solid var(--rule); }
        .tree > li:first-child > .line { border: 0; }
        .tree b { font-weight: 550; }
        .tree .line .state { display: flex; flex-wrap: wrap; justify-content: end; align-items: baseline; gap: 0 .7rem; }
        .tree .toggle { position: absolute; left: -.5rem; top: 0; display: grid; place-items: center; width: var(--touch); height: var(--touch); border-radius: .5rem; color: var(--soft); text-decoration: none; list-style: none; cursor: pointer; }
        .tree .toggle:hover { background: var(--sunk); }
        .tree .toggle::-webkit-details-marker { display: none; }
        .tree .toggle::before { content: "▸" / ""; font-size: 1.4rem; line-height: 1; }
        .tree :is([open] > .toggle, .toggle[aria-expanded=true])::before { transform: rotate(90deg); }

        .choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); gap: .6rem; }

        .standing { white-space: nowrap; font-weight: 600; font-size: .9rem; color: var(--even); }
        .total .standing { white-space: normal; }
        .standing.behind { color: var(--behind); }
        .standing.ahead { color: var(--ahead); }
        .standing.unjudged { color: var(--soft); font-weight: 400; }

        details > summary { cursor: pointer; }
        details > summary.note { padding: .2rem 0; }
        .more { margin: .75rem 0 0; }
        .more > summary { color: var(--soft); font-size: .9rem; padding: .5rem 0; }
        .more > .table, .more > .list { margin-top: .4rem; }
        .finding .more { grid-column: 1 / -1; margin: 0; }
        .list { list-style: none; margin: 0; padding: 0; }
        .list li { display: flex; flex-wrap: wrap; gap: 0 .8rem; padding: .6rem 0; border-top: 1px solid var(--rule); }
        .list li:first-child { border: 0; padding-top: 0; }
        .list li:last-child { padding-bottom: 0; }
        .list time, .list .when { flex: 0 0 6.5em; color: var(--soft); }
        .list .late { color: var(--behind); font-weight: 600; }
        .list span:last-child { flex: 1 1 10em; }
        .story li { display: block; }
        .story p { margin: 0; }
        .story blockquote { margin: .3rem 0 0; padding-left: .8rem; border-left: 3px solid var(--rule); white-space: pre-line; }
        :is(.where, .note) + :is(.facts, .card, .deed) { margin-top: 1rem; }
        .card > h2:first-child { margin-top: 0; } .card > h2 > a { display: inline-block; padding: .2rem 0; }
        .deed { border: 1px solid var(--rule); border-radius: .5rem; margin: .6rem 0; }
        .deed > summary { padding: .75rem 1rem; font-weight: 600; }
        .deed > form { padding: 0 1rem 1rem; }
        .facts { display: grid; grid-template-columns: fit-content(9em) 1fr; gap: .35rem 1.25rem; margin: 0; }
        .facts + .note, .legend + .note { margin-top: .75rem; }
        .facts dt { color: var(--soft); }
        .facts dd { margin: 0; }
        .qr { display: block; width: min(15rem, 100%); height: auto; margin: 0 0 1rem; border-radius: .5rem; }
        .secret { user-select: all; }
        :is(.where, .fields) + :is(.table, .cards, .codes) { margin-top: 1.25rem; }
        .actions > form { margin: 0; }
        .codes { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: 1rem; }
        .codes h2 { margin: 0; }
        .codes .card { break-inside: avoid; }
        .booklet .columns { columns: 2 17rem; column-gap: 2rem; }
        .booklet .numbered { break-inside: avoid; padding: .6rem 0; border-top: 1px solid var(--rule); }
        .booklet .numbered h3 { margin: 0; }
        .booklet .qr { float: right; width: 6rem; margin: 0 0 .4rem .8rem; }
        .booklet .numbered::after { content: ""; display: block; clear: both; }

        """#
}
