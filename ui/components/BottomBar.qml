// BottomBar: what can be done now. Actions left, the primary right; two rows in portrait; "More" when room is short.
// actions: [{key, text, glyph, note, enabled, keep}] (keep: stays out of "More" longest); signal acted(key);
// primary, primaryNote, primaryEnabled, primaryGlyph; danger: the primary is red; signal primaryTapped();
// lead (default): items before the actions (a label, a line to mind).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import theme

Rectangle {
    id: bar

    default property alias lead: leadRow.data
    property var actions: []
    property string primary: ""
    property string primaryNote: ""
    property string primaryGlyph: bar.danger ? "" : "arrow-right"
    property bool primaryEnabled: true
    property bool danger: false
    readonly property bool twoRows: Theme.columns === 1 && !Theme.compact
    // How many actions stand beside "More"; all of them where they fit.
    readonly property int room: Theme.compact ? 0 : Theme.effectiveWidth < 700 ? 1 : Theme.effectiveWidth < 900 ? 2 : Theme.columns === 2 ? 2 : Theme.columns === 3 ? (Theme.effectiveWidth < 1800 ? 4 : 5) : 3
    readonly property bool folded: bar.actions.length > bar.room + (Theme.columns === 3 && !Theme.compact ? 1 : 0)
    readonly property var ranked: bar.actions.filter(one => one.keep === true).concat(bar.actions.filter(one => one.keep !== true))
    readonly property var outside: bar.folded ? bar.ranked.slice(0, bar.room) : bar.actions
    readonly property var inside: bar.folded ? bar.ranked.slice(bar.room) : []

    /** The narrowest that a button may be: no word is broken in two. */
    function least(words: string): int {
        const longest = Math.max(...words.split(" ").map(word => letters.advanceWidth(word)));
        return Math.ceil(longest) + Theme.iconFor(Theme.bodySize) + Theme.padSmall + Theme.padControl * 2 + Theme.gapTiny;
    }

    /** How wide the primary would be. */
    function wished(own: real): int {
        return Math.min(bar.width * 0.5, Math.max(own, Theme.columns === 2 ? 0 : Theme.px(560)));
    }

    signal acted(string key)
    signal primaryTapped

    color: Theme.card
    readonly property int own: Math.max(grid.implicitHeight + grid.inset * 2, Theme.barHeight)

    implicitHeight: bar.own + Theme.toastRoom
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Actions")

    Binding {
        target: Theme
        property: "footHeight"
        value: bar.own
        when: bar.visible
        restoreMode: Binding.RestoreNone
    }
    FontMetrics {
        id: letters

        font.family: Theme.family
        font.pixelSize: Theme.bodySize
    }
    Rule {
        width: parent.width
    }

    GridLayout {
        id: grid

        readonly property int inset: Theme.compact ? Theme.gapChip : Theme.px(22)

        // Held by the foot: when the room above opens, no button moves.
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: bar.own - inset * 2
        anchors.leftMargin: Theme.compact ? Theme.gapCard : Theme.margin
        anchors.rightMargin: Theme.compact ? Theme.gapCard : Theme.margin
        anchors.bottomMargin: inset
        columns: bar.twoRows ? 1 : 2
        rowSpacing: Theme.gapCard
        columnSpacing: Theme.gapGroup

        RowLayout {
            spacing: Theme.px(20)
            // Where room is short the primary takes what is left.
            Layout.fillWidth: !Theme.compact || bar.primary.length === 0
            Layout.fillHeight: !bar.twoRows

            RowLayout {
                id: leadRow

                visible: children.length > 0
                spacing: Theme.gapCard
                Layout.fillWidth: bar.actions.length === 0
            }
            Rows {
                id: beside

                list: bar.outside
                key: "key"

                PlainButton {
                    id: button

                    required property int index
                    property var modelData: beside.of(index)

                    text: button.modelData.text
                    note: button.modelData.note ?? ""
                    glyph: button.modelData.glyph ?? ""
                    enabled: button.modelData.enabled ?? true
                    // Where room is short the words wrap before anything leaves the bar.
                    Layout.fillWidth: true
                    Layout.minimumWidth: Theme.latin && !bar.twoRows ? Math.min(implicitWidth, bar.least(text)) : -1
                    Layout.maximumWidth: bar.twoRows ? Number.POSITIVE_INFINITY : implicitWidth
                    onTapped: bar.acted(button.modelData.key)
                }
            }
            PlainButton {
                visible: bar.folded
                text: qsTr("More")
                glyph: "dots-horizontal"
                Layout.fillWidth: bar.twoRows
                Layout.minimumWidth: implicitWidth
                onTapped: {
                    more.active = true;
                    (more.item as Sheet).open();
                }
            }
            Item {
                visible: !bar.twoRows && !Theme.compact && bar.actions.length > 0
                Layout.fillWidth: true
            }
        }
        PrimaryButton {
            visible: bar.primary.length > 0 && !bar.danger
            text: bar.primary
            note: Theme.compact ? "" : bar.primaryNote
            hint: bar.primaryNote
            trailing: bar.primaryGlyph
            enabled: bar.primaryEnabled
            labelSize: Theme.compact ? Theme.sectionSize : Theme.primarySize
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.px(260)
            Layout.preferredWidth: bar.wished(implicitWidth)
            Layout.maximumWidth: bar.twoRows || Theme.compact ? Number.POSITIVE_INFINITY : bar.wished(implicitWidth)
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            onTapped: bar.primaryTapped()
        }
        RedButton {
            visible: bar.primary.length > 0 && bar.danger
            text: bar.primary
            note: Theme.compact ? "" : bar.primaryNote
            hint: bar.primaryNote
            glyph: bar.primaryGlyph
            enabled: bar.primaryEnabled
            labelSize: Theme.compact ? Theme.sectionSize : Theme.primarySize
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.px(260)
            Layout.preferredWidth: bar.wished(implicitWidth)
            Layout.maximumWidth: bar.twoRows || Theme.compact ? Number.POSITIVE_INFINITY : bar.wished(implicitWidth)
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            onTapped: bar.primaryTapped()
        }
    }

    Loader {
        id: more

        active: false
        sourceComponent: Sheet {
            title: qsTr("More")
            choices: bar.inside
            onChosen: key => bar.acted(key)
        }
    }
}
