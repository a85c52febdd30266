"""What a hub tells along with 'something new'."""

from lobby_app.receiver.live import RECENT_BYTES, Live, News
from lobby_app.receiver.tokens import Bearer

DESK, WINDOW, LATE = Bearer("desk", "d"), Bearer("window-3", "w"), Bearer("supervisor", "s")


def test_everybody_is_told_what_the_others_sent_in_the_order_in_which_it_came() -> None:
    live = Live([(DESK, 7)])
    since = live.mark(WINDOW)
    live.add(DESK, [b"1", b"2"])
    live.add(WINDOW, [b"own"])
    live.add(LATE, [b"3"])
    live.add(DESK, [b"4"])
    assert live.news(WINDOW, since) == [News(DESK, [b"1", b"2"]), News(LATE, [b"3"]), News(DESK, [b"4"])]
    assert live.news(WINDOW, since + 1) == [News(DESK, [b"2"]), News(LATE, [b"3"]), News(DESK, [b"4"])]
    assert live.news(DESK, live.mark(DESK) - 1) == [News(LATE, [b"3"])]
    assert live.news(WINDOW, live.mark(WINDOW)) == []


def test_what_is_not_all_at_hand_is_not_told_in_part() -> None:
    live = Live([(DESK, 7)])
    assert live.news(WINDOW, 0) == []
    live.add(DESK, [b"new"])
    assert live.news(WINDOW, 6) == []
    assert live.news(WINDOW, 7) == [News(DESK, [b"new"])]
    live.add(DESK, [bytes(RECENT_BYTES)])
    assert live.news(WINDOW, 7) == []
    assert live.news(WINDOW, 8) == [News(DESK, [bytes(RECENT_BYTES)])]


def test_a_mark_of_another_database_is_no_measure() -> None:
    live = Live([])
    live.add(DESK, [b"1"])
    assert live.news(WINDOW, 500) == []
    assert live.news(WINDOW, -1) == []
