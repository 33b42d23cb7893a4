"""Who may do what, with real clicks: Nadja administers the works, Jonas heads the machining, Mila leads a team of it, Paul only reads."""

import subprocess
import tempfile
from pathlib import Path

from house import PASSWORD, new_house
from journeys import FIGURE, SAVE, WITH_AND_WITHOUT_SCRIPT, has_script, said, same, today
from pages import of_the_works, team
from runner import collection

SENTENCES, sentence = collection()

CHOSEN = "five tonnes before noon"


def choose_password(page):
    for field in ("new-password", "new-password-again"):
        page.fill(f"[name={field}]", CHOSEN)


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def whoever_starts_a_new_server_founds_the_works_by_the_link_that_it_prints(house, script):
    with new_house(house) as (new, link), new.visit(script=has_script(script), who="", refusals=[404, 422]) as page:
        page.goto(link)
        page.fill("[name=works]", "Kupferberg")
        page.fill("[name=name]", "Ada Lenz")
        page.fill("[name=sign-in-name]", "ada")
        page.fill("[name=new-password]", "short")
        page.click(".button.main")
        page.wait_for_selector("#new-password-problem")
        same(page.locator("[name=works]").input_value(), "Kupferberg")
        choose_password(page)
        page.click(".button.main")
        page.wait_for_url("**/today")
        same(page.locator("h1").inner_text(), "Kupferberg")
        same(page.locator(".account").inner_text(), "Ada Lenz")
        same(page.goto(link).status, 404)


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def nadja_invites_lena_who_chooses_a_password_on_her_phone_and_enters_her_day(house, script):
    unit = "Gears/Honing early" if has_script(script) else "Gears/Hobbing early"
    name = "lena" if has_script(script) else "lena.busch"
    with house.visit(script=has_script(script), who="nordwerk") as nadja:
        nadja.goto(of_the_works(house, "/people"))
        nadja.click("main .actions .button.main")
        nadja.fill("[name=name]", "Lena Busch")
        nadja.fill("[name=sign-in-name]", name)
        nadja.select_option("[name=office]", "team-leader")
        nadja.fill("[name=unit]", "Nordwerk/" + unit)
        nadja.click("main .button.main")
        nadja.wait_for_selector("main .card")
        nadja.click("main .actions .button.main")
        link = nadja.locator("code.secret").inner_text()
    with house.visit(width=390, height=844, touch=True, script=has_script(script), who="") as lena:
        lena.goto(link)
        choose_password(lena)
        lena.tap("main .button.main")
        lena.wait_for_url("**/today")
        same(lena.locator("h1").inner_text().split("\n")[0] != "", True)
        lena.goto(house.unit("Nordwerk", *unit.split("/")) + "/entry")
        lena.locator(FIGURE).first.fill("91")
        lena.tap(SAVE)
        said(lena, "done")
        # Of what stands above her team she is shown the name, and no way there.
        same(lena.locator(".path a").count(), 0)


@sentence()
def paul_who_only_reads_is_refused_what_is_not_his(house):
    gears = house.unit("Nordwerk", "Gears")
    with house.visit(who="paul", refusals=[403]) as paul:
        same(paul.goto(gears + "/today").status, 200)
        for address in (gears + "/entry", team(house) + "/today", of_the_works(house, "/people"), of_the_works(house, "/audit")):
            same(paul.goto(address).status, 403)
            paul.click(".message .button.main")
            paul.wait_for_url("**/today")


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def a_shared_screen_takes_figures_and_milas_name_for_badge_and_pin(house, script):
    with house.visit(script=has_script(script), who="mila") as mila:
        mila.goto("/me/pin")
        mila.fill("[name=password]", PASSWORD)
        mila.fill("[name=pin]", "507193")
        mila.click("main .button.main")
        mila.wait_for_selector(".notice.done")
    with house.visit(script=has_script(script), who="jonas") as jonas:
        jonas.goto(team(house) + "/screens")
        jonas.fill("#name", "Tablet at the mill")
        jonas.click("main .button.main")
        code = jonas.locator("code.secret").inner_text()
    with house.visit(width=820, touch=True, script=has_script(script), who="") as screen:
        screen.goto("/screen")
        screen.fill("[name=code]", code)
        screen.tap("main .button")
        screen.wait_for_selector("[name=badge]")
        screen.fill("[name=badge]", "1003")
        screen.fill("[name=pin]", "507193")
        screen.tap("main form .button")
        screen.wait_for_selector(FIGURE)
        same(screen.locator(".account").inner_text(), "Mila Novak")
        day = today(screen)
        screen.locator(FIGURE).first.fill("88" if has_script(script) else "89")
        screen.tap(SAVE)
        said(screen, "done")
        screen.goto("/screen")
        screen.tap(".notice .button")
        screen.wait_for_selector("[name=badge]")
        same(screen.locator(".account").inner_text(), "Tablet at the mill")
    with house.visit(who="mila") as mila:
        mila.goto(team(house) + "?on=" + day)
        assert "Mila Novak" in mila.locator("main > .table").last.inner_text(), "the history does not name her"


@sentence()
def a_telephone_reads_the_code_of_a_team_and_opens_its_form(house):
    with house.visit(who="mila") as page, tempfile.TemporaryDirectory() as folder:
        page.goto(team(house) + "/code")
        page.locator("svg.qr").screenshot(path=Path(folder) / "code.png")
        read = subprocess.run(["zbarimg", "--quiet", "--raw", Path(folder) / "code.png"], capture_output=True, text=True).stdout.strip()
        same(read, house.address + team(house) + "/entry")
        page.goto(read)
        page.wait_for_selector(FIGURE)


@sentence()
def vera_chooses_her_language_on_her_own_page_and_ends_a_session(house):
    with house.visit(who="vera") as vera:
        vera.goto("/me")
        vera.select_option("[name=language]", "de")
        vera.click("form.fields .button")
        vera.wait_for_selector("html[lang=de] .notice.done")
        vera.select_option("[name=language]", "")
        vera.click("form.fields .button")
        vera.wait_for_selector(f"html[lang^={house.language}] .notice.done")
