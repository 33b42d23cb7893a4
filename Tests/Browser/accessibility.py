"""What axe (Deque) finds on every page by WCAG 2.2, level AA, and its own best practice."""

import re
from functools import cache
from pathlib import Path

import axe_playwright_python

from house import new_house
from pages import BEHIND_FORMS, PAGES, REFUSALS
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


@sentence(*BEHIND_FORMS)
def nobody_meets_a_barrier_behind_a_form(house, name):
    with house.visit(calm=True, refusals=[422]) as page:
        BEHIND_FORMS[name](house, page)
        look_at(page)


@sentence()
def nobody_meets_a_barrier_where_a_works_is_founded(house):
    with new_house(house) as (new, link), new.visit(calm=True, who="") as page:
        page.goto(link)
        look_at(page)


@sentence()
def every_page_that_there_is_is_looked_at(house):
    """`doors.tsv` has every door, or the tests of the program fail; whoever adds a page adds it to `PAGES`, or says there why not."""
    doors = [line.split("\t") for line in (Path(__file__).parent / "doors.tsv").read_text().splitlines() if not line.startswith("#")]
    patterns = {door[1]: re.compile(re.sub(":[a-z]+", r"[^/]+", door[1])) for door in doors if door[0] == "GET" and len(door) == 3}
    # A step that is a word of its own is no number of something: /people/new is not a person.
    words = {step for door in doors for step in door[1].split("/") if step and not step.startswith(":")}
    addresses = [address(house).split("?")[0] for address in PAGES.values()]

    def is_of(address, door):
        steps = zip(address.split("/"), door.split("/"))
        return patterns[door].fullmatch(address) and not any(step.startswith(":") and shown in words for shown, step in steps)

    missing = [door for door in patterns if not any(is_of(address, door) for address in addresses)]
    assert not missing, f"nobody looks at {', '.join(missing)}"


@sentence(*REFUSALS)
def nobody_meets_a_barrier_where_something_is_refused(house, status):
    # Whoever tries too often was refused before.
    with house.visit(calm=True, refusals=[status, 401], who="" if status == 429 else None) as page:
        with page.expect_response(lambda answer: answer.status == status):
            REFUSALS[status](house, page)
        page.wait_for_selector(".message, .problem, .notice.wrong, [type=password]")
        look_at(page)
