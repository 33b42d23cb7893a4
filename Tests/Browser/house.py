"""A server over demonstration works of its own, on a free port of this machine, and the browser that visits it."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import urllib.request
from contextlib import contextmanager
from functools import cache
from html import unescape
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from playwright.sync_api import sync_playwright

from visit import Visit


# Who may do everything at each demonstration works.
ADMINISTRATORS = {"Nordwerk": "nordwerk", "Mansfeld": "mansfeld", "Anshan Steel": "anshan", "Daye Steel": "daye", "Soviet works 1959": "soviet", "Trade unions 1958": "trade"}
PASSWORD = "demonstration"
SESSION = "pacesetter-session"


class House:
    def __init__(self, executable, address, browser, language):
        self.executable, self.address, self.browser, self.language = executable, address, browser, language

    def visit(self, **circumstances):
        """A person with a browser; what goes wrong unseen is told when the visit ends."""
        return Visit(self, **circumstances)

    def works(self, name):
        """The address of the unit at the top of a works."""
        return self.signed_in(ADMINISTRATORS[name])[1].removesuffix("/today")

    def unit(self, works, *path):
        """The address of a unit, found as its people find it: down the buttons of the units that enter for themselves."""
        address = self.works(works)
        for step in path:
            address = self.links(ADMINISTRATORS[works], address + "/entry")[step].removesuffix("/entry")
        return address

    @cache
    def signed_in(self, name):
        """The session of somebody, and the address that the first page leads to."""
        opener, jar = self.opener()
        form = opener.open(self.address + "/sign-in").read().decode()
        token = re.search(r'name="form-token" value="([^"]*)"', form)[1]
        with opener.open(self.address + "/sign-in", urlencode({"form-token": token, "name": name, "password": PASSWORD, "back": "/"}).encode()) as first:
            return next(cookie.value for cookie in jar if cookie.name == SESSION), urlsplit(first.url).path

    def administrator_of(self, address):
        """Who may see a page of any works."""
        works = re.match(r"/works/\d+/", address)
        return next((name for name in ADMINISTRATORS.values() if works and self.signed_in(name)[1].startswith(works[0])), "nordwerk")

    @cache
    def links(self, name, address):
        opener, _ = self.opener(self.signed_in(name)[0])
        with opener.open(self.address + address) as answer:
            links = re.findall(r'<a [^>]*href="([^"]*)"[^>]*>([^<]*)</a>', answer.read().decode())
        return {unescape(name): unescape(link).split("?")[0] for link, name in reversed(links)}

    def post(self, name, page, fields, to=""):
        """What is answered to a form that somebody sends from a page, to the page itself or a step below it."""
        session = self.signed_in(name)[0]
        opener, jar = self.opener(session)
        with opener.open(self.address + page) as shown:
            token = re.search(r'name="form-token" value="([^"]*)"', shown.read().decode())[1]
        # The token belongs to a cookie that came with the page.
        cookies = "; ".join([f"{SESSION}={session}"] + [f"{cookie.name}={cookie.value}" for cookie in jar])
        sent = urllib.request.Request(self.address + page + to, urlencode({"form-token": token, **fields}).encode(), {"Cookie": cookies})
        with opener.open(sent) as answer:
            return answer.read().decode()

    @cache
    def handed_over(self, kind):
        """Where a link leads that was handed over: an invitation to somebody new, or a reset for somebody who is there."""
        people = "/".join(self.works("Nordwerk").split("/")[:3]) + "/people"
        if kind == "invitation":
            person = {"name": "Ole Brandt", "badge": "", "language": "", "sign-in-name": "ole", "office": "member", "unit": "Nordwerk/Gears"}
            answer = self.post("nordwerk", people + "/new", {**person, "from": "", "until": "", "act": "confirm"})
        else:
            answer = self.post("nordwerk", self.links("nordwerk", people)["Ida Sommer"], {}, "/link")
        return re.search(rf"/{kind}/[^<\"\s]+", answer)[0]

    def opener(self, session=None):
        jar = CookieJar()
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
        if session:
            opener.addheaders = [("Cookie", f"{SESSION}={session}")]
        return opener, jar


@contextmanager
def open_house(executable, language):
    with tempfile.TemporaryDirectory() as folder, demonstration(executable, Path(folder)) as address, sync_playwright() as playwright:
        # Nothing that a browser of its own accord asks the net for.
        quiet = ["--no-sandbox", "--disable-component-update", "--disable-background-networking", "--no-first-run"]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=quiet)
        try:
            yield House(executable, address, browser, language)
        finally:
            browser.close()


@contextmanager
def new_house(house):
    """A server that was just installed: nothing stands in its database. The house, and the link that is printed."""
    with tempfile.TemporaryDirectory() as folder, serving(house.executable, Path(folder)) as (address, output):
        yield House(house.executable, address, house.browser, house.language), re.search(r"http://[^/ ]*(/\S*)", output.readline())[1]


@contextmanager
def demonstration(executable, folder):
    subprocess.run([executable, "demo", "--password", PASSWORD, "--db", folder / "works.db"], check=True, capture_output=True)
    with serving(executable, folder) as (address, _):
        yield address


@contextmanager
def serving(executable, folder, clock=()):
    """Where the server is, and what it says after that. `clock`: a command before it that sets its time otherwise."""
    # Port 0 takes a free one; the server says which.
    with open(folder / "log", "wb") as log:
        command = [*clock, executable, "serve", "--db", folder / "works.db", "--listen", "127.0.0.1:0"]
        # In a group of its own: a clock before it is a process that ends without it.
        server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True, start_new_session=True)
    try:
        yield re.search(r"http://[^/ ]*", server.stdout.readline()).group(), server.stdout
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.stdout.read()
        server.wait()
