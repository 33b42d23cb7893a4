"""What people come to do, with real clicks: Ada leads a team, Ben directs the works.

Every journey has a team of its own, so that none finds what another one left.
"""

import time

from pages import PAGES, team
from runner import collection

SENTENCES, sentence = collection()

WITH_AND_WITHOUT_SCRIPT = ["with script", "without script"]
SAVE = "form.entry > .button.main"
FIGURE = ".stepper input"


def entry(house, name):
    return house.unit("Nordwerk", *name.split("/")) + "/entry"


def has_script(case):
    return case == "with script"


def fill(page, *figures):
    for field, figure in zip(page.locator(FIGURE).all(), figures):
        field.fill(figure)


def save(page, *figures):
    fill(page, *figures)
    page.click(SAVE)
    page.wait_for_selector(".notice")


def said(page, kind):
    """The one notice of the page, which must be of that kind."""
    page.wait_for_selector(".notice")
    kinds = page.locator(".notice").evaluate_all("all => all.map(each => each.className)")
    assert kinds == [f"notice {kind}"], f"expected one notice, {kind}; found {kinds}: {page.locator('.notice').all_inner_texts()}"
    return page.locator(".notice").inner_text()


def same(found, expected):
    assert found == expected, f"found {found!r}, expected {expected!r}"


def figures(page):
    return [field.input_value() for field in page.locator(FIGURE).all()]


def statements(house, page, name):
    """The actual figures of the team's last day in its history, crossed out ones with a minus."""
    page.goto(house.unit("Nordwerk", *name.split("/")) + "?on=" + today(page))
    rows = page.locator("main > .table").last.locator("tbody tr")
    first = rows.first.locator("th").inner_text()
    return [("−" if row.locator("s").count() else "") + row.locator("td").first.inner_text().replace("\u00a0", " ") for row in rows.all() if row.locator("th").inner_text() == first]


def today(page):
    return page.locator("[name=on]").first.input_value()


# --- Finding out


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def ben_comes_from_the_first_page_to_the_team_that_the_total_hides_and_to_its_entry(house, script):
    with house.visit(script=has_script(script)) as page:
        page.goto("/")
        assert "Milling 2 late" in page.locator("h1").inner_text(), page.locator("h1").inner_text()
        page.locator(".finding.behind h3 a").first.click()
        same(page.locator("h1").inner_text(), "Milling 2 late")
        page.locator(".tabs a[href*='/entry']").click()
        assert page.locator(FIGURE).count() == 3


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def ben_looks_at_another_day(house, script):
    with house.visit(script=has_script(script)) as page:
        page.goto(house.works("Mansfeld") + "/today?on=1959-07-31")
        page.locator(".day a.step").first.click()
        same(page.locator(".day time").get_attribute("datetime"), "1959-07-30")
        page.click(".day summary")
        page.fill(".day input[type=date]", "1959-06-15")
        page.click(".day form button")
        page.wait_for_url("**on=1959-06-15*")
        same(page.locator(".day time").get_attribute("datetime"), "1959-06-15")


@sentence("en", "zh", "ru", "de")
def ben_reads_in_his_language(house, language):
    with house.visit() as page:
        page.goto(house.works("Mansfeld") + "/today?on=1959-07-31&span=month")
        page.click(f".languages [value={language}]")
        page.wait_for_selector(f"html[lang^={language}]")
        assert "on=1959-07-31" in page.url, f"the day was lost: {page.url}"
        day = {"en": "Friday 31 July 1959", "zh": "1959年7月31日", "ru": "31 июля 1959", "de": "Freitag, 31. Juli 1959"}[language]
        assert day in page.locator(".day time").inner_text(), page.locator(".day time").inner_text()
        share = page.locator(".big").first.inner_text()
        assert ("," in share) == (language in ("ru", "de")), f"a share written {share}"
        same(page.locator(f".languages [value={language}]").get_attribute("aria-current"), "true")
        page.click(f".languages [value={house.language}]")


@sentence()
def ben_mistypes_an_address_and_finds_back(house):
    with house.visit(refusals=[404]) as page:
        same(page.goto("/works/1/nowhere").status, 404)
        page.click(".message .button.main")
        page.wait_for_selector(".finding")


# --- Entering


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def ada_enters_her_day_on_the_phone_in_ten_seconds_sees_it_on_today_and_takes_it_back(house, script):
    name = "Machining/Turning 1 late" if has_script(script) else "Machining/Turning 2 late"
    with house.visit(width=390, height=844, touch=True, script=has_script(script)) as page:
        page.goto(entry(house, name))
        begun = time.monotonic()
        for field, figure in zip(page.locator(FIGURE).all(), ["94.5", "270", "280"]):
            field.tap()
            page.keyboard.type(figure)
        page.tap(SAVE)
        saved = said(page, "done")
        assert time.monotonic() - begun < 10, "it took longer than ten seconds"
        assert "94" in saved, saved
        page.tap(".notice .quiet")
        total = page.locator(".total .big").first
        with_it = total.inner_text()
        page.go_back()
        page.tap(".notice form button")
        page.wait_for_url("**undone=1*")
        said(page, "information")
        same(figures(page), ["", "", ""])
        page.goto(page.url.replace("/entry", "/today"))
        assert total.inner_text() != with_it, f"Today shows {with_it} with the figure and without"


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def ada_counts_with_the_large_buttons(house, script):
    with house.visit(width=390, touch=True, script=has_script(script)) as page:
        page.goto(entry(house, "Machining/Milling 1 late"))
        start = float(page.locator(FIGURE).first.get_attribute("placeholder").replace(",", "."))
        for _ in range(2):
            page.locator(".stepper button").nth(1).tap()
            page.wait_for_function("document.querySelector('.stepper input').value !== ''")
        page.wait_for_function(f"Number(document.querySelector('.stepper input').value.replace(',', '.')) === {start + 2}")
        assert page.locator(".notice").count() == 0, "counting has saved something"


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def ada_mistypes_and_is_told_what_was_expected_with_her_figures_kept(house, script):
    with house.visit(script=has_script(script), refusals=[422]) as page:
        page.goto(entry(house, "Gears/Honing late" if has_script(script) else "Gears/Hobbing late"))
        fill(page, "9o", "270", "280")
        page.click(SAVE)
        problem = page.wait_for_selector(".problem")
        assert "9o" in problem.inner_text() and "118" in problem.inner_text(), problem.inner_text()
        same(figures(page), ["9o", "270", "280"])
        same(page.locator(FIGURE).first.get_attribute("aria-describedby"), problem.get_attribute("id"))
        save(page, "90")
        said(page, "done")


@sentence()
def ada_slips_by_a_digit_is_asked_and_puts_it_right(house):
    with house.visit(refusals=[422]) as page:
        page.goto(entry(house, "Gears/Honing early"))
        save(page, "9999")
        said(page, "doubtful")
        same(figures(page)[0], "9999")
        save(page, "90")
        said(page, "done")


@sentence()
def ada_saves_without_a_figure_and_is_told(house):
    with house.visit() as page:
        page.goto(entry(house, "Machining/Milling 1 late"))
        save(page)
        said(page, "doubtful")


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def ada_sends_the_same_form_twice_and_it_is_one_entry(house, script):
    name = "Machining/Drilling late" if has_script(script) else "Machining/Milling 2 late"
    with house.visit(script=has_script(script)) as page:
        second = page.context.new_page()
        for tab in (page, second):
            tab.goto(entry(house, name))
            save(tab, "91")
        said(second, "information")
        same([figure for figure in statements(house, page, name) if "91" in figure], ["91 h"])


@sentence()
def ada_presses_save_twice_and_it_is_one_entry(house):
    with house.visit() as page:
        page.goto(entry(house, "Machining/Turning 1 early"))
        fill(page, "92")
        page.dblclick(SAVE)
        said(page, "done")
        page.goto(entry(house, "Machining/Turning 1 early"))
        same(statements(house, page, "Machining/Turning 1 early").count("92 h"), 1)


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def ada_goes_back_after_saving_and_meets_no_error(house, script):
    name = "Machining/Turning 2 early" if has_script(script) else "Machining/Milling 1 early"
    with house.visit(script=has_script(script)) as page:
        page.goto(entry(house, name))
        save(page, "93")
        page.go_back()
        page.wait_for_selector(SAVE)
        save(page, "95")
        said(page, "done")
        page.go_forward()
        page.wait_for_selector(SAVE)


@sentence()
def whoever_enters_a_figure_at_two_devices_is_asked_which_one_stands_and_both_are_kept(house):
    with house.visit(refusals=[409]) as desk, house.visit() as telephone:
        for page in (desk, telephone):
            page.goto(entry(house, "Machining/Drilling early"))
        save(telephone, "96")
        save(desk, "97")
        desk.locator("input[type=radio]").last.check()
        desk.click(SAVE)
        said(desk, "done")
        same(statements(house, telephone, "Machining/Drilling early")[:2], ["97 h", "−96 h"])


# --- By keyboard alone


# What has the focus, and whether one sees that it has.
FOCUS = """() => {
  const each = document.activeElement;
  if (!each || each === document.body) return null;
  const style = getComputedStyle(each), box = each.getBoundingClientRect();
  return {
    name: each.localName + " " + (each.getAttribute("aria-label") ?? each.textContent.trim().slice(0, 30)),
    marked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    seen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}"""
# What a keyboard must reach.
REACHABLE = "document.querySelectorAll('a[href], button:not([tabindex=\"-1\"]), input:not([type=hidden]), textarea, summary').length"


@sentence(*[name for name in PAGES if name != "the design gallery"])
def the_keyboard_reaches_everything_and_one_sees_where_it_is(house, name):
    with house.visit(width=820, height=600, calm=True) as page:
        page.goto(PAGES[name](house))
        stops, unseen = [], []
        while len(stops) < 60:
            page.keyboard.press("Tab")
            stop = page.evaluate(FOCUS)
            if stop is None:
                break
            stops.append(stop["name"])
            if not (stop["marked"] and stop["seen"]):
                unseen.append(stop)
        assert not unseen, unseen[:5]
        assert len(stops) >= min(6, page.evaluate(REACHABLE)), stops


def tab_to(page, selector):
    """Presses Tab until something that fits has the focus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"the Tab key never comes to {selector}")


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def ada_enters_by_keyboard_alone(house, script):
    name = "Machining/Milling 1 late" if has_script(script) else "Machining/Milling 2 early"
    with house.visit(script=has_script(script)) as page:
        page.goto(entry(house, name))
        tab_to(page, ".skip")
        page.keyboard.press("Enter")
        tab_to(page, FIGURE)
        page.keyboard.type("98")
        page.keyboard.press("Enter")
        said(page, "done")
        same(figures(page)[0], "98")
        tab_to(page, ".notice form button")
        page.keyboard.press("Enter")
        page.wait_for_url("**undone=1*")
        said(page, "information")


@sentence()
def ben_opens_and_closes_the_choice_of_a_day_by_keyboard(house):
    with house.visit() as page:
        page.goto(team(house) + "/today")
        tab_to(page, ".day summary")
        page.keyboard.press("Enter")
        page.wait_for_selector(".day input[type=date]")
        page.keyboard.press("Escape")
        page.wait_for_selector(".day input[type=date]", state="hidden")
        assert page.evaluate("document.activeElement.matches('.day summary')"), "the focus was lost"


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def ben_finds_the_late_milling_team_by_a_name_he_writes_wrong(house, script):
    with house.visit(width=390, script=has_script(script)) as page:
        page.goto(house.works("Nordwerk") + "/today")
        page.locator("[type=search]").fill("miling 2 late")
        page.keyboard.press("Enter")
        page.wait_for_url("**/search?*")
        page.locator(".found a", has_text="Milling 2 late").click()
        page.wait_for_url(lambda address: team(house) in address)


@sentence()
def ben_goes_through_what_is_found_by_arrows_while_he_writes(house):
    with house.visit() as page:
        page.goto(house.works("Nordwerk") + "/today")
        tab_to(page, "[type=search]")
        # What was found of the first letters makes way for what is found of all.
        with page.expect_response(lambda answer: "milling+2" in answer.url or "milling%202" in answer.url):
            page.keyboard.type("milling 2")
        page.wait_for_function("![...document.querySelectorAll('#suggestions [role=option]')].some(each => each.textContent.includes('Milling 1'))")
        page.wait_for_selector("#suggestions [role=option]:nth-child(2)")
        for _ in range(2):
            page.keyboard.press("ArrowDown")
        same(page.locator("[type=search]").get_attribute("aria-activedescendant"), "suggestion-1")
        page.keyboard.press("Escape")
        page.wait_for_selector("#suggestions", state="hidden")
        for _ in range(2):
            page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_url(lambda address: team(house) in address)


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def ben_follows_the_tree_down_to_whom_the_total_hides(house, script):
    with house.visit(width=390, script=has_script(script)) as page:
        page.goto(house.works("Nordwerk") + "/tree")
        branch = page.locator(".tree li", has=page.get_by_text("1 hidden below", exact=True)).last
        branch.locator("summary").first.click()
        branch.locator("li", has_text="hidden by a good total").get_by_role("link").first.click()
        page.wait_for_url(lambda address: team(house) in address)


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def ben_keeps_a_team_as_a_favourite_and_comes_back_to_it_from_the_first_page(house, script):
    with house.visit(width=390, script=has_script(script)) as page:
        page.goto(team(house) + "/today")
        page.locator(".star button", has_text="☆").click()
        page.wait_for_selector(".star button:has-text('★')")
        page.goto(house.works("Nordwerk") + "/today")
        page.locator(".marked a", has_text="★").click()
        page.wait_for_url(lambda address: team(house) in address)
        page.locator(".star button").click()
        page.wait_for_selector(".star button:has-text('☆')")
