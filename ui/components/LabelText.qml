// LabelText: text inside a control, lifted 0.06 em; the control itself is what is read out. As Words.
// lifted: false where another line stands below it.
import theme

Words {
    id: label

    property bool lifted: true

    spoken: false
    bottomPadding: label.lifted ? Math.round(Theme.lift(label.size) * 2) : 0
}
