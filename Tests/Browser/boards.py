"""The board at which a unit meets and the wall that nobody touches: what happens elsewhere shows on both."""

import re

from pages import team
from runner import collection

SENTENCES, sentence = collection()

CHANGE = "document.querySelector('[data-live]').dataset.change"


def enter(house, unit, figure):
    """Ada, on another device."""
    with house.visit(width=390, touch=True) as ada:
        ada.goto(unit + "/entry")
        ada.locator(".stepper input").first.fill(figure)
        ada.tap("form.entry > .button.main")
        ada.wait_for_selector(".notice.done")


def wait_for_change(page, before):
    page.wait_for_function(f"before => {CHANGE} !== before", arg=before)


@sentence()
def the_wall_changes_without_a_touch_when_a_figure_is_entered_elsewhere(house):
    unit = house.unit("Nordwerk", "Machining", "Milling 1 late")
    with house.visit(width=1920, height=1080) as wall:
        wall.goto(unit + "/wall")
        day = wall.locator(".letter").first.locator("text.unreported, text.met, text.missed").last
        assert day.get_attribute("class") == "unreported", "the last day is reported before anybody did"
        number = day.text_content()
        enter(house, unit, "91")
        wall.wait_for_selector(f".wall-tile:first-child text:not(.unreported):text-is('{number}')")


@sentence()
def the_wall_goes_round_by_itself_and_stays_where_somebody_holds_it(house):
    with house.visit(width=1920, height=1080) as wall:
        wall.clock.install()
        wall.goto(house.unit("Nordwerk", "Gears") + "/wall")
        wall.evaluate("window.sameDocument = true")
        shown = [wall.locator("h1").inner_text()]
        for _ in range(3):
            wall.clock.run_for(20_500)
            wall.wait_for_function("before => document.querySelector('h1').innerText !== before", arg=shown[-1])
            shown.append(wall.locator("h1").inner_text())
        assert shown[0] == "Gears" and len(set(shown)) == 4, shown
        assert wall.evaluate("window.sameDocument"), "the page was loaded anew"
        wall.click("[data-hold]")
        wall.clock.run_for(65_000)
        wall.wait_for_timeout(300)
        assert wall.locator("h1").inner_text() == shown[-1], "it went on although it was held"


@sentence("board", "wall")
def when_the_network_drops_the_last_state_stays_marked_as_old_and_comes_back(house, place):
    unit = house.unit("Nordwerk", "Machining", "Milling 1 early" if place == "board" else "Milling 2 early")
    with house.visit(outages=True) as page:
        page.goto(f"{unit}/{place}")
        before, heading = page.evaluate(CHANGE), page.locator("h1").inner_text()
        page.wait_for_function("performance.getEntriesByType('resource').length > 0")
        page.context.set_offline(True)
        old = page.wait_for_selector(".old:not(:empty)")
        assert re.search(r"No connection.*\d\d:\d\d", old.inner_text()), old.inner_text()
        assert page.locator("h1").inner_text() == heading, "the last state is gone"
        enter(house, unit, "91")
        page.context.set_offline(False)
        wait_for_change(page, before)
        page.wait_for_selector(".old:empty", state="attached")


@sentence()
def what_ben_has_opened_stays_open_when_the_board_changes(house):
    unit = house.unit("Nordwerk", "Machining", "Turning 1 late")
    with house.visit() as page:
        page.goto(unit + "/board")
        before = page.evaluate(CHANGE)
        page.locator(".more summary").first.click()
        enter(house, unit, "93")
        wait_for_change(page, before)
        assert page.locator(".more").first.get_attribute("open") is not None, "the table has closed"
        assert page.evaluate("document.activeElement.matches('.more summary')"), "the focus was lost"


@sentence()
def the_meeting_is_run_by_its_clock(house):
    with house.visit(width=1280) as page:
        page.clock.install()
        page.goto(team(house) + "/board")
        items, run = page.locator(".agenda li"), page.locator("[data-run]")
        assert [text.split()[0] for text in items.locator("small").all_inner_texts()] == ["2", "3", "3", "2"]
        run.click()
        page.clock.run_for(125_000)
        # Counted by the second, shown twice a second.
        assert items.first.locator("small").inner_text() in ("+0:04", "+0:05"), items.first.inner_text()
        assert "Time is up: Indicators" in page.locator(".agenda [role=status]").inner_text()
        page.click("[data-next-item]")
        assert items.nth(1).get_attribute("aria-current") == "step"
        run.click()
        page.clock.run_for(60_000)
        page.reload()
        assert page.locator(".clock output").inner_text() in ("2:05", "2:06"), f"a pause or a reload has lost the time: {page.locator('.clock output').inner_text()}"
        assert items.nth(1).locator("small").inner_text() == "3:00"
        page.click("[data-end]")
        assert page.locator(".clock output").inner_text() == "0:00"


@sentence()
def without_script_the_agenda_is_read_and_nothing_is_there_that_does_nothing(house):
    with house.visit(script=False) as page:
        page.goto(team(house) + "/board")
        assert page.locator(".agenda small").first.is_visible()
        assert page.locator(".agenda button:visible").count() == 0
        page.goto(house.works("Nordwerk") + "/wall")
        assert page.locator("main button:visible").count() == 0
