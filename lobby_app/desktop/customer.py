"""The customer's side: one phrase filling the screen, and the voice."""

from collections.abc import Callable
from typing import Any, ClassVar, NamedTuple, Protocol

from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from .post import Post
from .snapshot import Snapshots
from .views.showing import joined_words

QML_IMPORT_NAME = "Lobby"
QML_IMPORT_MAJOR_VERSION = 1

PLAIN = {"larger": False, "dark": False, "turned": False, "slow": False, "answers": False}
"""How the customer's side stands before anybody changed it, and again after each customer."""
LOUDEST = 4
SILENT = ("no_engine", "no_player", "no_sound_card", "off")


class Side(NamedTuple):
    """How the customer's side stood for one case, until staff come back to it."""

    look: dict[str, bool]
    phrase: dict[str, str]
    language: str
    volume: int


class Voice(Protocol):
    """What speaks: `lobby_app.devices.Speech`, or nothing at all in a picture tour."""

    def say(self, code: str, text: str, lang: str, slow: bool = False) -> None: ...
    def stop(self) -> None: ...


@QmlElement
@QmlSingleton
class Customer(Snapshots):
    """`phrase` is {code, zh, en}, {} when nothing is shown; `shown` whether it fills the screen now; `look` holds
    larger, dark, turned, slow, answers; `language` is the language large on the screen; `answer` what the customer
    touched; `speaking` whether something is heard; `words` those that no line breaks."""

    instance: ClassVar["Customer | None"] = None

    phraseChanged = Signal()
    lookChanged = Signal()
    languageChanged = Signal()
    answerChanged = Signal()
    silentChanged = Signal()
    shownChanged = Signal()
    speakingChanged = Signal()
    wordsChanged = Signal()

    def __init__(self, post: Post) -> None:
        super().__init__(
            phrase={}, look=dict(PLAIN), language="zh", answer="", silent=True, shown=False, speaking=False
        )
        self.post = post
        self.voice: Voice | None = None
        self.write: Callable[[], None] | None = None
        """Opens the writing board of the case in hand."""
        self.on_said: Callable[[str], None] = lambda code: None
        """Hears of each phrase that is shown or spoken."""
        self._saying = ""
        self._hushed = False
        self._normal_volume = int(post.shell.get("volume"))
        self._joined: tuple[str, list[str]] = ("", [])
        self._case = ""
        self._sides: dict[str, Side] = {}
        post.shell.overlayChanged.connect(self._overlay)
        post.shell.screenChanged.connect(self._follow)
        post.frontChanged.connect(self._follow)
        post.shell.soundChanged.connect(self._sound)
        post.shell.wentHome.connect(self._went_home)

    @Property(dict, notify=phraseChanged)
    def phrase(self) -> dict[str, Any]:
        return dict(self.get("phrase"))

    @Property(dict, notify=lookChanged)
    def look(self) -> dict[str, Any]:
        return dict(self.get("look"))

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return str(self.get("language"))

    @Property(str, notify=answerChanged)
    def answer(self) -> str:
        return str(self.get("answer"))

    @Property(bool, notify=silentChanged)
    def silent(self) -> bool:
        return bool(self.get("silent"))

    @Property(bool, notify=shownChanged)
    def shown(self) -> bool:
        return bool(self.get("shown"))

    @Property(bool, notify=speakingChanged)
    def speaking(self) -> bool:
        return bool(self.get("speaking"))

    @Property(list, notify=wordsChanged)
    def words(self) -> list[str]:
        """Worked out when a phrase is shown for the first time, and again for another guide."""
        guide = self.post.guide
        if self._joined[0] != guide.hash:
            self._joined = (guide.hash, joined_words(guide))
        return self._joined[1]

    def _overlay(self) -> None:
        self.put(shown=self.post.shell.get("overlay") == "Show")
        # Not at once: what the phrase was shown over comes back first.
        QTimer.singleShot(0, self, self._follow)

    # -- whose side it is

    @Slot()
    def _follow(self) -> None:
        """Another customer is in front: their side stands as they left it, at first as it is for everybody."""
        shell = self.post.shell
        if shell.get("overlay") == "Show":
            return  # somebody is looking at it
        case = self.post.with_us
        if case != self._case:
            before, side = self._case, self._sides.pop(case, None)
            self._keep_side()
            self._case = case
            # At a desk whoever had no case yet has one now; at a window a call is somebody else than who stood there.
            if before or side is not None or self.post.station.role != "desk":
                self._take_side(side)
        elif not case and not shell.get("overlay") and shell.get("screen") == shell.home:
            self._take_side(None)  # it was for somebody without a case, who has gone

    def _went_home(self) -> None:
        self._keep_side()
        self._case = ""
        self.reset()

    def _keep_side(self) -> None:
        """A customer who is only left for another one finds their side again; it ends with the case."""
        if self._is_open(self._case):
            volume = int(self.post.shell.get("volume"))
            self._sides[self._case] = Side(self.get("look"), self.get("phrase"), self.get("language"), volume)
        self._sides = {id: side for id, side in self._sides.items() if self._is_open(id)}

    def _is_open(self, case: str) -> bool:
        found = self.post.station.branch.cases.get(case)
        return found is not None and found.is_open

    def _take_side(self, side: Side | None) -> None:
        kept = side or Side(dict(PLAIN), {}, "zh", self._normal_volume)
        if self.post.shell.get("volume") != kept.volume:
            self.post.shell.setVolume(kept.volume)
        self.put(look=kept.look, phrase=kept.phrase, language=kept.language, answer="")

    def _sound(self) -> None:
        self.put(silent=self.post.shell.get("sound") in SILENT)

    @Slot(str)
    def show(self, code: str) -> None:
        """Fill the screen with a phrase, in the language of the screen first."""
        self.show_in(code, self._language_for_customer())

    def show_in(self, code: str, language: str) -> None:
        """Fill the screen with a phrase, this language large."""
        found = self.post.phrase(code)
        if found is None:
            return
        self.put(phrase={"code": found.code, "zh": found.zh, "en": found.en}, language=language, answer="")
        self.post.shell.open("Show")
        self.on_said(code)

    def show_words(self, code: str, zh: str, en: str) -> None:
        """Fill the screen with words of the guide that are no phrase, such as the papers to bring."""
        self.put(phrase={"code": code, "zh": zh, "en": en}, language=self._language_for_customer(), answer="")
        self.post.shell.open("Show")

    def _language_for_customer(self) -> str:
        """Once the member of staff has switched the customer's side it stays so for this customer."""
        return str(self.get("language")) if self.get("phrase") else self.post.language

    @Slot()
    def close(self) -> None:
        self.stop()
        self.post.shell.close()

    @Slot(str)
    def speak(self, code: str) -> None:
        """Say a phrase in the language of the screen."""
        found = self.post.phrase(code)
        if found is not None:
            self._say(code, found.en if self.post.language == "en" else found.zh, self.post.language)
            if not self.get("silent"):
                self.on_said(code)

    @Slot(str, str, str)
    def speakWords(self, code: str, text: str, language: str) -> None:
        """Say words of the guide that are no phrase, such as a term. Never anything of a customer: it is kept."""
        self._say(code, text, language)

    @Slot()
    def repeat(self) -> None:
        """Say what is shown, in the language in which it is shown."""
        phrase, language = self.get("phrase"), str(self.get("language"))
        if phrase:
            self._say(phrase["code"], phrase[language], language)

    def _say(self, code: str, text: str, language: str) -> None:
        if self.get("silent"):
            if not self.get("shown"):  # what the customer looks at stays free of our words: a button there says why
                self.post.shell.say("silent")
        elif self.voice is not None:
            self._saying = code
            self.put(speaking=True)
            self.voice.say(code, text, language, slow=bool(self.get("look")["slow"]))

    def began(self, code: str) -> None:
        """The player has the sound."""
        self.put(speaking=code == self._saying)

    def over(self, code: str) -> None:
        """Heard out, stopped, overtaken, or it could not be said."""
        if code == self._saying:
            self.put(speaking=False)

    @Slot()
    def hush(self) -> None:
        """A finger came down anywhere: whatever is being said ends before the touch does anything else."""
        self._hushed = bool(self.get("speaking"))
        self.stop()

    @Slot()
    def repeatOrStop(self) -> None:
        """One button for both: while something is heard it is silence that is wanted."""
        if self.get("speaking"):
            self.stop()
        elif not self._hushed:
            self.repeat()
        self._hushed = False

    @Slot()
    def tryOrStop(self) -> None:
        """Lets staff hear how loud the voice is: the first words of the guide."""
        if self.get("speaking"):
            self.stop()
        elif not self._hushed:
            self.speak(next(iter(self.post.guide.phrases)))
        self._hushed = False

    @Slot()
    def stop(self) -> None:
        # Silence first: what the screen says of it can wait.
        if self.voice is not None:
            self.voice.stop()
        self.put(speaking=False)

    @Slot(str)
    def toggle(self, what: str) -> None:
        """Switch larger, dark, turned, slow or answers."""
        look = self.get("look")
        self.put(look={**look, what: not look[what]})

    @Slot()
    def louder(self) -> None:
        """One step louder for this customer; after the loudest it is normal again."""
        step = int(self.post.shell.get("volume"))
        self.post.shell.setVolume(step + 1 if step < LOUDEST else self._normal_volume)

    @Slot(int)
    def setNormalVolume(self, step: int) -> None:
        """How loud the voice is for every customer, until somebody asks for more."""
        self.post.shell.setVolume(step)
        self._normal_volume = int(self.post.shell.get("volume"))

    @Slot()
    def switchLanguage(self) -> None:
        self.put(language="en" if self.get("language") == "zh" else "zh")

    @Slot(str)
    def answered(self, answer: str) -> None:
        """The customer touched yes, no, repeat or write. It is shown to staff and recorded nowhere."""
        self.put(answer=answer)
        if answer == "repeat":
            self.repeat()
        elif answer == "write" and self.write is not None:
            self.stop()
            self.write()

    @Slot()
    def reset(self) -> None:
        """Size, contrast, loudness and speed belong to one customer: back to normal for the next."""
        self.stop()
        self._take_side(None)
