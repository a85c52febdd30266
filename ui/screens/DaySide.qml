// DaySide: who is here, facilities to see to, home visits, and which stations the day holds. view: Day.view.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: side

    property var view: ({})
    readonly property var round: Today.round
    readonly property int missing: side.view.stations.filter(one => one.state === "missing" || one.state === "part").length

    signal opened(string id)

    function stationName(one: var): string {
        switch (one.role) {
        case "window":
            return qsTr("Window %1").arg(one.window || one.station.replace("window-", ""));
        case "supervisor":
            return qsTr("Supervisor");
        }
        return one.label || (one.station === "desk" ? qsTr("Desk") : qsTr("Desk %1").arg(one.station.replace("desk-", "")));
    }

    function standing(state: string): string {
        switch (state) {
        case "in":
            return qsTr("included");
        case "part":
            return qsTr("not all has arrived");
        case "quiet":
            return qsTr("nothing from today");
        }
        return qsTr("missing here");
    }

    spacing: Theme.gapGroup

    ColumnLayout {
        spacing: Theme.gapChip
        Layout.fillWidth: true

        PanelTitle {
            text: qsTr("Who is here now")
            Layout.fillWidth: true
        }
        BodyText {
            text: Today.roster.summary || qsTr("Nothing was said for today yet")
            Layout.fillWidth: true
        }
        CardButton {
            text: qsTr("Set the roster")
            glyph: "account-group-outline"
            onTapped: Shell.open("Roster")
        }
    }
    Rule {
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: Theme.gapChip
        Layout.fillWidth: true

        PanelTitle {
            text: qsTr("Facilities to see to")
            Layout.fillWidth: true
        }
        SecondText {
            text: side.round.left > 0 ? qsTr("%1 of %2 not looked at today").arg(side.round.left).arg(side.round.total) : side.view.facilities.length > 0 ? qsTr("the rest is in order") : qsTr("everything is in order")
            Layout.fillWidth: true
        }
        Repeater {
            model: side.view.facilities

            RowLayout {
                id: thing

                required property var modelData

                spacing: Theme.gapCard
                Layout.fillWidth: true

                Icon {
                    name: thing.modelData.glyph
                    size: Theme.iconFor(Theme.bodySize)
                    Layout.alignment: Qt.AlignTop
                }
                BodyText {
                    text: thing.modelData.text
                    Layout.fillWidth: true
                }
                SecondText {
                    text: FacilityWords.text(thing.modelData.state)
                    horizontalAlignment: Text.AlignRight
                    Layout.fillWidth: true
                }
            }
        }
        CardButton {
            text: qsTr("Round before opening")
            glyph: "clipboard-check-outline"
            onTapped: Shell.open("Facilities")
        }
    }
    Rule {
        visible: Visits.open.length > 0
        Layout.fillWidth: true
    }
    VisitList {
        visible: Visits.open.length > 0
        visits: Visits.open
        Layout.fillWidth: true
        onOpened: id => side.opened(id)
    }
    Rule {
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: Theme.gapChip
        Layout.fillWidth: true

        PanelTitle {
            text: qsTr("What this day holds")
            Layout.fillWidth: true
        }
        SecondText {
            text: side.missing > 0 ? qsTr("The figures and exports lack what is missing here.") : qsTr("Every station known here is included.")
            Layout.fillWidth: true
        }
        Repeater {
            model: side.view.stations

            RowLayout {
                id: station

                required property var modelData

                spacing: Theme.gapCard
                Layout.fillWidth: true

                Icon {
                    name: station.modelData.state === "in" ? "check-bold" : station.modelData.state === "quiet" ? "minus" : "alert-outline"
                    size: Theme.iconFor(Theme.bodySize)
                    Layout.alignment: Qt.AlignTop
                }
                BodyText {
                    text: side.stationName(station.modelData)
                    Layout.fillWidth: true
                }
                SecondText {
                    text: side.standing(station.modelData.state)
                    bold: station.modelData.state === "missing" || station.modelData.state === "part"
                    horizontalAlignment: Text.AlignRight
                    Layout.fillWidth: true
                }
            }
        }
    }
}
