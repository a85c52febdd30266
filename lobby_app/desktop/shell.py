"""What every screen shares: which screen is in front, language, display, clock, messages."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from .snapshot import Snapshots

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1

INTERRUPTING = "Emergency"
"""The overlay that may come over any other."""
PASSING = ("Show",)
"""What an emergency does not lead back to: a phrase that was shown to the customer has had its moment."""


@QmlElement
@QmlSingleton
class Shell(Snapshots):
    """The frame around the screens. `screen` names a file of ui/screens without its ending.

    `overlay` names what lies over the screen in the same way; "" is nothing.
    `message` is the banner, `toast` the short word at the foot; both are a code with its facts, put into
    words by ui/screens/BannerWords.qml and ToastWords.qml.
    """

    instance: ClassVar["Shell | None"] = None

    screenChanged = Signal()
    overlayChanged = Signal()
    languageChanged = Signal()
    contrastChanged = Signal()
    scaleChanged = Signal()
    motionChanged = Signal()
    clockChanged = Signal()
    nowMsChanged = Signal()
    frameChanged = Signal()
    storageChanged = Signal()
    messageChanged = Signal()
    toastChanged = Signal()
    soundChanged = Signal()
    alarmChanged = Signal()
    ringingChanged = Signal()
    volumeChanged = Signal()
    keyboardChanged = Signal()
    retranslate = Signal()
    leaving = Signal()
    went = Signal()
    wentHome = Signal()
    acted = Signal(str)
    actedOn = Signal(object)
    undoAsked = Signal()

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__(
            screen="SignOn",
            overlay="",
            language="zh",
            contrast=False,
            scale=1.0,
            motion=True,
            clock=now().strftime("%H:%M"),
            nowMs=now().timestamp() * 1000,
            frame={"role": "", "branch": "", "station": "", "staff": "", "fullScreen": False},
            storage={"pending": 0, "branchPending": 0, "hub": "unknown", "hq": "not_set", "at": ""},
            message={},
            alarm={},
            ringing={},
            toast={},
            sound="starting",
            volume=3,
            keyboard="system",
        )
        self._now = now
        self._toasts = 0
        self._take_back: Callable[[], None] | None = None
        self._below = ""
        self.home = "Home"
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def tick(self) -> None:
        """Move the clock on. Runs every second; screens hear of it when what they show changes."""
        now = self._now()
        self.put(clock=now.strftime("%H:%M"), nowMs=now.timestamp() * 1000)

    def say(self, code: str, undo: bool | Callable[[], None] = False, **facts: Any) -> None:
        """Show a short word at the foot of the screen, such as 'saved'. `undo`: what its button does, or True where
        the work in front listens to `undoAsked`."""
        self._toasts += 1
        self._take_back = undo if callable(undo) else None
        self.put(toast={"code": code, "undo": bool(undo), "turn": self._toasts, **facts})

    def warn(self, code: str, **facts: Any) -> None:
        """Show a banner until it is put away or what it says is over."""
        self.put(message={"code": code, **facts})

    def unwarn(self, code: str) -> None:
        """Take the banner away if it still says this."""
        if self.get("message").get("code") == code:
            self.put(message={})

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        return str(self.get("screen"))

    @Property(str, notify=overlayChanged)
    def overlay(self) -> str:
        return str(self.get("overlay"))

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return str(self.get("language"))

    @Property(bool, notify=contrastChanged)
    def contrast(self) -> bool:
        return bool(self.get("contrast"))

    @Property(float, notify=scaleChanged)
    def scale(self) -> float:
        return float(self.get("scale"))

    @Property(bool, notify=motionChanged)
    def motion(self) -> bool:
        return bool(self.get("motion"))

    @Property(str, notify=clockChanged)
    def clock(self) -> str:
        return str(self.get("clock"))

    @Property(float, notify=nowMsChanged)
    def nowMs(self) -> float:
        return float(self.get("nowMs"))

    @Property(dict, notify=frameChanged)
    def frame(self) -> dict[str, Any]:
        return dict(self.get("frame"))

    @Property(dict, notify=storageChanged)
    def storage(self) -> dict[str, Any]:
        return dict(self.get("storage"))

    @Property(dict, notify=messageChanged)
    def message(self) -> dict[str, Any]:
        return dict(self.get("message"))

    @Property(dict, notify=toastChanged)
    def toast(self) -> dict[str, Any]:
        return dict(self.get("toast"))

    @Property(dict, notify=alarmChanged)
    def alarm(self) -> dict[str, Any]:
        """The emergency that goes on, for every header: {title, sinceMs, …}, or {}."""
        return dict(self.get("alarm"))

    @Property(dict, notify=ringingChanged)
    def ringing(self) -> dict[str, Any]:
        """The call at this window that waits for its answer: {number, urgent, silent}, or {}. `silent`: the branch
        wants it seen, not heard."""
        return dict(self.get("ringing"))

    @Property(str, notify=soundChanged)
    def sound(self) -> str:
        return str(self.get("sound"))

    @Property(int, notify=volumeChanged)
    def volume(self) -> int:
        return int(self.get("volume"))

    @Property(str, notify=keyboardChanged)
    def keyboard(self) -> str:
        """The on-screen keyboard: "system", "inline" or "missing"."""
        return str(self.get("keyboard"))

    @Slot(str)
    def go(self, screen: str) -> None:
        """Bring a screen to the front; whatever lay over it is put away."""
        self.went.emit()
        self._below = ""
        self._lay_over("", screen=screen)

    @Slot()
    def goHome(self) -> None:
        self.go(self.home)
        self.wentHome.emit()

    @Slot(str)
    def open(self, overlay: str) -> None:
        """Lay something over the screen. An emergency interrupts: what it came to lie over is there again after it."""
        lying = str(self.get("overlay"))
        if overlay != lying:
            self._below = lying if overlay == INTERRUPTING and lying not in PASSING else ""
        self._lay_over(overlay)

    @Slot()
    def close(self) -> None:
        below, self._below = self._below, ""
        self._lay_over(below)

    def _lay_over(self, overlay: str, **also: str) -> None:
        """What is in front may be gone after this: `leaving` is told first, while all of it still stands."""
        if overlay != self.get("overlay") or also:
            self.leaving.emit()
        self.put(overlay=overlay, **also)

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        if language in ("zh", "en") and language != self.get("language"):
            self.put(language=language)
            self.retranslate.emit()

    @Slot(bool)
    def setContrast(self, on: bool) -> None:
        self.put(contrast=on)

    @Slot(float)
    def setScale(self, scale: float) -> None:
        self.put(scale=min(2.0, max(1.0, scale)))

    @Slot(bool)
    def setMotion(self, on: bool) -> None:
        self.put(motion=on)

    @Slot(int)
    def setVolume(self, volume: int) -> None:
        self.put(volume=min(4, max(0, volume)))

    @Slot()
    def act(self) -> None:
        """The banner's button: what it offers, then it is put away."""
        message = self.get("message")
        self.put(message={})
        self.acted.emit(message.get("code", ""))
        self.actedOn.emit(message)

    @Slot()
    def undo(self) -> None:
        """The toast's button: take back what was done last."""
        if self._take_back is not None:
            self._take_back()
        else:
            self.undoAsked.emit()

    @Slot()
    def dismissToast(self) -> None:
        self.put(toast={})
