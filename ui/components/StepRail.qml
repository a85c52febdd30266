// StepRail: the path of a walk, upright. Plum behind, a honey slab now, hair ahead.
// steps: [{text, detail, stage}] (stage: "done" | "now" | "skipped" | "na" | "todo"); seen: its screen is; signal stepTapped(index).
pragma ComponentBehavior: Bound
import QtQuick
import theme

Rectangle {
    id: rail

    property var steps: []
    property bool seen: true
    readonly property int present: rail.steps.findIndex(one => one.stage === "now")

    signal stepTapped(int index)

    function stageOf(index: int): string {
        return rail.steps[index]?.stage ?? "todo";
    }

    color: Theme.sunk
    implicitWidth: Theme.railWidth
    onSeenChanged: if (rail.seen) {
        scroller.contentY = 0;
        revealing.restart();
    }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Steps")
    onHeightChanged: revealing.restart()

    // After the layout has settled; a timer ends with the rail, a delayed call would outlive it.
    Timer {
        id: revealing

        interval: 0
        onTriggered: if (rail.present >= 0 && repeater.count > rail.present)
            scroller.reveal(repeater.itemAt(rail.present))
    }
    Scroller {
        id: scroller

        anchors.fill: parent
        leftPadding: Theme.gapCard + Theme.gapTiny
        rightPadding: Theme.gapCard + Theme.gapTiny
        topPadding: Theme.gapGroup - Theme.gapSmall
        bottomPadding: Theme.gapCard

        Item {
            id: path

            implicitWidth: scroller.width - scroller.leftPadding - scroller.rightPadding
            implicitHeight: rows.implicitHeight

            Repeater {
                model: Math.max(0, repeater.count - 1)

                Rectangle {
                    required property int index
                    readonly property Item upper: repeater.made > index ? repeater.itemAt(index) : null
                    readonly property Item lower: repeater.made > index + 1 ? repeater.itemAt(index + 1) : null
                    readonly property string stage: rail.stageOf(index)

                    visible: index + 1 < rail.steps.length
                    x: Theme.px(18) + Theme.pathTile / 2 - width / 2
                    y: upper ? upper.y + upper.height / 2 : 0
                    width: Theme.px(6)
                    height: upper && lower ? lower.y + lower.height / 2 - y : 0
                    color: stage === "now" || stage === "todo" ? Theme.hair : Theme.plum
                }
            }
            Rectangle {
                id: slab

                readonly property Item row: rail.present >= 0 && repeater.made > rail.present ? repeater.itemAt(rail.present) : null

                visible: row !== null
                x: 0
                y: row ? row.y : 0
                width: parent.width
                height: row ? row.height : 0
                radius: Theme.radiusControl
                color: Theme.honey
                border.width: Theme.borderHoney
                border.color: Theme.edge

                Behavior on y {
                    enabled: Theme.motion

                    NumberAnimation {
                        duration: Theme.slideMs
                    }
                }
            }
            Column {
                id: rows

                width: parent.width

                Rows {
                    id: repeater

                    list: rail.steps
                    spare: true

                    StepRow {
                        id: row

                        required property int index
                        property var modelData: repeater.of(index)

                        visible: index < repeater.used

                        width: rows.width
                        text: row.modelData.text
                        detail: row.modelData.detail
                        stage: row.modelData.stage
                        number: String(index + 1)
                        onNowChanged: if (now)
                            revealing.restart()
                        onTapped: rail.stepTapped(index)
                    }
                }
            }
        }
    }
}
