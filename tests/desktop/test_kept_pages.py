"""Screens that stay once they were made: nothing of another customer shows on them, and behind they are not there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from lobby_app.desktop.tour import complete
from tests.journeys.lobby import Lobby

KEPT = ("Home", "Identify", "Walk")


@pytest.fixture
def lobby(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Lobby]:
    """A desk whose screens have all been made ahead, as in a quiet moment."""
    with Lobby(tmp_path) as opened:
        pages = opened.opened.stage.window.findChild(QObject, "base")
        assert pages is not None
        pages.setProperty("idleMs", 1)
        opened.sign_on()
        opened.hand.until(lambda: all(page(opened, name) is not None for name in KEPT))
        yield opened


def keeper(lobby: Lobby, name: str) -> QQuickItem:
    base = lobby.opened.stage.window.findChild(QQuickItem, "base")
    assert base is not None
    return next(one for one in base.childItems() if one.property("modelData") == name)


def page(lobby: Lobby, name: str) -> QQuickItem | None:
    found = keeper(lobby, name).property("item")
    assert found is None or isinstance(found, QQuickItem)
    return found


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from below(child)


def serve(lobby: Lobby, category: str) -> str:
    """Begin a walk with somebody; the id of the case."""
    models = lobby.opened.models
    assert models.identify is not None and models.desk is not None
    models.identify.newWith(category)
    models.identify.begin()
    return models.desk.in_hand()


def scrolled(item: QQuickItem) -> list[float]:
    """How far everything that scrolls upright has been scrolled, px."""
    return [
        float(one.property("contentY"))
        for one in below(item)
        if one.inherits("QQuickFlickable") and one.property("contentHeight") > one.height()
    ]


def test_the_next_customer_sees_nothing_of_the_one_before(lobby: Lobby) -> None:
    models, guide, hand = lobby.opened.models, lobby.guide, lobby.hand
    assert models.desk is not None
    first = serve(lobby, "mobility")
    models.desk.doneStep()
    models.desk.callWindow("")
    models.shell.dismissToast()
    assert hand.says("Customer %1", 1)
    models.shell.goHome()
    second = serve(lobby, "visual")
    assert second != first
    walk = page(lobby, "Walk")
    assert walk is not None
    shown = [str(one.property("text")) for one in below(walk) if one.isVisible() and one.inherits("QQuickText")]
    assert any("2" in text for text in shown)
    # Neither the step that was done, nor the call, nor the words of the first one.
    lines = {line.zh for step in guide.steps.values() for line in step.do}
    own = set(models.desk.get("walk")["step"]["doing"])
    assert {text for text in shown if text in lines} <= own
    assert not hand.offers("Take back")
    assert hand.offers("Call window %1", models.desk.windows()[0])


def test_a_screen_that_comes_back_begins_at_its_top(lobby: Lobby) -> None:
    lobby.opened.stage.window.resize(1280, 720)
    for name in KEPT:
        models = lobby.opened.models
        assert models.identify is not None
        if name == "Identify":
            models.identify.newCustomer()
        elif name == "Walk":
            serve(lobby, "elderly")
        else:
            models.shell.goHome()
        QTest.qWait(60)
        made = page(lobby, name)
        assert made is not None
        long = [one for one in below(made) if one.inherits("QQuickFlickable") and one.objectName() != "rail"]
        for one in long:
            one.setProperty("contentY", max(0.0, one.property("contentHeight") - one.height()))
        assert max(scrolled(made)) > 0, f"nothing scrolls on {name}"
        models.shell.go("Ending" if name == "Walk" else "SignOn")
        models.shell.go(name)
        QTest.qWait(60)
        assert page(lobby, name) is made, "the screen was made anew"
        assert max(scrolled(made)) == 0


def test_a_screen_behind_stands_still_and_is_right_again_in_front(lobby: Lobby) -> None:
    models = lobby.opened.models
    assert models.desk is not None and models.identify is not None
    home = page(lobby, "Home")
    assert home is not None
    models.identify.newCustomer()
    evaluated: list[None] = []
    home.viewChanged.connect(lambda: evaluated.append(None))  # type: ignore[attr-defined]
    case = serve(lobby, "elderly")
    models.desk.doneStep()
    models.desk.callWindow("")
    assert not evaluated, "Home was worked out while nobody saw it"
    models.shell.goHome()
    assert evaluated
    assert [card["id"] for card in models.desk.get("home")["cases"]] == [case]
    assert lobby.hand.offers("Case %1, %2", 1, lobby.guide.categories["elderly"].short.zh)


def test_what_is_behind_is_neither_read_out_nor_reached(lobby: Lobby) -> None:
    window = lobby.opened.stage.window
    serve(lobby, "elderly")
    front = page(lobby, "Walk")
    assert front is not None
    for name in ("Home", "Identify"):
        behind = page(lobby, name)
        assert behind is not None
        heard = [QAccessible.queryAccessibleInterface(one) for one in below(behind)]
        assert [one for one in heard if one is not None and not one.state().invisible] == []
    window.requestActivate()
    lobby.hand.until(window.isActive)
    for _ in range(60):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        assert window.activeFocusItem() in list(below(keeper(lobby, "Walk")))


def test_the_focus_of_last_time_is_forgotten(lobby: Lobby) -> None:
    window, models = lobby.opened.stage.window, lobby.opened.models
    window.requestActivate()
    lobby.hand.until(window.isActive)
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_Tab)
    assert window.activeFocusItem() in list(below(keeper(lobby, "Home")))
    assert models.identify is not None
    models.identify.newCustomer()
    models.shell.goHome()
    assert not window.activeFocusItem().inherits("QQuickAbstractButton")


def test_what_is_asked_on_a_screen_is_over_when_it_goes_behind(lobby: Lobby) -> None:
    """A number half typed into a sheet must not stand there for the next customer."""
    models, hand = lobby.opened.models, lobby.hand
    assert models.identify is not None
    models.identify.newCustomer()
    hand.touch("Age from the ID number")
    hand.see("Read the number")
    (field,) = fields(lobby)
    field.forceActiveFocus()
    lobby.opened.stage.window.requestActivate()
    hand.until(lambda: lobby.opened.stage.window.activeFocusItem() is field)
    for key in (Qt.Key.Key_4, Qt.Key.Key_7, Qt.Key.Key_9):
        QTest.keyClick(lobby.opened.stage.window, key)
    hand.until(lambda: field.property("text") == "479")
    models.shell.goHome()
    models.identify.newCustomer()
    hand.until(lambda: not hand.offers("Read the number"))
    hand.touch("Age from the ID number")
    hand.see("Read the number")
    assert [one.property("text") for one in fields(lobby)] == [""]


def fields(lobby: Lobby) -> list[QQuickItem]:
    """What can be seen to type in."""
    return [one for one in lobby.hand.items() if one.inherits("QQuickTextInput")]


def test_a_question_marked_for_one_customer_is_not_for_the_next_at_the_same_step(lobby: Lobby) -> None:
    models = lobby.opened.models
    serve(lobby, "mobility")
    walk = page(lobby, "Walk")
    assert walk is not None and models.desk is not None
    (step,) = [one for one in below(walk) if None not in (one.property("inHand"), one.property("asked"))]
    code = models.desk.get("walk")["step"]["code"]
    step.setProperty("asked", True)
    models.shell.goHome()
    serve(lobby, "mobility")
    assert models.desk.get("walk")["step"]["code"] == code
    lobby.hand.until(lambda: step.property("asked") is False)


def test_another_language_finds_no_screen_of_the_former(lobby: Lobby) -> None:
    models = lobby.opened.models
    models.shell.setLanguage("en")
    assert page(lobby, "Home") is not None
    serve(lobby, "elderly")
    texts = [str(one.property("text")) for one in lobby.hand.items() if one.inherits("QQuickText")]
    assert models.desk is not None
    assert models.desk.get("walk")["step"]["title"] in texts


@pytest.mark.parametrize("again", [False, True], ids=["made ahead", "made on the way"])
def test_the_step_of_now_is_marked_on_the_first_walk(lobby: Lobby, again: bool) -> None:
    window = lobby.opened.stage.window
    window.resize(1920, 1080)
    QGuiApplication.processEvents()
    if again:
        lobby.opened.models.shell.setContrast(True)
    serve(lobby, "mobility")
    complete(window)
    walk = page(lobby, "Walk")
    assert walk is not None
    QTest.qWait(50)
    rail = next(one for one in below(walk) if one.metaObject().className().startswith("StepRail"))
    theme = lobby.opened.stage.engine.singletonInstance("theme", "Theme")
    assert isinstance(theme, QObject)
    honey = theme.property("honey").rgb()
    picture = window.grabWindow()
    corner = rail.mapToScene(QPointF(0, 0)).toPoint()
    across = corner.x() + int(rail.width()) - 60
    column = [picture.pixelColor(across, corner.y() + y).rgb() for y in range(int(rail.height()))]
    assert honey in column, "the slab behind the present step"
