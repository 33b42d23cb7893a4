"""Takes pictures of pages: pictures.py ADDRESS FOLDER [--all]. Called by bin/pictures."""

import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from house import ADMINISTRATORS, PASSWORD

WIDTHS = [360, 390, 820, 1280]


@dataclass
class Picture:
    name: str
    works: str
    place: str
    unit: str | None = None
    query: str = ""
    width: int = 1280
    height: int = 900
    language: str = "en"
    dark: bool = False
    printed: bool = False
    whole: bool = False


# What the documents show: one screen each, so that the files stay small; the main pages in three widths.
HEIGHTS = {390: 844, 820: 1000, 1280: 820}
MAIN = [
    ("today", "Mansfeld", "today", None, "on=1959-07-31&span=month"),
    ("unit", "Nordwerk", "unit", "Milling 2 late", ""),
    ("entry", "Nordwerk", "entry", "Milling 2 late", ""),
    ("board", "Nordwerk", "board", "Machining", ""),
    ("peers", "Mansfeld", "peers", "Team Balvi", "on=1959-07-31"),
]
SHOWN = [
    Picture(f"{name}-{width}", works, place, unit, query, width, height) for name, works, place, unit, query in MAIN for width, height in HEIGHTS.items()
] + [Picture("wall-1920", "Nordwerk", "wall", width=1920, height=1080, dark=True)]


def every_page() -> list[Picture]:
    pages = [
        ("mansfeld", "Mansfeld", "today", None, "on=1959-07-31&span=month"),
        ("nordwerk", "Nordwerk", "today", None, ""),
        ("team", "Nordwerk", "unit", "Milling 2 late", ""),
        ("mill", "Anshan Steel", "unit", "Blooming mill", ""),
        ("entry", "Nordwerk", "entry", "Milling 2 late", ""),
    ]
    all_pages = []
    for name, works, place, unit, query in pages:
        for width in WIDTHS:
            all_pages.append(Picture(f"{name}-{width}", works, place, unit, query, width, whole=True))
        all_pages.append(Picture(f"{name}-dark", works, place, unit, query, 1280, dark=True, whole=True))
        all_pages.append(Picture(f"{name}-print", works, place, unit, query, 800, printed=True, whole=True))
        for language in ["zh", "ru", "de"]:
            all_pages.append(Picture(f"{name}-{language}", works, place, unit, query, 390, language=language, whole=True))
    return all_pages


def address_of(page: Page, home: str, picture: Picture) -> str:
    """Finds the unit by its name, as a reader would: from the first page down."""
    page.goto(home)
    page.fill("[name=name]", ADMINISTRATORS[picture.works])
    page.fill("[name=password]", PASSWORD)
    page.click("main .button.main")
    here = page.url
    if picture.unit:
        link = find(page, picture.unit)
        if link is None:
            raise SystemExit(f"no unit called {picture.unit} in {picture.works}")
        here = link
    base = re.sub(r"/today.*|\?.*", "", here)
    place = "" if picture.place == "unit" else "/" + picture.place
    return base + place + ("?" + picture.query if picture.query else "")


def find(page: Page, unit: str, depth: int = 3) -> str | None:
    rows = page.locator("tbody th a, .choices a")
    links = {rows.nth(i).inner_text(): rows.nth(i).evaluate("a => a.href") for i in range(rows.count())}
    if unit in links:
        return links[unit]
    if depth > 0:
        for link in links.values():
            page.goto(link)
            found = find(page, unit, depth - 1)
            if found:
                return found
    return None


def take(browser: Browser, home: str, folder: Path, picture: Picture) -> None:
    context = browser.new_context(
        viewport={"width": picture.width, "height": picture.height},
        color_scheme="dark" if picture.dark else "light",
        locale=picture.language,
        reduced_motion="reduce",
    )
    page = context.new_page()
    address = address_of(page, home, picture)
    page.goto(address)
    if picture.printed:
        page.emulate_media(media="print")
    path = folder / f"{picture.name}.png"
    page.screenshot(path=path, full_page=picture.whole)
    print(f"{path}  {path.stat().st_size // 1024} KB")
    context.close()


def main() -> None:
    home, folder = sys.argv[1], Path(sys.argv[2])
    pictures = every_page() if "--all" in sys.argv[3:] else SHOWN
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for picture in pictures:
            take(browser, home, folder, picture)
        browser.close()


if __name__ == "__main__":
    main()
