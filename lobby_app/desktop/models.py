"""All view models of a station, made together and let go together."""

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from lobby_app.casework import Station
from lobby_app.devices.queue import BadQueueSettings, QueueMachine, queue_machine
from lobby_app.guide import Library
from lobby_app.settings import Settings, SettingsError
from lobby_app.wiring import Wiring, role_of

from .board import Board
from .caseslips import CaseSlips
from .connection import Connection
from .customer import Customer
from .emergency import Emergency
from .keyboard import MISSING, keyboard_of
from .papers import Papers
from .people import People
from .phrasebook import PhraseBook
from .post import Post
from .shell import Shell
from .signs import Signs
from .snapshot import Snapshots
from .ticket import Tickets
from .today import Today
from .visits import Visits

if TYPE_CHECKING:
    from .cases import Cases
    from .counter import Counter
    from .day import Day
    from .desk import Desk
    from .identify import Identify

HOMES = {"desk": "Home", "window": "Counter", "supervisor": "Day"}


@dataclass
class Models:
    """The view models that QML reaches as singletons. Those of other roles are None."""

    shell: Shell
    post: Post
    people: People
    customer: Customer
    phrasebook: PhraseBook
    signs: Signs
    emergency: Emergency
    today: Today
    papers: Papers
    slips: CaseSlips
    visits: Visits
    connection: Connection
    board: Board
    desk: "Desk | None" = None
    identify: "Identify | None" = None
    cases: "Cases | None" = None
    counter: "Counter | None" = None
    day: "Day | None" = None
    tickets: Tickets | None = None

    def close(self) -> None:
        """Let go of threads that belong to a model, then of the models. The journal is closed after this."""
        self.board.close()
        if self.counter is not None:
            self.counter.close()
        if self.day is not None:
            self.day.close()
        if self.tickets is not None:
            self.tickets.close()
        self.slips.close()
        self.visits.close()
        for model in self.singletons():
            type(model).instance = None

    def singletons(self) -> list[Snapshots]:
        """Those that this role has."""
        made = [getattr(self, field.name) for field in fields(self)]
        return [model for model in made if isinstance(model, Snapshots)]


def load_all_models() -> None:
    """For a program that opens several stations: QML knows its modules as they were when the first engine began."""
    from . import cases, counter, day, desk, identify

    assert cases and counter and day and desk and identify


def make_models(
    station: Station, wiring: Wiring, settings: Settings, name: str, library: Library | None = None
) -> Models:
    """Make the view models of this role and hand them to QML. `library`: the guides of cases before."""
    role = role_of(name)
    shell = make_shell(station, settings, role)
    post = Post(station, shell, library)
    if library is not None and library.in_use.problems:
        first, *more = library.in_use.problems
        facts = {"count": 1 + len(more), "file": first.file, "line": first.line, "source": library.in_use.source}
        shell.warn("guide_broken", **facts)
    customer = Customer(post)
    phrasebook = PhraseBook(post, customer, wiring.data / "cache")
    connection = Connection(shell, name, role, station.clock.now)
    connection.stations = lambda: list(station.branch.stations)
    board = Board(post, station.journal.folder, wiring.data / "exports", settings.branch.name)
    customer.write = board.open
    models = Models(
        shell,
        post,
        People(post),
        customer,
        phrasebook,
        Signs(post),
        Emergency(post, settings.branch),
        Today(post, settings.branch),
        Papers(post, customer),
        CaseSlips(post, customer, wiring.data / "exports", settings.branch.name),
        Visits(post, wiring.data / "exports"),
        connection,
        board,
    )
    exports = wiring.data / "exports"
    tickets = Tickets(post, station.journal.folder, exports, settings.branch.name, settings.ticket.trusted)
    # A station loads the models of its own role alone: those of the others would cost every start.
    if role == "desk":
        from .cases import Cases
        from .desk import Desk
        from .identify import Identify

        models.desk = Desk(post, settings.desk.window, settings.desk.windows, settings.branch.counters)
        models.identify = Identify(post, models.desk)
        models.cases = Cases(post, models.desk)
        models.emergency.open_case = models.desk.openCase
        models.emergency.in_hand = board.in_hand = models.desk.in_hand
        models.papers.in_hand = models.slips.in_hand = models.visits.in_hand = models.desk.in_hand
        models.slips.enter = models.desk.openCase
        models.tickets = tickets
        tickets.in_hand, tickets.call_window = models.desk.in_hand, models.desk.callWindow
    elif role == "window":
        from .counter import Counter

        machine = connected_machine(settings, station.window)
        models.counter = Counter(
            post,
            station.window,
            settings.window.pause_minutes,
            machine,
            str(settings.queue.get("kind", "manual")),
            settings.window.call_sound == 0,
            settings.branch.counters,
        )
        board.in_hand = models.counter.in_hand
        models.tickets = tickets
        tickets.taken = models.counter.took_ticket
    else:
        from .day import Day

        models.day = Day(post, wiring.data / "exports", station.journal, settings.branch.counters)
    for model in models.singletons():
        type(model).instance = model
    return models


def connected_machine(settings: Settings, window: str) -> QueueMachine:
    """The queue machine of the settings. Raises SettingsError where they describe none that could be asked."""
    try:
        return queue_machine(settings.queue, window)
    except BadQueueSettings as error:
        raise SettingsError(f"settings.toml: queue: {error}") from error


def make_shell(station: Station, settings: Settings, role: str) -> Shell:
    shell = Shell(station.clock.now)
    shell.home = HOMES[role]
    display = settings.display
    shell.put(
        language=display.language,
        contrast=display.theme == "contrast",
        scale=display.scale,
        motion=display.motion,
        volume=settings.speech.volume,
        keyboard=keyboard_of(settings),
        frame={
            "role": role,
            "branch": settings.branch.name,
            "station": settings.desk.label if role == "desk" else "",
            "window": station.window,
            "staff": "",
        },
    )
    if shell.get("keyboard") == MISSING:
        shell.warn("no_keyboard")
    return shell
