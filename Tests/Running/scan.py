"""Lets sqlmap and wapiti at a running server, with the session of somebody who may do everything. They must find nothing.

    scan.py EXECUTABLE [SECONDS]    at most so many for wapiti, and as many for all that sqlmap does; 300 unless said
"""

import json
import re
import subprocess
import sys
import tempfile
from html import unescape
from pathlib import Path
from urllib.parse import urlencode

from running import Visitor, serving

# What wapiti reports on every server of this kind, and why it is none.
NO_FINDINGS = {
    "X-Frame-Options is not set": "the content security policy's frame-ancestors says it",
    "Strict-Transport-Security is not set": "there is no TLS here; bin/proxies looks at it",
    "Secure flag is not set": "the same",
    "X-XSS-Protection is not set": "browsers have given it up, and nothing inline runs here",
}
# Not "ssrf", which asks a server on the net; "csrf", which knows a token by its name only; "sql", which sqlmap does better.
MODULES = "blindsql,cookieflags,crlf,csp,exec,file,htaccess,http_headers,methods,permanentxss,redirect,xss"
# What a tool may take beyond its time until it has stopped and written its report.
GRACE = 30


def main():
    executable, seconds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 300
    with tempfile.TemporaryDirectory() as folder, serving(executable, Path(folder) / "works.db") as (address, _):
        visitor = Visitor(address)
        found = []
        for question, fields in questions(visitor):
            found += sqlmap(visitor, question, fields, Path(folder), seconds // 5)
        # The last one: it sends every form that it finds, and changes what the others ask about.
        found += wapiti(visitor, Path(folder), seconds) + still_answers(visitor)
    for finding in found:
        print(f"FOUND {finding}")
    print(f"{len(found)} found")
    sys.exit(1 if found else 0)


def still_answers(visitor):
    status = visitor.ask(visitor.today).status
    return [] if status == 200 else [f"the server answers {status} after all this"]


# --- wapiti


def wapiti(visitor, folder, seconds):
    report, jar = folder / "wapiti.json", folder / "cookies.json"
    jar.write_text(json.dumps({"127.0.0.1": {"/": dict(map(cookie, visitor.cookies.split("; ")))}}))
    works = f"{visitor.address}{visitor.works}/"
    # By its folder everything of the works, and not the way out, which would end the session.
    words = ["wapiti", "-u", works, "-s", visitor.address + visitor.today, "-s", works + "indicators", "--scope", "folder",
             "-c", jar, "-m", MODULES, "-d", "3", "--max-links-per-page", "20",
             "--max-scan-time", str(seconds // 10), "--max-attack-time", str(seconds // 15), "--flush-session", "--store-session", folder,
             "--no-bugreport", "-f", "json", "-o", report, "-v", "2"]
    said = run(words, seconds)
    if not report.exists():
        return [f"wapiti did not finish: {said[-400:]}"]
    if len(set(re.findall(rf"{visitor.works}/units/\d+", said))) < 5:
        return ["wapiti saw hardly a page: was it signed in?"]
    told = json.loads(report.read_text())
    return [f"wapiti: {kind}: {each['path']}: {each['info']}"
            for section in ("vulnerabilities", "anomalies") for kind, all in told[section].items() for each in all
            if not any(reason in each["info"] for reason in NO_FINDINGS)]


def cookie(pair):
    name, value = pair.split("=", 1)
    return name, {"value": value, "version": 0, "expires": None, "secure": False, "port": None}


# --- sqlmap


def questions(visitor):
    """Addresses whose parameters reach the database, and forms with what is typed into them."""
    yield f"{visitor.works}/search?q=milling", None
    yield f"{visitor.works}/search/suggestions?q=milling", None
    yield f"{visitor.unit}/today?on=2026-01-31&span=year&roof=then&indicator=1", None
    yield entry(visitor)
    # The last one: after some wrong passwords the server lets this address wait.
    yield "/sign-in", {"form-token": visitor.token, "name": "nordwerk", "password": "x", "back": "/"}


def entry(visitor):
    """Where the first team enters its figures, and the form as it stands there."""
    address = visitor.unit + "/entry"
    while not (form := re.search(r'<form method="post" action="([^"]*)" class="entry">(.*?)</form>', page := text(visitor, address), re.DOTALL)):
        address = next(each for each in re.findall(r'href="([^"?]*/entry)', page) if each != address)
    tags = [dict(re.findall(r'([a-z]+)="([^"]*)"', tag)) for tag in re.findall(r"<(?:input|textarea|select)[^>]*>", form[2])]
    fields = {tag["name"]: unescape(tag.get("value") or "1") for tag in tags if "name" in tag}
    # A number of digits only, which sqlmap changes for each try: the same one twice would be told to be known already.
    fields |= {"form-token": visitor.token, "form-id": "31415926535897932384626433832795"}
    # Ones are not usual anywhere, and the form would only be asked back.
    return unescape(form[1]), fields | {"sure": "|".join(fields[name] for name in fields if name.startswith("figure-"))}


def text(visitor, address):
    return visitor.ask(address).read().decode()


def sqlmap(visitor, question, fields, folder, seconds):
    if not fields and (status := visitor.ask(question).status) != 200:
        return [f"the server answers {status} to {question} already"]
    words = ["sqlmap", "-u", visitor.address + question, "--cookie", visitor.cookies, "--batch", "--disable-coloring", "--flush-session",
             "--level", "2", "--skip", "form-token,form-id", "--randomize", "form-id", "--time-sec", "2", "--output-dir", folder / "sqlmap",
             "--ignore-code", "401,403,404,409,422,429"]
    said = run(words + (["--data", urlencode(fields)] if fields else []), seconds)
    found = [line for line in said.splitlines() if re.search(r"is vulnerable|(appears to be|is) '.*' injectable|following injection point", line)]
    if not found and "does not seem to be injectable" not in said:
        found = [f"could not be tested: {said[-400:]}"]
    return [f"sqlmap: {question}: {each}" for each in found]


def run(words, seconds):
    """What the tool said until it ended, or until its time was over."""
    end = ["timeout", "--signal=INT", f"--kill-after={GRACE}", str(seconds)]
    return subprocess.run(end + words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace").stdout


if __name__ == "__main__":
    main()
