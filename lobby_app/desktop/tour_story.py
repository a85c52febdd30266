"""What the picture tour goes through: three customers at the desk, the window, the supervisor's evening."""

from PySide6.QtCore import QMetaObject

from .models import Models
from .tour import Album, TourWiring, call, close_popup, open_sheet, page_of, station_open, touch, walked
from .tour_board import board_part
from .tour_connection import connect_part, invite_part
from .tour_counter import Neighbour, counter_part
from .tour_emergency import emergency_part
from .tour_showing import showing_part
from .tour_today import opening_part, papers_part, slip_part, visit_part


def tell(album: Album, wiring: TourWiring) -> None:
    """Take every picture, in the order in which a day goes."""
    with station_open(album, wiring, "desk", []) as (models, desk_journal):
        desk_part(album, wiring, models)
        with station_open(album, wiring, "window-3", [desk_journal]) as (counter_models, window_journal):
            counter_part(album, wiring, counter_models, Neighbour(models.post.station, counter_models.post))
        with station_open(album, wiring, "supervisor", [desk_journal, window_journal]) as (day_models, day_journal):
            day_part(album, day_models)
            day_journal.close()
        window_journal.close()
    desk_journal.close()
    with station_open(album, wiring, "window-4", []) as (lonely_models, lonely_journal):
        connect_part(album, lonely_models)
        lonely_journal.close()


def desk_part(album: Album, wiring: TourWiring, models: Models) -> None:
    identify, shell = models.identify, models.shell
    assert identify is not None
    album.take("tiles")
    touch(album, "account-plus-outline")
    album.take("add-a-code")
    close_popup(album)
    models.people.signOn("L01")
    album.take("quiet")
    opening_part(album, models)
    identify_part(album, models)
    walk_part(album, wiring, models)
    ending_part(album, wiring, models)
    group_part(album, wiring, models)
    shell.goHome()
    identify.newWith("ill")
    identify.begin()
    shell.goHome()
    shell.dismissToast()
    wiring.tour_clock.forward(6)
    models.post.changed()
    shell.tick()
    album.take("busy")
    shell.warn("no_answer", window="3")
    album.take("no-answer")
    shell.warn("disk_full")
    album.take("disk-full")
    shell.act()
    shell.open("Display")
    album.take("choices")
    open_sheet(album, "offSheet")
    album.take("sign-off")
    close_popup(album)
    shell.open("Cover")
    album.take("covered")
    shell.close()
    phrasebook_part(album, models)
    papers_part(album, models)
    visit_part(album, models)
    emergency_part(album, wiring, models)


def identify_part(album: Album, models: Models) -> None:
    identify = models.identify
    assert identify is not None
    identify.newCustomer()
    album.take("empty")
    number_part(album)
    identify.newCustomer()
    for cue in ("mobility.wheelchair", "hearing.aid", "hearing.says", "elderly.looks_aged", "elderly.senior_card"):
        identify.toggleCue(cue)
    for category in ("mobility", "hearing", "elderly"):
        identify.toggleCategory(category)
    identify.setCompanion("helper")
    identify.setPart("came_along")
    identify.setBusiness("withdraw")
    album.take("three-needs")
    touch(album, "briefcase-outline")
    album.take("which-business")
    close_popup(album)


def number_part(album: Album) -> None:
    """A number is typed, which is the exception: it must go at once."""
    call(page_of(album), "act", "certificate")
    album.take("certificate-number")
    close_popup(album)
    album.settle()
    call(page_of(album), "act", "age")
    assert album.stage is not None
    field = next(one for one in walked(album.stage.window.contentItem()) if one.objectName() == "number")
    # The sample number of GB 11643-1999.
    field.setProperty("text", "11010519491231002X")
    QMetaObject.invokeMethod(field, "accepted")
    album.take("age-read")
    close_popup(album)


def phrasebook_part(album: Album, models: Models) -> None:
    shell, phrasebook = models.shell, models.phrasebook
    shell.open("PhraseBook")
    album.take("situation")
    open_sheet(album, "sheet")
    album.take("situations")
    close_popup(album)
    phrasebook.choose("glossary")
    album.take("glossary")
    for text, state in (("gs", "found"), ("qqq", "nothing-found")):
        shell.close()
        album.settle()
        phrasebook.search(text)
        phrasebook.searchNow()
        shell.open("PhraseBook")
        album.take(state)
    for sign in ("hello", "need_help"):
        models.signs.open(sign)
        album.take(sign.replace("_", "-"))
    models.signs.close()
    shell.close()


def walk_part(album: Album, wiring: TourWiring, models: Models) -> None:
    desk, identify, shell, clock = models.desk, models.identify, models.shell, wiring.tour_clock
    assert desk is not None and identify is not None
    identify.begin()
    album.take("greet")
    clock.forward(1)
    desk.doneStep()
    album.take("saved")
    clock.forward(2)
    desk.doneStep()
    clock.forward(1)
    desk.callWindow("3")
    shell.dismissToast()
    shell.tick()
    album.take("window-called")
    touch(album, "dots-horizontal")
    album.take("more")
    close_popup(album)
    call(page_of(album), "act", "withdraw")
    album.take("change-the-call")
    close_popup(album)
    call(page_of(album), "act", "skip")
    album.take("skip-reasons")
    close_popup(album)
    desk.skipStep("not_needed_now")
    call(page_of(album), "act", "late")
    album.take("late-entry")
    close_popup(album)
    assert models.tickets is not None
    models.tickets.show()
    album.take("for-window-3")
    shell.close()
    board_part(album, models)
    showing_part(album, models, desk.get("walk")["step"]["phrases"][0]["code"])
    identify.newWith("visual")
    identify.begin()
    desk.selectStep(next(code for code in desk.get("walk")["codes"] if asks(models, code)))
    desk.chooseHandling(desk.get("walk")["handling"][0]["code"], "alone")
    album.take("way-of-handling")


def group_part(album: Album, wiring: TourWiring, models: Models) -> None:
    """Four old people led by one person: one welcome, one call, one goodbye."""
    desk, identify, cases, shell = models.desk, models.identify, models.cases, models.shell
    assert desk is not None and identify is not None and cases is not None
    identify.newWith("elderly")
    identify.setCompanion("group_leader")
    identify.setTogether(4)
    album.take("came-together")
    identify.begin()
    desk.doneStep()
    shell.dismissToast()
    album.take("group")
    call(page_of(album), "act", "together")
    album.take("who-came-together")
    close_popup(album)
    call(page_of(album), "act", "handOver")
    album.take("hand-over")
    call(page_of(album), "act", "handOver")
    touch(album, "account-switch-outline")
    album.take("off-duty")
    close_popup(album)
    shell.goHome()
    album.take("group")
    desk.openCase(str(next(card["id"] for card in desk.get("home")["cases"] if card["group"])))
    shell.go("Ending")
    album.take("group")
    cases.end("given_up", "not_asked", True)
    album.take("taken-back")
    call(page_of(album), "act", "seenOff")
    album.take("seen-off")
    close_popup(album)


def asks(models: Models, code: str) -> bool:
    """Whether this step asks a question of handling."""
    desk = models.desk
    assert desk is not None
    desk.selectStep(code)
    return bool(desk.get("walk")["handling"])


def ending_part(album: Album, wiring: TourWiring, models: Models) -> None:
    desk, shell = models.desk, models.shell
    assert desk is not None
    wiring.tour_clock.forward(9)
    shell.go("Ending")
    album.take("goodbye")
    slip_part(album, models)
    assert models.cases is not None
    models.cases.end("done", "satisfied", False)


def day_part(album: Album, models: Models) -> None:
    shell, day = models.shell, models.day
    assert day is not None
    models.people.signOn("S01")
    album.take("open-tasks")
    call(page_of(album), "act", "figures")
    album.take("figures")
    call(page_of(album), "act", "figures")
    touch(album, day.get("view")["cases"][0]["glyph"])
    album.take("one-case")
    close_popup(album)
    day.signOff()
    shell.dismissToast()
    album.take("signed-off")
    invite_part(album, models)
