"""One person's visit, and what a browser notices that a person does not."""

from urllib.parse import urlsplit

# What stands in a browser's cache may stay there as long as its address lasts: a year.
KEPT = "max-age=31536000"


class Visit:
    """`with house.visit(width=390, touch=True) as page:` the page of a browser of the person's own.

    At its end nothing may stand in the console, nothing may have been asked of another machine, and every file must have
    come whole and to be kept. A refusal that belongs to the story is announced: `refusals=[404]`.
    """

    def __init__(self, house, width=1280, height=900, dark=False, touch=False, script=True, language=None, calm=False, refusals=(), who=None, outages=False):
        """`outages`: the network drops, of which the browser complains.

        `who`: the name somebody signs in with; unless said, whoever may do everything at the works that a page belongs to. "" for nobody."""
        self.house, self.refusals, self.noticed, self.who, self.outages = house, refusals, [], who, outages
        self.context = house.browser.new_context(
            base_url=house.address, viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light",
            has_touch=touch, is_mobile=touch, java_script_enabled=script, locale=language or house.language,
            reduced_motion="reduce" if calm else "no-preference",
        )
        self.context.set_default_timeout(10_000)

    def __enter__(self):
        page = self.context.new_page()
        go = page.goto
        page.goto = lambda address, **rest: (self.sign_in(address), go(address, **rest))[1]
        page.on("console", lambda message: self.hear(message))
        page.on("pageerror", lambda error: self.noticed.append(f"error in the script: {error}"))
        page.on("request", lambda request: self.see_out(request))
        page.on("response", lambda response: self.see_in(response))
        return page

    def __exit__(self, kind, *_):
        self.context.close()
        if kind is None and self.noticed:
            raise AssertionError("; ".join(self.noticed))

    def sign_in(self, address):
        name = self.house.administrator_of(address) if self.who is None else self.who
        if name:
            self.context.add_cookies([{"name": "pacesetter-session", "value": self.house.signed_in(name)[0], "url": self.house.address}])

    def hear(self, message):
        # The browser itself complains of each refusal.
        announced = any(f"status of {status}" in message.text for status in self.refusals) or (self.outages and "net::ERR_" in message.text)
        if message.type in ("error", "warning") and not announced:
            self.noticed.append(f"in the console: {message.text}")

    def see_out(self, request):
        if urlsplit(request.url).scheme in ("http", "https") and not request.url.startswith(self.house.address):
            self.noticed.append(f"asked of another machine: {request.url}")

    def see_in(self, response):
        if response.status >= 400 and response.status not in self.refusals:
            self.noticed.append(f"{response.status} for {response.url}")
        if "/assets/" in response.url and (response.status != 200 or KEPT not in response.headers.get("cache-control", "")):
            self.noticed.append(f"not to be kept: {response.url}")
