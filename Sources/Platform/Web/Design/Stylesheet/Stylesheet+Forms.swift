extension Stylesheet {
    /// Fields. The figures of a shift are entered standing, with gloves off for a moment: large and far apart.
    static let forms = #"""
        input, select, textarea, button { font: inherit; font-variant-numeric: inherit; color: inherit; }
        input:not([type=checkbox], [type=radio], [type=hidden]), select, textarea { width: 100%; min-height: var(--touch); padding: .4rem .75rem; background: var(--card); border: 1px solid var(--plan); border-radius: .5rem; }
        input[type=checkbox], input[type=radio] { width: 1.25rem; height: 1.25rem; accent-color: var(--actual); }
        input:user-invalid, .wrong :is(input, select, textarea) { border: 2px solid var(--behind); }
        ::placeholder { color: var(--soft); opacity: 1; }
        label, legend { font-weight: 550; }
        .field { display: grid; gap: .3rem; margin: 0 0 1rem; }
        .entry > .field { margin: 0; }
        fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
        legend { padding: 0; }
        .preview { max-width: 52rem; }
        .confirm { margin: 1.25rem 0; }
        .where + .entry { margin-top: 1.25rem; }
        .checks input { flex: none; }
        .field > .checks { margin-top: .4rem; }
        .checks { display: flex; flex-wrap: wrap; gap: .5rem; }
        .checks label { display: inline-flex; align-items: center; gap: .5rem; min-height: var(--touch); padding: .5rem .8rem; background: var(--card); border: 1px solid var(--rule); border-radius: .5rem; font-weight: 400; }
        .field .note { margin: 0; font-size: .875rem; }
        .fields { max-width: 34rem; }
        .narrow { max-width: 26rem; margin: 0 auto; }
        .problem { color: var(--behind); font-weight: 550; font-size: .9rem; margin: 0; }
        .problem::before { content: "▼ " / ""; }

        .entry { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; max-width: 34rem; }
        .entry .default { position: absolute; width: 1px; height: 1px; padding: 0; border: 0; opacity: 0; pointer-events: none; }
        .figure { margin: 0; padding: 1.1rem 1.2rem 1.2rem; background: var(--card); border: 1px solid var(--rule); border-radius: var(--radius); box-shadow: var(--shadow); }
        .figure.wrong { border-color: var(--behind); }
        .figure label { display: flex; justify-content: space-between; gap: 0 1rem; flex-wrap: wrap; align-items: baseline; }
        .figure .note { font-weight: 400; }
        .figure .problem { margin-top: .5rem; }
        .figure .hint { margin: .55rem 0 0; color: var(--soft); font-size: .875rem; }
        .waiting :is(p, ul):empty { display: none; }
        .waiting ul { list-style: none; margin: 0 0 1rem; padding: 0; max-width: 34rem; }
        .waiting li { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; padding: .6rem 1rem; background: var(--card); border: 1px solid var(--rule); border-left: 4px solid var(--plan); border-radius: .5rem; }
        .waiting li + li { margin-top: .5rem; }
        .waiting [data-state=refused] { border-left-color: var(--behind); }
        .stepper { display: grid; grid-template-columns: 4rem minmax(0, 1fr) 4rem; gap: .6rem; margin-top: .7rem; }
        .stepper input { min-height: 4rem; padding: 0 .5rem; font-size: 2.25rem; font-weight: 650; letter-spacing: -.02em; text-align: center; }
        .stepper input:placeholder-shown { font-size: 1.25rem; font-weight: 400; letter-spacing: 0; }
        .stepper button { min-height: 4rem; border: 1px solid var(--rule); border-radius: .6rem; background: var(--sunk); font-size: 1.6rem; line-height: 1; cursor: pointer; touch-action: manipulation; }
        .stepper button:hover { border-color: var(--plan); }
        .entry > .button.main { min-height: 3.75rem; font-size: 1.15rem; }

        """#
}
