"""How each member of staff likes the staff's side of a screen: it comes with them and goes with them."""

import contextlib

import msgspec

from lobby_app.journal import JournalError

from .post import Post

KEY = "staff_looks"


class Look(msgspec.Struct, frozen=True):
    language: str = "zh"
    contrast: bool = False
    scale: float = 1.0
    motion: bool = True


class Looks:
    """Kept at this station by staff code, as a note in its database: no event, so no other station gets it; a backup of
    this station holds it.

    `wear(code)` shows what that code chose before; what was changed while nobody was on duty is the choice of whoever
    signs on then. Whatever is changed after that is theirs. `lay_off()` shows what the settings say. A disk that cannot
    keep it never holds anybody up.
    """

    def __init__(self, post: Post) -> None:
        self._post = post
        self._plain = self._now()
        self._known = self._read()
        self._staff = ""
        shell = post.shell
        for changed in (shell.languageChanged, shell.contrastChanged, shell.scaleChanged, shell.motionChanged):
            changed.connect(self._keep)

    def wear(self, staff: str) -> None:
        if self._now() == self._plain:
            self._show(self._known.get(staff, self._plain))
        self._staff = staff
        self._keep()

    def lay_off(self) -> None:
        self._staff = ""
        self._show(self._plain)

    def _show(self, look: Look) -> None:
        self._staff = ""
        shell = self._post.shell
        shell.setContrast(look.contrast)
        shell.setScale(look.scale)
        shell.setMotion(look.motion)
        shell.setLanguage(look.language)

    def _now(self) -> Look:
        get = self._post.shell.get
        return Look(str(get("language")), bool(get("contrast")), float(get("scale")), bool(get("motion")))

    def _read(self) -> dict[str, Look]:
        with contextlib.suppress(JournalError, msgspec.DecodeError, msgspec.ValidationError):
            note = self._post.station.journal.note(KEY)
            return msgspec.json.decode(note, type=dict[str, Look]) if note else {}
        return {}

    def _keep(self) -> None:
        now = self._now()
        if not self._staff or self._known.get(self._staff, self._plain) == now:
            return
        self._known = {**self._known, self._staff: now}
        with contextlib.suppress(JournalError):
            self._post.station.journal.set_note(KEY, msgspec.json.encode(self._known).decode())
