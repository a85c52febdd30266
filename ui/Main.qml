// Main: the window: the present screen, what lies over it, the banner and the word at the foot.
pragma ComponentBehavior: Bound
import QtQuick
import components
import screens
import theme
import Lobby

Window {
    id: window

    readonly property string role: Shell.frame.role

    function dropBehind() {
        base.dropBehind();
        over.dropBehind();
    }

    // The short word has room of its own: in the bar above its buttons, at home at the foot of the right column, and
    // where no bar stands, below the screen.
    readonly property string front: Shell.overlay || Shell.screen
    readonly property bool barless: ["Home", "SignOn", "Display", "PhraseBook", "Signs"].includes(window.front)
    readonly property bool besides: window.front === "Home" && Theme.columns === 3
    readonly property int wordRoom: toast.visible ? toast.height + Theme.gapChip * 2 : 0
    readonly property int foot: callBar.room + (window.barless && !window.besides ? window.wordRoom : 0)

    // A call that nobody has answered: its screen is in front, or a bar leads there. What the customer looks at is left.
    readonly property bool ringing: Shell.ringing.number !== undefined
    readonly property bool behind: window.ringing && (Shell.overlay.length > 0 || Shell.screen !== "Counter")
    readonly property bool theirs: ["Show", "Board", "Emergency"].includes(Shell.overlay)
    readonly property bool unheard: Shell.ringing.silent === true || ["no_player", "no_sound_card"].includes(Shell.sound)

    // The word at the foot; it changes with the language while it stands.
    readonly property string said: Shell.toast.code !== undefined ? ToastWords.text(Shell.toast) : ""

    onSaidChanged: if (toast.showing && window.said.length > 0)
        toast.text = window.said

    readonly property var onScreenKeys: keys.item

    title: Shell.frame.branch ? qsTr("Lobby") + " · " + Shell.frame.branch : qsTr("Lobby")
    color: Theme.page
    minimumWidth: 640
    minimumHeight: 480

    Binding {
        target: Theme
        property: "width"
        value: window.width
    }
    Binding {
        target: Theme
        property: "height"
        value: window.height
    }
    Binding {
        target: Theme
        property: "scale"
        value: Shell.scale
    }
    Binding {
        target: Theme
        property: "contrast"
        value: Shell.contrast
    }
    Binding {
        target: Theme
        property: "motion"
        value: Shell.motion
    }
    Binding {
        target: Theme
        property: "language"
        value: Shell.language
    }
    Binding {
        target: Theme
        property: "covered"
        value: Shell.overlay.length > 0
    }
    Binding {
        target: Theme
        property: "toastRoom"
        value: window.barless && !window.besides ? 0 : window.wordRoom
    }
    FocusScope {
        anchors.fill: parent
        // What is written near the edge stays whole beside a call's border.
        anchors.margins: callBorder.on ? callBorder.thickness : 0
        anchors.bottomMargin: Theme.keyboardHeight + anchors.margins
        focus: true

        Keys.onEscapePressed: if (Shell.overlay.length > 0)
            Shell.close()

        Pages {
            id: base

            objectName: "base"
            anchors.fill: parent
            anchors.bottomMargin: window.foot
            front: Shell.screen
            kept: window.role === "desk" ? ["Home", "Identify", "Walk"] : window.role === "window" ? ["Counter"] : []
            visible: Shell.overlay.length === 0
            focus: visible
        }
        Pages {
            id: over

            anchors.fill: parent
            anchors.bottomMargin: window.foot
            front: Shell.overlay
            kept: ["PhraseBook"]
            ahead: false
            visible: Shell.overlay.length > 0
            focus: visible
        }
        // It takes its room from the screen: nothing lies under it.
        CallBar {
            id: callBar

            readonly property int gap: Theme.compact ? Theme.gapChip : Theme.gapGroup
            readonly property int room: visible ? height + callBar.gap * 2 : 0

            visible: window.behind && !window.theirs
            call: Shell.ringing
            answerable: Shell.screen === "Counter"
            width: Math.min(parent.width - Theme.margin * 2, Theme.px(1200))
            anchors.bottom: parent.bottom
            anchors.bottomMargin: callBar.gap
            anchors.horizontalCenter: parent.horizontalCenter
            onOpened: Shell.close()
        }
        Toast {
            id: toast

            width: Math.min(implicitWidth, window.besides ? Theme.sideWidth : parent.width - Theme.gapCard * 2)
            x: window.besides ? parent.width - Theme.margin - Theme.sideWidth : (parent.width - width) / 2
            y: parent.height - height - Theme.gapChip - callBar.room - (window.barless ? 0 : Theme.footHeight)
            onUndone: Shell.undo()
            onGone: Shell.dismissToast()
        }
    }
    CallBorder {
        id: callBorder

        objectName: "call-border"
        anchors.fill: parent
        // Above sheets as well, which lie above everything else.
        z: 2000000
        on: window.ringing && window.unheard
    }
    // The bank's own choice; nothing else knows of it.
    Loader {
        id: keys

        active: Shell.keyboard === "inline"
        source: active ? Qt.resolvedUrl("keyboard/InlineKeyboard.qml") : ""
        anchors.bottom: parent.bottom
        width: parent.width
        // Above sheets: one types in them, too.
        z: 1500000
        onLoaded: window.onScreenKeys.language = Qt.binding(() => Theme.language)
    }
    Binding {
        target: Theme
        property: "keyboardHeight"
        value: window.onScreenKeys?.covered ?? 0
    }
    AnyTouch {
        onTouched: {
            Customer.hush();
            base.touched();
            over.touched();
        }
    }
    Connections {
        target: Theme

        function onWidthChanged() {
            window.dropBehind();
        }

        function onHeightChanged() {
            window.dropBehind();
        }

        function onScaleChanged() {
            window.dropBehind();
        }

        function onContrastChanged() {
            window.dropBehind();
        }

        function onLanguageChanged() {
            window.dropBehind();
        }
    }
    Connections {
        target: Shell

        function onWent() {
            Theme.turn += 1;
        }

        function onOverlayChanged() {
            // What lies over the work is the customer's or the emergency's: no word of ours on it.
            if (Shell.overlay.length > 0)
                toast.hide();
        }

        function onToastChanged() {
            if (window.said.length > 0)
                toast.show(window.said, Shell.toast.undo === true);
            else
                toast.hide();
        }
    }
}
