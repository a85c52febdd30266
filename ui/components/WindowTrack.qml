// WindowTrack: how far a call to the love window is.
// present: index of the stage reached (0 ordinary calling, 1 asked, 2 calling paused, 3 being served); details: one small
// line for each stage; stages: their names; brief: only the present one (little room).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import theme

Item {
    id: track

    property int present: 0
    property var details: []
    property var stages: [qsTr("Ordinary calling"), qsTr("Asked"), qsTr("Calling paused"), qsTr("Being served")]
    property bool brief: Theme.compact
    readonly property int tile: Theme.px(40)

    implicitWidth: Theme.px(800)
    implicitHeight: track.brief ? short.implicitHeight : row.implicitHeight

    RowLayout {
        id: short

        visible: track.brief
        width: parent.width
        spacing: Theme.gapCard

        PathTile {
            stage: "now"
            size: track.tile
            Layout.alignment: Qt.AlignTop
        }
        BodyText {
            text: [track.stages[track.present] ?? "", track.details[track.present] ?? ""].filter(part => part.length > 0).join("  ")
            bold: true
            Layout.fillWidth: true
        }
    }
    Row {
        id: row

        visible: !track.brief
        width: parent.width

        Repeater {
            model: track.stages.length

            ColumnLayout {
                id: part

                required property int index
                readonly property bool reached: part.index === track.present

                width: row.width / track.stages.length
                spacing: Theme.gapTiny

                RowLayout {
                    spacing: Theme.gapTiny
                    Layout.fillWidth: true

                    PathTile {
                        stage: part.index < track.present ? "done" : part.reached ? "now" : "todo"
                        size: track.tile
                    }
                    Rectangle {
                        visible: part.index < track.stages.length - 1
                        color: part.index < track.present ? Theme.plum : Theme.hair
                        Layout.fillWidth: true
                        Layout.preferredHeight: Theme.px(6)
                    }
                }
                SecondText {
                    text: track.stages[part.index] ?? ""
                    bold: part.reached
                    color: part.index <= track.present ? Theme.ink : Theme.ink2
                    rightPadding: Theme.gapSmall
                    Layout.fillWidth: true
                }
                SmallText {
                    visible: text.length > 0
                    text: track.details[part.index] ?? ""
                    rightPadding: Theme.gapSmall
                    Layout.fillWidth: true
                }
            }
        }
    }
}
