"""A server over demonstration works of its own, on a free port of this machine, and the browser that visits it."""

import re
import shutil
import subprocess
import tempfile
import urllib.request
from contextlib import contextmanager
from functools import cache
from html import unescape
from pathlib import Path

from playwright.sync_api import sync_playwright

from visit import Visit


class House:
    def __init__(self, address, browser, language):
        self.address, self.browser, self.language = address, browser, language

    def visit(self, **circumstances):
        """A person with a browser; what goes wrong unseen is told when the visit ends."""
        return Visit(self, **circumstances)

    def works(self, name):
        """The address of the unit at the top of a works."""
        return self.links("/")[name].removesuffix("/today")

    def unit(self, works, *path):
        """The address of a unit, found as its people find it: down the buttons of the units that enter for themselves."""
        address = self.works(works)
        for step in path:
            address = self.links(address + "/entry")[step].removesuffix("/entry")
        return address

    @cache
    def links(self, address):
        with urllib.request.urlopen(self.address + address) as answer:
            links = re.findall(r'<a [^>]*href="([^"]*)">([^<]*)</a>', answer.read().decode())
        return {unescape(name): unescape(link).split("?")[0] for link, name in reversed(links)}


@contextmanager
def open_house(executable, language):
    with tempfile.TemporaryDirectory() as folder, serving(executable, Path(folder)) as address, sync_playwright() as playwright:
        # Nothing that a browser of its own accord asks the net for.
        quiet = ["--no-sandbox", "--disable-component-update", "--disable-background-networking", "--no-first-run"]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=quiet)
        try:
            yield House(address, browser, language)
        finally:
            browser.close()


@contextmanager
def serving(executable, folder):
    database = ["--db", folder / "works.db"]
    subprocess.run([executable, "demo", *database], check=True, capture_output=True)
    # Port 0 takes a free one; the server says which.
    with open(folder / "log", "wb") as log:
        server = subprocess.Popen([executable, "serve", *database, "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, stderr=log, text=True)
    try:
        yield re.search(r"http://[^/ ]*", server.stdout.readline()).group()
    finally:
        server.terminate()
        server.wait()
