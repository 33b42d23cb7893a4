"""What axe (Deque) finds on every page by WCAG 2.2, level AA, and its own best practice."""

from functools import cache
from pathlib import Path

import axe_playwright_python

from pages import PAGES, REFUSALS
from runner import collection

SENTENCES, sentence = collection()

ALL = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# All that another colour can change.
OF_COLOURS = ["color-contrast", "link-in-text-block"]
WIDTHS = [360, 820, 1280]


@cache
def axe():
    return (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()


def found_by_axe(page, rules):
    answer = page.evaluate("rules => axe.run(document, { runOnly: rules, resultTypes: ['violations'] })", rules)
    return {f"{found['id']} at {place['target']}: {place['failureSummary']}" for found in answer["violations"] for place in found["nodes"][:3]}


def look_at(page):
    """Light, dark and printed, with all that can be opened open."""
    page.evaluate(axe())
    page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)")
    # A hundred rows of one form are no other finding than six, and take most of the time.
    page.evaluate("document.querySelectorAll('tbody tr:nth-child(n + 7), .list li:nth-child(n + 7)').forEach(each => each.remove())")
    found = set()
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(media="screen", color_scheme="light")
        found |= found_by_axe(page, ALL)
        page.emulate_media(media="screen", color_scheme="dark")
        found |= found_by_axe(page, OF_COLOURS)
    for scheme in ("light", "dark"):
        page.emulate_media(media="print", color_scheme=scheme)
        found |= found_by_axe(page, ALL)
    assert not found, "\n  ".join(sorted(found))


@sentence(*PAGES)
def nobody_meets_a_barrier(house, name):
    with house.visit(calm=True) as page:
        page.goto(PAGES[name](house))
        look_at(page)


@sentence(*REFUSALS)
def nobody_meets_a_barrier_where_something_is_refused(house, status):
    # Whoever tries too often was refused before.
    with house.visit(calm=True, refusals=[status, 401], who="" if status == 429 else None) as page:
        with page.expect_response(lambda answer: answer.status == status):
            REFUSALS[status](house, page)
        page.wait_for_selector(".message, .problem, .notice.wrong, [type=password]")
        look_at(page)
