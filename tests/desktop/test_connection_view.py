"""What the screens of connecting show, as tables."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from lobby_app.desktop.views.connection import connected_to, found_view, free_names, invitation_view, reason
from lobby_app.sync import (
    Enrolment,
    InviteAnswer,
    NotAReceiver,
    Offline,
    Refused,
    SyncStatus,
    Trouble,
    WrongCertificate,
)

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 22, 10, 41, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (SyncStatus(), {"state": "unknown", "address": "", "here": False, "at": "", "pending": 0}),
        (
            SyncStatus(saved=9, at_hub_seq=7, hub_state="joined", hub_url="https://10.20.30.40:8443", hub_last_ok=NOW),
            {"state": "joined", "address": "10.20.30.40:8443", "here": False, "at": "10:41", "pending": 2},
        ),
        (
            SyncStatus(hub_state="joined", hub_url="http://127.0.0.1:41234"),
            {"here": True, "address": "127.0.0.1:41234"},
        ),
        (SyncStatus(hub_state="out_of_reach", hub_trouble="offline"), {"state": "out_of_reach", "trouble": "offline"}),
    ],
)
def test_what_a_station_is_connected_to(status: SyncStatus, told: dict[str, object]) -> None:
    view = connected_to(status, "window-3", False)
    assert {key: view[key] for key in told} == told
    assert view["station"] == "window-3"


@pytest.mark.parametrize(
    ("outcome", "code"),
    [
        (Enrolment("hub", "https://a:1", "f"), ""),
        (Offline("no route"), "offline"),
        (NotAReceiver("status 302"), "not_a_receiver"),
        (WrongCertificate(), "wrong_certificate"),
        (Refused("code_expired"), "code_expired"),
        (Refused("code_for_other_station"), "code_for_other_station"),
        (Refused("own_folder: disk full"), "own_folder"),
        (Refused("something new"), "refused"),
    ],
)
def test_every_outcome_has_a_word(outcome: Enrolment | Trouble, code: str) -> None:
    assert reason(outcome) == code


def test_a_code_is_shown_in_groups_with_its_end_on_the_branch_clock() -> None:
    code = "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF"
    urls = ["https://10.20.30.40:8443", "https://desk-pc:8443"]
    answer = InviteAnswer("window-3", code, "1" * 61, "2026-11-22T02:56:00+00:00", urls)
    view = invitation_view(answer, ("data:", 33), NOW)
    assert view["code"] == "AAAAA BBBBB CCCCC DDDDD EEEEE FFFFF"
    assert view["addresses"] == ["10.20.30.40:8443", "desk-pc:8443"]
    assert (view["ends"], view["reason"], view["modules"]) == ("10:56", "", 33)
    alone = InviteAnswer("window-3", code, "1" * 61, "2026-11-22T02:56:00+00:00", [])
    assert invitation_view(alone, ("data:", 33), NOW)["reason"] == "this_machine_only"
    assert invitation_view(Refused("may_not_invite"), ("", 0), NOW) == {"station": "", "reason": "may_not_invite"}


def test_names_that_are_free_and_hubs_that_were_found() -> None:
    names = free_names(["desk", "window-1", "supervisor"])
    assert names[0] == "window-2" and "desk-2" in names
    assert not {"desk", "window-1", "supervisor"} & set(names)
    assert found_view([("https://10.0.0.5:8443", "desk-pc")]) == [{"address": "10.0.0.5:8443", "machine": "desk-pc"}]
