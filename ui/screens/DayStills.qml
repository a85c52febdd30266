// DayStills: when no window called numbers, how long, and what those who waited were told. view: Day.view.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

ColumnLayout {
    id: panel

    property var view: ({})

    function span(one: var): string {
        return one.ended ? qsTr("%1 to %2, %n minute(s)", "", one.minutes).arg(one.since).arg(one.ended) : qsTr("since %1, until %2 at the latest").arg(one.since).arg(one.until);
    }

    function said(one: var): string {
        if (one.told.length === 0)
            return qsTr("not noted that those who wait were given a time");
        return one.told.map(word => word.minutes > 0 ? qsTr("those who wait were told at %1: about %n minute(s) (%2)", "", word.minutes).arg(word.at).arg(word.by) : qsTr("those who wait were told at %1, without a time (%2)").arg(word.at).arg(word.by)).join(qsTr("; "));
    }

    spacing: Theme.gapCard

    SectionTitle {
        text: qsTr("When nobody called numbers")
        hint: panel.view.stillsSure ? "" : qsTr("at the windows that Lobby knows")
        size: Theme.headSize
        Layout.fillWidth: true
    }
    Card {
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.gapCard

            Repeater {
                model: panel.view.stills

                RowLayout {
                    id: row

                    required property var modelData

                    spacing: Theme.gapCard
                    Layout.fillWidth: true

                    Icon {
                        name: "timer-sand"
                        size: Theme.iconFor(Theme.bodySize)
                        Layout.alignment: Qt.AlignTop
                    }
                    ColumnLayout {
                        spacing: Theme.gapTiny
                        Layout.fillWidth: true

                        BodyText {
                            text: panel.span(row.modelData) + qsTr(", ") + qsTr("window %1").arg(row.modelData.windows)
                            color: Theme.ink
                            Layout.fillWidth: true
                        }
                        SecondText {
                            text: panel.said(row.modelData)
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
    }
}
