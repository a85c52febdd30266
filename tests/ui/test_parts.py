"""Sheet, bottom bar, toast, scroller, choice row: what they do beyond being pressed."""

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from .hands import UI, Stage, value_of

BAR = """Item {
    id: root
    property string did: ""
    property int alarms: 0
    HeaderBar { width: parent.width; title: "8"; onEmergencyTapped: root.alarms++ }
    BottomBar {
        width: parent.width
        anchors.bottom: parent.bottom
        actions: [{key: "skip", text: "Skip"}, {key: "park", text: "Later"}, {key: "over", text: "Hand over"},
            {key: "board", text: "Board", keep: true}]
        primary: "Done"
        primaryNote: "Next"
        onActed: key => root.did = key
        onPrimaryTapped: root.did = "primary"
    }
}"""
TOAST = """Item {
    id: root
    property int undone: 0
    property int gone: 0
    function say() { toast.show("Saved", true) }
    Toast { id: toast; onUndone: root.undone++; onGone: root.gone++ }
}"""
LONG = """Scroller {
    id: scroller
    Repeater { model: 30; PlainButton { required property int index; text: "row " + index; Layout.fillWidth: true } }
}"""
ANEW = """Item {
    id: root
    property var rows: ["a", "b", "c"]
    property int told: 0
    Scroller {
        anchors.fill: parent
        Repeater {
            model: root.rows
            PlainButton { required property string modelData; text: modelData; Layout.fillWidth: true
                onTapped: { root.told += 1; root.rows = root.rows.slice() } }
        }
    }
}"""
CHOICE = """Item {
    id: root
    property string current: "20"
    ChoiceRow { id: row; width: 900; label: "minutes"; current: root.current; onChosen: key => root.current = key
        choices: [{key: "10", text: "10"}, {key: "20", text: "20"}, {key: "30", text: "30"}] }
}"""


def names(stage: Stage) -> list[str]:
    return [str(item.property("text")) for item in stage.controls()]


def test_all_actions_stand_in_the_bar_where_they_fit(stage: Stage) -> None:
    root = stage.show(BAR)
    assert [name for name in names(stage) if name in ("Skip", "Later", "Hand over", "Board", "More")] == [
        "Skip",
        "Later",
        "Hand over",
        "Board",
    ]
    stage.touch(stage.named("Later"))
    assert root.property("did") == "park"
    stage.click(stage.named("Done"))
    assert root.property("did") == "primary"


def test_little_room_folds_them_under_more_and_the_keyboard_reaches_them(stage: Stage) -> None:
    root = stage.show(BAR, 1280, 720, scale=2.0)
    assert "Skip" not in names(stage)
    stage.named("More").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.key(Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: "Skip" in names(stage))
    assert stage.focused() == "Board"
    assert stage.named("Board").property("ringed")
    stage.key(Qt.Key.Key_Tab)
    assert stage.focused() == "Skip"
    stage.key(Qt.Key.Key_Space)
    stage.qtbot.waitUntil(lambda: root.property("did") == "skip")
    stage.qtbot.waitUntil(lambda: "Skip" not in names(stage))


def test_two_columns_keep_the_most_needed_action_in_sight(stage: Stage) -> None:
    stage.show(BAR, 1920, 1080, scale=1.5)
    assert [name for name in names(stage) if name in ("Skip", "Later", "Hand over", "Board", "More")] == [
        "Board",
        "Skip",
        "More",
    ]


def test_escape_closes_a_sheet_without_choosing(stage: Stage) -> None:
    root = stage.show(BAR, 1280, 720, scale=2.0)
    stage.touch(stage.named("More"))
    stage.qtbot.waitUntil(lambda: "Skip" in names(stage))
    stage.key(Qt.Key.Key_Escape)
    stage.qtbot.waitUntil(lambda: "Skip" not in names(stage))
    assert root.property("did") == ""


def test_the_emergency_button_works_at_once_over_an_open_sheet(stage: Stage) -> None:
    root = stage.show(BAR, 1280, 720, scale=2.0)
    stage.touch(stage.named("More"))
    stage.qtbot.waitUntil(lambda: "Skip" in names(stage))
    stage.touch(stage.named("Emergency"))
    assert root.property("alarms") == 1
    # As the window does while something lies over the screen: the sheet steps aside and is there again afterwards.
    stage.theme.setProperty("covered", True)
    stage.qtbot.waitUntil(lambda: "Skip" not in names(stage))
    stage.theme.setProperty("covered", False)
    stage.qtbot.waitUntil(lambda: "Skip" in names(stage))


def test_a_toast_goes_by_itself_and_can_be_taken_back(stage: Stage) -> None:
    root = stage.show(TOAST)
    stage.call("say")
    stage.touch(stage.named("Undo"))
    assert (root.property("undone"), root.property("gone")) == (1, 1)
    assert names(stage) == []
    stage.call("say")
    assert stage.theme.property("toastMs") == 6000


def test_a_toast_waits_while_the_focus_is_on_it(stage: Stage) -> None:
    stage.show(TOAST)
    stage.call("say")
    stage.named("Undo").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    toast = stage.named("Undo").parentItem().parentItem()
    assert toast.property("held")


def test_a_scroller_follows_the_keyboard(stage: Stage) -> None:
    scroller = stage.show(LONG, 800, 600)
    assert isinstance(scroller, QQuickItem)
    rows = stage.controls()
    rows[0].forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.key(Qt.Key.Key_PageDown)
    assert scroller.property("contentY") > 400
    rows[-1].forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert rows[-1].mapToItem(scroller, 0, 0).y() + rows[-1].height() <= 600
    stage.key(Qt.Key.Key_Home)
    assert scroller.property("contentY") == 0
    assert scroller.property("contentWidth") == 800


def test_arrow_keys_move_along_a_choice_and_the_owner_decides(stage: Stage) -> None:
    root = stage.show(CHOICE)
    assert [item.property("chosen") for item in stage.controls()] == [False, True, False]
    stage.controls()[1].forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.key(Qt.Key.Key_Right)
    stage.key(Qt.Key.Key_Space)
    assert root.property("current") == "30"
    assert [item.property("chosen") for item in stage.controls()] == [False, False, True]


def test_every_component_is_in_the_list_of_its_module() -> None:
    for folder in ("components", "theme"):
        listed = {line.split()[-1] for line in (UI / folder / "qmldir").read_text().splitlines()[1:]}
        assert listed == {file.name for file in (UI / folder).glob("*.qml")}


def test_a_secret_is_not_read_out(stage: Stage) -> None:
    stage.show('ColumnLayout { Field { label: "Code"; text: "2468"; secret: true; Layout.fillWidth: true } }')
    field = stage.named("Code")
    assert "2468" not in value_of(field)


def test_what_must_not_be_done_is_not_said_to_be_a_must(stage: Stage) -> None:
    line = """MustLine { width: 600; text: "Never ask for the PIN"; never: %s }"""
    for never, words in (("true", "Never ask for the PIN"), ("false", "Must do: Never ask for the PIN")):
        root = stage.show(line % never)
        shown = [str(one.property("text")) for one in root.findChildren(QQuickItem) if one.inherits("QQuickText")]
        assert words in shown


def test_the_focus_stays_when_a_list_is_made_anew(stage: Stage) -> None:
    """A screen tells its list anew after each touch; the keyboard goes on where it was."""
    root = stage.show(ANEW, 800, 600)
    stage.named("b").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.key(Qt.Key.Key_Space)
    stage.qtbot.waitUntil(lambda: stage.focused() == "b")
    assert root.property("told") == 1
    assert stage.named("b").property("ringed")
    stage.key(Qt.Key.Key_Tab)
    assert stage.focused() == "c"
    root.setProperty("rows", ["a", "b", "d"])
    stage.qtbot.waitUntil(lambda: stage.focused() == "d")
