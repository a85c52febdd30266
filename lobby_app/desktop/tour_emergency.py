"""The emergency sheet in the picture tour: one that is over soon, and one that the police take over."""

from .models import Models
from .tour import Album, TourWiring, close_popup, touch

POLICE = ("robbed.safe_place", "robbed.called_110", "robbed.police_came")


def emergency_part(album: Album, wiring: TourWiring, models: Models) -> None:
    shell, emergency = models.shell, models.emergency
    shell.open("Emergency")
    album.take("what-happened")
    emergency.begin("ill")
    ended = emergency.get("running")["case"]
    wiring.tour_clock.forward(0.7)
    shell.tick()
    album.take("deeds")
    touch(album, "swap-horizontal")
    album.take("something-else")
    close_popup(album)
    touch(album, "clock-edit-outline")
    album.take("noted-afterwards")
    close_popup(album)
    emergency.calm()
    shell.open("Emergency")
    emergency.look(ended)
    album.take("over")
    shell.close()
    police_part(album, wiring, models)


def police_part(album: Album, wiring: TourWiring, models: Models) -> None:
    """Robbed, and the police came: nothing is left of the walk but the goodbye."""
    shell, emergency = models.shell, models.emergency
    assert models.cases is not None
    shell.open("Emergency")
    emergency.begin("robbed")
    for deed in POLICE:
        wiring.tour_clock.forward(2)
        emergency.deed(deed)
    shell.dismissToast()
    emergency.onward()
    album.take("police-came")
    shell.open("Emergency")
    emergency.calm()
    shell.dismissToast()
    shell.go("Ending")
    album.take("with-the-police")
    models.cases.end("handed_to_police", "not_asked", False)
    shell.dismissToast()
