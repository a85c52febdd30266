"""Whatever a station sends, folding goes on: what breaks a rule folds to nothing and leaves a note."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lobby_app.casework import KINDS, Branch, fold
from lobby_app.journal import Event, Stored, freeze, stored

CASE, CALL = "c" * 32, "d" * 32
AT = "2026-11-22T09:00:00.000+08:00"


def event(
    number: int, kind: str, body: dict[str, Any], station: str = "desk", case: str | None = CASE, at: str = AT
) -> Stored:
    one = Event(1, station, "e" * 32, number, number, [], "0" * 64, at, "2026-11-22", "L01", kind, case, "g", body)
    return stored(freeze(one))


STEPS = [{"code": "greet", "phase": "arrive", "role": "any", "from": ["ill"], "action": ""}]
VISIT = [
    event(1, "station_opened", {"role": "desk"}, case=None),
    event(2, "station_opened", {"role": "window", "window": "3"}, "window-3", None),
    event(3, "case_opened", {"number": 1}),
    event(4, "walk_composed", {"categories": ["ill"], "steps": STEPS}),
    event(5, "window_called", {"window": "3", "call": CALL, "needs": []}),
]

scalar = st.one_of(st.none(), st.booleans(), st.integers(-5, 5), st.text(max_size=8), st.sampled_from([CALL, AT, "3"]))
value = st.recursive(scalar, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner))
KEYS = (
    "number window call needs case step reason happened categories steps rules handling way tasks task due to kind "
    "deed until cap_s how minutes role label code state day note_count field value event outcome cues"
)
keys = st.sampled_from(KEYS.split())
anything = st.builds(
    event,
    st.integers(6, 60),
    st.sampled_from(sorted(KINDS)),
    st.dictionaries(keys, value, max_size=5),
    st.sampled_from(["desk", "window-3", "other"]),
    st.sampled_from([CASE, None, "f" * 32]),
    st.sampled_from([AT, "yesterday", "2026-11-22T09:00:00"]),
)


@settings(max_examples=120, deadline=None)
@given(st.lists(anything, max_size=8))
def test_folding_never_fails(events: list[Stored]) -> None:
    branch = fold([*VISIT, *events])
    assert branch.cases[CASE].id == CASE


def noted(*events: Stored) -> tuple[Branch, list[str]]:
    branch = fold([*VISIT, *events])
    return branch, [note.code for note in branch.notes]


@pytest.mark.parametrize(
    ("kind", "body", "station", "code"),
    [
        ("case_opened", {"number": 2}, "desk", "case_exists"),
        ("case_ended", {"outcome": "done"}, "desk-2", "not_owner"),
        ("case_ended", {"outcome": "done", "happened": "soon"}, "desk", "bad_body"),
        ("case_resumed", {}, "desk", "case_state"),
        ("case_reopened", {}, "desk", "case_state"),
        ("case_taken_over", {}, "desk-2", "not_offered"),
        ("step_done", {"step": "fly"}, "desk", "unknown_step"),
        ("step_done", {"step": "greet"}, "desk-2", "not_involved"),
        ("step_undone", {"step": "greet"}, "desk", "step_todo"),
        ("window_called", {"window": "4", "call": "e" * 32}, "desk", "already_called"),
        ("window_called", {"window": "4", "call": CALL}, "desk", "call_exists"),
        ("call_accepted", {"call": CALL}, "desk", "not_the_window"),
        ("call_accepted", {"call": "nobody"}, "window-3", "unknown_call"),
        ("serving_ended", {"call": CALL}, "window-3", "call_state"),
        ("calling_resumed", {"window": "3", "how": "asked"}, "window-3", "no_pause"),
        ("pause_extended", {"call": CALL, "until": AT}, "window-3", "no_pause"),
        ("calling_paused", {"window": "3", "call": CALL, "until": "x", "cap_s": 1, "how": "a"}, "window-3", "bad_body"),
        ("calling_paused", {"window": "4", "call": CALL, "until": AT, "cap_s": 1, "how": "a"}, "window-3", "bad_body"),
        ("task_left", {"task": "video", "due": "soon"}, "desk", "bad_body"),
        ("task_left", {"task": "video", "due": "2026-W48-4"}, "desk", "bad_body"),
        ("case_ended", {"outcome": "done", "happened": "20261122T100000+08"}, "desk", "bad_body"),
        ("walk_composed", {"categories": ["ill"], "steps": [], "rules": []}, "desk", "bad_body"),
        ("task_done", {"task": "video"}, "desk", "unknown_task"),
        ("deed_done", {"deed": "x"}, "desk", "no_emergency"),
        ("emergency_ended", {}, "desk", "no_emergency"),
        ("amended", {"event": "", "field": "outcome", "value": "x", "reason": "r"}, "desk", "case_state"),
        ("amended", {"event": "", "field": "number", "value": "x", "reason": "r"}, "desk", "not_amendable"),
        ("day_signed_off", {"day": "2026-11-23", "note_count": 0}, "desk", "day_to_come"),
        ("window_closed", {"window": "3"}, "desk", "not_the_window"),
        ("from_tomorrow", {}, "desk", "unknown_kind"),
    ],
)
def test_what_breaks_a_rule_changes_nothing(kind: str, body: dict[str, Any], station: str, code: str) -> None:
    before, _ = noted()
    branch, codes = noted(event(9, kind, body, station))
    assert codes == [code]
    branch.notes, branch.last, branch.days = [], before.last, before.days
    assert branch == before


def test_a_moment_nobody_can_read_folds_to_nothing() -> None:
    _, codes = noted(event(9, "step_done", {"step": "greet"}, at="noon"))
    assert codes == ["bad_envelope"]
