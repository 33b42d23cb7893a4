"""Every page that there is, by a name for people."""
from functools import cache


def team(house):
    """The one that falls behind while its workshop looks well."""
    return house.unit("Nordwerk", "Machining", "Milling 2 late")


def tiny_team(house):
    return house.unit("Nordwerk", "Tool shop", "Prototypes")


def of_the_works(house, page):
    return "/".join(house.works("Nordwerk").split("/")[:3]) + page


@cache
def obstacle(house):
    """Nobody has named one here; Nadja Brandt does."""
    machining = house.unit("Nordwerk", "Machining")
    house.post("nordwerk", machining + "/obstacles/new", {"title": "The mills wait for blanks", "since": "2026-01-02", "cause": "", "reason": ""})
    return first_of(house, machining + "/obstacles")


@cache
def review(house):
    milling = team(house)
    house.post("nordwerk", milling + "/declines", {"text": "The fixtures were worn before anybody said so"}, "/new")
    return first_of(house, milling + "/declines")


@cache
def task(house):
    """For Jonas Keller, who heads the workshop."""
    jonas = house.links("nordwerk", of_the_works(house, "/people"))["Jonas Keller"].rsplit("/", 1)[1]
    house.post("nordwerk", obstacle(house), {"title": "Ask the store for a list", "owner": jonas, "due": "2099-01-01"}, "/tasks")
    return house.links("nordwerk", obstacle(house) + "?")["Ask the store for a list"]


@cache
def method(house):
    gears = house.unit("Nordwerk", "Gears")
    written = {"title": "Blanks go to the machine in one crate", "obstacle": "The machine waits for blanks", "done": "One crate for a shift"}
    house.post("nordwerk", gears + "/methods/new", {**written, "effect": "", "conditions": "", "of": "", "since": ""})
    return first_of(house, gears + "/methods")


@cache
def adoption(house):
    house.post("nordwerk", method(house), {"units": "Nordwerk/Foundry", "text": "Try it"}, "/invite")
    return first_of(house, house.unit("Nordwerk", "Foundry") + "/adoptions")


def first_of(house, address):
    """The newest of a list of matters."""
    own = address.split("?")[0]
    return next(link for link in house.links("nordwerk", address).values() if link.removeprefix(own + "/").isdigit())


def person(house):
    return house.links("nordwerk", of_the_works(house, "/people"))["Mila Novak"]


def balvi(house):
    at = house.unit("Mansfeld", "Mines", "Otto Brosowski", "Team Balvi") + "/missions?show=all"
    return house.links("mansfeld", at)["Team Balvi meets its plan"]


def machining(house):
    return house.unit("Nordwerk", "Machining")


def series(house):
    return house.links("nordwerk", machining(house) + "/meetings?show=all")["Week of Machining"]


def held(house):
    return first_of(house, machining(house) + "/meetings?show=ended")


@cache
def meeting(house):
    house.post("nordwerk", series(house), {}, "/open")
    return first_of(house, machining(house) + "/meetings")


PAGES = {
    "the way in": lambda house: "/sign-in",
    "the code of the second factor": lambda house: "/sign-in/code",
    "where somebody is invited": lambda house: house.handed_over("invitation"),
    "where somebody chooses a password anew": lambda house: house.handed_over("reset"),
    "what concerns me": lambda house: "/me",
    "my password": lambda house: "/me/password",
    "my PIN": lambda house: "/me/pin",
    "my second factor": lambda house: "/me/second-factor",
    "the question before one is erased": lambda house: "/me/erase",
    "the people of a works": lambda house: of_the_works(house, "/people"),
    "the invitation of somebody": lambda house: of_the_works(house, "/people/new"),
    "a person": person,
    "an office for somebody": lambda house: person(house) + "/appoint",
    "the question before a person is erased": lambda house: person(house) + "/erase",
    "the audit log": lambda house: of_the_works(house, "/audit"),
    "the access log": lambda house: of_the_works(house, "/accesses"),
    "the screens of a team": lambda house: team(house) + "/screens",
    "the code of a team": lambda house: team(house) + "/code",
    "the sheet of a workshop": lambda house: house.unit("Nordwerk", "Machining") + "/codes",
    "the code of a screen": lambda house: "/screen",
    "who may do what": lambda house: of_the_works(house, "/rights"),
    "double offices": lambda house: of_the_works(house, "/double-offices"),
    "the year of a works": lambda house: house.works("Nordwerk") + "/today",
    "the quarter of a works": lambda house: house.works("Nordwerk") + "/today?span=quarter",
    "the month of a works": lambda house: house.works("Mansfeld") + "/today?on=1959-07-31&span=month",
    "the day of a team": lambda house: team(house) + "/today",
    "the day of a team too small to judge": lambda house: tiny_team(house) + "/today",
    "a works of milestones": lambda house: house.works("Soviet works 1959") + "/today",
    "a works with a day before its plan": lambda house: house.works("Nordwerk") + "/today?on=2001-01-01",
    "the figures of a works": lambda house: house.works("Nordwerk"),
    "the figures of a team": team,
    "the figures of a team too small to judge": lambda house: tiny_team(house),
    "the figures of a mine": lambda house: house.works("Mansfeld") + "?on=1959-07-31",
    "the figures of a mill by shift and trade": lambda house: house.unit("Anshan Steel", "Blooming mill"),
    "the figures of milestones": lambda house: house.works("Soviet works 1959"),
    "the entry of a team": lambda house: team(house) + "/entry",
    "the entry of a workshop": lambda house: house.unit("Nordwerk", "Machining") + "/entry",
    "the entry of a works": lambda house: house.works("Nordwerk") + "/entry",
    "the entry of a day to come": lambda house: team(house) + "/entry?on=2099-01-01",
    "the board of a team": lambda house: team(house) + "/board",
    "the board of a works": lambda house: house.works("Nordwerk") + "/board",
    "the board of a team too small to judge": lambda house: tiny_team(house) + "/board",
    "the board of milestones": lambda house: house.works("Soviet works 1959") + "/board",
    "the wall of a team": lambda house: team(house) + "/wall",
    "the wall of a works": lambda house: house.works("Nordwerk") + "/wall",
    "the wall of a works before its plan": lambda house: house.works("Nordwerk") + "/wall?on=2001-01-01",
    "the peers of a team": lambda house: team(house) + "/peers",
    "the peers of a team among a hundred": lambda house: house.unit("Mansfeld", "Mines", "Otto Brosowski", "Team Balvi") + "/peers?on=1959-07-31",
    "a ratio of a works and its peers": lambda house: house.unit("Nordwerk", "Machining") + "/peers",
    "the hidden laggards of a works": lambda house: house.works("Nordwerk") + "/laggards",
    "the hidden laggards of the mines": lambda house: house.works("Mansfeld") + "/laggards?on=1959-07-31&span=month",
    "a workshop that hides nobody": lambda house: house.unit("Nordwerk", "Foundry") + "/laggards",
    "what is done at a works": lambda house: house.works("Nordwerk") + "/improvement",
    "the obstacles of a team": lambda house: team(house) + "/obstacles",
    "an obstacle to be named": lambda house: team(house) + "/obstacles/new",
    "the proposals of a team": lambda house: team(house) + "/proposals",
    "the proposals of a works": lambda house: house.works("Nordwerk") + "/proposals?show=all",
    "a proposal to be made": lambda house: team(house) + "/proposals/new",
    "the way in with a receipt": lambda house: team(house) + "/proposals/receipt",
    "how many propose how much": lambda house: house.works("Nordwerk") + "/proposals/numbers",
    "a proposal": lambda house: first_of(house, team(house) + "/proposals?show=all"),
    "the waste of a works": lambda house: house.works("Nordwerk") + "/waste",
    "a report of waste to be made": lambda house: team(house) + "/waste/new",
    "a waste that is watched": lambda house: first_of(house, team(house) + "/waste"),
    "the rules for proposals": lambda house: house.works("Nordwerk") + "/proposals/rules",
    "the methods of a works": lambda house: team(house) + "/methods",
    "a method to be written down": lambda house: team(house) + "/methods/new",
    "the invitations to methods of a team": lambda house: team(house) + "/adoptions",
    "an obstacle": obstacle,
    "a task": task,
    "a method": method,
    "an invitation to a method": adoption,
    "what is expected of me": lambda house: of_the_works(house, "/expected"),
    "the booklet of a workshop": lambda house: house.unit("Nordwerk", "Machining") + "/booklet",
    "the measures of a team": lambda house: team(house) + "/measures",
    "the measures of a team that brought what was hoped for": lambda house: house.unit("Daye Steel", "Forging workshop", "Team Yang Jinzhuang") + "/measures?show=all",
    "a measure to be decided": lambda house: team(house) + "/measures/new",
    "a measure beside what came of it": lambda house: house.links(
        "daye", house.unit("Daye Steel", "Forging workshop", "Team Yang Jinzhuang") + "/measures?show=all")["Heat by the pyrometer, not by the eye"],
    "the missions of a team": lambda house: team(house) + "/missions",
    "a mission to be founded": lambda house: team(house) + "/missions/new",
    "somebody who goes and helps": lambda house: team(house) + "/missions/volunteer",
    "a mission and what became of it": balvi,
    "the report of a day": lambda house: balvi(house) + "/report",
    "the visits of a team": lambda house: team(house) + "/visits",
    "a visit and what was seen": lambda house: house.links(
        "mansfeld", house.unit("Mansfeld", "Mines", "Otto Brosowski") + "/visits?show=all")["Our foremen see how Thälmann keeps ore and rock apart"],
    "a visit to be proposed": lambda house: team(house) + "/visits/new",
    "the meetings of a workshop": lambda house: machining(house) + "/meetings?show=all",
    "a meeting to be set": lambda house: machining(house) + "/series/new",
    "a series of meetings": series,
    "a meeting that is held": meeting,
    "a meeting as it was": held,
    "the groups of a works": lambda house: house.works("Soviet works 1959") + "/groups",
    "a group to be founded": lambda house: machining(house) + "/groups/new",
    "a group": lambda house: first_of(house, team(house) + "/groups"),
    "the skills of a team": lambda house: team(house) + "/skills",
    "the skills of a works": lambda house: house.works("Nordwerk") + "/skills",
    "a skill": lambda house: first_of(house, team(house) + "/skills"),
    "a skill to be named": lambda house: team(house) + "/skills/new",
    "the minutes of a meeting": lambda house: held(house) + "/minutes",
    "the slipping leaders of a works": lambda house: house.works("Nordwerk") + "/slipping",
    "the slipping leaders of the mines": lambda house: house.works("Mansfeld") + "/slipping?on=1959-07-31",
    "a workshop where nobody slips": lambda house: house.unit("Nordwerk", "Foundry") + "/slipping",
    "the tree of a works": lambda house: house.works("Nordwerk") + "/tree",
    "the tree of a works as pictures": lambda house: house.works("Nordwerk") + "/tree?as=pictures",
    "the tree of all that one sees": lambda house: of_the_works(house, "/tree"),
    "what a search finds": lambda house: of_the_works(house, "/search?q=milling"),
    "what a search with slips finds": lambda house: of_the_works(house, "/search?q=miling"),
    "a search that finds nothing": lambda house: of_the_works(house, "/search?q=xyzzy"),
    "the question whether it worked": lambda house: team(house) + "/effect",
    "the answer whether it worked": lambda house: house.unit("Mansfeld", "Mines", "Otto Brosowski", "Team Liter") + "/effect?on=1959-09-30&since=1959-07-25",
    "the answer whether all help for a mine worked": lambda house: house.unit("Mansfeld", "Mines", "Otto Brosowski") + "/effect?on=1959-09-30&at=helped",
    "who can help whom in a works": lambda house: house.works("Mansfeld") + "/help",
    "who can help whom in a workshop": lambda house: house.unit("Nordwerk", "Machining") + "/help",
    "nobody to help": lambda house: house.works("Soviet works 1959") + "/help",
    "who helps a team": lambda house: house.unit("Mansfeld", "Mines", "Otto Brosowski", "Team Balvi") + "/help/choice?on=1959-09-30",
    "the standings of a mine": lambda house: house.unit("Mansfeld", "Mines", "Otto Brosowski") + "/standings?on=1959-07-31",
    "the standings of a team among a hundred": lambda house: house.unit("Mansfeld", "Mines", "Otto Brosowski", "Team Balvi") + "/standings?on=1959-07-31",
    "the standings of a team by progress": lambda house: house.unit("Mansfeld", "Mines", "Otto Brosowski", "Team Balvi") + "/standings?on=1959-07-31&span=month&by=progress",
    "standings that nobody has": lambda house: team(house) + "/standings?by=progress",
    "the shares of a works": lambda house: house.works("Nordwerk") + "/shares",
    "the shares of a mine day by day": lambda house: house.unit("Mansfeld", "Mines", "Otto Brosowski") + "/shares?on=1959-07-31&over=days",
    "the shares of a team": lambda house: team(house) + "/shares?over=span",
    "what holds a line up": lambda house: house.unit("Nordwerk", "Assembly", "Line 2 early") + "/losses",
    "the hours of a line": lambda house: house.unit("Nordwerk", "Assembly", "Line 2 early") + "/hours",
    "the hours of a line on the wall": lambda house: house.unit("Nordwerk", "Assembly", "Line 2 early") + "/hours/wall",
    "hours of a works that has none": lambda house: house.unit("Nordwerk", "Machining") + "/hours",
    "the day of a works": lambda house: house.works("Nordwerk") + "/day",
    "the day of a team": lambda house: team(house) + "/day",
    "the news of a day": lambda house: of_the_works(house, "/news"),
    "what led to a decline": lambda house: team(house) + "/decline",
    "what led to a decline of a mine": lambda house: house.unit("Mansfeld", "Mines", "Otto Brosowski") + "/decline?from=1959-06-01&until=1959-10-31",
    "the kept reviews of a team": lambda house: team(house) + "/declines",
    "a kept review": review,
    "the stops of a line": lambda house: house.unit("Nordwerk", "Assembly", "Line 2 early") + "/stops",
    "losses of a works without any": lambda house: house.works("Mansfeld") + "/losses",
    "the past forecasts of a works": lambda house: house.works("Nordwerk") + "/forecasts",
    "the plans of a team": lambda house: team(house) + "/plans",
    "a new plan of a team": lambda house: team(house) + "/plans/new",
    "a unit to be changed": lambda house: house.unit("Nordwerk", "Machining") + "/change",
    "a new unit": lambda house: house.unit("Nordwerk", "Machining") + "/below/new",
    "the indicators of a works": lambda house: of_the_works(house, "/indicators"),
    "an indicator": lambda house: house.links("nordwerk", of_the_works(house, "/indicators"))["output"],
    "a new indicator": lambda house: of_the_works(house, "/indicators/new"),
    "the calendar of a works": lambda house: of_the_works(house, "/calendar"),
    "the files of a works": lambda house: of_the_works(house, "/imports"),
    "the settings of a works": lambda house: of_the_works(house, "/settings"),
    "the design gallery": lambda house: "/design",
}


def sent(page, *typed, press="main .button.main"):
    """What comes after a form was filled in and sent."""
    for field, text in typed:
        page.fill(f"[name={field}]", text)
    with page.expect_navigation():
        page.click(press)


def look_at_a_file(house, page, figure, until):
    page.goto(of_the_works(house, "/imports"))
    row = f"Nordwerk/Machining/Milling 2 late,output,2026-01-12,{figure}"
    page.set_input_files("[name=file]", {"name": "january.csv", "mimeType": "text/csv", "buffer": f"unit,indicator,date,actual\n{row}\n".encode()})
    sent(page, press="form.entry .button.main")
    page.wait_for_selector(until)


LOOK = "form.entry .button.main"

# Pages behind a form or a list: what is shown before anything is stored, and what is shown once.
BEHIND_FORMS = {
    "what a change of somebody's details does": lambda house, page: (
        page.goto(person(house)), sent(page, ("name", "Mila Horn"), press="main form.fields .button")),
    "what the end of an office does": lambda house, page: (page.goto(person(house)), sent(page, press=".card form.actions .button")),
    "what an office gives": lambda house, page: (
        page.goto(person(house) + "/appoint"), page.select_option("[name=office]", "reader"), sent(page, ("unit", "Nordwerk/Gears"))),
    "what an invitation gives": lambda house, page: (
        page.goto(of_the_works(house, "/people/new")), page.select_option("[name=office]", "reader"),
        sent(page, ("name", "Uwe Kern"), ("sign-in-name", "uwe"), ("unit", "Nordwerk/Gears"))),
    "a link to hand over": lambda house, page: (page.goto(person(house)), sent(page, press="form[action$='/link'] .button")),
    "the code that makes a screen": lambda house, page: (page.goto(team(house) + "/screens"), sent(page, ("name", "Tablet at the lathe"))),
    "what a plan does": lambda house, page: (
        page.goto(team(house) + "/plans/new"), sent(page, ("from", "2031-01-01"), ("until", "2031-01-31"), ("plan", "2480"), press=LOOK)),
    "what a change of a unit does": lambda house, page: (page.goto(team(house) + "/change"), sent(page, ("people", "7"), press=LOOK)),
    "what a new unit does": lambda house, page: (
        page.goto(house.unit("Nordwerk", "Machining") + "/below/new"), sent(page, ("name", "Sawing early"), press=LOOK)),
    "what a new indicator does": lambda house, page: (page.goto(of_the_works(house, "/indicators/new")), sent(page, ("name", "scrap"), press=LOOK)),
    "one file of a works": lambda house, page: (page.goto(of_the_works(house, "/imports")), sent(page, press="tbody th a")),
    "what a file holds": lambda house, page: look_at_a_file(house, page, "95", "form.confirm"),
    "what is wrong in a file": lambda house, page: look_at_a_file(house, page, "9x", "tbody th[scope=row]"),
}


def send_the_entry(house, page, change):
    """The form as somebody who bends it would send it."""
    page.goto(team(house) + "/entry")
    page.evaluate(f"form => {{ {change}; form.requestSubmit() }}", page.query_selector("form.entry"))


def send_an_old_form(house, page):
    """Not the entry's: what was typed there is put by on the device and sent with a new token."""
    page.goto(team(house) + "/today")
    page.eval_on_selector("form.languages", "form => { form.elements['form-token'].value = 'old'; form.requestSubmit(form.querySelector('button')) }")


def take_back_twice(house, page):
    page.goto(team(house) + "/entry")
    page.locator(".stepper input").first.fill("94")
    page.locator("form.entry > .button.main").click()
    undo = page.locator(".notice form")
    fields = dict(undo.evaluate("form => [...new FormData(form)]"))
    for _ in range(2):
        page.goto(team(house) + "/entry")
        with page.expect_navigation():
            page.evaluate(
                """([address, fields]) => {
                  const form = document.createElement("form");
                  Object.assign(form, { method: "post", action: address });
                  for (const [name, value] of Object.entries(fields)) form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
                  document.body.append(form);
                  form.requestSubmit();
                }""",
                [team(house) + "/entry/undo", fields],
            )


# How each refusal is met with a browser.
def come_without_a_session(house, page):
    page.goto(team(house))
    page.context.clear_cookies()
    page.reload()


def send_far_too_much(house, page):
    page.goto(team(house) + "/today")
    page.eval_on_selector(
        "form.languages",
        """form => {
          form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "much", value: "x".repeat(3_000_000) }));
          form.requestSubmit(form.querySelector("button"));
        }""",
    )


def try_too_often(house, page):
    """Of a name that nobody has; nobody is told that."""
    page.goto("/sign-in")
    page.context.clear_cookies()
    for _ in range(7):
        page.goto("/sign-in")
        page.fill("[name=name]", "nobody.here")
        page.fill("[name=password]", "guessed")
        with page.expect_navigation():
            page.click("main .button.main")


REFUSALS = {
    400: lambda house, page: page.goto(team(house) + "?on=yesterday"),
    401: come_without_a_session,
    403: send_an_old_form,
    404: lambda house, page: page.goto("/nowhere"),
    405: lambda house, page: send_the_entry(house, page, "form.action = '/design'"),
    409: take_back_twice,
    413: send_far_too_much,
    429: try_too_often,
    422: lambda house, page: send_the_entry(house, page, "document.querySelector('.stepper input').value = 'ninety'"),
}
