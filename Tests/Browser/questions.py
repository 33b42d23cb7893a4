"""The questions that figures are asked: who slipped, who is hidden, who stands where, who can help whom, did it help, where is time lost."""

from datetime import date, timedelta

from journeys import WITH_AND_WITHOUT_SCRIPT, has_script, said, same
from runner import collection

SENTENCES, sentence = collection()

OTTO = ("Mansfeld", "Mines", "Otto Brosowski")


def headline(page):
    return page.locator("h1").inner_text().replace("\u00a0", " ")


def text(page):
    return page.locator("main").inner_text().replace("\u00a0", " ")


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def ben_finds_the_leader_that_slipped(house, script):
    with house.visit(script=has_script(script)) as page:
        page.goto(house.works("Mansfeld") + "/slipping?on=1959-07-31")
        assert "was among the advanced" in headline(page) or "were among the advanced" in headline(page), headline(page)
        page.locator(".finding h3 a", has_text="Otto Brosowski").first.click()
        same(headline(page), "Otto Brosowski")


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def ben_asks_of_the_hidden_laggard_whether_its_plan_is_too_high_and_where_it_stands(house, script):
    with house.visit(script=has_script(script)) as page:
        page.goto(house.works("Mansfeld") + "/laggards?on=1959-07-31&span=month")
        page.locator(".finding h3 a").first.click()
        same(headline(page), "Otto Brosowski")
        assert "Reached by peers." in text(page), "no verdict beside a unit that is behind"
        page.locator("main a", has_text="Is the plan too high?").first.click()
        page.wait_for_url("**/peers*")
        assert "reach what the plan asks for per person and working day" in text(page), text(page)[:400]
        page.go_back()
        page.locator("main .actions a[href*='/standings']").click()
        page.wait_for_url("**/standings*")
        assert "Otto Brosowski" in text(page)


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def ben_asks_what_came_of_all_the_help_for_a_mine_and_of_that_for_one_team(house, script):
    with house.visit(script=has_script(script)) as page:
        page.goto(house.unit(*OTTO) + "/effect?on=1959-09-30")
        page.locator("a.button", has_text="Did this help work?").click()
        same(headline(page), "32 units at Otto Brosowski, helped since 9 August 1959: it worked.")
        assert "would have come anyway" in text(page)
        page.locator(".list a", has_text="Team Balvi").click()
        same(headline(page), "Team Balvi: it worked.")
        assert "beside 45 peers without recorded help" in text(page)


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def ben_decides_who_helps_and_takes_it_back(house, script):
    name = "with a click" if has_script(script) else "without script"
    with house.visit(script=has_script(script)) as page:
        page.goto(house.works("Nordwerk") + "/help")
        page.locator("a.button", has_text="Decide").first.click()
        page.fill("[name=reason]", name)
        page.click("main .button.main")
        row = page.locator("tr", has_text=name)
        row.wait_for()
        row.locator("button").click()
        page.wait_for_load_state()
        assert "taken back" in page.locator("tr", has_text=name).inner_text().lower()


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def mila_enters_on_the_phone_why_her_team_stood_and_takes_it_back(house, script):
    with house.visit(width=390, height=844, touch=True, script=has_script(script), who="mila") as page:
        team = house.unit("Nordwerk", "Machining", "Milling 2 late")
        page.goto(team)
        page.locator("main .actions a[href$='/stops']").tap()
        day = page.locator("[name=from-day]").input_value()
        page.goto(f"{team}/stops?on={yesterday(day)}")
        page.fill("[name=station]", "Spindle")
        page.fill("[name=from]", "16:00")
        page.fill("[name=until]", "16:45")
        page.fill("[name=reason]", "Coolant pump")
        page.tap("main .button.main")
        assert "entered" in said(page, "done")
        assert "Coolant pump" in text(page)
        page.tap(".notice form button")
        page.wait_for_url("**undone=1*")
        assert "Coolant pump" not in page.locator("table").all_inner_texts()


def yesterday(day):
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def ben_reads_by_which_method_others_reach_ottos_plan_and_who_showed_it_there(house, script):
    with house.visit(script=has_script(script)) as page:
        page.goto(house.unit(*OTTO) + "/peers?on=1959-09-30")
        assert "Fortschritt showed it here on 24 August 1959, with 102.0 %." in text(page), text(page)[:800]
        assert "Conditions: A worked-out space beside the face" in text(page)
        page.locator("main a", has_text="Rock is picked out below ground").click()
        same(headline(page), "Rock is picked out below ground")


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def ben_sees_each_mines_course_and_goes_on_to_a_peer(house, script):
    with house.visit(width=390, height=844, touch=True, script=has_script(script)) as page:
        page.goto(house.unit(*OTTO) + "/peers?on=1959-07-31")
        assert "among" in headline(page), headline(page)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page is wider than the phone"
        page.locator("main .courses a, main li b a", has_text="Thälmann").first.tap()
        page.wait_for_url("**/peers*")
        assert headline(page).startswith("Thälmann"), headline(page)


@sentence(*WITH_AND_WITHOUT_SCRIPT)
def ben_asks_how_many_teams_of_daye_met_the_plan_and_all_of_it(house, script):
    with house.visit(script=has_script(script)) as page:
        page.goto(house.works("Daye Steel") + "/shares?on=1960-06-30&over=span")
        assert "of 25" in text(page) or "25 teams" in text(page), text(page)[:600]
        assert page.locator("main table").count() >= 1, "a chart has its table"
        page.goto(house.works("Daye Steel"))
        page.locator("main .actions a[href*='/shares']").click()
        page.wait_for_url("**/shares*")
        assert "%" in text(page)
