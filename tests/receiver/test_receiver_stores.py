"""One contract, two databases: every test here runs on SQLite and on PostgreSQL."""

import threading

import pytest

from lobby_app.receiver.store import (
    Accepted,
    Enrolled,
    Forked,
    Gap,
    NotEnrolled,
    StationKey,
    Store,
)

from .streams import batch_of, frozen

EPOCH = "0123456789abcdef" * 2
KEY = StationKey("desk", EPOCH, bytes(range(32)))
OTHER_KEY = StationKey("desk", EPOCH, bytes(32))


def test_a_stream_comes_in_batches_and_is_read_back_byte_for_byte(store: Store) -> None:
    raws = frozen("desk", EPOCH, 30)
    assert store.take(batch_of("desk", EPOCH, raws[:10]), 1) == Accepted(11, 10, 0)
    assert store.take(batch_of("desk", EPOCH, raws[10:], 11), 2) == Accepted(31, 20, 0)
    assert store.read("desk", EPOCH, 1) == raws
    assert store.read("desk", EPOCH, 29) == raws[28:]
    assert store.read("desk", EPOCH, 31) == []


def test_an_overlap_is_held_and_only_the_rest_is_new(store: Store) -> None:
    raws = frozen("desk", EPOCH, 8)
    store.take(batch_of("desk", EPOCH, raws[:5]), 1)
    assert store.take(batch_of("desk", EPOCH, raws[:5]), 2) == Accepted(6, 0, 5)
    assert store.take(batch_of("desk", EPOCH, raws[2:], 3), 3) == Accepted(9, 3, 3)
    assert store.take(batch_of("desk", EPOCH, raws[1:3], 2), 4) == Accepted(9, 0, 2)
    assert store.read("desk", EPOCH, 1) == raws


def test_a_gap_names_the_event_that_is_wanted(store: Store) -> None:
    raws = frozen("desk", EPOCH, 9)
    assert store.take(batch_of("desk", EPOCH, raws[3:], 4), 1) == Gap(1)
    store.take(batch_of("desk", EPOCH, raws[:2]), 2)
    assert store.take(batch_of("desk", EPOCH, raws[3:], 4), 3) == Gap(3)
    assert store.read("desk", EPOCH, 1) == raws[:2]


def test_another_history_is_kept_apart_and_the_good_stream_goes_on(store: Store) -> None:
    good = frozen("desk", EPOCH, 6)
    store.take(batch_of("desk", EPOCH, good[:4]), 1)
    rival = good[:2] + frozen("desk", EPOCH, 3, seed=2, prev=_hash(good[1]), first=3)
    assert store.take(batch_of("desk", EPOCH, rival), 2) == Forked(3)
    assert [row.forked for row in store.streams()] == [True]
    assert [(row.seq, row.raw) for row in store.forks("desk", EPOCH)] == list(enumerate(rival[2:], start=3))
    assert store.take(batch_of("desk", EPOCH, good), 3) == Accepted(7, 2, 4)
    assert store.read("desk", EPOCH, 1) == good


def test_an_event_that_follows_another_head_is_a_fork_too(store: Store) -> None:
    good = frozen("desk", EPOCH, 3)
    store.take(batch_of("desk", EPOCH, good), 1)
    stranger = frozen("desk", EPOCH, 2, seed=9, prev="ab" * 32, first=4)
    assert store.take(batch_of("desk", EPOCH, stranger, 4), 2) == Forked(3)
    # Offered once more: kept once.
    assert store.take(batch_of("desk", EPOCH, stranger, 4), 3) == Forked(3)
    assert [row.seq for row in store.forks("desk", EPOCH)] == [4, 5]
    assert store.streams()[0].next_seq == 4


def test_reading_stops_at_the_limits_but_gives_one_event_at_least(store: Store) -> None:
    raws = frozen("desk", EPOCH, 5)
    store.take(batch_of("desk", EPOCH, raws), 1)
    assert store.read("desk", EPOCH, 1, max_events=2) == raws[:2]
    assert store.read("desk", EPOCH, 2, max_bytes=1) == raws[1:2]
    assert store.read("desk", EPOCH, 1, max_bytes=len(raws[0]) + len(raws[1])) == raws[:2]


def test_streams_are_listed_by_name_and_can_be_asked_for_one(store: Store) -> None:
    for station in ("window-3", "desk"):
        store.take(batch_of(station, EPOCH, frozen(station, EPOCH, 2)), 1)
    last = frozen("desk", EPOCH, 2)[-1]
    assert [(row.station, row.next_seq) for row in store.streams()] == [("desk", 3), ("window-3", 3)]
    only = store.streams("desk", EPOCH)
    assert [row.as_json() for row in only] == [
        {"station": "desk", "epoch": EPOCH, "next_seq": 3, "head": _hash(last), "forked": False}
    ]
    assert store.streams("desk", "f" * 32) == []


def test_bytes_that_databases_dislike_survive(store: Store) -> None:
    # jsonb would refuse the first and reorder the second.
    head = b'{"station":"desk","epoch":"' + EPOCH.encode() + b'","seq":1,"prev":"' + b"0" * 64
    raw = head + b'","body":{"z":"\\u0000","a":"\xe5\x8f\xb7","a":"twice"}}'
    assert store.take(batch_of("desk", EPOCH, [raw]), 1) == Accepted(2, 1, 0)
    assert store.read("desk", EPOCH, 1) == [raw]


def test_two_senders_of_one_stream_leave_every_event_once(store: Store) -> None:
    raws = frozen("desk", EPOCH, 200)
    outcomes: list[Accepted | Gap | Forked] = []

    def send() -> None:
        for at in range(0, 200, 20):
            outcomes.append(store.take(batch_of("desk", EPOCH, raws[at : at + 20], at + 1), 1))

    threads = [threading.Thread(target=send) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(outcome.new for outcome in outcomes if isinstance(outcome, Accepted)) == 200
    assert [raw for at in range(1, 201, 100) for raw in store.read("desk", EPOCH, at, max_events=100)] == raws


def test_a_join_code_lets_one_station_in(store: Store) -> None:
    store.add_code(b"c" * 32, "join", None, None)
    assert store.enrol(b"x" * 32, [KEY], 1) == NotEnrolled("code_unknown")
    assert store.enrol(b"c" * 32, [KEY], 1) == Enrolled("join")
    assert store.public_key("desk", EPOCH) == KEY.public_key
    assert store.public_key("desk", "f" * 32) is None
    # Its answer was lost and it asks again: fine. Somebody else with the same code: not.
    assert store.enrol(b"c" * 32, [KEY], 2) == Enrolled("again")
    assert store.enrol(b"c" * 32, [KEY._replace(station="window-3")], 3) == NotEnrolled("code_used")


def test_another_key_for_an_enrolled_stream_is_refused(store: Store) -> None:
    for letter in (b"a", b"b"):
        store.add_code(letter * 32, "join", None, None)
    store.enrol(b"a" * 32, [KEY], 1)
    assert store.enrol(b"b" * 32, [OTHER_KEY], 2) == NotEnrolled("other_key")
    assert store.public_key("desk", EPOCH) == KEY.public_key
    # The refused one has not used the code up.
    assert store.enrol(b"b" * 32, [OTHER_KEY._replace(epoch="f" * 32)], 3) == Enrolled("join")


def test_an_invitation_is_for_one_station_and_for_a_time(store: Store) -> None:
    store.add_code(b"i" * 32, "invite", "window-3", 1000)
    assert store.enrol(b"i" * 32, [KEY], 1) == NotEnrolled("code_for_other_station")
    window = KEY._replace(station="window-3")
    assert store.enrol(b"i" * 32, [window], 1001) == NotEnrolled("code_expired")
    assert store.enrol(b"i" * 32, [window], 999) == Enrolled("invite")


def test_several_stations_come_in_together_or_not_at_all(store: Store) -> None:
    store.add_code(b"a" * 32, "join", None, None)
    store.enrol(b"a" * 32, [KEY], 1)
    store.add_code(b"b" * 32, "join", None, None)
    window = KEY._replace(station="window-3")
    assert store.enrol(b"b" * 32, [window, OTHER_KEY], 2) == NotEnrolled("other_key")
    assert store.public_key("window-3", EPOCH) is None
    assert store.enrol(b"b" * 32, [window, KEY], 3) == Enrolled("join")


def test_a_new_start_forgets_join_codes_and_keeps_invitations(store: Store) -> None:
    store.add_code(b"j" * 32, "join", None, None)
    store.add_code(b"i" * 32, "invite", "desk", None)
    store.drop_join_codes()
    assert store.enrol(b"j" * 32, [KEY], 1) == NotEnrolled("code_unknown")
    assert store.enrol(b"i" * 32, [KEY], 1) == Enrolled("invite")


def test_who_is_revoked_comes_in_again_by_a_later_invitation_alone(store: Store) -> None:
    window = KEY._replace(station="window-3")
    other_life = window._replace(epoch="f" * 32)
    for letter, key in ((b"a", KEY), (b"b", window), (b"c", other_life)):
        store.add_code(letter * 32, "join", None, None)
        store.enrol(letter * 32, [key], 1)
    store.add_code(b"o" * 32, "invite", "window-3", None)
    store.take(batch_of("window-3", EPOCH, frozen("window-3", EPOCH, 2), 1), 1)

    assert store.revoke("window-3", 5) == [EPOCH, "f" * 32]
    assert store.public_key("window-3", EPOCH) is store.public_key("window-3", "f" * 32) is None
    assert store.public_key("desk", EPOCH) == KEY.public_key, "nobody else is touched"
    assert [row.next_seq for row in store.streams("window-3")] == [3], "what it sent is kept"
    store.add_code(b"j" * 32, "join", None, None)
    assert store.enrol(b"j" * 32, [window], 6) == NotEnrolled("revoked")
    assert store.enrol(b"j" * 32, [window._replace(epoch="e" * 32)], 6) == NotEnrolled("revoked"), "nor a new life"
    assert store.enrol(b"o" * 32, [window], 6) == NotEnrolled("code_unknown"), "invited before it was revoked"
    assert store.enrol(b"j" * 32, [KEY._replace(station="window-5")], 6) == Enrolled("join"), "the code was not used up"

    store.add_code(b"i" * 32, "invite", "window-3", None)
    assert store.enrol(b"i" * 32, [window], 7) == Enrolled("invite")
    assert store.public_key("window-3", EPOCH) == window.public_key
    store.add_code(b"k" * 32, "join", None, None)
    assert store.enrol(b"k" * 32, [other_life], 8) == Enrolled("join"), "the name is as any other again"


def test_an_invitation_is_cancelled_before_anybody_came(store: Store) -> None:
    window = KEY._replace(station="window-3")
    store.add_code(b"i" * 32, "invite", "window-3", None)
    assert store.revoke("window-3", 5) == []
    assert store.enrol(b"i" * 32, [window], 6) == NotEnrolled("code_unknown")
    store.add_code(b"j" * 32, "join", None, None)
    assert store.enrol(b"j" * 32, [window], 6) == Enrolled("join"), "the name itself was never let in, nor shut out"


def test_what_a_revoked_desk_invites_comes_in_no_more(store: Store) -> None:
    for letter, key in ((b"a", KEY), (b"b", KEY._replace(station="desk-2"))):
        store.add_code(letter * 32, "join", None, None)
        store.enrol(letter * 32, [key], 1)
    for letter, station, inviter in (
        (b"u", "window-1", "desk"),
        (b"i", "window-3", "desk"),
        (b"o", "window-5", "desk-2"),
    ):
        store.add_code(letter * 32, "invite", station, None, inviter)
    assert store.enrol(b"u" * 32, [KEY._replace(station="window-1")], 2) == Enrolled("invite")
    store.revoke("desk", 5)
    assert store.enrol(b"i" * 32, [KEY._replace(station="window-3")], 6) == NotEnrolled("code_unknown")
    assert store.enrol(b"o" * 32, [KEY._replace(station="window-5")], 6) == Enrolled("invite"), "another desk's"
    assert [station for station, _ in store.enrolled()] == ["desk-2", "window-1", "window-5"], "who is in is shown"


def test_codes_that_ran_out_or_were_used_are_forgotten_after_a_while(store: Store) -> None:
    window = KEY._replace(station="window-3")
    for letter, expires in ((b"o", 100), (b"g", 9000), (b"e", None)):
        store.add_code(letter * 32, "invite", "window-3", expires)
    store.add_code(b"u" * 32, "invite", "desk", None)
    store.enrol(b"u" * 32, [KEY], 150)
    assert store.purge_codes(100) == 0, "not yet"
    assert store.enrol(b"o" * 32, [window], 180) == NotEnrolled("code_expired")
    assert store.enrol(b"u" * 32, [window._replace(station="desk")], 180) == Enrolled("again")
    assert store.purge_codes(200) == 2
    assert store.enrol(b"o" * 32, [window], 210) == NotEnrolled("code_unknown")
    assert store.enrol(b"g" * 32, [window], 210) == Enrolled("invite"), "what is still good stays"
    assert store.enrol(b"e" * 32, [window._replace(epoch="f" * 32)], 210) == Enrolled("invite")


@pytest.mark.parametrize("name", ["tokens", "other"])
def test_a_secret_is_made_once(store: Store, name: str) -> None:
    first = store.secret(name)
    assert len(first) == 32
    assert store.secret(name) == first
    assert store.secret(name + "2") != first


def _hash(raw: bytes) -> str:
    import hashlib

    return hashlib.sha256(raw).hexdigest()
