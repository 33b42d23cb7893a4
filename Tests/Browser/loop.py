"""The whole loop at the works of today, in the time that it takes: seven weeks lie between its two acts."""

import csv
import io
import subprocess
import tempfile
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from house import PASSWORD, House, serving
from journeys import same
from runner import collection

SENTENCES, sentence = collection()

WEEKS = 7
TEAM = ("Nordwerk", "Machining", "Milling 2 late")
LONG_AGO = ["faketime", "-f", f"-{WEEKS * 7}d"]


@sentence()
def a_hidden_laggard_gets_help_and_what_helped_it_is_spread(house):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run(LONG_AGO + [house.executable, "demo", "--password", PASSWORD], folder)
        with open_then(house, folder, LONG_AGO) as then:
            find_who_falls_behind(then)
            obstacle = name_the_key_obstacle(then)
            proposal = propose_by_the_code_of_the_booklet(then, obstacle, folder)
            sponsor(then, proposal)
            decide(then, proposal)
            mission = send_help(then)
            report(then, mission)
        work_on(house.executable, folder)
        with open_then(house, folder) as now:
            recovery(now, mission)
            method = write_down(now, mission)
            spread(now, method)
            meet(now)


def run(command, folder):
    done = subprocess.run(command + ["--db", folder / "works.db"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr + done.stdout[-2000:]
    return done.stdout


@contextmanager
def open_then(house, folder, clock=()):
    with serving(house.executable, folder, clock) as (address, _):
        yield House(house.executable, address, house.browser, house.language)


def text(page):
    return page.locator("main").inner_text().replace("\u00a0", " ")


def address(page):
    return urlsplit(page.url).path


def send(page, deed, press=None, **fields):
    """Fills in one of a page's forms and sends it by a button, its last unless said; those that are folded away are opened first."""
    form = page.locator(f"main form[action*='/{deed}']", has=page.locator("button"), has_text=press).first
    form.wait_for(state="attached")
    if not form.is_visible():
        form.locator("xpath=ancestor::details").locator("summary").first.click()
    for name, value in fields.items():
        field = form.locator(f"[name={name.replace('_', '-')}]")
        field.select_option(label=value) if field.evaluate("each => each.tagName") == "SELECT" else field.fill(value)
    form.locator("button", has_text=press).last.click()
    page.wait_for_load_state()


def day(later):
    """A day counted from that on which it all begins."""
    return (date.today() - timedelta(weeks=WEEKS) + timedelta(days=later)).isoformat()


# --- Seven weeks ago


def find_who_falls_behind(then):
    with then.visit(who="vera") as page:
        page.goto("/")
        assert "Milling 2 late" in page.locator("h1").inner_text(), "the first page does not name who is hidden"
        page.locator(".finding.behind h3 a").first.click()
        same(page.locator("h1").inner_text(), "Milling 2 late")


def name_the_key_obstacle(then):
    with then.visit(who="mila") as page:
        page.goto(then.unit(*TEAM) + "/obstacles")
        page.locator("main a[href*='/obstacles/new']").first.click()
        send(page, "new", title="The spindle waits for its tools", cause="Tools are fetched from the store across the hall")
        same(page.locator("h1").inner_text(), "The spindle waits for its tools")
        assert "key obstacle" in text(page).lower()
        return address(page)


def propose_by_the_code_of_the_booklet(then, obstacle, folder):
    machining = then.unit("Nordwerk", "Machining")
    with then.visit(who="jonas") as page:
        page.goto(machining + "/booklet")
        paper = page.request.get(page.locator("main a[href*='booklet.pdf']").get_attribute("href"))
        (folder / "booklet.pdf").write_bytes(paper.body())
    subprocess.run(["pdftoppm", "-r", "200", "-png", folder / "booklet.pdf", folder / "sheet"], check=True)
    codes = subprocess.run(["zbarimg", "-q", "--raw", *folder.glob("sheet*.png")], check=True, capture_output=True, text=True).stdout.split()
    code = next(each for each in codes if each.endswith("about=" + obstacle.rsplit("/", 1)[1]))
    with then.visit(width=390, height=844, touch=True, who="emre") as page:
        page.goto(then.address + urlsplit(code).path + "?" + urlsplit(code).query)
        send(page, "new", disturbs="I walk to the store for each tool", proposes="A cart with the tools of the shift beside the spindle", brings="An hour a shift")
        return address(page)


def sponsor(then, proposal):
    with then.visit(who="emre") as page:
        page.goto(proposal)
        send(page, "invite", who="1005")
    with then.visit(who="liwei", language="en") as page:
        page.goto(proposal)
        send(page, "sponsor")


def decide(then, proposal):
    with then.visit(who="jonas") as page:
        page.goto(proposal)
        send(page, "accept", text="We try it from Monday on.")
        page.locator("main a[href*='/measures/new']").first.click()
        send(page, "new", title="A cart with the tools of the shift", due=day(7), on="output", points="4")
        return address(page)


def send_help(then):
    with then.visit(who="vera") as page:
        page.goto(then.works("Nordwerk") + "/help")
        page.locator("main a[href*='/help/choice']").first.click()
        send(page, "choice", reason="Their mills are alike, and theirs stand ready.")
    with then.visit(who="mila") as page:
        page.goto(then.unit(*TEAM) + "/help")
        page.locator("main a[href*='/missions/new']").first.click()
        send(page, "new", title="Milling 2 late meets its plan", tasks="Set out the tools as the early shift does", until=day(28))
        mission = address(page)
    # The helper's side says yes.
    with then.visit(who="jonas") as page:
        page.goto(mission)
        send(page, "accept")
    return mission


def report(then, mission):
    with then.visit(width=390, height=844, touch=True, who="mila") as page:
        page.goto(mission)
        page.locator("main a[href$='/report']").tap()
        send(page, "report", done="The cart stands beside the spindle", hinders="Its wheels jam", next="New wheels")


def work_on(executable, folder):
    """Everybody works as in the seven weeks before; the team that was helped a ninth better."""
    shift = timedelta(weeks=WEEKS)
    exported = run([executable, "export", "--format", "csv", "--unit", "Nordwerk", "--from", day(-WEEKS * 7), "--until", day(-1)], folder)
    rows = [row for row in csv.DictReader(io.StringIO(exported)) if row["actual"]]
    with open(folder / "figures.csv", "w", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        for row in rows:
            is_helped = row["unit"] == "/".join(TEAM) and row["indicator"] == "output"
            actual = float(row["actual"]) * (1.11 if is_helped else 1)
            writer.writerow({**row, "date": date.fromisoformat(row["date"]) + shift, "plan": "", "actual": round(actual, 4), "minutes": "", "reason": "", "source_id": ""})
    run([executable, "import", folder / "figures.csv", "--unit", "Nordwerk"], folder)


def recovery(now, mission):
    with now.visit(who="mila") as page:
        page.goto(mission)
        assert "Milling 2 late: it worked." in text(page) and "would have come anyway" in text(page), text(page)
        send(page, "end", ending="what was agreed is reached", text="It has held its plan for a week.")


def write_down(now, mission):
    with now.visit(who="jonas") as page:
        page.goto(mission)
        page.locator("main a[href*='/methods/new']").first.click()
        send(
            page, "new", title="Tools of the shift on a cart", obstacle="The spindle waits for its tools",
            done="A cart with the tools of the shift stands beside the spindle", conditions="Tools are known before the shift begins")
        return address(page)


def spread(now, method):
    with now.visit(who="vera") as page:
        page.goto(method)
        send(page, "invite", units="Nordwerk/Machining/Turning 2 late\nNordwerk/Gears", text="It took us a week.")
    with now.visit(who="jonas") as page:
        page.goto(now.unit("Nordwerk", "Machining", "Turning 2 late") + "/adoptions")
        page.locator("main .list a").first.click()
        send(page, "answer", press="We adopt it", text="From Monday on.")
    with now.visit(who="vera") as page:
        page.goto(now.unit("Nordwerk", "Gears") + "/adoptions")
        page.locator("main .list a").first.click()
        send(page, "answer", press="We decline", text="Our tools stand at the machine.")
        page.goto(method)
        assert "taken over by 1 of 2 invited units" in text(page), text(page)


def meet(now):
    """The month's meeting finds all of it on its agenda, and leaves minutes behind."""
    with now.visit(who="vera") as page:
        page.goto(now.works("Nordwerk") + "/series/new")
        send(page, "new", title="Month of Nordwerk", rhythm="each month")
        send(page, "open")
        agenda = text(page)
        for point in ("Milling 2 late, output", "The spindle waits for its tools", "A cart with the tools of the shift"):
            assert point in agenda, f"{point} is not on the agenda: {agenda}"
        send(page, "meetings/", press="Write it down", sort="Decision", text="The cart is bought for every mill")
        page.locator("main a[href$='/minutes']").first.click()
        assert "The cart is bought for every mill" in text(page)
