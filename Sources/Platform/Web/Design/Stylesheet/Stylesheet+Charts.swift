extension Stylesheet {
    /// The marks, the same in every chart. Lines keep their width however wide the chart is drawn.
    static let charts = #"""
        .chart { display: block; width: 100%; overflow: visible; }
        .chart svg { overflow: visible; }
        .chart.labelled { width: calc(100% - 3.5rem); margin-left: 3.5rem; }
        .chart path, .chart line { vector-effect: non-scaling-stroke; fill: none; }
        .chart text { font-size: .72rem; fill: var(--soft); paint-order: stroke; stroke: var(--card); stroke-width: 3px; stroke-linejoin: round; }
        .chart .grid { stroke: var(--rule); stroke-width: 1; }
        .chart .band { fill: var(--band); stroke: none; }
        .chart .plan { stroke: var(--plan); stroke-width: 1.3; stroke-dasharray: 4 3; }
        .chart .actual { stroke: var(--actual); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
        .chart .dots { stroke: var(--actual); stroke-width: 4.5; stroke-linecap: round; }
        .chart .below { stroke: var(--behind); stroke-width: 5.5; stroke-linecap: round; }
        .chart .shift { stroke: var(--behind); stroke-width: 1.2; stroke-dasharray: 2 3; }
        .chart .fan { fill: var(--actual); opacity: .15; stroke: none; }
        .chart .median { stroke: var(--actual); stroke-width: 1.3; opacity: .55; }
        .chart .today { stroke: var(--plan); stroke-width: 1; opacity: .6; }
        .chart .last { fill: var(--actual); }
        .chart .last.low { fill: var(--behind); }
        .chart .interval { stroke: var(--even); stroke-width: 4; stroke-linecap: round; opacity: .42; }
        .chart .point { fill: var(--even); }
        .chart.behind .interval { stroke: var(--behind); } .chart.behind .point { fill: var(--behind); }
        .chart.ahead .interval { stroke: var(--ahead); } .chart.ahead .point { fill: var(--ahead); }
        .multiples { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr)); gap: 1rem 1.5rem; list-style: none; margin: 0; padding: 0; }
        .multiples .name { display: flex; justify-content: space-between; gap: .5rem; margin: 0 0 .25rem; font-size: .875rem; }
        .multiples .name b { font-weight: 550; overflow-wrap: anywhere; }
        .multiples li { break-inside: avoid; min-width: 0; } .multiples .own { outline: 2px solid var(--actual); outline-offset: .4rem; }
        .multiples + * { margin-top: 1.25rem; }
        .chart .limit { stroke: var(--plan); stroke-width: 1; }
        .chart .unit { fill: var(--actual); opacity: .55; }
        .chart .near { fill: var(--card); stroke: var(--actual); stroke-width: 1.5; opacity: 1; }
        .chart .bad { fill: var(--behind); opacity: 1; } .chart .good { fill: var(--ahead); opacity: 1; }
        .rows { list-style: none; margin: 0; padding: 0; }
        .rows b { font-weight: 550; min-width: 0; }
        .rows span { text-align: right; font-size: .875rem; color: var(--soft); }
        .pareto li { position: relative; display: flex; justify-content: space-between; gap: 1rem; padding: .2rem .5rem 30px; }
        .pareto li > :not(svg) { position: relative; }
        .pareto li > svg { position: absolute; inset: 0; height: 100%; }
        .pareto text { stroke: none; }
        .chart .bar { fill: var(--actual); } .key .bar { fill: var(--behind); }
        .chart .reach { stroke: var(--plan); stroke-width: 2; stroke-linecap: round; }
        .ranks li { display: grid; grid-template-columns: 2rem minmax(7rem, 1fr) minmax(0, 2fr) 7.5rem; gap: 0 .75rem; align-items: center; padding: .2rem 0; }
        .ranks .apart { border-top: 1px solid var(--rule); } .ranks li:first-child { border: 0; }
        .ranks svg { height: 1.5rem; }
        .ranks span:last-child, .ranks .place { text-align: right; }
        .ranks .own b { font-weight: 700; } .ranks .own .point { fill: var(--actual); } .ranks .own .interval { stroke: var(--actual); }
        .legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .5rem 0 0; padding: 0; list-style: none; font-size: .82rem; color: var(--soft); }
        .legend li { display: flex; align-items: center; gap: .45rem; }
        .legend svg { width: 1.6rem; flex: none; }

        """#

    static let gallery = #"""
        .specimen { margin: 0 0 1.25rem; }
        .specimen pre { margin: .5rem 0 0; padding: .75rem 1rem; overflow-x: auto; background: var(--sunk); border-radius: .5rem; font-size: .8rem; line-height: 1.5; }

        """#
}
