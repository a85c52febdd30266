// Banner: what happened, what was kept, what to do; one action at most.
// lean: without the detail, which is still read out; kind: "info" | "warning" | "danger"; glyph; text; detail; action, actionGlyph: its button; signal acted().
import QtQuick
import QtQuick.Layouts
import theme

Item {
    id: banner

    property string kind: "info"
    property string glyph: "information-outline"
    property string text: ""
    property string detail: ""
    property string action: ""
    property string actionGlyph: ""
    property bool lean: false
    readonly property bool warning: banner.kind === "warning"
    readonly property bool danger: banner.kind === "danger"
    readonly property color edge: banner.danger ? Theme.red : banner.warning ? Theme.edge : Theme.line
    readonly property bool stacked: banner.width < Theme.px(560)

    signal acted

    implicitWidth: Theme.px(560)
    implicitHeight: Math.max(grid.implicitHeight + Theme.px(banner.lean ? 12 : 24), Theme.px(80))
    Accessible.role: Accessible.AlertMessage
    Accessible.name: banner.text
    Accessible.description: banner.detail

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: banner.danger ? Theme.redTint : banner.warning ? Theme.honeyTint : Theme.card
    }
    Rectangle {
        id: mark

        width: Theme.px(banner.lean ? 40 : 64)
        height: parent.height
        topLeftRadius: Theme.radiusControl
        bottomLeftRadius: Theme.radiusControl
        color: banner.danger ? Theme.red : banner.warning ? Theme.honey : Theme.sunk

        Icon {
            anchors.centerIn: parent
            name: banner.glyph
            size: Theme.iconFor(Theme.bodySize)
            color: banner.danger ? Theme.redInk : banner.warning ? Theme.honeyInk : Theme.ink
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: Theme.clear
        border.width: Theme.borderControl
        border.color: banner.edge
    }
    GridLayout {
        id: grid

        anchors.left: mark.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.px(18)
        anchors.rightMargin: Theme.gapCard
        anchors.verticalCenter: parent.verticalCenter
        columns: banner.stacked ? 1 : 2
        columnSpacing: Theme.gapCard
        rowSpacing: Theme.gapSmall

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: banner.text
                bold: true
                spoken: false
                Layout.fillWidth: true
            }
            SmallText {
                visible: banner.detail.length > 0 && !banner.lean
                text: banner.detail
                spoken: false
                Layout.fillWidth: true
            }
        }
        CardButton {
            visible: banner.action.length > 0
            text: banner.action
            glyph: banner.actionGlyph
            hint: banner.text
            Layout.alignment: banner.stacked ? Qt.AlignRight : Qt.AlignVCenter
            Layout.maximumWidth: grid.width
            onTapped: banner.acted()
        }
    }
}
