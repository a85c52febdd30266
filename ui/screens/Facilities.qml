// Facilities: the round before opening: whole groups in order with one touch, then the exceptions one by one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Rectangle {
    id: screen

    readonly property var view: Today.round
    // Side by side, so that a short group leaves no hole below it.
    readonly property int columns: Theme.columns > 1 ? 2 : 1
    // Looked up anew, for its words change with the language.
    property string code: ""
    readonly property var thing: screen.view.groups.reduce((all, group) => all.concat(group.things), []).find(one => one.code === screen.code) ?? ({})

    function look(thing: var) {
        screen.code = thing.code;
        stateSheet.open();
    }

    function choices(aid: bool): var {
        return FacilityWords.states.filter(state => aid || !["lent", "returned"].includes(state)).map(state => ({
                    key: state,
                    text: FacilityWords.text(state),
                    glyph: FacilityWords.glyph(state)
                }));
    }

    color: Theme.page

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Head {
            title: qsTr("Round before opening")
            shortTitle: qsTr("Round")
            subtitle: screen.view.done ? qsTr("Everything was looked at today") : screen.view.left === screen.view.total ? qsTr("%n thing(s) to look at", "", screen.view.total) : qsTr("%1 of %2 not looked at yet").arg(screen.view.left).arg(screen.view.total)
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

            Banner {
                visible: screen.view.amiss > 0
                kind: "warning"
                glyph: "alert-outline"
                text: qsTr("To see to: %1").arg(screen.view.amissNames)
                detail: qsTr("The supervisor sees it too. A walk that needs one of these says so at its step.")
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.gapGroup
                Layout.fillWidth: true

                Repeater {
                    model: screen.columns

                    ColumnLayout {
                        id: column

                        required property int index

                        spacing: Theme.gapGroup
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop

                        Repeater {
                            model: screen.view.groups.filter((_, place) => place % screen.columns === column.index)

                            FacilityGroup {
                                id: group

                                required property var modelData

                                view: group.modelData
                                Layout.fillWidth: true
                                onLooked: thing => screen.look(thing)
                            }
                        }
                    }
                }
            }
        }
        BottomBar {
            primary: screen.view.left > 0 ? qsTr("I have looked: the rest is in order") : qsTr("Round is done")
            primaryNote: screen.view.left > 0 ? qsTr("ticks %n thing(s) at once", "", screen.view.left) : screen.view.amiss > 0 ? qsTr("%n thing(s) to see to", "", screen.view.amiss) : qsTr("nothing is missing")
            primaryGlyph: screen.view.left > 0 ? "check-all" : "arrow-right"
            Layout.fillWidth: true
            onPrimaryTapped: {
                if (screen.view.left > 0)
                    Today.allInOrder("");
                else
                    Shell.close();
            }
        }
    }
    Sheet {
        id: stateSheet

        title: screen.thing.text ?? ""
        detail: screen.thing.check ?? ""
        choices: screen.choices(screen.thing.aid === true)
        onChosen: key => Today.check(screen.thing.code, key)
    }
}
