// CallBar: a call while something else fills the window station's screen: who calls, and the way back to answer.
// call: Shell.ringing; signal opened(): the way back; answerable: somebody is signed on.
import QtQuick
import QtQuick.Layouts
import components
import theme

Rectangle {
    id: bar

    property var call: ({})
    property bool answerable: true

    signal opened

    implicitHeight: row.implicitHeight + (Theme.compact ? Theme.padSmall : Theme.padCard) * 2
    radius: Theme.radiusControl
    color: Theme.honey
    border.width: Theme.borderHoney
    border.color: Theme.edge
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    GridLayout {
        id: row

        columns: Theme.effectiveWidth < 900 && !Theme.compact ? 2 : 3
        rowSpacing: Theme.gapCard
        columnSpacing: Theme.gapGroup
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.padCard

        NumberPlate {
            number: bar.call.number ?? ""
            size: Theme.compact ? Theme.plateLow : Theme.plateSize
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            TitleText {
                id: words

                text: bar.call.urgent ? qsTr("Emergency: please open the priority window") : qsTr("The desk calls this window")
                size: Theme.compact ? Theme.bodySize : Theme.titleSize
                color: Theme.honeyInk
                Layout.fillWidth: true
            }
            BodyText {
                visible: !bar.answerable
                text: qsTr("Please sign on, then answer.")
                color: Theme.honeyInk
                Layout.fillWidth: true
            }
        }
        CardButton {
            visible: bar.answerable
            text: qsTr("Look and answer")
            glyph: "arrow-right"
            edgeColor: Theme.edge
            Layout.columnSpan: row.columns === 2 ? 2 : 1
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            onTapped: bar.opened()
        }
    }
}
