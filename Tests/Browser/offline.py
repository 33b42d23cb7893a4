"""Figures where the network fails, the session ends, or somebody else was quicker: what is typed is never lost and never counts twice."""

import subprocess
import tempfile
import time

from journeys import FIGURE, SAVE, entry, figures, said, same, save, statements, tab_to
from pages import meeting
from runner import collection

SENTENCES, sentence = collection()

WAITING = ".waiting li"
# Whether the worker beside the pages keeps this one.
KEPT = """async () => {
  await navigator.serviceWorker.ready;
  const cache = await caches.open("pages");
  return navigator.serviceWorker.controller && await cache.match(location.pathname) !== undefined;
}"""


def open_entry(page, address):
    """The entry page, kept for when there is no network."""
    page.goto(address)
    for _ in range(100):
        if page.evaluate(KEPT):
            return
        time.sleep(0.05)
    raise AssertionError("the page is not kept")


def waits(page, state, text):
    """One form waits on the device, in that state, and says so."""
    line = page.wait_for_selector(f"{WAITING}[data-state={state}]")
    assert text in line.inner_text(), line.inner_text()


def save_offline(page, *typed):
    page.context.set_offline(True)
    for field, figure in zip(page.locator(FIGURE).all(), typed):
        field.fill(figure)
    page.click(SAVE)


@sentence()
def ada_saves_without_a_network_and_it_is_sent_once_when_it_is_back(house):
    name = "Machining/Turning 1 early"
    with house.visit(outages=True) as page:
        open_entry(page, entry(house, name))
        save_offline(page, "81")
        waits(page, "waiting", "81")
        assert "No network" in page.locator(".waiting p").inner_text(), page.locator(".waiting").inner_text()
        page.context.set_offline(False)
        page.evaluate("dispatchEvent(new Event('online'))")
        waits(page, "sent", "81")
        same([figure for figure in statements(house, page, name) if "81" in figure], ["81 h"])


@sentence()
def what_ada_saved_without_a_network_survives_the_page_and_stands_there_when_she_comes_back(house):
    with house.visit(outages=True) as page:
        open_entry(page, entry(house, "Machining/Turning 1 late"))
        save_offline(page, "82")
        waits(page, "waiting", "82")
        page.close()
        page = page.context.new_page()
        page.goto(house.address + entry(house, "Machining/Turning 1 late"))
        waits(page, "waiting", "82")
        page.context.set_offline(False)
        page.reload()
        waits(page, "sent", "82")
        page.reload()
        same(figures(page)[0], "82")


@sentence()
def what_somebody_else_changed_meanwhile_waits_until_ada_settles_it(house):
    address = entry(house, "Machining/Turning 2 early")
    with house.visit(outages=True, refusals=[409]) as ada, house.visit(who="jonas") as ben:
        open_entry(ada, address)
        save_offline(ada, "83")
        waits(ada, "waiting", "83")
        ben.goto(address)
        save(ben, "84")
        said(ben, "done")
        ada.context.set_offline(False)
        ada.reload()
        waits(ada, "refused", "somebody entered another figure")
        ada.locator(WAITING).get_by_role("button").first.click()
        ada.wait_for_selector("input[type=radio]")
        same(figures(ada)[0], "83")
        ada.locator("input[type=radio]").last.check()
        ada.click(SAVE)
        said(ada, "done")
        same(figures(ada)[0], "83")
        ada.wait_for_selector(WAITING, state="detached")


@sentence()
def ada_chooses_between_two_figures(house):
    address = entry(house, "Machining/Turning 2 late")
    with house.visit(refusals=[409]) as ada, house.visit(who="jonas") as ben:
        for page in (ada, ben):
            page.goto(address)
        save(ben, "85")
        save(ada, "86")
        same(figures(ada)[0], "86")
        tab_to(ada, "input[type=radio]")
        ada.keyboard.press("Space")
        ada.locator(SAVE).press("Enter")
        said(ada, "information")
        same(figures(ada)[0], "85")


@sentence()
def ada_is_signed_out_while_she_types_and_nothing_is_lost(house):
    address = entry(house, "Machining/Drilling late")
    with house.visit(refusals=[401]) as page:
        open_entry(page, address)
        page.locator(FIGURE).first.fill("87")
        page.context.clear_cookies(name="pacesetter-session")
        page.click(SAVE)
        page.fill("[name=name]", "nordwerk")
        page.fill("[name=password]", "demonstration")
        page.keyboard.press("Enter")
        waits(page, "sent", "87")
        page.reload()
        same(figures(page)[0], "87")


@sentence()
def the_next_one_at_the_device_sees_no_figure_of_the_one_before_and_sends_none(house):
    address = entry(house, "Machining/Drilling early")
    with house.visit(outages=True, refusals=[401], who="jonas") as page:
        open_entry(page, address)
        save_offline(page, "88")
        waits(page, "waiting", "88")
        page.context.clear_cookies()
        page.context.set_offline(False)
        page.evaluate("dispatchEvent(new Event('online'))")
        waits(page, "signin", "88")
        page.locator(WAITING).get_by_role("link").click()
        page.fill("[name=name]", "nordwerk")
        page.fill("[name=password]", "demonstration")
        page.keyboard.press("Enter")
        line = page.wait_for_selector(WAITING)
        assert "somebody else" in line.inner_text() and "88" not in line.inner_text(), line.inner_text()
        assert figures(page)[0] != "88", "it was sent as somebody else's"
        same(page.evaluate("caches.open('pages').then(cache => cache.keys()).then(keys => keys.length)"), 1)


@sentence()
def the_report_of_a_day_on_a_mission_waits_without_a_network_and_counts_once(house):
    helped = house.unit("Nordwerk", "Assembly", "Line 1 early")
    with house.visit(outages=True) as page:
        page.goto(helped + "/missions/new")
        page.fill("[name=helper]", "Nordwerk/Assembly/Line 1 late")
        page.fill("[name=title]", "The early shift knows the late one's order")
        page.fill("[name=until]", "2099-12-31")
        page.click("form.fields .button.main")
        mission = page.url.removeprefix(house.address).split("?")[0]
        open_entry(page, mission + "/report")
        page.context.set_offline(True)
        page.fill("[name=done]", "Laid out the screws together")
        page.click(SAVE)
        waits(page, "waiting", "The early shift knows")
        page.context.set_offline(False)
        page.evaluate("dispatchEvent(new Event('online'))")
        waits(page, "sent", "The early shift knows")
        page.goto(mission)
        same(page.locator("tbody td", has_text="Laid out the screws together").count(), 1)


@sentence()
def a_proposal_waits_without_a_network_together_with_its_photo(house):
    address = house.unit("Nordwerk", "Machining", "Grinding early") + "/proposals/new"
    with house.visit(outages=True) as page, tempfile.TemporaryDirectory() as folder:
        photo = f"{folder}/oil.jpg"
        subprocess.run(["vips", "black", photo, "300", "200"], check=True)
        open_entry(page, address)
        page.context.set_offline(True)
        page.fill("[name=disturbs]", "Oil drips on the floor behind the grinding machine")
        page.fill("[name=proposes]", "A tray of sheet metal below the pump")
        page.set_input_files("[name=photos]", photo)
        page.fill("[name=caption]", "Where it drips")
        page.locator("[name=signature]").first.check() if page.locator("input[name=signature]").count() else page.select_option("[name=signature]", index=1)
        page.click("form.fields .button.main")
        waits(page, "waiting", "Grinding early")
        page.context.set_offline(False)
        page.evaluate("dispatchEvent(new Event('online'))")
        waits(page, "sent", "Grinding early")
        page.goto(address.removesuffix("/new"))
        page.get_by_role("link", name="A tray of sheet metal below the pump").first.click()
        same(page.locator("img[alt='Where it drips']").count(), 1)


@sentence()
def what_is_decided_without_a_network_falls_once_when_it_is_back(house):
    said = ["The crane is repaired on Friday", "Milling 2 gets the second trolley"]
    with house.visit(outages=True) as page:
        open_entry(page, meeting(house))
        page.context.set_offline(True)
        for text in said:
            page.fill("form:has([name=form-of]) textarea", text)
            page.click("form:has([name=form-of]) button")
            page.wait_for_load_state()
        page.locator(WAITING).nth(1).wait_for()
        page.context.set_offline(False)
        page.evaluate("dispatchEvent(new Event('online'))")
        page.locator(WAITING + "[data-state=sent]").nth(1).wait_for()
        page.goto(house.address + meeting(house) + "/minutes")
        for text in said:
            same(page.get_by_text(text, exact=True).count(), 1)
