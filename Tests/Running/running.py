"""A server over demonstration works of its own, on a free port of this machine, and somebody who is signed in there."""

import re
import subprocess
import urllib.error
import urllib.request
from contextlib import contextmanager
from urllib.parse import urlencode

PASSWORD = "demonstration"
# May do everything at Nordwerk, the works whose days go on to today.
ADMINISTRATOR = "nordwerk"


@contextmanager
def serving(executable, database):
    """Where the server is, and its process."""
    subprocess.run([executable, "demo", "--password", PASSWORD, "--db", database], check=True, capture_output=True)
    # Port 0 takes a free one; the server says which.
    command = [executable, "serve", "--db", database, "--listen", "127.0.0.1:0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        yield re.search(r"http://[^/ ]*", server.stdout.readline()).group(), server
    finally:
        server.terminate()
        server.wait()


class Visitor:
    """The administrator of Nordwerk, and what a browser would hold of the visit."""

    def __init__(self, address):
        self.address, self.cookies = address, ""
        form = self.ask("/sign-in").read().decode()
        self.token = re.search(r'name="form-token" value="([^"]*)"', form)[1]
        self.cookies = f"pacesetter-form={self.token}"
        answer = self.ask("/sign-in", {"form-token": self.token, "name": ADMINISTRATOR, "password": PASSWORD, "back": "/"})
        session = re.search(r"pacesetter-session=([^;]*)", " ".join(answer.headers.get_all("Set-Cookie")))[1]
        self.cookies += f"; pacesetter-session={session}"
        self.today = self.ask("/").headers["Location"]
        self.unit = self.today.split("?")[0].removesuffix("/today")
        self.works = re.match(r"/works/\d+", self.unit)[0]

    def ask(self, path, fields=None):
        """The answer itself, also where it leads elsewhere or refuses."""
        data = urlencode(fields).encode() if fields else None
        try:
            return urllib.request.build_opener(Stay).open(urllib.request.Request(self.address + path, data, {"Cookie": self.cookies}))
        except urllib.error.HTTPError as answer:
            return answer


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None
