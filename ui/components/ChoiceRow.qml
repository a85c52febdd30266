// ChoiceRow: one of a few, side by side, wrapping; arrow keys move between them.
// choices: [{key, text, enabled}]; current: key of the chosen one, set by whoever owns it; label: what is chosen, read out;
// spread: equal widths that fill the row, where the words fit.
// signal chosen(key).
pragma ComponentBehavior: Bound
import QtQuick
import theme

Flow {
    id: choice

    property var choices: []
    property string current: ""
    property string label: ""
    property bool spread: true
    readonly property int share: Math.floor((choice.width - choice.spacing * (choice.choices.length - 1)) / Math.max(1, choice.choices.length))

    signal chosen(string key)

    spacing: Theme.gapChip
    Accessible.role: Accessible.Grouping
    Accessible.name: choice.label

    Repeater {
        model: choice.choices.length

        Chip {
            required property int index
            readonly property var one: choice.choices[index]

            text: one?.text ?? ""
            enabled: one?.enabled ?? true
            chosen: one?.key === choice.current
            width: Math.min(choice.spread && choice.share >= implicitWidth ? choice.share : Math.max(implicitWidth, Theme.px(120)), choice.width)
            height: Math.max(implicitHeight, Theme.px(72))
            Accessible.role: Accessible.RadioButton
            onTapped: choice.chosen(one.key)
        }
    }
}
