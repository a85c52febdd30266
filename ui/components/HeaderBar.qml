// HeaderBar: the band on top. It never scrolls.
// title, subtitle; shortTitle: instead of title in one column or at large text; back: back button shown; brand: the honey mark instead; statuses: [{glyph, label, value}];
// needs: [{glyph, text}], shown as pictures beside the title, upright in the second row;
// clock: "10:47"; elapsed: "6 min" (stays at large text); displayed: the display button is there;
// emergency: the emergency button is there; danger: red band (emergency screen); tools (default): further items at the right.
// signals backTapped(), displayTapped(), emergencyTapped().
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import theme

Rectangle {
    id: bar

    default property alias tools: toolRow.data
    property string title: ""
    property string shortTitle: ""
    property string subtitle: ""
    property var needs: []
    property bool back: false
    property bool brand: !bar.back
    property string brandGlyph: "hand-heart"
    property var statuses: []
    property string clock: ""
    property string elapsed: ""
    property bool displayed: true
    property bool emergency: true
    // Its further items need the room where it is short: what else can be seen elsewhere gives way.
    property bool lean: false
    property bool danger: false
    // What has to go first when the text is large.
    readonly property bool tight: Theme.compact || Theme.effectiveWidth < 1000
    // Less still: the display button stays on screens without a way back, so that large text can be undone there.
    readonly property bool crowded: Theme.compact || Theme.effectiveWidth < 800
    // Upright the title needs the room that the pictures would take from it.
    readonly property bool needsBelow: bar.needs.length > 0 && Theme.portrait && !bar.crowded
    readonly property bool statusBelow: bar.needsBelow || bar.statuses.length > 0 && Theme.columns < 3 && !Theme.compact && !(bar.back && bar.crowded)
    readonly property bool statusBeside: bar.statuses.length > 0 && Theme.columns === 3 && !Theme.compact
    readonly property int inset: Theme.compact ? Theme.gapCard : 32

    signal backTapped
    signal displayTapped
    signal emergencyTapped

    color: bar.danger ? Theme.red : Theme.band
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.ToolBar
    Accessible.name: bar.title

    Binding {
        target: Theme
        property: "headerBottom"
        value: bar.height
        when: bar.visible
        restoreMode: Binding.RestoreNone
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        RowLayout {
            id: first

            spacing: bar.tight ? Theme.gapChip : Theme.px(20)
            Layout.fillWidth: true
            Layout.leftMargin: bar.inset
            Layout.rightMargin: bar.inset
            Layout.minimumHeight: Theme.headerHeight - Theme.headerFoot

            HeaderButton {
                visible: bar.back
                text: qsTr("Back")
                glyph: "arrow-left"
                bare: bar.width < Theme.px(520)
                outline: bar.danger ? Theme.redInk : Theme.bandInk
                onTapped: bar.backTapped()
            }
            Rectangle {
                visible: bar.brand && !bar.back && bar.width >= Theme.px(600)
                implicitWidth: Theme.headerButtonHeight
                implicitHeight: implicitWidth
                radius: Theme.radiusTile
                color: bar.danger ? Theme.clear : Theme.honey

                Icon {
                    anchors.centerIn: parent
                    name: bar.brandGlyph
                    size: Math.round(parent.implicitWidth * 0.7)
                    color: bar.danger ? Theme.redInk : Theme.honeyInk
                }
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                LabelText {
                    text: bar.shortTitle.length > 0 && (bar.tight || Theme.columns === 1) ? bar.shortTitle : bar.title
                    size: bar.crowded ? Theme.sectionSize : Theme.headSize
                    bold: true
                    color: bar.danger ? Theme.redInk : Theme.bandInk
                    spoken: true
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                }
                LabelText {
                    visible: bar.subtitle.length > 0 && !bar.tight
                    text: bar.subtitle
                    size: Theme.smallSize
                    color: bar.danger ? Theme.redInk : Theme.bandInk2
                    spoken: true
                    Layout.fillWidth: true
                }
            }
            NeedIcons {
                visible: bar.needs.length > 0 && !bar.crowded && !bar.needsBelow
                needs: bar.needs
                color: bar.danger ? Theme.redInk : Theme.bandInk
                Layout.alignment: Qt.AlignVCenter
            }
            RowLayout {
                visible: bar.statusBeside
                spacing: Theme.gapGroup

                Repeater {
                    model: bar.statusBeside ? bar.statuses.length : 0

                    HeaderStatus {
                        required property int index

                        glyph: bar.statuses[index]?.glyph ?? ""
                        label: bar.statuses[index]?.label ?? ""
                        value: bar.statuses[index]?.value ?? ""
                    }
                }
            }
            HeaderStatus {
                visible: bar.elapsed.length > 0 && bar.tight && !bar.lean && Theme.effectiveWidth >= (bar.back ? 600 : 760)
                glyph: "timer-outline"
                value: bar.elapsed
            }
            LabelText {
                visible: bar.clock.length > 0 && !bar.tight
                text: bar.clock
                size: Theme.clockSize
                latin: true
                color: bar.danger ? Theme.redInk : Theme.bandInk
                wrapMode: Text.NoWrap
                spoken: true
            }
            RowLayout {
                id: toolRow

                visible: children.length > 0
                spacing: Theme.gapChip
            }
            HeaderButton {
                visible: bar.displayed && !(bar.back && bar.crowded)
                text: qsTr("Display")
                glyph: "format-size"
                bare: bar.width < Theme.px(760)
                outline: bar.danger ? Theme.redInk : Theme.bandInk
                onTapped: bar.displayTapped()
            }
            EmergencyButton {
                visible: bar.emergency
                onTapped: bar.emergencyTapped()
            }
        }
        Rectangle {
            visible: bar.statusBelow
            color: Theme.bandInk2
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.borderHair
        }
        Flow {
            id: below

            visible: bar.statusBelow
            spacing: Theme.gapGroup
            Layout.fillWidth: true
            Layout.leftMargin: bar.inset
            Layout.rightMargin: bar.inset
            Layout.topMargin: Theme.gapCard
            Layout.bottomMargin: Theme.gapCard

            NeedIcons {
                visible: bar.needsBelow
                needs: bar.needs
                color: bar.danger ? Theme.redInk : Theme.bandInk
            }
            Repeater {
                model: bar.statusBelow ? bar.statuses.length : 0

                HeaderStatus {
                    required property int index

                    wide: true
                    most: below.width
                    glyph: bar.statuses[index]?.glyph ?? ""
                    label: bar.statuses[index]?.label ?? ""
                    value: bar.statuses[index]?.value ?? ""
                }
            }
        }
        Rectangle {
            color: bar.danger ? Theme.red : Theme.honey
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.headerFoot
        }
    }
}
