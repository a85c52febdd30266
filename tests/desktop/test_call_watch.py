"""What desk and supervisor are told of the windows: no answer, cannot come, nobody calls numbers any more."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from lobby_app.casework import Branch, Done, Station, Window
from lobby_app.casework.commands import (
    AcceptCall,
    CloseWindow,
    Command,
    DeclineCall,
    PauseCalling,
    ResumeCalling,
    SignOn,
)
from lobby_app.desktop.app import make_station
from lobby_app.desktop.call_watch import CallWatch, other_window
from lobby_app.journal import Journal
from lobby_app.sync import carry
from tests.journeys.lobby import SETTINGS, Lobby


class Windows:
    """The real stations of windows 3 and 5 without their screens, beside the station whose screen is in front."""

    def __init__(self, lobby: Lobby, stack: ExitStack) -> None:
        self._lobby = lobby
        self.stations: dict[str, Station] = {}
        for number in ("3", "5"):
            name, wiring = f"window-{number}", lobby.wiring
            journal = stack.enter_context(Journal.open(wiring.station_folder(name), name, wiring.clock()))
            self.stations[number] = make_station(name, journal, wiring, wiring.settings)
            self.stations[number].start()
            self.does(number, SignOn("T01"))
        self.meet()

    def does(self, number: str, command: Command) -> None:
        assert isinstance(answer := self.stations[number].do(command), Done), answer
        self.meet()

    def meet(self) -> None:
        """Everybody hears of everything."""
        front = self._lobby.opened.models.post
        for station in self.stations.values():
            carry(front.station.journal, station.journal)
            carry(station.journal, front.station.journal)
            station.refresh()
        front.refresh()

    def called(self, number: str) -> str:
        self.meet()
        return self.stations[number].branch.queue(number)[0].call.id


@pytest.fixture
def data(qapp: QGuiApplication, tmp_path: Path) -> Path:
    settings = SETTINGS.format(language="en").replace("[branch]", "[branch]\ncounters = 2")
    text = settings.replace("[hub]", '[window]\nanswer_seconds = 0\n[desk]\nwindow = "3"\n[hub]')
    (tmp_path / "settings.toml").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def desk(data: Path) -> Iterator[tuple[Lobby, Windows]]:
    with Lobby(data, "desk", "en") as lobby, ExitStack() as stack:
        lobby.hand.touch("L01")
        lobby.hand.until(lambda: lobby.opened.background is not None)
        yield lobby, Windows(lobby, stack)


def call(lobby: Lobby) -> None:
    models = lobby.opened.models
    assert models.desk is not None and models.identify is not None
    models.identify.newWith("mobility")
    models.identify.begin()
    lobby.hand.act("Call window %1", "3")


def watching(lobby: Lobby) -> CallWatch:
    """What tells of the calls once a second."""
    assert lobby.opened.background is not None
    return lobby.opened.background.watch


def test_no_answer_offers_the_other_window(desk: tuple[Lobby, Windows]) -> None:
    lobby, windows = desk
    call(lobby)
    windows.meet()
    lobby.opened.models.shell.goHome()
    lobby.hand.see("Window %1 has not answered.", "3")
    lobby.hand.see("The call stands; please walk over, or call another window.")
    lobby.hand.touch("Call window %1 instead", "5")
    windows.meet()
    assert lobby.opened.models.shell.get("screen") == "Walk"
    assert [one.call.window for one in windows.stations["5"].branch.queue("5")] == ["5"]
    assert windows.stations["3"].branch.queue("3") == []


def test_a_window_that_cannot_come_names_the_other_unless_it_is_closed(desk: tuple[Lobby, Windows]) -> None:
    lobby, windows = desk
    call(lobby)
    windows.does("5", CloseWindow("5"))
    windows.does("3", DeclineCall(windows.called("3"), "serving_other"))
    lobby.hand.see("Please call another window, or walk over.")
    assert not lobby.hand.offers("Call window %1 instead", "5")
    assert lobby.hand.offers("Put away")


def test_a_time_that_a_teller_gave_is_brought_to_mind_when_it_is_over(
    desk: tuple[Lobby, Windows], monkeypatch: pytest.MonkeyPatch
) -> None:
    lobby, windows = desk
    call(lobby)
    windows.does("3", AcceptCall(windows.called("3"), 3))
    shell, post = lobby.opened.models.shell, lobby.opened.models.post
    given = post.now()
    at = f"{given + timedelta(minutes=3):%H:%M}"
    lobby.hand.see("%1 is coming at about %2", "T01", at)
    shell.goHome()
    lobby.hand.see("window %1 is ready at about %2", "3", at)
    windows.does("3", AcceptCall(windows.called("3"), 10))
    assert shell.get("toast")["minutes"] == 10, "a second answer is told as well"
    later = given + timedelta(minutes=11, seconds=30)
    monkeypatch.setattr(post, "now", lambda: later)
    lobby.hand.see("Window %1 meant to be ready at about %2.", "3", f"{given + timedelta(minutes=10):%H:%M}")
    windows.does("3", PauseCalling(windows.called("3"), cap_minutes=20))
    lobby.hand.until(lambda: not lobby.hand.says("meant to be ready"))


def test_of_two_late_calls_each_is_told_and_an_answer_clears_its_own_alone(
    desk: tuple[Lobby, Windows], monkeypatch: pytest.MonkeyPatch
) -> None:
    lobby, windows = desk
    models = lobby.opened.models
    shell, post, watch = models.shell, models.post, watching(lobby)
    assert models.desk is not None and models.identify is not None
    for need, number in (("mobility", "3"), ("elderly", "5")):
        models.identify.newWith(need)
        models.identify.begin()
        models.desk.callWindow(number)
        windows.does(number, AcceptCall(windows.called(number), 3))
    shell.goHome()
    later = post.now() + timedelta(minutes=5)
    monkeypatch.setattr(post, "now", lambda: later)
    watch.tick()
    first = shell.get("message")["window"]
    for _ in range(3):
        watch.tick()
    assert shell.get("message")["window"] == first, "nothing comes over it before it was seen"
    other = "5" if first == "3" else "3"
    windows.does(other, AcceptCall(windows.called(other), 10))
    message = shell.get("message")
    assert (message["code"], message["window"]) == ("call_late", first), "another call's answer says nothing of it"
    windows.does(first, AcceptCall(windows.called(first), 10))
    assert shell.get("message").get("code") != "call_late"


def test_what_stood_behind_comes_up_once_what_came_over_it_is_put_away(desk: tuple[Lobby, Windows]) -> None:
    lobby, windows = desk
    models = lobby.opened.models
    shell, watch = models.shell, watching(lobby)
    call(lobby)
    windows.meet()
    shell.goHome()
    lobby.hand.until(lambda: shell_code(lobby) == "no_answer")
    windows.does("5", CloseWindow("5"))
    windows.does("3", PauseCalling(windows.called("3"), cap_minutes=20))
    assert shell.get("message")["code"] == "call_ready", "a customer who can come stands before those who wait"
    shell.act()
    watch.tick()
    assert shell.get("message")["code"] == "standstill"
    shell.act()
    watch.tick()
    assert shell.get("message") == {}, "the call was answered meanwhile"


def test_before_anybody_signs_on_a_time_is_told_and_not_written_down(desk: tuple[Lobby, Windows]) -> None:
    lobby, windows = desk
    models = lobby.opened.models
    windows.does("5", CloseWindow("5"))
    call(lobby)
    windows.meet()
    windows.does("3", PauseCalling(windows.called("3"), cap_minutes=20))
    models.people.signOff()
    assert shell_code(lobby) == "standstill"
    models.shell.act()
    assert models.customer.get("phrase")["code"] == "one_window.minutes_20"
    assert (shell_code(lobby), lobby.bodies("waiting_told")) == ("", [])


def shell_code(lobby: Lobby) -> str:
    """What the banner is about."""
    return str(lobby.opened.models.shell.get("message").get("code", ""))


def test_those_who_wait_are_given_a_time_when_nobody_calls_numbers(desk: tuple[Lobby, Windows]) -> None:
    lobby, windows = desk
    windows.does("5", CloseWindow("5"))
    call(lobby)
    windows.meet()
    windows.does("3", PauseCalling(windows.called("3"), cap_minutes=20))
    lobby.hand.see("Please give those who wait a time. The supervisor is told.")
    lobby.hand.touch("Tell those who wait")
    lobby.hand.see("We will call numbers again in about 20 minutes. Thank you for waiting.")
    assert lobby.opened.models.customer.get("phrase")["code"] == "one_window.minutes_20"
    assert [(one["minutes"]) for one in lobby.bodies("waiting_told")] == [20]


def test_the_step_that_tells_those_who_wait_offers_the_time(desk: tuple[Lobby, Windows]) -> None:
    lobby, windows = desk
    timed = "We will call numbers again in about 20 minutes. Thank you for waiting."
    windows.does("5", CloseWindow("5"))
    call(lobby)
    windows.meet()
    models = lobby.opened.models
    assert models.desk is not None
    models.desk.selectStep("tell_others")
    lobby.hand.see("This customer needs to go first. Thank you for understanding.")
    assert not lobby.hand.says(timed), "as long as somebody calls numbers no time is given"
    windows.does("3", PauseCalling(windows.called("3"), cap_minutes=20))
    lobby.hand.see(timed)
    windows.does("3", ResumeCalling("3"))
    lobby.hand.until(lambda: not lobby.hand.says(timed))


def test_the_word_goes_when_calling_goes_on(desk: tuple[Lobby, Windows]) -> None:
    lobby, windows = desk
    windows.does("5", CloseWindow("5"))
    call(lobby)
    windows.meet()
    windows.does("3", PauseCalling(windows.called("3"), cap_minutes=20))
    assert lobby.opened.models.shell.get("message")["code"] == "standstill"
    windows.does("3", ResumeCalling("3"))
    assert lobby.opened.models.shell.get("message").get("code") != "standstill"


def test_nothing_is_claimed_where_nobody_said_how_many_windows_there_are(data: Path) -> None:
    file = data / "settings.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("counters = 2", "counters = 0"), encoding="utf-8")
    with Lobby(data, "desk", "en") as lobby, ExitStack() as stack:
        lobby.hand.touch("L01")
        windows = Windows(lobby, stack)
        windows.does("5", CloseWindow("5"))
        call(lobby)
        windows.meet()
        windows.does("3", PauseCalling(windows.called("3"), cap_minutes=20))
        lobby.hand.see("If no other window calls numbers now, please give those who wait a time.")
        assert not lobby.hand.says("no other window calls numbers.")
        lobby.hand.touch("Tell those who wait")
        assert [(one["minutes"]) for one in lobby.bodies("waiting_told")] == [20]


def test_the_supervisor_is_told_also_when_the_day_is_opened_later(data: Path) -> None:
    with Lobby(data, "desk", "en") as lobby, ExitStack() as stack:
        lobby.hand.touch("L01")
        windows = Windows(lobby, stack)
        windows.does("5", CloseWindow("5"))
        call(lobby)
        windows.meet()
        windows.does("3", PauseCalling(windows.called("3"), cap_minutes=20))
        supervisor = Journal.open(lobby.wiring.station_folder("supervisor"), "supervisor", lobby.wiring.clock())
        with supervisor:
            for journal in (lobby.opened.journal, *(one.journal for one in windows.stations.values())):
                carry(journal, supervisor)
    with Lobby(data, "supervisor", "en") as lobby:
        lobby.hand.touch("S01")
        lobby.hand.see("Those who wait are given a time by the desk. Could another window open?")
        lobby.hand.see("When nobody called numbers")
        lobby.hand.see("not noted that those who wait were given a time")
        assert not lobby.hand.says("at the windows that Lobby knows"), "the settings say that there are no others"


def test_the_other_window_is_one_that_may_come() -> None:
    branch = Branch(windows={"3": Window("3"), "4": Window("4", open=False), "5": Window("5")})
    assert other_window(["3", "4", "5"], branch, "3") == "5"
    assert other_window(["3", "4"], branch, "3") == ""
    assert other_window(["3", "7"], branch, "3") == "7", "one that was never heard of may be there all the same"
