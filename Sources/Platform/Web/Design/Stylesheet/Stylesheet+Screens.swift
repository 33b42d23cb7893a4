extension Stylesheet {
    /// A phone: one column, the news before the totals, buttons as wide as the hand.
    static let narrow = #"""
        @media (max-width: 47.5rem) {
          .bar { gap: .5rem; padding: .5rem 1rem; }
          .path, .star { order: 1; }
          .path { flex: 1 1 auto; min-width: 8rem; }
          .day { order: 2; margin: 0; width: 100%; justify-content: space-between; white-space: normal; text-align: center; }
          .day details form { right: 50%; transform: translateX(50%); }
          main { padding: 1rem 1rem 4rem; }
          .foot { padding: 1rem 1rem 2rem; }
          h1 { font-size: 1.45rem; margin-bottom: 1.1rem; }
          h2 { margin-top: 1.75rem; }
          .card, .figure { padding: 1rem; }
          .pair, .finding, .finding.slim { grid-template-columns: minmax(0, 1fr); }
          .news > :first-child > h2:first-child { margin-top: 0; }
          .chart .minor { display: none; }
          .news > .totals { order: 0; margin-top: 1.75rem; }
          .actions .button, .actions > form { flex: 1 1 100%; }
          .actions > form > .button { width: 100%; }
          .tabs > * { padding: 0 .6rem; }
          td, th { padding: .7rem .8rem; }
          td.plot, th.plot { display: none; }
          .search { flex: 1 1 8rem; order: 1; margin: 0; }
          .search ~ .account { margin-left: auto; }
          .marked { flex-wrap: nowrap; overflow-x: auto; white-space: nowrap; }
          .tree { padding: .35rem .6rem; } .tree ul { padding-left: .9rem; }
          .tree .line { grid-template-columns: minmax(0, 1fr) auto; padding-block: .45rem; }
          .tree .line .state { grid-area: 2 / 1 / 3 / 3; justify-content: start; }
          .multiples { grid-template-columns: 1fr 1fr; gap: 1rem; } .multiples .name { display: block; } .multiples .name b { display: block; }
          .pareto li { flex-direction: column; gap: 0; } .pareto span { text-align: left; }
          .ranks li { grid-template-columns: 2rem minmax(0, 1fr) auto; }
          .ranks svg { grid-area: 2 / 2 / 3 / 4; }
        }
        @media (max-width: 22rem) {
          .stepper { grid-template-columns: 3rem minmax(0, 1fr) 3rem; }
          .stepper input { padding: 0; font-size: 1.75rem; }
        }

        """#

    /// A screen on the wall of a workshop, read from some metres away.
    static let wide = #"""
        @media (min-width: 112.5rem) {
          html { font-size: 137.5%; }
          main { max-width: 86rem; }
          .chart .actual { stroke-width: 3; }
          .chart .below { stroke-width: 8; }
        }

        """#

    static let preferences = #"""
        @media (pointer: coarse) {
          :root { --touch: 3rem; }
          .list li { padding: .85rem 0; }
          .brand, .path a, h2 a, h3 a, .multiples a, .list a, .rows a { position: relative; }
          :is(.brand, .path a, h2 a, h3 a, .multiples a, .list a, .rows a)::after { content: ""; position: absolute; inset: -1rem -.4rem; }
          .list a { display: inline-block; min-width: var(--touch); } .list a::after { inset-inline: 0; }
          .table tbody th:first-child { min-width: 6rem; padding-block: .8rem; }
          .table tbody th:first-child a::after { content: ""; position: absolute; inset: 0; }
          details > summary.note, .more > summary { padding: .9rem 0; }
        }
        @media (prefers-reduced-motion: no-preference) {
          .button, .step, .stepper button { transition: background-color .12s, border-color .12s; }
          .notice { animation: arrive .18s ease-out; }
          @keyframes arrive { from { opacity: 0; transform: translateY(-.25rem); } }
        }
        @media (prefers-contrast: more) { :root { --rule: var(--soft); --soft: var(--ink); --plan: var(--ink); } }
        @media (forced-colors: active) { .finding, .notice { border-left-color: CanvasText; } .button.main { border-width: 3px; } }

        """#

    /// Paper: black on white, nothing that can only be clicked, nothing cut in two.
    static let print = #"""
        @media print {
          @page { margin: 10mm 12mm; }
          @page booklet { size: A5; margin: 9mm; }
          .booklet { page: booklet; font-size: 8pt; }
          body:has(.booklet) .bar { display: none; }
          .booklet .columns { columns: 2; column-gap: 5mm; }
          .booklet .qr { width: 20mm; }
          .screen { display: none; }
          :root { color-scheme: light; --ink: #000; --soft: #444; --rule: #bbb; --page: #fff; --card: #fff; --sunk: #fff; --plan: #777; --actual: #144d7a; --band: #e6eef4; --behind: #a01812; --ahead: #145a31; --even: #444; --behind-pale: #fff; --ahead-pale: #fff; --mark: #fff; --mark-ink: #6b4e00; --shadow: none; }
          body { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          main { max-width: none; padding: 0; }
          h1 { font-size: 1.5rem; margin-bottom: .6rem; }
          h2 { margin-top: .9rem; }
          .bar { padding: 0 0 .5rem; min-height: 0; }
          .step, .search, .toggle, .actions, .skip, .turns, .tabs, .marked, .foot, .notice :is(form, .button), .single:empty, .default, .stepper button { display: none; }
          .news { display: block; }
          .news > * + * { margin-top: 1rem; }
          .cards { grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); }
          .card, .figure, tr, figure { break-inside: avoid; }
          h2, h3, thead { break-after: avoid; }
          .table { overflow: visible; }
          .codes { grid-template-columns: repeat(2, minmax(0, 1fr)); }
          .table :is(thead, tbody) th:first-child { position: static; }
          a { text-decoration: none; }
          .notice { animation: none; padding-block: .4rem; }
        }

        """#
}
