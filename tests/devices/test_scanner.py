"""Keys of a scanner and keys of a human, told apart by their pace."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from lobby_app.devices.scanner import ENTER, GAP_S, LEAST, OTHER, Answer, Scanner

DIGITS = st.text("0123456789", min_size=LEAST, max_size=299)
QUICK = st.floats(0.0, GAP_S * 0.98)
SLOW = st.floats(GAP_S * 1.02, 2.0)


class Typed:
    """Feeds keys and keeps what a control would get, and what was scanned."""

    def __init__(self) -> None:
        self.scanner = Scanner()
        self.now = 100.0
        self.held = ""
        self.got = ""
        self.scans: list[str] = []

    def key(self, char: str, after: float = 0.002) -> Answer:
        self.now += after
        answer = self.scanner.key(char, self.now)
        if answer.release:
            self.got, self.held = self.got + self.held, ""
        if answer.hold:
            self.held += char
        elif answer.scan:
            self.scans.append(answer.scan)
            self.held = ""
        else:
            self.got += char
        return answer

    def rest(self, seconds: float = 1.0) -> None:
        self.now += seconds
        if self.scanner.idle(self.now):
            self.got, self.held = self.got + self.held, ""


@given(DIGITS, st.data())
def test_what_a_scanner_types_reaches_no_control(code: str, data: st.DataObject) -> None:
    typed = Typed()
    for char in code + ENTER:
        typed.key(char, data.draw(QUICK))
    assert typed.scans == [code]
    assert typed.got == ""
    assert not typed.scanner.holding


@given(st.text("0123456789abc" + ENTER, max_size=60), st.data())
def test_what_a_human_types_arrives_whole_and_in_order(text: str, data: st.DataObject) -> None:
    typed = Typed()
    for char in text:
        typed.key(char, data.draw(SLOW))
    typed.rest()
    assert typed.got == text
    assert typed.scans == []


@given(st.lists(st.tuples(st.sampled_from("0123456789ab" + ENTER), st.one_of(QUICK, SLOW)), max_size=80))
def test_nothing_is_lost_and_nothing_comes_twice(keys: list[tuple[str, float]]) -> None:
    typed = Typed()
    for char, after in keys:
        typed.key(char, after)
    typed.rest()
    everything = "".join(char for char, _ in keys)
    used_up = sum(len(scan) + 1 for scan in typed.scans)
    assert len(typed.got) + used_up == len(everything)
    rest = iter(everything)
    assert all(char in rest for char in typed.got)


def test_a_roll_over_two_keys_is_still_a_human() -> None:
    typed = Typed()
    for char, after in zip("1234567890", [0.2, 0.02] * 5, strict=True):
        typed.key(char, after)
    typed.key(ENTER, 0.01)
    assert typed.got == "1234567890" + ENTER
    assert typed.scans == []


def test_a_short_quick_code_is_handed_on() -> None:
    typed = Typed()
    for char in "12345" + ENTER:
        typed.key(char)
    assert typed.got == "12345" + ENTER


def test_digits_without_enter_are_handed_on_after_a_moment() -> None:
    typed = Typed()
    for char in "1" * 40:
        typed.key(char)
    assert typed.got == ""
    typed.rest(GAP_S / 2)
    assert typed.got == ""
    typed.rest(GAP_S)
    assert typed.got == "1" * 40


def test_enter_alone_and_other_keys_pass_at_once() -> None:
    typed = Typed()
    assert typed.key(ENTER) == Answer()
    typed.key("7")
    assert typed.key(OTHER) == Answer(release=True)
    assert typed.got == ENTER + "7"


def test_two_scans_in_a_row_are_two() -> None:
    typed = Typed()
    codes = ["1234567890123", "9876543210987"]
    for code in codes:
        for char in code + ENTER:
            typed.key(char, 0.005)
    assert typed.scans == codes
    assert all(one != other for one, other in pairwise(typed.scans))


def test_a_clock_that_jumps_back_makes_no_scan() -> None:
    typed = Typed()
    for char in "123456789012":
        typed.key(char)
    typed.key(ENTER, -5.0)
    assert typed.scans == []
    assert typed.got == "123456789012" + ENTER


def test_keys_without_end_are_not_kept_without_end() -> None:
    typed = Typed()
    for _ in range(9000):
        typed.key("1", 0.001)
    assert len(typed.held) < 5000
