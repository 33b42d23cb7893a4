"""Runs checks: sentences about people, each in a house of its module's own, several modules at a time.

    runner.py EXECUTABLE [--all-languages] [WORD]    with a WORD only the sentences that hold it
"""

import importlib
import os
import sys
import time
import traceback
from concurrent.futures import ProcessPoolExecutor

from house import open_house

# The longest first, so that none is left alone at the end.
MODULES = ["accessibility", "journeys", "loop", "questions", "layout", "boards", "offline", "definitions", "people"]
LANGUAGES = ["en", "zh", "ru", "de"]


def run(executable, module, language, word):
    """What failed in one module, and how many sentences held."""
    sentences = [each for each in importlib.import_module(module).SENTENCES if word in each.text]
    failures = []
    if sentences:
        with open_house(executable, language) as house:
            failures = [failure for each in sentences if (failure := each.failure(house))]
    return f"{module} in {language}", len(sentences) - len(failures), failures


def main():
    words = [word for word in sys.argv[2:] if not word.startswith("--")]
    languages = LANGUAGES if "--all-languages" in sys.argv else LANGUAGES[:1]
    tasks = [(sys.argv[1], module, language, " ".join(words)) for language in languages for module in MODULES]
    begun, passed, failed = time.monotonic(), 0, 0
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for name, held, failures in pool.map(run, *zip(*tasks)):
            passed, failed = passed + held, failed + len(failures)
            for failure in failures:
                print(f"FAILED ({name}) {failure}\n")
    print(f"{passed} passed, {failed} failed in {time.monotonic() - begun:.0f} s")
    sys.exit(1 if failed or not passed else 0)


class Sentence:
    """A check: its name says who does what, and, where it holds for each of several things, for which."""

    def __init__(self, check, case):
        self.check, self.case = check, case
        self.text = check.__name__.replace("_", " ") + ("" if case is None else f": {case}")

    def failure(self, house):
        try:
            self.check(house) if self.case is None else self.check(house, self.case)
        except Exception as problem:
            lines = [f"{entry.name}, line {entry.lineno}" for entry in traceback.extract_tb(problem.__traceback__) if entry.filename.startswith(os.path.dirname(__file__))]
            return f"{self.text}\n  {type(problem).__name__}: {problem}\n  in {' > '.join(lines[1:])}"


def collection():
    """A list of sentences, and the decorator that adds to it: `@sentence()`, or `@sentence(*cases)` for each of several."""
    sentences = []

    def sentence(*cases):
        def add(check):
            sentences.extend(Sentence(check, case) for case in cases or [None])
            return check

        return add

    return sentences, sentence


if __name__ == "__main__":
    main()
