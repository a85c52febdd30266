// PhraseBookList: the phrases or words that were chosen or found. Only those in sight are there; arrow keys go from one to
// the next. enter(): the first one takes the focus; comeBack(): the one that was shown to the customer takes it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import theme
import Lobby

Item {
    id: place

    readonly property var view: PhraseBook.view
    readonly property string phonetic: PhraseBook.phonetic
    readonly property string title: place.view.searching ? qsTr("Found") : place.view.glossary ? qsTr("Glossary") : place.view.title

    function enter() {
        if (list.count > 0)
            list.forceActiveFocus(Qt.TabFocusReason);
    }

    function comeBack() {
        const at = list.rows.findIndex(row => row.code === PhraseBook.last);
        if (at < 0)
            return;
        list.positionViewAtIndex(at, ListView.Center);
        list.currentIndex = at;
        place.enter();
    }

    ListView {
        id: list

        readonly property var rows: place.view.rows

        /** The head is laid out late: without this its growing would slide it out of sight. */
        function startAtTop() {
            if (list.currentIndex <= 0)
                list.positionViewAtBeginning();
        }

        function leap(by: int) {
            list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
        }

        anchors.fill: parent
        anchors.leftMargin: Theme.columns > 1 ? Theme.gapGroup : Theme.margin
        anchors.rightMargin: anchors.leftMargin
        clip: true
        model: list.rows
        reuseItems: true
        cacheBuffer: Theme.listAhead
        spacing: Theme.gapCard
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: place.title
        onRowsChanged: {
            list.currentIndex = list.rows.length > 0 ? 0 : -1;
            list.positionViewAtBeginning();
        }

        Keys.onPressed: event => {
            const leaps = {
                [Qt.Key_PageDown]: 4,
                [Qt.Key_PageUp]: -4,
                [Qt.Key_Home]: -1000,
                [Qt.Key_End]: 1000
            };
            if (leaps[event.key] === undefined)
                return;
            list.leap(leaps[event.key]);
            event.accepted = true;
        }

        header: PhraseBookHead {
            width: list.width
            title: place.title
            nothing: list.count === 0
            onHeightChanged: Qt.callLater(list.startAtTop)
        }
        footer: Item {
            implicitHeight: Theme.gapGroup
        }

        delegate: PhraseBookCard {
            width: list.width
            phonetic: place.phonetic
            speakable: !Customer.silent
            reachable: ListView.isCurrentItem
            onSpeak: PhraseBook.play(modelData.code)
            onShow: PhraseBook.showToCustomer(modelData.code)
            onReached: list.currentIndex = index
            // A card kept for later use is still there for a screen reader, unless it is hidden.
            ListView.onPooled: visible = false
            ListView.onReused: visible = true
        }
    }
    ScrollBar {
        id: bar

        readonly property bool needed: list.contentHeight > list.height

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        orientation: Qt.Vertical
        size: list.visibleArea.heightRatio
        position: list.visibleArea.yPosition
        policy: bar.needed ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        interactive: false
        minimumSize: 0.08
        width: Theme.gapSmall
        padding: 1
        Accessible.ignored: true

        contentItem: Rectangle {
            radius: width / 2
            color: Theme.line
        }
    }
}
