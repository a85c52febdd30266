"""The disk fills up in the middle of a walk. The screen says so, nothing shown as saved is lost, and work goes on."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from .lobby import Lobby


def fill(disk: Path) -> Path:
    """Leave no free byte on the disk."""
    filler = disk / "filler"
    with open(filler, "wb", buffering=0) as out:
        for size in (4096, 1):
            try:
                while out.write(b"\0" * size):
                    pass
            except OSError:
                continue
    return filler


def test_a_full_disk_is_said_nothing_is_lost_and_work_goes_on(qapp: QGuiApplication, small_disk: Path) -> None:
    with Lobby(small_disk) as lobby:
        hand, guide = lobby.hand, lobby.guide
        lobby.sign_on()
        hand.touch(guide.categories["mobility"].name)
        hand.touch("Help is welcome, start")
        hand.touch("Step done")
        hand.see("Step %1 of %2", 2, 7)
        filler = fill(small_disk)
        ticked = 1
        # A few more may fit into what the journal already holds of the disk.
        while not hand.says("The disk is full. Nothing can be saved now.") and ticked < 6:
            hand.touch("Step done")
            ticked += not hand.says("The disk is full. Nothing can be saved now.")
        hand.see("The disk is full. Nothing can be saved now.")
        hand.see("Everything before is safe; use paper for now.")
        hand.see("Step %1 of %2", ticked + 1, 7)
        held = [one["step"] for one in lobby.bodies("step_done")]
        assert len(held) == ticked, "what the screen shows as done, and no more"

        filler.unlink()
        hand.touch("Step done")
        hand.until(lambda: not hand.says("The disk is full. Nothing can be saved now."))
        hand.see("Step %1 of %2", ticked + 2, 7)
        assert len(lobby.events("step_done")) == ticked + 1
