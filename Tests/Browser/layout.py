"""That nothing runs over, is cut off or is too small to hit, on every page, in every width."""

from pages import PAGES, team
from runner import collection

SENTENCES, sentence = collection()

WIDTHS = [360, 390, 820, 1280, 2560]

# What a page is, measured in the browser: each complaint is one line.
COMPLAINTS = """
least => {
  const complaints = new Set(), root = document.documentElement;
  const tell = (what, each) => complaints.add(`${what}: <${each.localName} class="${each.getAttribute("class") ?? ""}"> “${(each.getAttribute("aria-label") ?? each.textContent).trim().slice(0, 40)}”`);
  const shown = each => each.checkVisibility() && each.getBoundingClientRect().width > 1 && !each.closest(".skip, .hidden, .default");
  const scrolls = each => ["auto", "scroll"].includes(getComputedStyle(each).overflowX);
  // A link with a larger field around it to be hit, which it draws itself.
  const field = each => { const around = getComputedStyle(each, "::after"); return around.content !== "none" && around.position === "absolute" ? [around.width, around.height].map(parseFloat) : [0, 0]; };
  const inScroller = each => { for (let up = each.parentElement; up; up = up.parentElement) if (scrolls(up)) return true; return false; };

  if (root.scrollWidth > root.clientWidth) complaints.add(`the page scrolls sideways, ${root.scrollWidth} in ${root.clientWidth} px`);
  for (const each of document.body.querySelectorAll("*")) {
    if (each.closest("svg") || !shown(each)) continue;
    const style = getComputedStyle(each), box = each.getBoundingClientRect();
    if (style.display !== "inline" && !scrolls(each) && ![each, ...each.children].some(link => field(link)[0]) && each.scrollWidth > each.clientWidth + 1 && !each.querySelector("svg")) tell("runs over", each);
    if (style.overflowY === "hidden" && each.scrollHeight > each.clientHeight + 1 && each.childElementCount === 0) tell("is cut off", each);
    if (!inScroller(each) && (box.right > root.clientWidth + 1 || box.left < -1)) tell("stands outside", each);
  }
  // Marks of a chart may pass its edge by their own width; words may not.
  for (const each of document.querySelectorAll("svg text")) {
    const box = each.getBoundingClientRect();
    if (each.checkVisibility() && !inScroller(each.closest("svg")) && (box.right > root.clientWidth + 1 || box.left < -1)) tell("a word of a chart stands outside", each);
  }
  for (const each of document.querySelectorAll("a, button, input:not([type=hidden]), select, textarea, summary")) {
    if (!shown(each)) continue;
    // A box inside its label is hit with the label.
    const box = (each.closest("label") ?? each).getBoundingClientRect(), grown = field(each);
    const [width, height] = [Math.max(box.width, grown[0]), Math.max(box.height, grown[1])];
    // WCAG 2.2, 2.5.8: a link in a sentence may be as small as its line.
    if (getComputedStyle(each).display === "inline" && !grown[0] && each.closest("p, li, dd")?.textContent.trim() !== each.textContent.trim()) continue;
    if (Math.min(width, height) < least - 0.5) tell(`${Math.round(width)} × ${Math.round(height)} px is too small to hit`, each);
  }
  return [...complaints];
}
"""


def complaints(page, least):
    page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)")
    return page.evaluate(COMPLAINTS, least)


def nothing_wrong(found):
    assert not found, f"{len(found)} complaints\n  " + "\n  ".join(sorted(found)[:12])


@sentence(*PAGES)
def all_can_be_read_in_every_width(house, name):
    with house.visit() as page:
        page.goto(PAGES[name](house))
        found = set()
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            found |= {f"{width} px: {each}" for each in complaints(page, 24)}
        nothing_wrong(found)


@sentence(*PAGES)
def a_gloved_hand_hits_what_it_means(house, name):
    with house.visit(width=390, touch=True) as page:
        page.goto(PAGES[name](house))
        nothing_wrong(complaints(page, 48))


# WCAG 1.4.4: text twice as large; 1.4.10: what a window of 1280 px shows at 400 %.
@sentence(*PAGES)
def large_print_does_not_run_over(house, name):
    with house.visit() as page:
        page.goto(PAGES[name](house))
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        found = complaints(page, 24)
        page.evaluate("document.documentElement.style.fontSize = ''")
        page.set_viewport_size({"width": 320, "height": 256})
        nothing_wrong(found + complaints(page, 24))


@sentence()
def nothing_moves_for_who_asked_for_calm(house):
    moving = "[...document.querySelectorAll('*')].filter(each => { const s = getComputedStyle(each); return s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0 }).length"
    with house.visit() as page:
        page.goto(team(house) + "/entry")
        assert page.evaluate(moving) > 0, "the check sees no movement where there is some"
    with house.visit(calm=True) as page:
        page.goto(team(house) + "/entry")
        assert page.evaluate(moving) == 0, "something moves"


# A4; what a meeting takes along.
@sentence("the month of a works, 3", "the entry of a team, 1", "the day of a team, 1", "the board of a team, 2")
def paper_is_not_wasted(house, case):
    name, most = case.rsplit(", ", 1)
    with house.visit() as page:
        page.goto(PAGES[name](house))
        sheets = page.pdf(format="A4", prefer_css_page_size=True).count(b"/Type /Page\n")
        assert 1 <= sheets <= int(most), f"{sheets} sheets"
