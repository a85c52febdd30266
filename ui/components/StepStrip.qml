// StepStrip: the path of a walk, lying: names only the present step, as many neighbours beside it as fit.
// steps: [{text, detail, stage}] as StepRail; neighbours: words for the steps before and after, below; signal stepTapped(index).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import theme

Rectangle {
    id: strip

    property var steps: []
    property bool neighbours: Theme.portrait && Theme.effectiveWidth >= 700
    readonly property int present: strip.steps.findIndex(one => one.stage === "now")
    readonly property int here: strip.present >= 0 ? strip.present : strip.steps.length - 1
    readonly property int tileWidth: Theme.px(Theme.compact ? 60 : 76)
    readonly property int link: Theme.gapCard + Theme.gapTiny
    readonly property int tileHeight: Theme.px(Theme.compact ? 60 : 72)
    readonly property int inner: strip.width - Theme.margin * 2
    // Tiles that fit beside a slab wide enough for its words (at most 60 % of the strip).
    readonly property int fitting: Math.max(0, Math.floor((strip.inner - Math.min(measure.wanted, strip.inner * 0.6)) / (strip.tileWidth + strip.link)))
    readonly property int ahead: strip.steps.length - 1 - strip.here
    readonly property int most: Theme.stripped ? 1 : strip.steps.length
    readonly property int before: Math.min(strip.most, strip.here, Math.max(strip.fitting - Math.min(strip.ahead, Math.ceil(strip.fitting / 2)), 0))
    readonly property int after: Math.min(strip.most, strip.ahead, strip.fitting - strip.before)

    signal stepTapped(int index)

    function step(index: int): var {
        return strip.steps[index] ?? {
            text: "",
            detail: "",
            stage: "todo"
        };
    }

    color: Theme.sunk
    implicitHeight: column.implicitHeight + column.y * 2
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Steps")

    Item {
        id: measure

        readonly property int wanted: Math.ceil(name.implicitWidth + (Theme.compact ? 0 : place.implicitWidth)) + Theme.px(140)

        visible: false

        LabelText {
            id: name

            text: strip.step(strip.here).text
            size: Theme.compact ? Theme.bodySize : Theme.phraseSize
            bold: true
            wrapMode: Text.NoWrap
        }
        LabelText {
            id: place

            text: slab.count
            size: Theme.bodySize
            wrapMode: Text.NoWrap
        }
    }
    ColumnLayout {
        id: column

        x: Theme.margin
        y: Theme.compact ? Theme.gapSmall : Theme.gapCard + Theme.gapSmall
        width: strip.inner
        spacing: Theme.gapCard

        RowLayout {
            spacing: 0
            Layout.fillWidth: true

            Repeater {
                model: Math.max(0, strip.before)

                RowLayout {
                    id: earlier

                    required property int index
                    readonly property int place: strip.here - strip.before + index

                    spacing: 0
                    Layout.fillHeight: true

                    StepButton {
                        stage: strip.step(earlier.place).stage
                        text: strip.step(earlier.place).text
                        hint: strip.step(earlier.place).detail
                        number: String(earlier.place + 1)
                        Layout.preferredWidth: strip.tileWidth
                        Layout.fillHeight: true
                        Layout.minimumHeight: strip.tileHeight
                        onTapped: strip.stepTapped(earlier.place)
                    }
                    Rectangle {
                        color: Theme.plum
                        Layout.preferredWidth: strip.link
                        Layout.preferredHeight: Theme.px(6)
                    }
                }
            }
            Press {
                id: slab

                readonly property string count: strip.steps.length > 0 ? qsTr("Step %1 of %2").arg(strip.here + 1).arg(strip.steps.length) : ""

                text: strip.step(strip.here).text
                hint: slab.count
                face: Theme.honey
                faceDown: Theme.honeyDown
                edgeColor: Theme.edge
                edgeWidth: Theme.borderHoney
                corner: Theme.radiusTile
                sinkDepth: 0
                topPadding: 0
                bottomPadding: 0
                Layout.fillWidth: true
                Layout.minimumHeight: strip.tileHeight
                onTapped: strip.stepTapped(strip.here)

                contentItem: RowLayout {
                    spacing: Theme.gapCard

                    Bars {
                        visible: strip.present >= 0
                        count: 3
                        slimness: 4.5
                        size: Theme.px(36)
                        color: Theme.honeyInk
                    }
                    Flow {
                        spacing: Theme.gapCard
                        Layout.fillWidth: true

                        LabelText {
                            id: shown

                            text: slab.text
                            size: Theme.compact ? Theme.bodySize : Theme.phraseSize
                            bold: true
                            color: Theme.honeyInk
                            width: Math.min(Math.ceil(implicitWidth), parent.width)
                        }
                        // The step in hand says it as well.
                        LabelText {
                            visible: !Theme.compact
                            text: slab.count
                            size: Theme.bodySize
                            color: Theme.honeyInk
                            height: Math.max(implicitHeight, shown.height)
                            verticalAlignment: Text.AlignVCenter
                            width: Math.min(Math.ceil(implicitWidth), parent.width)
                        }
                    }
                }
            }
            Repeater {
                model: Math.max(0, strip.after)

                RowLayout {
                    id: later

                    required property int index
                    readonly property int place: strip.here + 1 + index

                    spacing: 0
                    Layout.fillHeight: true

                    Rectangle {
                        color: Theme.line
                        Layout.preferredWidth: strip.link
                        Layout.preferredHeight: Theme.px(6)
                    }
                    StepButton {
                        stage: strip.step(later.place).stage
                        text: strip.step(later.place).text
                        hint: strip.step(later.place).detail
                        number: String(later.place + 1)
                        Layout.preferredWidth: strip.tileWidth
                        Layout.fillHeight: true
                        Layout.minimumHeight: strip.tileHeight
                        onTapped: strip.stepTapped(later.place)
                    }
                }
            }
        }
        RowLayout {
            visible: strip.neighbours
            spacing: Theme.gapGroup
            Layout.fillWidth: true

            SecondText {
                text: strip.here > 0 ? [qsTr("Before"), strip.step(strip.here - 1).text, strip.step(strip.here - 1).detail].filter(part => part.length > 0).join("  ") : ""
                Layout.fillWidth: true
            }
            SecondText {
                text: strip.ahead > 0 ? qsTr("Next") + "  " + strip.step(strip.here + 1).text : ""
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
        }
    }
}
