"""One station's casework: decides, appends, folds. No Qt, no network, no clock but the one handed in."""

from collections.abc import Callable

from lobby_app.guide.model import Guide
from lobby_app.journal import Clock, Draft, Journal, JournalError, Stored

from .branch import Branch
from .commands import ChooseHandling, Command, EndCase, LeaveTask, ResumeCalling, SkipStep
from .decide import decide
from .keeping import Keeper
from .results import Actor, Changes, Done, Refused
from .slips import SlipCode

# These speak of what the case's own walk offers; whoever composes a walk anew does it by the guide of now.
_BY_THE_CASE = (ChooseHandling, EndCase, LeaveTask, SkipStep)


class Station:
    """Glue between a journal and its folded branch. Belongs to the thread that opened the journal.

    `role` is desk, window or supervisor; `window` the number of the station's own window, or empty; `guide`
    may be None at first and be set later: what needs it is refused with `no_guide` until then.
    `guide_by_hash` finds the guide that an older case was composed by. `key`: the station's public key, which the
    branch's other stations learn from its journal.
    """

    def __init__(
        self,
        journal: Journal,
        guide: Guide | None,
        clock: Clock,
        role: str,
        *,
        window: str = "",
        label: str = "",
        branch: str = "",
        version: str = "",
        key: str = "",
    ) -> None:
        self.journal = journal
        self.guide = guide
        self.guide_by_hash: Callable[[str], Guide | None] = lambda _hash: self.guide
        self.clock = clock
        self.role = role
        self.window = window
        self._label = label
        self._branch_name = branch
        self._version = version
        self._key = key
        self._keeper = Keeper(journal)

    @property
    def name(self) -> str:
        return self.journal.station

    @property
    def branch(self) -> Branch:
        """What is now. A later fold may put another object in its place: do not keep it."""
        return self._keeper.branch

    @property
    def staff(self) -> str:
        """The code signed on here, or 'unsigned'."""
        return self.branch.duty(self.name)

    @property
    def actor(self) -> Actor:
        return Actor(self.name, self.role, self.staff, self.window)

    def start(self) -> Changes:
        """Load what matters, say that the station is here, end pauses that ran out meanwhile.

        Raises JournalError: without a journal there is no station.
        """
        self._keeper.load(self._today())
        body = {
            "role": self.role,
            "label": self._label,
            "branch": self._branch_name,
            "program": self._version,
        }
        if self.window:
            body["window"] = self.window
        if self._key:
            body["key"] = self._key
        self.journal.append([Draft("station_opened", body=body)])
        self._keeper.refresh(self._today())
        self.end_overdue()
        return Changes(everything=True)

    def do(self, command: Command) -> Done | Refused:
        """Decide, save, fold. Nothing is shown as done before it is durably saved.

        A journal that cannot save refuses with `journal_` and its code (disk_full, busy, read_only …).
        """
        drafts = decide(self.branch, command, self.actor, self.clock.now(), self._guide_for(command))
        if isinstance(drafts, Refused):
            return drafts
        try:
            saved: list[Stored] = self.journal.append(drafts)
            changes = self._keeper.refresh(self._today()) if saved else Changes()
        except JournalError as error:
            return Refused(f"journal_{error.code}", error.detail)
        return Done(saved, changes)

    def _guide_for(self, command: Command) -> Guide | None:
        case = self.branch.cases.get(command.case) if isinstance(command, _BY_THE_CASE) else None
        return self.guide_by_hash(case.walk.guide) if case is not None and case.walk is not None else self.guide

    def adopt(self, guide: Guide, version: int) -> Done | Refused:
        """Go on by a guide that headquarters published; `version` is its number for it.

        Nothing changes unless it could be noted. Cases that are open keep the words of their own guide.
        """
        draft = Draft("guide_adopted", None, self.staff, {"hash": guide.hash, "version": version}, guide=guide.hash)
        try:
            saved = self.journal.append([draft])
            changes = self._keeper.refresh(self._today())
        except JournalError as error:
            return Refused(f"journal_{error.code}", error.detail)
        self.guide = guide
        return Done(saved, changes)

    def refresh(self) -> Changes:
        """Fold what arrived from other stations (or other doors of this one). Raises JournalError."""
        return self._keeper.refresh(self._today())

    def end_overdue(self) -> list[Done | Refused]:
        """End the pauses at this station's windows that ran to their cap. Call it at each deadline."""
        overdue = self.branch.overdue(self.clock.now(), self.name)
        return [self.do(ResumeCalling(pause.window, how="cap")) for pause in overdue]

    def find(self, case: str, day: str = "") -> bool:
        """Load a settled case by the id on its slip; `day` (YYYY-MM-DD) makes it quick. False: not here."""
        return self._keeper.find(case, day)

    def find_slip(self, slip: SlipCode) -> list[str]:
        """Load the cases that a slip's code stands for, however old; almost always one. Empty: not here."""
        return self._keeper.find_slip(slip)

    def tidy(self) -> None:
        """Write down what the next start needs. For a quiet moment and for the end. Raises JournalError."""
        self._keeper.tidy(self._today())

    def _today(self) -> str:
        return self.clock.now().date().isoformat()
