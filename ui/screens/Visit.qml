// Visit: a home visit's appointment: when, which two, what is in the bag; and the form, printed with blanks.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Rectangle {
    id: screen

    readonly property var view: Visits.view
    readonly property bool there: screen.view.id !== undefined

    color: Theme.page

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Head {
            title: screen.there ? qsTr("Home visit, customer %1").arg(screen.view.number) : ""
            shortTitle: qsTr("Home visit")
            subtitle: screen.there && screen.view.day && screen.view.time ? [DayWords.name(screen.view.day), screen.view.time, screen.view.who].filter(part => part).join(qsTr(", ")) : qsTr("no time agreed yet")
            back: true
            displayed: false
            Layout.fillWidth: true
            onLeaving: Shell.close()
        }
        Scroller {
            topPadding: Theme.gapGroup
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            bottomPadding: Theme.gapGroup
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                columns: Theme.columns > 1 ? 2 : 1
                columnSpacing: Theme.gapColumns
                rowSpacing: Theme.gapGroup
                uniformCellWidths: true
                Layout.fillWidth: true

                ColumnLayout {
                    spacing: Theme.gapChip
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop

                    SectionTitle {
                        text: qsTr("When")
                        hint: qsTr("as the customer likes")
                        Layout.fillWidth: true
                    }
                    ChoiceRow {
                        label: qsTr("Day")
                        choices: screen.there ? screen.view.days.map(day => ({
                                    key: day,
                                    text: DayWords.brief(day)
                                })) : []
                        current: screen.view.day ?? ""
                        spread: false
                        Layout.fillWidth: true
                        onChosen: key => Visits.setDay(key)
                    }
                    ChoiceRow {
                        label: qsTr("Time")
                        choices: screen.view.times ?? []
                        current: screen.view.time ?? ""
                        spread: false
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.gapCard
                        onChosen: key => Visits.setTime(key)
                    }
                }
                ColumnLayout {
                    spacing: Theme.gapChip
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop

                    SectionTitle {
                        text: qsTr("Who goes")
                        hint: screen.there && screen.view.enough ? "" : qsTr("two go together")
                        Layout.fillWidth: true
                    }
                    Flow {
                        spacing: Theme.gapChip
                        Layout.fillWidth: true

                        Repeater {
                            model: screen.view.staff ?? []

                            Chip {
                                id: one

                                required property var modelData

                                text: one.modelData.text
                                hint: one.modelData.offered ? qsTr("%1, on the roster for home visits").arg(one.modelData.role) : one.modelData.role
                                chosen: one.modelData.chosen
                                onTapped: Visits.toggleStaff(one.modelData.key)
                            }
                        }
                    }
                    SectionTitle {
                        text: qsTr("In the bag")
                        hint: screen.there && screen.view.unpacked > 0 ? qsTr("%n to pack", "", screen.view.unpacked) : qsTr("everything is packed")
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.gapCard
                    }
                    Flow {
                        spacing: Theme.gapChip
                        Layout.fillWidth: true

                        Repeater {
                            model: screen.view.bag ?? []

                            Chip {
                                id: item

                                required property var modelData

                                text: item.modelData.text
                                chosen: item.modelData.chosen
                                width: Math.min(implicitWidth, parent.width)
                                onTapped: Visits.toggleBag(item.modelData.key)
                            }
                        }
                    }
                    SectionTitle {
                        text: qsTr("There")
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.gapCard
                    }
                    BodyText {
                        text: qsTr("Identity, recording, what the customer wishes, witness and signatures follow step by step in the walk. Where the customer lives stands on paper only.")
                        Layout.fillWidth: true
                    }
                }
            }
        }
        BottomBar {
            actions: [
                {
                    key: "form",
                    text: qsTr("Print the visit form"),
                    note: Visits.busy ? qsTr("being made") : qsTr("with blanks, to fill in by hand"),
                    glyph: "printer-outline",
                    enabled: !Visits.busy,
                    keep: true
                }
            ]
            primary: qsTr("Arranged")
            primaryNote: screen.there && screen.view.ready ? qsTr("time, two staff and bag are settled") : qsTr("what is missing can follow later")
            Layout.fillWidth: true
            onActed: Visits.printForm()
            onPrimaryTapped: Visits.settle()
        }
    }
}
