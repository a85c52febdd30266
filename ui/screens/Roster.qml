// Roster: who is here now: places filled with staff codes by a touch, and the facts of the branch everybody asks for.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Rectangle {
    id: screen

    readonly property var view: Today.roster
    readonly property bool wide: Theme.columns > 1

    function facts(): var {
        const said = screen.view.facts;
        return [
            {
                label: qsTr("Hotline"),
                text: said.hotline || qsTr("not set; see settings")
            },
            {
                label: qsTr("AED is"),
                text: said.aed || qsTr("not set; see settings")
            },
            {
                label: qsTr("Telephone"),
                text: said.phone || qsTr("not set; see settings")
            }
        ];
    }

    color: Theme.page

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Head {
            title: qsTr("Who is here now")
            subtitle: screen.view.summary || qsTr("Nothing was said for today yet")
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
            spacing: Theme.gapGroup
            Layout.fillWidth: true
            Layout.fillHeight: true

            SecondText {
                text: qsTr("Touch the codes of those who are here today. One person may stand at several places. Codes only, no names; a new code is added at the sign-on.")
                Layout.fillWidth: true
            }
            Repeater {
                model: [
                    {
                        text: qsTr("For customers"),
                        places: screen.view.places
                    },
                    {
                        text: qsTr("If there is an emergency"),
                        places: screen.view.emergency
                    }
                ]

                ColumnLayout {
                    id: part

                    required property var modelData

                    spacing: Theme.gapCard
                    Layout.fillWidth: true

                    SectionTitle {
                        text: part.modelData.text
                        Layout.fillWidth: true
                    }
                    GridLayout {
                        columns: screen.wide ? 2 : 1
                        columnSpacing: Theme.gapCard
                        rowSpacing: Theme.gapCard
                        uniformCellWidths: true
                        uniformCellHeights: screen.wide
                        Layout.fillWidth: true

                        Repeater {
                            model: part.modelData.places

                            RosterPlace {
                                id: place

                                required property var modelData

                                view: place.modelData
                                Layout.fillWidth: true
                                Layout.fillHeight: true
                            }
                        }
                    }
                }
            }
            SectionTitle {
                text: qsTr("Of the branch")
                Layout.fillWidth: true
            }
            Repeater {
                model: screen.facts()

                FactRow {
                    id: fact

                    required property var modelData

                    label: fact.modelData.label
                    text: fact.modelData.text
                    Layout.fillWidth: true
                }
            }
        }
        BottomBar {
            actions: screen.view.former ? [
                {
                    key: "before",
                    text: qsTr("As on %1").arg(screen.view.former.slice(5)),
                    glyph: "history",
                    keep: true
                }
            ] : []
            primary: qsTr("That is everybody")
            primaryNote: qsTr("all stations of the branch see it")
            Layout.fillWidth: true
            onActed: Today.asBefore()
            onPrimaryTapped: Shell.close()
        }
    }
}
