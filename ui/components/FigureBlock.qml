// FigureBlock: one number with what it counts. label; figure; unit; note; size: px.
import QtQuick
import QtQuick.Layouts
import theme

ColumnLayout {
    id: block

    property string label: ""
    property string figure: ""
    property string unit: ""
    property string note: ""
    property int size: Theme.figureSize

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: [block.label, block.figure, block.unit, block.note].filter(part => part.length > 0).join(" ")

    SecondText {
        visible: block.label.length > 0
        text: block.label
        spoken: false
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gapSmall

        Words {
            id: number

            text: block.figure
            size: block.size
            latin: true
            spoken: false
        }
        SecondText {
            visible: block.unit.length > 0
            text: block.unit
            color: Theme.ink
            spoken: false
            Layout.alignment: Qt.AlignBaseline
        }
    }
    SmallText {
        visible: block.note.length > 0
        text: block.note
        spoken: false
        Layout.fillWidth: true
    }
}
