// SidePanel: what to judge, right of the work, on sunk. Scrolls by itself.
// title; hint; content (default): items of a column; spacing; whole: the height at which nothing has to scroll;
// contentY: how far it is scrolled, px.
import QtQuick
import QtQuick.Layouts
import theme

Rectangle {
    id: panel

    default property alias content: scroller.content
    property string title: ""
    property string hint: ""
    property alias spacing: scroller.spacing
    readonly property int whole: scroller.contentHeight + (head.visible ? head.implicitHeight + Theme.gapGroup + Theme.gapSmall : 0)
    property alias contentY: scroller.contentY

    implicitWidth: Theme.sideWidth
    implicitHeight: panel.whole
    color: Theme.sunk

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: head.visible ? Theme.gapGroup : 0
        spacing: Theme.gapSmall

        ColumnLayout {
            id: head

            visible: panel.title.length > 0
            spacing: 0
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin

            PanelTitle {
                text: panel.title
                Layout.fillWidth: true
            }
            SecondText {
                visible: panel.hint.length > 0
                text: panel.hint
                Layout.fillWidth: true
            }
        }
        Scroller {
            id: scroller

            leftPadding: Theme.margin
            rightPadding: Theme.margin
            bottomPadding: Theme.gapGroup
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
