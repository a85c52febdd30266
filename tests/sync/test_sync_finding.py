"""Hubs that announce themselves are found from another host; an address is all that is believed."""

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from lobby_app.receiver import announcing
from lobby_app.sync import finding
from tests.journeys.processes import ROOT, environment
from tests.journeys.two_hosts import A, TwoHosts

LOOK = """
import json, threading
from lobby_app.sync import Finder
seen = threading.Event()
def found(hubs):
    if hubs:
        print(json.dumps([list(hub) for hub in hubs]), flush=True)
        seen.set()
finder = Finder(found)
finder.start()
seen.wait(25)
finder.stop()
"""


def test_both_sides_name_the_same_service() -> None:
    assert announcing.SERVICE == finding.SERVICE


@pytest.mark.parametrize("on", [True, False])
def test_a_hub_is_found_from_another_host_if_that_is_switched_on(tmp_path: Path, on: bool) -> None:
    serve = [sys.executable, "-m", "lobby_app.cli", "--data", str(tmp_path), "serve", "--role", "hub"]
    serve += ["--host", "0.0.0.0"]
    with TwoHosts() as hosts:
        command = [*hosts.a, *serve, *(["--zeroconf"] if on else [])]
        with subprocess.Popen(command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, text=True) as hub:
            assert hub.stdout is not None
            try:
                ready = json.loads(hub.stdout.readline())
                code = LOOK if on else LOOK.replace("wait(25)", "wait(2)")
                look = [*hosts.b, sys.executable, "-c", code]
                looked = subprocess.run(
                    look, cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=300, check=True
                )
            finally:
                hub.terminate()
                hub.wait(20)
    assert hub.returncode == 0
    if not on:
        assert looked.stdout == ""
        return
    ((url, machine, fingerprint),) = json.loads(looked.stdout.splitlines()[-1])
    assert url.startswith(f"https://{A}:") and machine
    assert fingerprint == ready["fingerprint"]


def test_a_system_that_does_not_tell_its_addresses_ends_no_announcing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The thread goes on looking, and is known again once it is told."""
    asked: list[int] = []
    known = threading.Event()

    def urls() -> list[str]:
        asked.append(len(asked))
        if len(asked) < 3:
            raise OSError("no interfaces just now")
        return ["https://192.0.2.1:8443"]

    def tell(fingerprint: str, places: list[tuple[bytes, int]], *_: object) -> None:
        known.set()
        ending.set()

    monkeypatch.setattr(announcing, "LOOK_AGAIN_S", 0.01)
    monkeypatch.setattr(announcing, "_tell", tell)
    ending = threading.Event()
    announcing._announce("f" * 64, urls, ending)
    assert known.is_set()
