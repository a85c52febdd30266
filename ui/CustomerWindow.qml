// CustomerWindow: a display that faces the customer: the phrase that staff show, the customer's half of the writing board,
// else a calm welcome. Nothing of staff's side ever stands here. least: smallest size of text on this display, px.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import screens
import theme
import Lobby

Window {
    id: window

    property int least: 38
    readonly property bool dark: Customer.look.dark || Theme.contrast
    readonly property color ink: window.dark ? Theme.showDarkInk : Theme.showLightInk
    readonly property bool board: Shell.overlay === "Board" && Board.view.theirs === true
    readonly property int edge: Math.round(Math.min(window.width, window.height) * 0.08)

    title: qsTr("Lobby") + " · " + qsTr("for the customer")
    color: window.board ? Theme.page : window.dark ? Theme.showDark : Theme.showLight
    flags: Qt.Window | Qt.FramelessWindowHint

    AnyTouch {
        onTouched: Customer.hush()
    }
    CustomerSide {
        anchors.fill: parent
        visible: Customer.shown
        paper: window.color
        ink: window.ink
        least: window.least
        edge: window.edge
        onAnswered: key => Customer.answered(key)
    }
    Loader {
        active: window.board
        anchors.fill: parent
        anchors.margins: Math.round(window.edge / 2)
        // There is no keyboard before this display.
        sourceComponent: BoardCustomer {
            view: Board.view
            least: window.least
            typed: false
            spare: 0
        }
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - window.edge * 2
        visible: !Customer.shown && !window.board
        spacing: Theme.gapGroup

        Rectangle {
            implicitWidth: Math.round(window.least * 4)
            implicitHeight: implicitWidth
            radius: Theme.radiusAnswer
            color: Theme.honey
            border.width: Theme.borderHoney
            border.color: window.ink
            Layout.alignment: Qt.AlignHCenter

            Icon {
                anchors.centerIn: parent
                name: "hand-heart"
                size: Math.round(window.least * 2.6)
                color: Theme.honeyInk
            }
        }
        Words {
            visible: text.length > 0
            text: Shell.frame.branch
            size: Math.round(window.least * 2.2)
            bold: true
            latin: false
            color: window.ink
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        // Both languages at once: nobody has asked yet which one is read here.
        Words {
            text: "请问需要帮忙吗？"
            size: Math.round(window.least * 1.8)
            latin: false
            color: window.ink
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Words {
            text: "Please ask us for help"
            size: Math.round(window.least * 1.3)
            latin: true
            color: window.ink
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
