"""Words for codes, in the language of the export. A code the guide does not know stands for itself."""

from collections.abc import Iterable, Mapping

from lobby_app.casework import Case
from lobby_app.guide import Guide, Option, Text

LANGUAGES = ("zh", "en")

UNASKED = "not_asked"
"""What stands for a fact that nobody has asked the customer."""


def asked(case: Case, fact: str) -> str:
    """The code of a fact (business or companion), or that nobody asked for it."""
    return UNASKED if fact in case.unasked else str(getattr(case, fact))


class Words:
    """`lang` is zh or en. Raises ValueError for another one."""

    def __init__(self, guide: Guide, lang: str) -> None:
        if lang not in LANGUAGES:
            raise ValueError(f"no language {lang!r}: zh or en")
        self.guide = guide
        self.lang = lang

    def pick(self, text: Text) -> str:
        return text.zh if self.lang == "zh" else text.en

    def option(self, options: Mapping[str, Option], code: str) -> str:
        return self.pick(options[code].name) if code in options else code

    def categories(self, codes: Iterable[str]) -> str:
        known = self.guide.categories
        return self.listed(self.pick(known[code].name) if code in known else code for code in codes)

    def business(self, code: str) -> str:
        known = self.guide.business
        return self.pick(known[code].name) if code in known else code

    def fact(self, case: Case, fact: str) -> str:
        """Business or companion of a case in words."""
        if fact in case.unasked:
            return "没有问" if self.lang == "zh" else "Not asked"
        return (
            self.business(case.business) if fact == "business" else self.option(self.guide.companions, case.companion)
        )

    def step(self, code: str) -> str:
        known = self.guide.steps
        return self.pick(known[code].title) if code in known else code

    def deed(self, code: str) -> str:
        titles = {one.code: self.pick(one.title) for kind in self.guide.emergency for one in kind.deeds}
        return titles.get(code, code)

    def task(self, code: str) -> str:
        known = self.guide.tasks
        return self.pick(known[code].title) if code in known else code

    def way(self, handling: str, way: str) -> str:
        asked = self.guide.handling.get(handling)
        titles = {one.code: self.pick(one.title) for one in asked.ways} if asked else {}
        return titles.get(way, way)

    def listed(self, words: Iterable[str]) -> str:
        return ("、" if self.lang == "zh" else ", ").join(words)
