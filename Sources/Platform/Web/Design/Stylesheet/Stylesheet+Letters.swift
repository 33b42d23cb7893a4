extension Stylesheet {
    /// A month as a letter. Met is pale and missed is solid, so that colour is not needed to tell them apart.
    static let letters = #"""
        .letters { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: 1rem; }
        .letter { display: block; width: 100%; max-width: 15rem; max-height: 18rem; margin: 0 auto; }
        .letter path { stroke-width: .7; stroke: var(--rule); fill: none; }
        .letter path.met { fill: var(--ahead-pale); stroke: var(--ahead); }
        .letter path.missed { fill: var(--behind); stroke: none; }
        .letter path.unreported { stroke: var(--ink); stroke-dasharray: 1.6 1.4; }
        .letter path.free { fill: var(--sunk); }
        .letter path.none { stroke-opacity: .6; }
        .letter text { font-size: 5.2px; text-anchor: middle; fill: var(--soft); }
        .letter text.met { fill: var(--ahead); }
        .letter text.missed { fill: var(--card); font-weight: 700; }

        """#
}
