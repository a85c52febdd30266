"""Who serves: tiles, a new code, signing on and off."""

from PySide6.QtGui import QGuiApplication

from lobby_app.casework import Station
from lobby_app.casework.commands import CallWindow, PauseCalling, SignOff
from lobby_app.desktop.people import People
from lobby_app.desktop.post import Post
from lobby_app.desktop.shell import Shell
from tests.casework.hands import BranchOffice, done, opened


def test_without_any_settings_three_codes_stand_ready_the_desks_own_first(post: Post) -> None:
    people = People(post)
    assert [tile["code"] for tile in people.get("tiles")] == ["L01", "S01", "T01"]
    assert people.get("tiles")[0]["roleName"] == post.guide.roles["lobby_manager"].name.zh
    assert people.get("staff") == "L01" and post.shell.get("frame")["staff"] == "L01"


def test_a_new_code_is_written_large_and_may_sign_on_at_once(post: Post) -> None:
    people = People(post)
    assert people.add(" l07 ", "lobby_manager")
    assert "L07" in [tile["code"] for tile in people.get("tiles")]
    people.signOn("L07")
    assert (people.get("staff"), post.shell.get("screen")) == ("L07", "Home")


def test_what_is_no_code_is_refused(post: Post) -> None:
    people = People(post)
    for code in ("", "  ", "L 7", "L/7", "李", "A-VERY-LONG-NAME-OF-SOMEBODY"):
        assert not people.add(code, "teller"), code
        assert post.shell.get("message") == {"code": "refused", "reason": "bad_staff_code"}
    assert len(people.get("tiles")) == 3


def test_signing_off_leads_to_the_tiles_and_nobody_is_on_duty(post: Post) -> None:
    people = People(post)
    people.signOff()
    assert (people.get("staff"), post.shell.get("screen"), post.shell.get("frame")["staff"]) == ("", "SignOn", "")


def test_a_code_that_nobody_knows_does_not_sign_on(post: Post) -> None:
    people = People(post)
    post.shell.go("SignOn")
    people.signOn("Z99")
    assert (people.get("staff"), post.shell.get("screen")) == ("L01", "SignOn")
    assert post.shell.get("message")["code"] == "refused"


def test_the_tiles_speak_the_language_of_the_screen(post: Post) -> None:
    people = People(post)
    post.shell.setLanguage("en")
    assert people.get("tiles")[0]["roleName"] == post.guide.roles["lobby_manager"].name.en
    assert {one["key"] for one in people.get("roles")} == {"lobby_manager", "teller", "supervisor", "guard"}


def test_everybody_finds_the_screen_as_they_like_it_and_nobody_elses(post: Post) -> None:
    people, shell = People(post), post.shell
    people.signOn("L01")
    shell.setScale(1.5)
    shell.setLanguage("en")
    people.signOff()
    assert (shell.get("scale"), shell.get("language")) == (1.0, "zh")
    people.signOn("S01")
    assert (shell.get("scale"), shell.get("language")) == (1.0, "zh")
    shell.setContrast(True)
    people.signOff()
    people.signOn("L01")
    assert (shell.get("scale"), shell.get("language"), shell.get("contrast")) == (1.5, "en", False)
    # What is changed before signing on is the choice of whoever signs on then.
    people.signOff()
    shell.setScale(2.0)
    people.signOn("T01")
    assert (shell.get("scale"), shell.get("language")) == (2.0, "zh")
    people.signOff()
    people.signOn("L01")
    assert shell.get("scale") == 1.5
    # After a start as before it: the plain look of the settings is not taken for hers, nor hers for the settings'.
    assert post.do(SignOff())  # as every start does
    fresh = Shell(post.now)
    again = People(Post(post.station, fresh))
    assert (fresh.get("scale"), fresh.get("language")) == (1.0, "zh")
    again.signOn("L01")
    assert (fresh.get("scale"), fresh.get("language")) == (1.5, "en")
    again.signOff()
    assert fresh.get("scale") == 1.0


def test_going_off_duty_can_be_taken_back_at_once(post: Post) -> None:
    people = People(post)
    assert people.get("open") == {"people": 0, "tasks": 0, "window": ""}
    people.signOff()
    assert (post.shell.get("toast")["code"], post.shell.get("toast")["staff"]) == ("staff_off", "L01")
    post.shell.undo()
    assert (people.get("staff"), post.shell.get("screen")) == ("L01", "Home")


def test_with_nobody_on_duty_nobody_goes_off_duty(post: Post) -> None:
    people = People(post)
    people.signOff()
    post.shell.dismissToast()
    people.signOff()
    assert post.shell.get("toast") == {}


def test_what_stays_behind_at_a_window_is_its_call_or_its_pause(
    qapp: QGuiApplication, office: BranchOffice, desk: Station, window: Station
) -> None:
    post = Post(window, Shell(window.clock.now))
    people = People(post)
    assert people.get("open")["window"] == "public"
    case = opened(desk, "mobility")
    done(desk, CallWindow(case.id, window.window, case.categories))
    office.meet()
    people.show()
    assert people.get("open")["window"] == "requested"
    assert post.do(PauseCalling(window.branch.queue(window.window)[0].call.id, cap_minutes=20))
    assert people.get("open")["window"] == "paused"
    post.shell.blockSignals(True)
