"""What files bring in, made by hand: looked at first, confirmed, taken back."""

from journeys import WITH_AND_WITHOUT_SCRIPT, has_script, same
from pages import of_the_works, team
from runner import collection

SENTENCES, sentence = collection()

LOOK = "form.entry .button.main"
CONFIRM = "form.confirm .button.main"


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def nadja_plans_a_month_after_she_saw_what_it_does_and_takes_it_back(house, script):
    with house.visit(width=390, script=has_script(script)) as page:
        page.goto(team(house) + "/plans/new")
        page.fill("[name=from]", "2031-01-01")
        page.fill("[name=until]", "2031-01-31")
        page.fill("[name=plan]", "2480")
        page.click(LOOK)
        assert page.locator(".preview table").count() >= 2, "neither what changes nor how it falls on the days is shown"
        page.click(CONFIRM)
        page.click(".notice.done button")
        page.wait_for_selector(".notice.information")


@sentence()
def nadja_defines_an_indicator_by_keyboard_alone(house):
    with house.visit() as page:
        page.goto(of_the_works(house, "/indicators/new"))
        page.focus("[name=name]")
        page.keyboard.type("scrap")
        page.keyboard.press("Enter")
        page.wait_for_selector(CONFIRM)
        page.focus(CONFIRM)
        page.keyboard.press("Enter")
        page.wait_for_selector(".notice.done")
        page.focus(".notice.done button")
        page.keyboard.press("Enter")
        page.wait_for_selector(".notice.information")


@sentence()
def two_who_change_the_same_unit_see_theirs_and_yours(house):
    address = house.unit("Nordwerk", "Machining", "Grinding late") + "/change"
    with house.visit(refusals=[409]) as one, house.visit() as other:
        for page in (one, other):
            page.goto(address)
        before = int(one.input_value("[name=people]"))
        other.fill("[name=people]", str(before + 1))
        other.click(LOOK)
        other.click(CONFIRM)
        one.fill("[name=people]", str(before + 2))
        with one.expect_response(lambda answer: answer.status == 409):
            one.click(LOOK)
        same(one.locator(".preview td").all_inner_texts()[:2], [str(before + 1), str(before + 2)])
        one.click(CONFIRM)
        one.wait_for_selector(".notice.done")


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def nadja_brings_in_a_file_after_its_wrong_rows_were_named(house, script):
    head, unit = "unit,indicator,date,actual", "Nordwerk/Machining/Milling 2 late,output,2026-01-12"
    with house.visit(script=has_script(script), refusals=[422]) as page:
        page.goto(of_the_works(house, "/imports"))
        for row, selector in ((f"{unit},9x", "tbody th[scope=row]"), (f"{unit},95", CONFIRM)):
            page.set_input_files("[name=file]", {"name": "january.csv", "mimeType": "text/csv", "buffer": f"{head}\n{row}\n".encode()})
            page.click(LOOK)
            page.wait_for_selector(selector)
            if selector != CONFIRM:
                same(page.locator("tbody th[scope=row]").last.inner_text(), "2")
                page.click(".actions .button:not(.main)")
        page.click(CONFIRM)
        page.click(".notice.done a")
        page.click("form.actions .button.main")
        page.wait_for_selector(".notice.information")
