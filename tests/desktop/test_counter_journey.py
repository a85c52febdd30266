"""The teller's way through a call, on the real screen with real journals."""

import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from lobby_app.casework import Case
from lobby_app.casework.commands import CallWindow, CompleteStep, WithdrawCall
from lobby_app.desktop.counter import Counter
from lobby_app.devices.queue import DONE, Outcome, failure
from lobby_app.guide import load
from lobby_app.places import guide_folder
from tests.casework.hands import BranchOffice, done, opened
from tests.clock import HandClock

from .counter_hands import Branch, Screen


@pytest.fixture
def branch(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Branch]:
    office = BranchOffice(tmp_path, load(guide_folder()), HandClock())
    branch = Branch(office, "window-3", "T01")
    yield branch
    branch.close()
    Counter.instance = None
    office.close()


def counter(branch: Branch, machine: "Machine | None" = None) -> Counter:
    Counter.instance = Counter(branch.post, "3", (10, 20, 30), machine)
    return Counter.instance


def call(branch: Branch, *categories: str, **facts: str) -> Case:
    case = opened(branch.desk, *categories, **{"business": "withdraw", **facts})
    done(branch.desk, CallWindow(case.id, "3", case.categories))
    branch.meet()
    return case


class Machine:
    """A queue machine that answers as it is told to, and knows on which threads it was asked."""

    def __init__(self, answer: Outcome = DONE) -> None:
        self.answer = answer
        self.asked: list[str] = []
        self.threads: set[str] = set()

    def pause(self, reason: str, until: datetime) -> Outcome:
        self.asked.append(f"pause {until:%H:%M}")
        self.threads.add(threading.current_thread().name)
        return self.answer

    def resume(self) -> Outcome:
        self.asked.append("resume")
        self.threads.add(threading.current_thread().name)
        return self.answer


def states(branch: Branch) -> list[str]:
    """What the window's station wrote, in order."""
    return [stored.event.kind for stored in branch.station.journal.events() if stored.event.station == "window-3"]


def test_a_call_is_taken_paused_by_hand_served_and_ended(branch: Branch, qtbot: QtBot) -> None:
    teller = counter(branch)
    heard: list[str] = []
    teller.called.connect(heard.append)
    screen = branch.screen("Counter")
    assert screen.says("Nobody is called right now")
    call(branch, "mobility")
    assert heard == ["1"]
    assert screen.says("Please open the priority window")
    assert screen.misplaced() == []

    screen.touch("30 min")
    assert screen.says("until 09:30 at the longest")
    screen.touch("Accept and pause calling")
    assert screen.says("Please press pause on the caller")
    assert "calling_paused" not in states(branch)
    screen.touch("Pause is pressed")
    assert screen.says("You said that pause was pressed.")
    assert "Needs longer" not in screen.buttons(), "the pause is extended; a time is only said before it"
    assert screen.misplaced() == []

    screen.touch("Customer is here, start")
    assert screen.says("Step 1 of 2")
    screen.touch("Please answer first")
    assert screen.says("Step 1 of 2")
    (way,) = (one for one in branch.guide.handling["fraud.outcome"].ways if one.code == "done_after_check")
    screen.touch(way.title.en)
    screen.touch("Step done")
    screen.touch("Step done")
    assert screen.says("All steps at the counter are through")
    assert screen.misplaced() == []
    screen.touch("Served: say goodbye to the window")
    assert screen.says("Please resume ordinary calling")
    screen.touch("Ordinary calling runs again")
    assert screen.says("Nobody is called right now")
    pause = branch.station.branch.windows["3"].pauses[-1]
    assert (pause.cap_s, pause.how, pause.ended_how) == (1800, "confirmed", "confirmed")


def test_the_time_that_a_teller_gave_is_a_clock_and_brought_to_mind(branch: Branch) -> None:
    teller = counter(branch)
    call(branch, "mobility")
    screen = branch.screen("Counter")
    screen.touch("In a few minutes")
    screen.touch("about 3 minute(s)")
    assert screen.says("At about 09:03: customer 1")
    branch.move(minutes=4)
    assert screen.says("The time you gave is over: customer 1 waits")
    screen.touch("Needs longer")
    screen.touch("about 5 minute(s)")
    assert screen.says("At about 09:09: customer 1")
    assert teller.get("view")["stage"] == "ready"


def test_whoever_starts_without_confirming_has_only_been_asked_to_pause(branch: Branch) -> None:
    teller = counter(branch)
    call(branch, "mobility")
    teller.accept(0)
    teller.startServing()
    assert branch.station.branch.windows["3"].pauses[-1].how == "asked"
    assert teller.get("view")["stage"] == "serving"


def test_a_teller_who_cannot_come_says_why(branch: Branch) -> None:
    counter(branch)
    case = call(branch, "mobility")
    screen = branch.screen("Counter")
    screen.touch("Cannot come")
    assert screen.says("Why can you not come now?")
    screen.touch(branch.guide.decline_reasons["system_down"].name.en)
    branch.meet()
    answered = branch.desk.branch.cases[case.id].call
    assert answered is not None and (answered.state, answered.reason) == ("declined", "system_down")


def test_a_teller_who_needs_a_few_minutes_says_how_many(branch: Branch) -> None:
    counter(branch)
    case = call(branch, "mobility")
    screen = branch.screen("Counter")
    screen.touch("In a few minutes")
    screen.touch("about 3 minute")
    branch.meet()
    answered = branch.desk.branch.cases[case.id].call
    assert answered is not None and (answered.state, answered.minutes) == ("accepted", 3)


def test_a_pause_warns_can_be_extended_and_ends_by_itself(branch: Branch) -> None:
    teller = counter(branch)
    call(branch, "mobility")
    teller.accept(10)
    teller.pausePressed()
    teller.startServing()
    screen = branch.screen("Counter")
    branch.move(minutes=8)
    assert screen.says("The pause of ordinary calling ends at 09:10")
    screen.touch("10 more minutes")
    assert teller.get("view")["pause"]["until"] == "09:20"
    assert not screen.says("The pause of ordinary calling ends")
    branch.move(minutes=12)
    assert branch.station.branch.windows["3"].pauses[-1].ended_how == "cap"
    assert screen.says("The pause ended at 09:20. Please resume ordinary calling.")
    screen.touch("It runs again")
    assert not teller.get("view")["pause"]["over"]


def test_the_next_call_goes_on_under_the_pause_that_runs(branch: Branch) -> None:
    teller = counter(branch)
    call(branch, "mobility")
    teller.accept(20)
    teller.pausePressed()
    teller.startServing()
    call(branch, "pregnant")
    screen = branch.screen("Counter")
    assert screen.says("Called as well: customer 2")
    screen.touch("Say how long")
    screen.touch("about 5 minute")
    teller.endServing()
    assert teller.get("view")["front"]["number"] == "2"
    branch.move(minutes=1)
    teller.accept(20)
    teller.startServing()
    first, second = branch.station.branch.windows["3"].pauses
    assert (first.ended_how, second.how) == ("next_call", "confirmed")


def test_what_was_ticked_can_be_taken_back(branch: Branch) -> None:
    teller = counter(branch)
    call(branch, "mobility")
    teller.accept(20)
    teller.startServing()
    teller.doneStep()
    assert teller.get("view")["front"]["step"]["code"] == "mobility.within_reach"
    teller.undo()
    assert teller.get("view")["front"]["step"]["code"] == "fraud_talk"
    assert teller.get("view")["front"]["step"]["state"] == "todo"
    teller.skipStep(teller.get("view")["front"]["step"]["skipReasons"][0]["key"])
    assert teller.get("view")["front"]["path"][0]["state"] == "skipped"


def test_a_call_taken_back_by_the_desk_leaves_a_reminder_to_resume(branch: Branch) -> None:
    teller = counter(branch)
    case = call(branch, "mobility")
    teller.accept(20)
    teller.pausePressed()
    branch.meet()
    running = branch.station.branch.cases[case.id].active_call
    assert running is not None
    done(branch.desk, WithdrawCall(running.id, "customer_left"))
    branch.meet()
    screen = branch.screen("Counter")
    assert screen.says("Please resume ordinary calling")
    assert screen.says("The desk took the call back")


def test_a_queue_machine_is_asked_off_the_screens_thread(branch: Branch, qtbot: QtBot) -> None:
    machine = Machine()
    teller = counter(branch, machine)
    call(branch, "mobility")
    teller.accept(20)
    assert teller.get("view")["asked"]["busy"] == "pause"
    qtbot.waitUntil(lambda: teller.get("view")["stage"] == "paused")
    assert branch.station.branch.windows["3"].pauses[-1].how == "http"
    teller.startServing()
    teller.endServing()
    teller.resumePressed()
    qtbot.waitUntil(lambda: teller.get("view")["stage"] == "free")
    assert machine.asked == ["pause 09:20", "resume"]
    assert machine.threads == {"lobby-queue"}
    teller.close()


def test_a_machine_that_does_not_answer_leaves_the_call_and_asks_for_the_hand(branch: Branch, qtbot: QtBot) -> None:
    teller = counter(branch, Machine(failure("no_answer", unsure=True)))
    call(branch, "mobility")
    teller.accept(20)
    qtbot.waitUntil(lambda: teller.get("view")["asked"]["busy"] == "")
    screen = branch.screen("Counter")
    assert screen.says("Whether the queue machine did it is unknown. Please look at the caller.")
    assert teller.get("view")["stage"] == "ready"
    screen.touch("Pause is pressed")
    assert branch.station.branch.windows["3"].pauses[-1].how == "confirmed"
    teller.close()


def test_a_call_taken_back_while_the_machine_is_asked_does_not_leave_calling_stopped(
    branch: Branch, qtbot: QtBot
) -> None:
    machine = Machine()
    teller = counter(branch, machine)
    case = call(branch, "mobility")
    teller.accept(20)
    running = branch.station.branch.cases[case.id].active_call
    assert running is not None
    branch.meet()
    done(branch.desk, WithdrawCall(running.id, "customer_left"))
    branch.meet()
    qtbot.waitUntil(lambda: machine.asked == ["pause 09:20", "resume"])
    qtbot.waitUntil(lambda: teller.get("view")["stage"] == "free")
    teller.close()


def test_the_machine_is_set_going_when_a_pause_runs_out(branch: Branch, qtbot: QtBot) -> None:
    machine = Machine()
    teller = counter(branch, machine)
    call(branch, "mobility")
    teller.accept(10)
    qtbot.waitUntil(lambda: teller.get("view")["stage"] == "paused")
    branch.move(minutes=11)
    qtbot.waitUntil(lambda: machine.asked == ["pause 09:10", "resume"])
    assert branch.station.branch.windows["3"].pauses[-1].ended_how == "cap"
    teller.close()


def test_the_window_can_be_left_for_lunch(branch: Branch) -> None:
    counter(branch)
    screen = branch.screen("Counter")
    screen.touch("Away from the window")
    assert screen.says("You are away from the window")
    branch.meet()
    assert not branch.desk.branch.windows["3"].open
    screen.touch("Back at the window")
    assert screen.says("Nobody is called right now")


@pytest.mark.parametrize(
    ("width", "height", "scale", "language"),
    [(1280, 720, 1.0, "zh"), (1080, 1920, 1.0, "en"), (1920, 1080, 2.0, "en"), (1920, 1080, 1.5, "zh")],
)
def test_nothing_is_cut_at_any_size(branch: Branch, width: int, height: int, scale: float, language: str) -> None:
    branch.shell.put(scale=scale, language=language)
    teller = counter(branch)
    call(branch, "mobility", "hearing", "elderly")
    screen: Screen = branch.screen("Counter", width, height)
    assert screen.misplaced() == []
    teller.accept(20)
    assert screen.misplaced() == []
    teller.pausePressed()
    teller.startServing()
    assert screen.misplaced() == []
    teller.endServing()
    assert screen.misplaced() == []


def test_a_blind_woman_alone_is_served_from_the_brief(branch: Branch) -> None:
    """Who signs, which note, what to read out and what to have ready stand there before anything is touched."""
    teller = counter(branch)
    screen = branch.screen("Counter")
    call(branch, "visual", business="withdraw")
    for words in ("Came alone", "Signing guide card", "PIN pad with keys to feel"):
        assert screen.says(words), words
    teller.accept(0)
    teller.pausePressed()
    screen.touch("Customer is here, start")
    branch.office.meet()
    assert screen.says("in a low voice")
    assert screen.misplaced() == []


def test_the_way_of_handling_is_chosen_from_the_brief_and_the_desk_knows(branch: Branch) -> None:
    counter(branch)
    screen = branch.screen("Counter")
    call(branch, "visual", companion="lineal_relative")
    screen.touch("How the business is done: not chosen yet")
    screen.touch("Witnessed by a lineal relative")
    assert screen.says("The lineal relative signs as well: 亲属全程见证:NAME")
    assert screen.says("Both IDs: keep a copy of each")
    branch.meet()
    (case,) = branch.desk.branch.open_cases()
    assert case.handling == {"visual.business": "relative"}


def test_a_need_found_at_the_counter_is_added_there(branch: Branch) -> None:
    """Often only the form shows that somebody cannot write."""
    teller = counter(branch)
    screen = branch.screen("Counter")
    call(branch, "elderly")
    teller.accept(0)
    teller.startServing()
    teller.doneStep()
    (case,) = branch.station.branch.open_cases()
    done_before = {code for code, step in case.steps.items() if step.state == "done"}
    screen.touch("Add a need")
    screen.touch("People who cannot read or write")
    screen.touch("These are the needs")
    branch.meet()
    (case,) = branch.desk.branch.open_cases()
    assert set(case.categories) == {"elderly", "writing"}
    assert {code for code, step in case.steps.items() if step.state == "done"} == done_before
    assert screen.says("The customer's fingerprint in red ink, and the customer's own seal")
    assert screen.says("Fingerprint and seal")


def test_the_teller_enters_what_the_lobby_manager_did_on_foot(branch: Branch) -> None:
    """No step is recorded twice: what the desk ticked meanwhile counts, the window's tick confirms it."""
    teller = counter(branch)
    screen = branch.screen("Counter")
    call(branch, "mobility")
    branch.move(minutes=20)
    teller.accept(0)
    teller.startServing()
    (case,) = branch.desk.branch.open_cases()
    done(branch.desk, CompleteStep(case.id, "greet"))
    screen.touch("Enter afterwards")
    screen.touch("Go and welcome")
    screen.touch("Offer a seat")
    screen.touch("09:10")
    screen.touch("Enter 2 step(s)")
    branch.meet()
    case = branch.station.branch.cases[case.id]
    greet, seat = case.steps["greet"], case.steps["seat"]
    assert (greet.state, greet.station, [tick.staff for tick in greet.confirmed_by]) == ("done", "desk", ["T01"])
    assert (seat.staff, seat.happened[11:16], seat.entered[11:16]) == ("T01", "09:10", "09:20")


def test_a_pause_that_ran_out_while_the_station_was_off_is_ended_and_the_machine_told(
    branch: Branch, qtbot: QtBot
) -> None:
    teller = counter(branch, Machine())
    call(branch, "mobility")
    teller.accept(10)
    qtbot.waitUntil(lambda: teller.get("view")["stage"] == "paused")
    teller.close()
    branch.clock.move(minutes=11)
    # What a start does before its first screen.
    branch.station.end_overdue()
    machine = Machine(failure("no_connection"))
    again = counter(branch, machine)
    assert again.get("view")["asked"]["busy"] == "resume"
    qtbot.waitUntil(lambda: machine.asked == ["resume"])
    qtbot.waitUntil(lambda: again.get("view")["asked"]["busy"] == "")
    # It did not answer: the teller is told, and the next start asks again.
    assert again.get("view")["pause"]["over"]
    again.close()
    third = Machine()
    counter(branch, third)
    qtbot.waitUntil(lambda: third.asked == ["resume"])
    assert Counter.instance is not None
    Counter.instance.close()


def test_going_off_duty_at_the_window_never_says_that_nothing_is_open(branch: Branch) -> None:
    teller = counter(branch)
    screen = branch.screen("Display")
    call(branch, "mobility")
    teller.accept(10)
    teller.pausePressed()
    screen.touch("Sign off T01")
    assert screen.says("Stays here for whoever serves next: ordinary calling, which is paused.")
    teller.startServing()
    assert screen.says("a customer who is being served")
    teller.endServing()
    teller.resumePressed()
    assert screen.says("Off duty now") and not screen.says("left open")
