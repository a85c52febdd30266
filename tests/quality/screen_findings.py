"""What is wrong with a screen as it stands: looked for in its item tree and in its accessibility tree.

The numbers are those of docs/architecture.md, 'The look'.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF

from lobby_app.desktop.views.showing import LEAST

from .scene import HALF, PRESSED, Scene, Seen, painted, touched

TARGET = 44
"""Smallest side of anything that is touched, px at x1 and 96 dpi."""
MAIN_TARGET = 60
"""Smallest side of what a screen is mainly for."""
MAIN = ("PrimaryButton", "RedButton", "EmphasisButton", "Tile")
CUSTOMER = ("CustomerSide", "BoardCustomer")
"""Parts of a screen that a customer reads."""
ROWS = ("ListRow", "StepRow", "DeedRow")
GAP = 12
"""Between two targets, px; it does not grow with the text."""
CHINESE = re.compile(r"[\u3400-\u9fff]")
LATIN = re.compile(r"[A-Za-z]")
ENGLISH = re.compile(r"[A-Za-z]*[a-z][A-Za-z]{2,}")
WORD = re.compile(r"[A-Za-z']{2,}")
FRAMES = ("QQuickPopupItem", "QQuickScrollBar", "QQuickOverlay", "ScrollBar")
"""Parts of Qt's controls that hold others."""
STATES = {QAccessible.Role.CheckBox, QAccessible.Role.RadioButton}
SOUNDS = re.compile(r"[ˈˌəɪʊːɒɔʃθðæŋ]")
"""Phonetic writing: there to be seen."""
OWN_NAMES = re.compile(
    r"春江路支行|春江路 86 号|大堂 1 号台|内线 8600|本行客服热线|请稍等，我去问一下。|中文|English"
    r"|(desk-pc|window|desk)(-\d+)?(:\d+)?|exports/[\w./-]+"
)
"""What the branch calls itself, what somebody wrote, and what a language calls itself, stand in any language."""


def faults_of(scene: Scene, least: int = LEAST, theirs: bool = False, left: bool = True) -> list[str]:
    """Plain sentences, one a fault; empty if the screen is good. `least`: no letter that a customer reads is smaller,
    px; `theirs`: all of it is read by a customer; `left`: there is a way out of this screen."""
    faults: list[str] = []
    for control in scene.front:
        faults += control_faults(control, scene)
    for text in scene.texts:
        faults += text_faults(text, scene)
        if text.covered < HALF and (theirs or any(one.kind in CUSTOMER for one in text.parents)):
            faults += size_faults(text, least)
    faults += mute_faults(scene)
    faults += cut_faults(scene)
    faults += scroller_faults(scene)
    faults += overlaps(scene)
    faults += gaps(scene)
    faults += deaf_spots(scene)
    if left and not scene.front:
        faults.append("no control at all: nobody could leave this screen")
    return faults


def told(seen: Seen) -> str:
    return f"{seen.kind} {seen.name or seen.word('text')!r}"


def control_faults(seen: Seen, scene: Scene) -> Iterator[str]:
    what = told(seen)
    if not seen.name.strip():
        yield f"{what} has no name"
    # What is the customer's does not grow with the text of staff.
    own = seen.kind == "AnswerButton"
    least = MAIN_TARGET if own else round((MAIN_TARGET if seen.kind in MAIN else TARGET) * scene.scale)
    if seen.item.isEnabled() and (seen.box.width() < least or seen.box.height() < least):
        yield f"{what} is {seen.box.width():.0f} × {seen.box.height():.0f}, smaller than {least}"
    for words in (seen.name, seen.description):
        if foreign(words, scene.language) and not bilingual(seen):
            yield f"{what} is told in the other language: {words!r}"
    if seen.item.property("chosen") is not None and seen.role not in STATES and chosen_is_a_state(seen):
        yield f"{what} can be chosen, yet is told as {seen.role}"
    if seen.role in PRESSED and seen.item.inherits("QQuickMouseArea"):
        yield f"{what} is pressed by the pointer alone"


def chosen_is_a_state(seen: Seen) -> bool:
    return bool(seen.item.property("chosen"))


def foreign(words: str, language: str) -> bool:
    """Whether these words are not in this language at all."""
    words = OWN_NAMES.sub("", words)
    if language == "en":
        # An English sentence may name a Chinese word.
        return len(CHINESE.findall(words)) * 3 > len(LATIN.findall(words))
    if language == "zh":
        return bool(ENGLISH.search(words)) and not CHINESE.search(words)
    return False


PAIRS = (("zh", "en"), ("own", "second"))


def bilingual(seen: Seen) -> bool:
    """The guide's phrases stand in both languages wherever they are shown."""
    return any(
        one.get(here) is not None and one.get(there) is not None
        for one in (seen, *seen.parents)
        for here, there in PAIRS
    )


def other_language(seen: Seen, scene: Scene) -> bool:
    """A line that says itself that it is set in the other language."""
    latin = seen.get("latin")
    return latin is not None and bool(latin) != (scene.language == "en")


def text_faults(seen: Seen, scene: Scene) -> Iterator[str]:
    text = seen.word("text")
    if seen.get("truncated"):
        yield f"text is cut: {text!r}"
    wide, high = float(seen.item.property("paintedWidth") or 0), float(seen.item.property("paintedHeight") or 0)
    if wide > seen.box.width() + 2:
        yield f"text is wider ({wide:.0f}) than its place ({seen.box.width():.0f}): {text!r}"
    if high > seen.box.height() + 2:
        yield f"text is higher ({high:.0f}) than its place ({seen.box.height():.0f}): {text!r}"
    for word in broken_words(seen):
        yield f"a word is broken over two lines: {word!r} in {text!r}"
    if seen.covered == 1:
        return
    place = painted(seen)
    if place.left() < -1 or place.right() > scene.window.width() + 1:
        yield f"text leaves the window at the side: {text!r}"
    frame = container(seen)
    if frame is not None and not frame.adjusted(-2, -2, 2, 2).contains(place):
        yield f"text leaves what holds it: {text!r}"
    if foreign(text, scene.language) and not bilingual(seen) and not other_language(seen, scene):
        yield f"text is in the other language: {text!r}"


def broken_words(seen: Seen) -> Iterator[str]:
    """Latin words that are wider than their place: Qt then breaks them anywhere."""
    font = seen.get("font")
    if not isinstance(font, QFont):
        return
    kind = font.toString()
    for word in WORD.findall(seen.word("text")):
        if width_of(word, kind) > seen.box.width() + 1:
            yield word


@lru_cache(maxsize=8192)
def width_of(word: str, kind: str) -> float:
    font = QFont()
    font.fromString(kind)
    return QFontMetricsF(font).horizontalAdvance(word)


def container(seen: Seen) -> QRectF | None:
    """The control or the card that this text stands in."""
    for one in reversed(seen.parents):
        if one.item.inherits("QQuickControl") or one.kind in ("Card", "Banner", "Toast"):
            return one.box
        if one.item.inherits("QQuickFlickable"):
            return None
    return None


def size_faults(seen: Seen, least: int) -> Iterator[str]:
    font = seen.get("font")
    size = font.pixelSize() if isinstance(font, QFont) else 0
    if size < least:
        yield f"the customer reads {size} px, less than {least}: {seen.word('text')!r}"


def mute_faults(scene: Scene) -> Iterator[str]:
    """What can be touched is told as something that can be used."""
    for seen in scene.others:
        if seen.covered < HALF and touched(seen.item) and seen.kind not in FRAMES:
            yield f"{told(seen)} can be touched, yet is told as {seen.role}"


def cut_faults(scene: Scene) -> Iterator[str]:
    """What shows is whole, or can be scrolled to up and down."""
    for seen in (*scene.texts, *scene.icons, *scene.front, *scene.scrollers):
        if seen.covered >= HALF or seen.room.isEmpty():
            continue
        place = painted(seen) if seen.item.inherits("QQuickText") else seen.box
        if place.left() < seen.room.left() - 1 or place.right() > seen.room.right() + 1:
            yield f"{told(seen)} is cut at its side"
        scrolled = any(one.item.inherits("QQuickFlickable") for one in seen.parents)
        if not scrolled and (place.top() < seen.room.top() - 1 or place.bottom() > seen.room.bottom() + 1):
            yield f"{told(seen)} is cut at its top or foot"


def scroller_faults(scene: Scene) -> Iterator[str]:
    """What a scroller holds is reached by scrolling up and down, never to the side."""
    for scroller in scene.scrollers:
        if scroller.kind not in ("Scroller", "QQuickFlickable", "QQuickListView") or scroller.covered > HALF:
            continue
        item = scroller.item
        if item.property("contentWidth") > item.width() + 1:
            yield f"{scroller.kind} scrolls sideways by {item.property('contentWidth') - item.width():.0f}"
        # A list may begin above 0: its head stands there.
        top = scroller.box.y() - float(item.property("contentY")) + float(item.property("originY") or 0)
        foot = top + float(item.property("contentHeight"))
        for seen in (*scene.texts, *scene.controls):
            if scroller in seen.parents and (seen.box.bottom() > foot + 2 or seen.box.y() < top - 2):
                yield f"{told(seen)} lies outside what can be scrolled to"
        if item.height() < 96 and item.property("contentHeight") > item.height() + 1:
            yield f"{scroller.kind} is only {item.height():.0f} high: nobody reads through such a slit"


def overlaps(scene: Scene) -> Iterator[str]:
    """Two things in one place, neither part of the other."""
    solid = [(one, visible(painted(one), one)) for one in scene.texts if one.covered < HALF]
    solid += [(one, visible(one.box, one)) for one in scene.front if not one.kind.startswith("QQuickTextInput")]
    solid = [(one, box) for one, box in solid if box.width() > 4 and box.height() > 4]
    for (one, here), (other, there) in combinations(solid, 2):
        both = here.intersected(there)
        if both.width() > 3 and both.height() > 6 and not (one.within(other) or other.within(one)):
            if floats(one) != floats(other):
                continue
            yield f"{told(one)} and {told(other)} lie over each other"


def floats(seen: Seen) -> bool:
    """The word at the foot lies over the work for six seconds; that is meant."""
    return any(one.kind == "Toast" for one in (seen, *seen.parents))


def visible(box: QRectF, seen: Seen) -> QRectF:
    return box.intersected(seen.room)


def gaps(scene: Scene) -> Iterator[str]:
    """A finger needs a gap between one target and the next."""
    targets = [one for one in scene.front if one.role in PRESSED and one.item.isEnabled() and one.whole]
    for one, other in combinations(targets, 2):
        across = max(one.box.left(), other.box.left()) - min(one.box.right(), other.box.right())
        down = max(one.box.top(), other.box.top()) - min(one.box.bottom(), other.box.bottom())
        if not (min(across, down) < 0 and -1 < max(across, down) < GAP - 1):
            continue
        if one.within(other) or other.within(one) or floats(one) != floats(other) or (listed(one) and listed(other)):
            continue
        yield f"{told(one)} and {told(other)} are {max(across, down):.0f} px apart, less than {GAP}"


def listed(seen: Seen) -> bool:
    """Rows of a list lie one under the other; each is high enough to be hit."""
    return seen.kind in ROWS


def deaf_spots(scene: Scene) -> Iterator[str]:
    """What is to be read is also to be heard: by itself, or as part of what a control says."""
    heard = "\n".join(
        squeezed(words) for one in (*scene.controls, *scene.others) for words in (one.name, one.description)
    )
    for seen in scene.texts:
        words = squeezed(seen.word("text"))
        if seen.covered > HALF or seen.get("spoken") is not False or words in heard:
            continue
        if not words.isdigit() and not SOUNDS.search(words) and not bilingual(seen):
            yield f"nobody hears {seen.word('text')!r}"


def squeezed(text: str) -> str:
    return re.sub(r"[\s·，,。.:：;；]+", "", text)
