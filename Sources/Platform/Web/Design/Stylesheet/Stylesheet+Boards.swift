extension Stylesheet {
    /// A meeting's agenda with its clock; what says that a state is old; lines to write on, on paper.
    static let boards = #"""
        .agenda { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem; margin: 0 0 1.5rem; padding: .75rem 1.1rem; background: var(--card); border: 1px solid var(--rule); border-radius: var(--radius); box-shadow: var(--shadow); }
        .agenda ol { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; flex: 1 1 36rem; list-style: none; counter-reset: item; margin: 0; padding: 0; }
        .agenda li { position: relative; counter-increment: item; display: grid; grid-template-columns: auto auto; column-gap: .5rem; padding: .3rem .1rem; border-bottom: 3px solid transparent; }
        .agenda li::before { content: counter(item); grid-row: span 2; align-self: center; color: var(--soft); font-size: 1.35rem; font-weight: 650; }
        .agenda li a { min-height: 1.5rem; text-decoration: none; font-weight: 550; }
        .agenda li a::after { content: ""; position: absolute; inset: 0; }
        .agenda small { color: var(--soft); }
        .agenda .note { margin: 0; }
        .agenda [aria-current] { border-bottom-color: var(--ink); }
        .agenda .late small { color: var(--behind); font-weight: 600; }
        .clock { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; }
        .clock output { min-width: 3.5em; font-size: 1.6rem; font-weight: 650; letter-spacing: -.01em; }
        .clock[hidden], .button[hidden] { display: none; }
        .item { scroll-margin-top: 1rem; }
        .old { position: sticky; top: 0; z-index: 1; padding: .75rem 1.1rem; margin: 0 0 1rem; background: var(--mark); color: var(--mark-ink); border-left: 5px solid var(--mark-ink); border-radius: var(--radius); font-weight: 600; }
        .old:empty { display: none; }
        .lines { display: none; }

        """#

    /// Three metres away a letter must be three times as high as on a desk: sizes follow the screen, and all stands on one.
    static let walls = #"""
        main:has(.wall) { max-width: none; padding: 2vh 2vw 0; }
        .wall { display: grid; gap: 2.5vh 2.5vw; font-size: clamp(1rem, 1.75vw, 5rem); line-height: 1.35; }
        .wall > * { min-width: 0; }
        .wall p { margin: 0; }
        .wall .where, .wall .note, .wall .wall-foot, .wall figcaption { font-size: .8em; color: var(--soft); }
        .wall-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1em; }
        .wall-head .where { flex: 1 0 100%; display: flex; flex-wrap: wrap; gap: 0 2em; }
        .wall-head .where > :first-child { margin-right: auto; }
        .wall h1 { margin: 0; max-width: none; font-size: 2.4em; line-height: 1.1; }
        .wall h2 { margin: 0; font-size: 1em; }
        .wall .standing { font-size: 1em; white-space: normal; }
        .wall-tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr)); gap: 2.5vh 2vw; }
        .wall-tile { display: flex; flex-direction: column; padding: .6em .9em .9em; background: var(--card); border: 1px solid var(--rule); border-radius: var(--radius); }
        .wall-tile h2 { display: block; overflow-wrap: anywhere; }
        .wall-tile .big { font-size: 2.1em; line-height: 1.2; }
        .wall-tile figure { flex: 1; display: grid; align-content: center; margin-top: .6em; }
        .wall-tile figcaption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .wall-tile .letter { width: 100%; max-width: none; height: 31vh; max-height: 22em; }
        .wall-deviations ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr)); gap: .7em 2em; list-style: none; margin: .5em 0; padding: 0; }
        .ways-out { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: 1.5vh; }
        .ways-out [aria-pressed=true] { background: var(--ink); color: var(--card); }
        .wall-empty { max-width: 40em; }
        @media (min-width: 60rem) and (min-height: 30rem) {
          .wall { min-height: 84vh; grid-template-rows: auto auto 1fr auto; }
        }
        @media (prefers-reduced-motion: no-preference) {
          .wall { animation: turn .5s ease-out; }
          @keyframes turn { from { opacity: 0; } }
        }

        """#

    static let boardsOnPaper = #"""
        @media print {
          .clock, .ways-out, .old { display: none; }
          .agenda { padding: 0 0 .5rem; border-width: 0 0 1px; border-radius: 0; }
          .letters { grid-template-columns: repeat(3, 1fr); }
          .letter { max-height: 11rem; }
          .item { break-inside: avoid-page; }
          .board figure + .more { display: none; }
          .lines { display: block; min-height: 14rem; background: repeating-linear-gradient(var(--card) 0 2rem, var(--rule) 2rem calc(2rem + 1px)); }
          .lines h2 { background: var(--card); margin: 1rem 0 0; }
        }

        """#
}
