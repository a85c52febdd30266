"""What the screen says when a command is refused or cannot be saved, and that nothing changes then."""

import pytest

from lobby_app.casework import Refused, Station
from lobby_app.casework.commands import Command, CompleteStep, OpenCase, SignOff
from lobby_app.desktop.post import Post
from tests.casework.hands import done


@pytest.fixture
def told(post: Post) -> list[str]:
    """Each change that listeners hear of, and each kick to sending."""
    heard: list[str] = []
    post.on_change(lambda: heard.append("changed"))
    post.kick = lambda: heard.append("kick")
    return heard


def test_what_is_saved_is_shown_and_sent(post: Post, told: list[str]) -> None:
    assert post.do(OpenCase())
    assert told == ["kick", "changed"] and post.shell.get("message") == {}


def test_what_is_refused_changes_nothing_and_says_why(post: Post, told: list[str]) -> None:
    done(post.station, SignOff())
    before = list(post.station.journal.events())
    assert not post.do(OpenCase())
    assert post.shell.get("message") == {"code": "refused", "reason": "sign_on_first"}
    assert told == [] and list(post.station.journal.events()) == before


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("journal_disk_full", {"code": "disk_full"}),
        ("journal_busy", {"code": "not_saved", "reason": "journal_busy"}),
        ("journal_read_only", {"code": "not_saved", "reason": "journal_read_only"}),
    ],
)
def test_what_could_not_be_saved_is_said_until_something_is_saved_again(
    post: Post, monkeypatch: pytest.MonkeyPatch, code: str, message: dict[str, str]
) -> None:
    def failing(_station: Station, _command: Command) -> Refused:
        return Refused(code)

    with monkeypatch.context() as disk:
        disk.setattr(Station, "do", failing)
        assert not post.do(OpenCase())
    assert post.shell.get("message") == message
    assert post.do(OpenCase())
    assert post.shell.get("message") == {}


def test_a_banner_about_something_else_stays(post: Post) -> None:
    post.shell.warn("no_answer", window="3")
    assert post.do(OpenCase())
    assert post.shell.get("message")["code"] == "no_answer"


def test_nothing_new_from_others_is_no_change(post: Post, told: list[str]) -> None:
    post.refresh()
    assert told == []


def test_a_command_about_nobody_is_refused_in_words(post: Post) -> None:
    assert not post.do(CompleteStep("0" * 32, "greet"))
    assert post.shell.get("message")["code"] == "refused"
