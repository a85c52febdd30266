// EndingSide: the case slip, what is left for later, how to see the customer off. view: Desk.ending.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: side

    property var view: ({})
    readonly property bool there: side.view.number !== undefined

    spacing: Theme.gapCard

    Words {
        text: side.there ? side.view.slip : ""
        size: Theme.panelSize
        bold: true
        latin: true
        Layout.fillWidth: true
    }
    CardButton {
        text: qsTr("Show or print the slip")
        glyph: "printer-outline"
        Layout.maximumWidth: side.width
        onTapped: CaseSlips.show("")
    }
    BoardReminder {
        forCase: Desk.walk.id ?? ""
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapCard
    }
    SectionTitle {
        visible: side.there && side.view.tasks.length > 0
        text: qsTr("To be done afterwards")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapCard
    }
    Repeater {
        model: side.there ? side.view.tasks : []

        BodyText {
            id: task

            required property var modelData

            text: task.modelData.text
            Layout.fillWidth: true
        }
    }
    SectionTitle {
        text: qsTr("A good ending")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapCard
    }
    Repeater {
        model: side.there ? side.view.endings : []

        BodyText {
            id: ending

            required property string modelData

            text: ending.modelData
            Layout.fillWidth: true
        }
    }
}
