"""The pictures of connecting: a window that is alone, a supervisor who lets another one in."""

from datetime import timedelta

from lobby_app.sync import Enrolment, InviteAnswer, Refused, SyncStatus

from .models import Models
from .tour import Album

CONNECTED = "https://10.20.30.40:8443"
SHOWN_CODE = "4E5HQ8Z7WJ9M2K6R3T1VX0YBCDFGNP"
SHOWN_DIGITS = "1" + "0123456789" * 6


def connect_part(album: Album, models: Models) -> None:
    """A window on another machine that no hub knows yet: alone, a code that has run out, connected."""
    shell, connection = models.shell, models.connection
    connection.heard(SyncStatus(hub_state="not_set"), [("https://10.20.30.40:8443", "desk-pc")])
    shell.open("Connect")
    album.take("alone")
    connection.connect_to = lambda _address, _code, on_done: on_done(Refused("code_expired"))
    connection.connectTo("10.20.30.40:8443", "")
    album.take("code-expired")
    connection.connect_to = lambda _address, _code, on_done: on_done(Enrolment("hub", CONNECTED, ""))
    connection.connectTo("10.20.30.40:8443", "")
    album.settle()
    joined = SyncStatus(hub_state="joined", hub_url=CONNECTED, hub_last_ok=models.post.now())
    connection.heard(joined)
    album.take("connected")
    shell.close()
    connection.heard(SyncStatus(hub_state="out_of_reach", hub_url=CONNECTED, hub_trouble="offline"), [])
    connection.forget()
    shell.open("Connect")
    album.take("out-of-reach")
    shell.close()
    connection.forget()
    connection.heard(joined)


def invite_part(album: Album, models: Models) -> None:
    """The supervisor shows a code for a window's station."""
    connection, now = models.connection, models.post.now()
    connection.heard(SyncStatus(hub_state="joined", hub_url=CONNECTED, hub_last_ok=now))
    ends = (now + timedelta(minutes=15)).isoformat()
    urls = [CONNECTED, "https://desk-pc:8443"]
    connection.invite_by = lambda name, on_done: on_done(InviteAnswer(name, SHOWN_CODE, SHOWN_DIGITS, ends, urls))
    models.shell.open("Invite")
    album.take("which-station")
    connection.inviteStation("window-4")
    album.take("code")
    connection.invite_by = lambda name, on_done: on_done(InviteAnswer(name, SHOWN_CODE, SHOWN_DIGITS, ends, []))
    connection.inviteStation("window-4")
    album.take("this-machine-only")
    models.shell.close()
    connection.forget()
