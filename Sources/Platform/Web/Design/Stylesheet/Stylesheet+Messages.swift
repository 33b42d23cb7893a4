extension Stylesheet {
    /// What the product says about itself: done, odd, empty, broken, under way.
    static let messages = #"""
        .notice { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem; margin: 0 0 1.25rem; padding: .6rem .75rem .6rem 1.1rem; background: var(--card); border: 1px solid var(--rule); border-left: 5px solid var(--even); border-radius: var(--radius); }
        .notice p { margin: 0; flex: 1 1 16rem; }
        .notice.done { border-left-color: var(--ahead); background: var(--ahead-pale); }
        .notice.wrong { border-left-color: var(--behind); background: var(--behind-pale); }
        .notice.doubtful { background: var(--mark); border-left-color: var(--mark-ink); }
        .notice form { margin: 0; }
        .empty { padding: 2.5rem 1.5rem; text-align: center; border: 1px dashed var(--plan); border-radius: var(--radius); }
        .empty h2 { justify-content: center; margin: 0; font-size: 1.1rem; }
        .empty p { max-width: 34em; margin: .4rem auto 0; color: var(--soft); }
        .empty .actions { justify-content: center; margin-top: 1.1rem; }
        .message { max-width: 34rem; margin: 12vh auto 0; }
        .message .code { color: var(--soft); font-weight: 600; margin: 0; }
        .message h1 { margin-bottom: .6rem; }
        .message .actions { margin-top: 1.5rem; }
        .tag { display: inline-block; padding: .05rem .5rem; border-radius: 1rem; background: var(--mark); color: var(--mark-ink); font-size: .8rem; font-weight: 550; white-space: nowrap; }
        .doing { display: grid; gap: .35rem; }
        .doing div { display: flex; justify-content: space-between; gap: 1rem; }
        progress { width: 100%; height: .6rem; border: 0; border-radius: 1rem; background: var(--sunk); overflow: hidden; accent-color: var(--actual); appearance: none; }
        progress::-webkit-progress-bar { background: var(--sunk); }
        progress::-webkit-progress-value { background: var(--actual); }
        progress::-moz-progress-bar { background: var(--actual); }

        """#
}
