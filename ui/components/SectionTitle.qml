// SectionTitle: heading of a group, with a quiet hint beside it.
// text; hint; glyph: icon before it; size.
import QtQuick
import theme

Flow {
    id: section

    property string text: ""
    property string hint: ""
    property string glyph: ""
    property int size: Theme.sectionSize

    spacing: Theme.gapChip
    Accessible.ignored: true

    Icon {
        name: section.glyph
        size: Theme.iconFor(section.size)
        height: title.height
        verticalAlignment: Text.AlignVCenter
    }
    Words {
        id: title

        text: section.text
        size: section.size
        bold: true
        width: Math.min(Math.ceil(implicitWidth), section.width)
        Accessible.role: Accessible.Heading
    }
    SecondText {
        text: section.hint
        visible: section.hint.length > 0
        width: Math.min(Math.ceil(implicitWidth), section.width)
        height: Math.max(implicitHeight, title.height)
        verticalAlignment: Text.AlignVCenter
    }
}
