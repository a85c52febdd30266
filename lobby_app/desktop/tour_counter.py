"""What the picture tour goes through at the window: one call from beginning to end, then three customers."""

from typing import Any

from lobby_app.casework import Refused, Station
from lobby_app.casework.commands import BeginEmergency, CallWindow, Command, OpenCase
from lobby_app.sync import carry

from .counter import Counter
from .models import Models
from .post import Post
from .tour import Album, TourWiring, call, close_popup, open_sheet, page_of, touch
from .tour_board import board_at_window


class Neighbour:
    """The desk while the window's screen is in front: what it does reaches the window at once."""

    def __init__(self, station: Station, post: Post) -> None:
        self._station = station
        self._post = post

    def calls(self, *needs: str, **facts: Any) -> None:
        """A customer comes and window 3 is called."""
        case = OpenCase(categories=needs, **facts)
        self._do(case, CallWindow(case.case, "3"))

    def robbed(self) -> None:
        """Somebody comes in an emergency, and window 3 is called for them."""
        begun = BeginEmergency("robbed")
        self._do(begun, CallWindow(begun.new_case, "3"))

    def _do(self, *commands: Command) -> None:
        for command in commands:
            assert not isinstance(answer := self._station.do(command), Refused), answer
        carry(self._station.journal, self._post.station.journal)
        self._post.refresh()


def counter_part(album: Album, wiring: TourWiring, models: Models, desk: Neighbour) -> None:
    counter, shell, clock = models.counter, models.shell, wiring.tour_clock
    assert counter is not None
    models.people.signOn("T01")
    album.take("called")
    behind(album, models)
    sheet(album, "decline", "why-not")
    sheet(album, "minutes", "how-long")
    clock.forward(1)
    counter.accept(20)
    shell.dismissToast()
    album.take("pause-asked")
    counter.pausePressed()
    shell.dismissToast()
    album.take("on-the-way")
    clock.forward(2)
    counter.startServing()
    shell.dismissToast()
    shell.tick()
    album.take("serving")
    sheet(album, "skip", "skip-reasons")
    open_sheet(album, "lobbySheet")
    album.take("steps-of-the-lobby")
    close_popup(album)
    counter.doneStep()
    clock.forward(17)
    shell.dismissToast()
    shell.tick()
    counter.show()
    album.take("pause-ends-soon")
    counter.endServing()
    shell.dismissToast()
    album.take("please-resume")
    counter.resumePressed()
    shell.dismissToast()
    album.take("nobody-called")
    customers(album, wiring, models, desk)


def sheet(album: Album, key: str, state: str) -> None:
    """What the bar's button of this key asks."""
    call(page_of(album), "act", key)
    album.take(state)
    close_popup(album)


def behind(album: Album, models: Models) -> None:
    """The call while something else is open, where the branch wants it seen and not heard."""
    shell = models.shell
    shell.put(ringing={**shell.get("ringing"), "silent": True})
    shell.open("PhraseBook")
    album.take("call-behind")
    shell.close()
    shell.put(ringing={**shell.get("ringing"), "silent": False})


def customers(album: Album, wiring: TourWiring, models: Models, desk: Neighbour) -> None:
    """Three customers, each to be served from the brief alone; an emergency comes before the second call."""
    counter = models.counter
    assert counter is not None
    desk.calls("visual", cues=("visual.white_cane",), business="withdraw")
    album.take("blind-alone")
    start(counter)
    album.take("blind-serving")
    open_sheet(album, "needsSheet")
    album.take("add-a-need")
    close_popup(album)
    touch(album, "directions-fork")
    album.take("question")
    close_popup(album)
    open_sheet(album, "lateSheet")
    album.take("late-entry")
    close_popup(album)
    counter.endServing()
    models.shell.dismissToast()
    desk.calls("hearing", "elderly", cues=("hearing.signs", "elderly.id_card"), business="remit_abroad")
    album.take("deaf-remitting")
    start(counter)
    board_at_window(album, models)
    counter.endServing()
    models.shell.dismissToast()
    wiring.tour_clock.forward(1)
    desk.calls("elderly", companion="other_relative", part="takes_part", business="deposit")
    desk.robbed()
    album.take("emergency-first")
    counter.decline("serving_other")
    start(counter)
    counter.endServing()
    models.shell.dismissToast()
    album.take("companion-takes-part")
    start(counter)
    counter.endServing()
    counter.resumePressed()
    models.shell.dismissToast()


def start(counter: Counter) -> None:
    counter.accept(0)
    counter.pausePressed()
    counter.startServing()
    counter.post.shell.dismissToast()
