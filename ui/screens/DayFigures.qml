// DayFigures: the day in figures, on a page of its own: one mark is one case. view: Day.view.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

ColumnLayout {
    id: side

    property var view: ({})
    readonly property var figures: side.view.figures

    function minutes(value: int): string {
        return value < 0 ? "–" : "" + value;
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
                size: Theme.factSize
                label: qsTr("with help")
                figure: "" + side.figures.served
                note: qsTr("%1 of them not seen off yet; besides, %2 managed alone").arg(side.figures.here).arg(side.figures.declined)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
            FigureBlock {
                size: Theme.factSize
                label: qsTr("wait until served")
                figure: side.minutes(side.figures.wait)
                unit: side.figures.wait < 0 ? "" : qsTr("min, median")
                note: side.figures.wait < 0 ? qsTr("nobody went to a window") : qsTr("longest %1 min").arg(side.figures.longest)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
            FigureBlock {
                size: Theme.factSize
                label: qsTr("window opened")
                figure: "" + side.figures.openings
                unit: qsTr("time(s)", "", side.figures.openings)
                note: qsTr("calling paused %1 min").arg(side.figures.paused)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
            FigureBlock {
                size: Theme.factSize
                label: qsTr("at the window")
                figure: side.minutes(side.figures.serving)
                unit: side.figures.serving < 0 ? "" : qsTr("min, median")
                note: qsTr("emergency steps begun for %n case(s)", "", side.figures.emergencies)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }
    }
    ColumnLayout {
        visible: side.figures.categories.length > 0
        spacing: Theme.gapChip
        Layout.fillWidth: true

        PanelTitle {
            text: qsTr("Who came")
            Layout.fillWidth: true
        }
        SecondText {
            text: qsTr("One mark is one case; somebody with two needs stands in two lines.")
            Layout.fillWidth: true
        }
        Repeater {
            model: side.figures.categories

            RowLayout {
                id: line

                required property var modelData

                spacing: Theme.gapCard
                Accessible.ignored: true
                Layout.fillWidth: true

                BodyText {
                    text: line.modelData.text
                    Layout.preferredWidth: Theme.barLabelWidth
                    Layout.maximumWidth: Math.round(side.width * 0.45)
                }
                Flow {
                    spacing: Theme.gapTiny
                    Layout.fillWidth: true

                    Repeater {
                        model: line.modelData.count

                        Rectangle {
                            color: Theme.plum
                            radius: Theme.gapTiny
                            width: Theme.countWidth
                            height: Theme.countHeight
                        }
                    }
                }
                BodyText {
                    text: line.modelData.count
                    bold: true
                }
            }
        }
    }
}
