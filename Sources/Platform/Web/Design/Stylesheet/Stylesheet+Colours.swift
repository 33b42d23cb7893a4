extension Stylesheet {
    /// Light and dark are the same rules with other values. Text on `page` and `card` has a contrast of 4.5 at least
    /// (WCAG 2.2, 1.4.3). Red is for what needs a person, and for nothing else.
    static let colours = #"""
        :root {
          color-scheme: light dark;
          --ink: #1d2124; --soft: #586166; --rule: #dfe3e4; --page: #f6f6f3; --card: #fff; --sunk: #f0f1ee;
          --plan: #8a9296; --actual: #144d7a; --band: #e6eef4; --behind: #b3261e; --ahead: #1a6b3c; --even: #586166;
          --behind-pale: #fbeeec; --ahead-pale: #eaf4ed; --mark: #fff4d6; --mark-ink: #6b4e00; --focus: #0b57d0;
          --shadow: 0 1px 2px rgb(20 30 40 / .05);
          --radius: .75rem; --touch: 2.75rem;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ink: #e8eaeb; --soft: #a3abb0; --rule: #30373b; --page: #14181a; --card: #1b2023; --sunk: #22282b;
            --plan: #7e878c; --actual: #7db8e8; --band: #22323f; --behind: #ff8a80; --ahead: #7ed69f; --even: #a3abb0;
            --behind-pale: #33201f; --ahead-pale: #1b2d22; --mark: #3a3115; --mark-ink: #f2d27a; --focus: #8ab4f8;
            --shadow: none;
          }
        }

        """#
}
