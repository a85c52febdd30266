// EmergencySheet: one emergency that goes on: what to do and never to do, what to say, when each thing was done.
// sheet: Emergency.view.sheet; signals other(): it is something else; before(): note a deed afterwards.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

Item {
    id: page

    property var sheet: ({})
    readonly property bool three: Theme.columns === 3

    signal other
    signal before

    // Three columns on a wide screen; two where it is narrower; one below the other in portrait.
    RowLayout {
        visible: page.three
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.gapGroup
        spacing: Theme.gapGroup

        Scroller {
            topPadding: Theme.gapGroup
            leftPadding: 0
            bottomPadding: Theme.gapGroup
            Layout.preferredWidth: Theme.emergencyWidth
            Layout.fillHeight: true

            Loader {
                sourceComponent: page.three ? now : null
                Layout.fillWidth: true
            }
        }
        Scroller {
            topPadding: Theme.gapGroup
            leftPadding: 0
            bottomPadding: Theme.gapGroup
            Layout.fillWidth: true
            Layout.fillHeight: true

            Loader {
                sourceComponent: page.three ? script : null
                Layout.fillWidth: true
            }
        }
        Scroller {
            topPadding: Theme.gapGroup
            leftPadding: 0
            bottomPadding: Theme.gapGroup
            Layout.preferredWidth: Theme.emergencyWidth
            Layout.fillHeight: true

            Loader {
                sourceComponent: page.three ? times : null
                Layout.fillWidth: true
            }
        }
    }
    RowLayout {
        visible: Theme.columns === 2
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.gapGroup
        spacing: Theme.gapGroup

        Scroller {
            topPadding: Theme.gapGroup
            leftPadding: 0
            bottomPadding: Theme.gapGroup
            spacing: Theme.gapGroup
            Layout.fillWidth: true
            Layout.fillHeight: true

            Loader {
                sourceComponent: Theme.columns === 2 ? now : null
                Layout.fillWidth: true
            }
            Loader {
                sourceComponent: Theme.columns === 2 ? script : null
                Layout.fillWidth: true
            }
        }
        Scroller {
            topPadding: Theme.gapGroup
            leftPadding: 0
            bottomPadding: Theme.gapGroup
            Layout.preferredWidth: page.width * 0.42
            Layout.fillHeight: true

            Loader {
                sourceComponent: Theme.columns === 2 ? times : null
                Layout.fillWidth: true
            }
        }
    }
    Scroller {
        visible: Theme.columns === 1
        anchors.fill: parent
        topPadding: Theme.gapGroup
        leftPadding: Theme.margin
        rightPadding: Theme.margin
        bottomPadding: Theme.gapGroup
        spacing: Theme.gapGroup

        Repeater {
            model: Theme.columns === 1 ? [now, script, times] : []

            Loader {
                id: part

                required property var modelData

                sourceComponent: part.modelData
                Layout.fillWidth: true
            }
        }
    }
    Component {
        id: now

        EmergencyNow {
            sheet: page.sheet
            onOther: page.other()
        }
    }
    Component {
        id: script

        EmergencyScript {
            sheet: page.sheet
        }
    }
    Component {
        id: times

        EmergencyTimes {
            deeds: page.sheet.deeds
            onBefore: page.before()
        }
    }
}
