// ButtonLabel: what stands inside a button: icon, words, a small line below, an icon at the end.
// text, note, glyph, trailing; size, noteSize; bold; color; spread: words from the left, trailing icon at the right edge.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import theme

Item {
    id: label

    property string text: ""
    property string note: ""
    property string glyph: ""
    property string trailing: ""
    property int size: Theme.bodySize
    property int noteSize: Theme.smallSize
    property bool bold: false
    property int spacing: Theme.padSmall
    property bool spread: false
    property color color: Theme.ink
    property color noteColor: label.color

    implicitWidth: Math.ceil(row.implicitWidth) + 1
    implicitHeight: Math.ceil(row.implicitHeight)

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: label.spread ? label.width : Math.min(row.implicitWidth + 1, label.width)
        spacing: label.spacing

        Icon {
            name: label.glyph
            size: Theme.iconFor(label.size)
            color: label.color
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            LabelText {
                text: label.text
                visible: label.text.length > 0
                lifted: label.note.length === 0
                size: label.size
                bold: label.bold
                color: label.color
                Layout.fillWidth: true
            }
            Loader {
                active: label.note.length > 0
                visible: active
                sourceComponent: LabelText {
                    text: label.note
                    size: label.noteSize
                    color: label.noteColor
                }
                Layout.fillWidth: true
            }
        }
        Loader {
            active: label.trailing.length > 0
            visible: active
            sourceComponent: Icon {
                name: label.trailing
                size: Theme.iconFor(label.size)
                color: label.color
            }
        }
    }
}
