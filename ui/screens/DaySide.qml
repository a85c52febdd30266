// DaySide: the day in figures, what it holds and lacks, facilities that are not as they should be. view: Day.view.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

ColumnLayout {
    id: side

    property var view: ({})
    readonly property var figures: side.view.figures
    readonly property int missing: side.view.stations.filter(one => one.state === "missing" || one.state === "part").length

    function minutes(value: int): string {
        return value < 0 ? "–" : "" + value;
    }

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

    function facility(state: string): string {
        switch (state) {
        case "lent":
            return qsTr("lent");
        case "out_of_order":
            return qsTr("out of order");
        }
        return qsTr("missing");
    }

    spacing: Theme.gapGroup

    ColumnLayout {
        spacing: Theme.gapCard
        Layout.fillWidth: true

        PanelTitle {
            text: qsTr("The day in figures")
            Layout.fillWidth: true
        }
        GridLayout {
            columns: 2
            columnSpacing: Theme.gapGroup
            rowSpacing: Theme.gapCard
            uniformCellWidths: true
            Layout.fillWidth: true

            FigureBlock {
                size: Theme.px(44)
                label: qsTr("served")
                figure: "" + side.figures.served
                note: qsTr("%1 managed alone").arg(side.figures.declined)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
            FigureBlock {
                size: Theme.px(44)
                label: qsTr("wait until served")
                figure: side.minutes(side.figures.wait)
                unit: side.figures.wait < 0 ? "" : qsTr("min, median")
                note: side.figures.wait < 0 ? qsTr("nobody went to a window") : qsTr("longest %1 min").arg(side.figures.longest)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
            FigureBlock {
                size: Theme.px(44)
                label: qsTr("window opened")
                figure: "" + side.figures.openings
                unit: qsTr("times")
                note: qsTr("calling paused %1 min").arg(side.figures.paused)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
            FigureBlock {
                size: Theme.px(44)
                label: qsTr("at the window")
                figure: side.minutes(side.figures.serving)
                unit: side.figures.serving < 0 ? "" : qsTr("min, median")
                note: qsTr("%n emergency case(s)", "", side.figures.emergencies)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }
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
    Rule {
        visible: side.view.facilities.length > 0
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: side.view.facilities.length > 0
        spacing: Theme.gapChip
        Layout.fillWidth: true

        PanelTitle {
            text: qsTr("Facilities to see to")
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
                    text: side.facility(thing.modelData.state)
                    horizontalAlignment: Text.AlignRight
                    Layout.fillWidth: true
                }
            }
        }
    }
}
