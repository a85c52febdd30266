// CounterSplit: work left, judgement right on sunk; below each other in one column. work, side: components; sideWidth.
// lead: what stands above the work (in a low window above both) and is there at once; with later the others follow within
// the next frames.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

Item {
    id: split

    property Component work
    property Component side
    property Component lead: null
    property bool later: false
    // Only the first time: a window that is turned or resized changes over in one go.
    property int made: 0
    property bool over: false
    readonly property bool waiting: split.later && !split.over && split.made < 2
    property int sideWidth: Theme.sideWidth
    readonly property bool wide: Theme.columns > 1
    // One line over the whole width costs less height than two beside the judgement.
    readonly property bool low: split.wide && Theme.effectiveHeight < 800
    readonly property int inset: split.low ? Theme.gapGroup : Theme.margin

    // A call may be taken back before its brief is there: what is half made is finished first, or Qt complains of it.
    Component.onDestruction: split.over = true

    Loader {
        id: above

        readonly property int room: visible ? height + Theme.gapCard : 0

        visible: split.low && split.lead !== null
        sourceComponent: split.low ? split.lead : null
        x: Theme.margin
        y: Theme.gapCard
        width: split.width - Theme.margin * 2
    }
    RowLayout {
        visible: split.wide
        anchors.fill: parent
        anchors.topMargin: above.room > 0 ? above.room + Theme.gapCard : 0
        spacing: 0

        Scroller {
            topPadding: split.inset
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            bottomPadding: Theme.gapGroup
            spacing: Theme.gapGroup
            Layout.fillWidth: true
            Layout.fillHeight: true

            Loader {
                visible: split.lead !== null && !split.low
                sourceComponent: split.wide && !split.low ? split.lead : null
                Layout.fillWidth: true
            }
            Loader {
                asynchronous: split.waiting
                onLoaded: split.made += split.over ? 0 : 1
                sourceComponent: split.wide ? split.work : null
                Layout.fillWidth: true
            }
        }
        Rectangle {
            color: Theme.sunk
            Layout.preferredWidth: Math.min(split.sideWidth, split.width * 0.4)
            Layout.fillHeight: true

            Scroller {
                anchors.fill: parent
                topPadding: split.inset
                leftPadding: Theme.margin
                rightPadding: Theme.margin
                bottomPadding: Theme.gapGroup

                Loader {
                    asynchronous: split.waiting
                    onLoaded: split.made += split.over ? 0 : 1
                    sourceComponent: split.wide ? split.side : null
                    Layout.fillWidth: true
                }
            }
        }
    }
    Scroller {
        visible: !split.wide
        anchors.fill: parent
        topPadding: Theme.gapGroup
        leftPadding: Theme.margin
        rightPadding: Theme.margin
        bottomPadding: Theme.gapGroup
        spacing: Theme.gapGroup

        Loader {
            visible: split.lead !== null
            sourceComponent: split.wide ? null : split.lead
            Layout.fillWidth: true
        }
        Loader {
            asynchronous: split.waiting
            onLoaded: split.made += split.over ? 0 : 1
            sourceComponent: split.wide ? null : split.work
            Layout.fillWidth: true
        }
        Rule {
            Layout.fillWidth: true
        }
        Loader {
            asynchronous: split.waiting
            onLoaded: split.made += split.over ? 0 : 1
            sourceComponent: split.wide ? null : split.side
            Layout.fillWidth: true
        }
    }
}
