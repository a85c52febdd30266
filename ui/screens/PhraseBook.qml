// PhraseBook: over the work. What to say in a situation, the bank's words, and a search in all of it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

KeptPage {
    id: screen

    readonly property bool wide: Theme.columns > 1
    // Too narrow or too low for all situations at once: a button opens them.
    readonly property bool folded: !screen.wide && (Theme.effectiveWidth < 900 || Theme.effectiveHeight < 1200)

    function begin() {
        situations.contentY = 0;
        if (PhraseBook.last.length > 0)
            list.comeBack();
        else
            finder.grab();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Phrase book")

    Head {
        seen: screen.seen
        title: qsTr("Phrase book")
        shortTitle: qsTr("Phrases")
        subtitle: qsTr("Say it, play it, or show it")
        back: true
        displayed: false
        Layout.fillWidth: true
        onLeaving: Shell.close()
    }
    GridLayout {
        columns: screen.wide ? 2 : 1
        columnSpacing: 0
        rowSpacing: 0
        Layout.fillWidth: true
        Layout.fillHeight: true

        Rectangle {
            color: Theme.sunk
            Layout.fillWidth: !screen.wide
            Layout.fillHeight: screen.wide
            Layout.preferredWidth: screen.wide ? Math.min(Theme.sideWidth, Math.round(screen.width * 0.4)) : 1
            Layout.preferredHeight: finder.implicitHeight + finder.topPadding + finder.bottomPadding

            Scroller {
                id: situations

                anchors.fill: parent
                topPadding: screen.folded ? Theme.gapCard : Theme.gapGroup
                bottomPadding: topPadding
                leftPadding: Theme.margin
                rightPadding: Theme.margin
                interactive: screen.wide

                PhraseBookFinder {
                    id: finder

                    readonly property int topPadding: screen.folded ? Theme.gapCard : Theme.gapGroup
                    readonly property int bottomPadding: topPadding

                    folded: screen.folded
                    Layout.fillWidth: true
                    onDownward: list.enter()
                }
            }
        }
        PhraseBookList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    Component.onCompleted: if (screen.visible)
        screen.begin()
    onCameForward: screen.begin()
}
