// Cover: the screen covered from curious eyes. One touch brings everything back as it was.
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Press {
    id: cover

    text: qsTr("Touch to go on")
    face: Theme.band
    faceDown: Theme.band
    edgeWidth: 0
    corner: 0
    sinkDepth: 0
    // It fills the window.
    ring: Theme.bandInk
    ringGap: -Theme.gapChip
    onTapped: Shell.close()

    EmergencyButton {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gapCard
        onTapped: Shell.open("Emergency")
    }

    contentItem: Item {
        ColumnLayout {
            anchors.centerIn: parent
            width: Math.min(parent.width - Theme.margin * 2, Theme.textWidth)
            spacing: Theme.gapGroup

            Icon {
                name: "hand-heart"
                size: Theme.plateCall
                color: Theme.honey
                Layout.alignment: Qt.AlignHCenter
            }
            Words {
                text: Shell.frame.branch || qsTr("Welcome")
                size: Theme.titleSize
                bold: true
                color: Theme.bandInk
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Words {
                text: cover.text
                size: Theme.bodySize
                color: Theme.bandInk2
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }
}
