// BoardReminder: pages of the writing board that wait for paper, at the goodbye. case: the id of the case.
import QtQuick
import QtQuick.Layouts
import components
import Lobby

ColumnLayout {
    id: reminder

    property string forCase: ""
    readonly property int pages: Board.held[reminder.forCase] ?? 0

    visible: reminder.pages > 0

    SectionTitle {
        text: qsTr("Writing board")
        glyph: "draw-pen"
        Layout.fillWidth: true
    }
    BodyText {
        text: qsTr("%n page(s) are not filed yet. They stay sealed on this machine; it is a task for today.", "", reminder.pages)
        Layout.fillWidth: true
    }
    CardButton {
        text: qsTr("File the talk")
        glyph: "archive-outline"
        onTapped: Board.openCase(reminder.forCase)
    }
}
