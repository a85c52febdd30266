"""The writing board: what stands on a page, what the customer sees large, what is still to be filed."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec

from lobby_app.casework import Case
from lobby_app.guide import Guide, Phrase

SIDES = ("customer", "staff")
ANSWERS = {"card.yes": "check-bold", "card.no": "close-thick", "card.unclear": "help"}
"""The cards that a customer may touch as an answer, each with its icon."""


class Stroke(msgspec.Struct, frozen=True, tag="stroke"):
    """One line of a finger or a pen. `points`: x, y, x, y … in px of a writing area `width` × `height` px large."""

    side: str
    width: int
    height: int
    points: tuple[float, ...]


class Line(msgspec.Struct, frozen=True, tag="line"):
    """Words that somebody typed."""

    side: str
    text: str


class Card(msgspec.Struct, frozen=True, tag="card"):
    """A ready card: shown by staff, or touched by the customer as an answer. Its words of then."""

    side: str
    code: str
    zh: str
    en: str


Written = Stroke | Line | Card
_DECODER = msgspec.json.Decoder(Written)


class Entry(NamedTuple):
    """Something written, with its id in the store and its page, counted from 1."""

    id: int
    page: int
    what: Written


class TalkState(NamedTuple):
    """The talk in front: all of its entries, the page on the screen, and on what it was put: "", printed or pdf.

    `outdated`: it was on paper, but has changed since. `restore`: the side whose strokes an undo would bring back.
    `case` is empty while the talk belongs to no customer; `unreadable`: what is kept cannot be opened, only wiped;
    `unassigned`: there is a talk without a customer that could be this one's. `begun`: nothing stood on the board yet
    when it came to the front. `theirs`: whoever is before this station now may see it.
    """

    entries: tuple[Entry, ...] = ()
    page: int = 1
    unreadable: bool = False
    produced: str = ""
    file: str = ""
    outdated: bool = False
    case: str = ""
    number: str = ""
    slip: str = ""
    day: str = ""
    unassigned: bool = False
    restore: str = ""
    begun: bool = False
    theirs: bool = False


def theirs(state: TalkState, case: Case | None, with_us: str) -> bool:
    """Whether the talk is that of whoever is before this station now. One of an open case is its customer's; one
    without is whose it was begun for: once its board was closed, somebody else may have come. `case`: the talk's, or
    None; `with_us`: the id of the case whose customer is here, or empty."""
    if case is None:
        return not state.case and state.begun
    return case.is_open and case.id == with_us


def encode(what: Written) -> bytes:
    return msgspec.json.encode(what)


def decode(content: bytes) -> Written:
    """Raises msgspec.DecodeError if a newer program wrote it."""
    found: Written = _DECODER.decode(content)
    return found


def on_page(entries: Sequence[Entry], page: int, side: str = "") -> list[Entry]:
    return [one for one in entries if one.page == page and side in ("", one.what.side)]


def strokes(entries: Sequence[Entry], page: int, side: str) -> list[tuple[int, Stroke]]:
    """The strokes of one side of a page, with their ids, in the order in which they were made."""
    return [(one.id, one.what) for one in on_page(entries, page, side) if isinstance(one.what, Stroke)]


def last_page(entries: Sequence[Entry]) -> int:
    return max((one.page for one in entries), default=1)


def board_view(state: TalkState, guide: Guide, language: str) -> dict[str, Any]:
    """The Board screen as plain values, but for the cards."""
    page = on_page(state.entries, state.page)
    return {
        "case": state.case,
        "number": state.number,
        "page": state.page,
        "pages": max(state.page, last_page(state.entries)),
        "empty": not page,
        "blank": not state.entries and not state.unreadable,
        "shown": shown(page),
        "answer": answer(page),
        "answers": [
            {"code": card.code, "zh": card.zh, "en": card.en, "glyph": ANSWERS[card.code]}
            for card in guide.cards
            if card.code in ANSWERS
        ],
        "talk": [talk_row(one.what, language) for one in page if not isinstance(one.what, Stroke)],
        "undo": {side: any(one.what.side == side for one in page) for side in SIDES},
        "clear": {side: bool(strokes(page, state.page, side)) for side in SIDES},
        "produced": state.produced,
        "file": state.file,
        "outdated": state.outdated,
        "unreadable": state.unreadable,
        "unassigned": state.unassigned,
        "restore": state.restore,
        "theirs": state.theirs,
    }


def cards_view(guide: Guide, find: str) -> list[dict[str, str]]:
    """The ready cards; `find`, what staff have typed so far, narrows them. Apart from the view: strokes change that."""
    return [{"code": card.code, "zh": card.zh, "en": card.en} for card in guide.cards if fits(card, find)]


def shown(page: Sequence[Entry]) -> dict[str, str]:
    """What staff said last on this page. `kind`: card, line, ink (their handwriting) or nothing yet."""
    said = [one.what for one in page if one.what.side == "staff"]
    match said[-1] if said else None:
        case Card(_, code, zh, en):
            return {"kind": "card", "code": code, "zh": zh, "en": en}
        case Line(_, text):
            return {"kind": "line", "code": "", "zh": text, "en": ""}
        case Stroke():
            return {"kind": "ink", "code": "", "zh": "", "en": ""}
    return {"kind": "", "code": "", "zh": "", "en": ""}


def answer(page: Sequence[Entry]) -> str:
    """The card with which the customer answered what was said last, or empty."""
    for one in reversed(page):
        if one.what.side == "staff":
            return ""
        if isinstance(one.what, Card):
            return one.what.code
    return ""


def talk_row(what: Line | Card, language: str) -> dict[str, Any]:
    text = what.text if isinstance(what, Line) else what.en if language == "en" else what.zh
    return {"side": what.side, "text": text, "card": isinstance(what, Card)}


def fits(card: Phrase, find: str) -> bool:
    """Whether a card has every word that was typed, in either language."""
    words = f"{card.zh} {card.en}".casefold()
    return all(part in words for part in find.casefold().split())
