"""What one visit does, minute by minute. A script yields the moment at which it wants to go on; many run side
by side, as visits do."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random

from lobby_app.guide import Guide

from ..commands import (
    BeginEmergency,
    ChooseHandling,
    Command,
    CompleteStep,
    CompleteSteps,
    CompleteTask,
    ConfirmNeeds,
    DeclineHelp,
    DoDeed,
    EndCase,
    EndEmergency,
    MarkNotApplicable,
    OpenCase,
    PutOffCase,
    Refer,
    ResumeCase,
    SkipStep,
)
from ..results import Actor
from ..state import Case
from . import mixture
from .counter import Counter
from .recorder import Recorder

Script = Iterator[datetime]


class Visit:
    """One customer, and the colleagues who serve them. The scheduler sets `now` before each turn."""

    def __init__(self, recorder: Recorder, guide: Guide, chance: Random, station: str, arrival: datetime) -> None:
        self.recorder = recorder
        self.guide = guide
        self.chance = chance
        self.now = arrival
        self.manager = Actor(station, "desk", chance.choice(("L01", "L02")))
        self.id = f"{chance.getrandbits(128):032x}"
        self.business = mixture.drawn(chance, mixture.BUSINESS, dict(guide.business), 2)
        self.companion = mixture.drawn(chance, mixture.COMPANIONS)
        self.categories = mixture.categories(chance, guide)

    @property
    def case(self) -> Case:
        return self.recorder.branch.cases[self.id]

    def desk(self, command: Command) -> bool:
        return self.recorder.do(command, self.manager, self.now)

    def teller(self, command: Command, window: str) -> bool:
        actor = Actor(self.manager.station, "window", f"T{int(window):02d}", window)
        return self.recorder.do(command, actor, self.now)

    def after(self, low: int, high: int) -> datetime:
        """A moment between `low` and `high` seconds from now."""
        return self.now + timedelta(seconds=self.chance.randint(low, high))

    def script(self, counter: Counter) -> Script:
        if "emergency" in {step.phase for code in self.categories for step in self.guide.categories[code].steps}:
            yield from self._emergency()
        elif self.chance.random() < 0.08:
            yield from self._entered_late()
            return
        else:
            self.desk(self._opening(self.categories))
        if self.chance.random() < 0.04:
            yield self.after(20, 60)
            self.desk(DeclineHelp(self.id))
            return
        if self.chance.random() < 0.03:
            self.desk(PutOffCase(self.id))
            yield self.after(120, 900)
            self.desk(ResumeCase(self.id))
        if self.chance.random() < 0.03:
            yield self.after(60, 240)
            self.desk(ConfirmNeeds(self.id, (*self.categories, self.chance.choice(("writing", "hearing")))))
        yield from self._steps("arrive")
        yield from counter.served(self)
        self._handling()
        yield from self._steps("")
        yield from self._end()

    def _opening(self, categories: tuple[str, ...], happened: datetime | None = None) -> OpenCase:
        return OpenCase(
            categories,
            mixture.cues(self.chance, self.guide, categories),
            self.business,
            self.companion,
            self.chance.choice(("came_along", "takes_part")) if self.companion != "none" else "",
            "home" if self.guide.categories[self.categories[0]].window == "never" else self._place(),
            happened,
            happened is not None,
            self.id,
        )

    def _place(self) -> str:
        return mixture.drawn(self.chance, mixture.PLACES)

    def _emergency(self) -> Script:
        kind = self.chance.choice(self.guide.emergency)
        self.desk(BeginEmergency(kind.code, categories=self.categories, new_case=self.id))
        for deed in kind.deeds[: self.chance.randint(2, len(kind.deeds))]:
            yield self.after(15, 90)
            self.desk(DoDeed(self.id, deed.code))
        yield self.after(60, 300)
        self.desk(EndEmergency(self.id))

    def _entered_late(self) -> Script:
        """Done on foot, entered afterwards, every step with the time it happened."""
        begun = self.now
        yield self.after(900, 2400)
        self.desk(self._opening(self.categories, begun))
        moments = begun
        told: list[tuple[str, datetime | None]] = []
        for code in self.case.steps:
            moments += timedelta(seconds=self.chance.randint(20, 150))
            told.append((code, min(moments, self.now)))
        self.desk(CompleteSteps(self.id, tuple(told)))
        yield from self._end()

    def _steps(self, phase: str) -> Script:
        """The steps of a phase, or all that are left: as they happen, or on the way back to the desk."""
        walk = self.case.walk
        todo = [
            step.code
            for step in (walk.steps if walk else ())
            if self.case.steps[step.code].state == "todo" and phase in ("", step.phase)
        ]
        at_once = self.chance.random() < 0.7
        done: list[tuple[str, datetime | None]] = []
        walked = self.now
        for code in todo:
            walked += timedelta(seconds=self.chance.randint(15, 100))
            luck = self.chance.random()
            if luck < 0.06:
                yield walked
                reason = self.chance.choice(list(self.guide.skip_reasons))
                self.desk(SkipStep(self.id, code, reason) if luck < 0.03 else MarkNotApplicable(self.id, code))
            elif at_once:
                done.append((code, walked))
            else:
                yield walked
                self.desk(CompleteStep(self.id, code))
        if done:
            yield walked
            self.desk(CompleteSteps(self.id, tuple(done)))

    def _handling(self) -> None:
        for code in self.case.walk.handling if self.case.walk else ():
            way = mixture.way(self.chance, self.guide.handling[code], self.companion)
            if way:
                due = (self.now + timedelta(days=2)).date().isoformat()
                self.desk(ChooseHandling(self.id, code, way, due))

    def _end(self) -> Script:
        if self.chance.random() < 0.03 and self.guide.referrals:
            self.desk(Refer(self.id, self.chance.choice(list(self.guide.referrals))))
        if self.chance.random() < 0.5:
            yield self.after(20, 90)
        outcome = mixture.drawn(self.chance, mixture.OUTCOMES)
        self.desk(EndCase(self.id, outcome, mixture.drawn(self.chance, mixture.FEEDBACK)))
        for task in list(self.case.open_tasks):
            # Most of what is left is done the same day; some stays for another.
            if task.due == self.case.day and self.chance.random() < 0.9:
                yield self.after(600, 5400)
                self.desk(CompleteTask(self.id, task.code))
