// Pages: screens of this station, one of them in front or none.
// front: its name, a file of ui/screens; kept: names of those that stay once they were made, and with
// ahead, are made while nobody touches anything; item: the one in front.
// touched(): somebody is at work; dropBehind(): let go of all that are not in front: what is kept would otherwise follow
// each change of size, language and look, which is dearer than to make it anew in a quiet moment.
pragma ComponentBehavior: Bound
import QtQuick
import components

FocusScope {
    id: pages

    property string front: ""
    property var kept: []
    property bool ahead: true
    property int idleMs: 1500
    readonly property bool passes: pages.front.length > 0 && !pages.kept.includes(pages.front)
    readonly property Item item: {
        for (let index = 0; index < keepers.count; index++) {
            const keeper = keepers.itemAt(index) as Keeper;
            if (keeper?.front)
                return keeper.item as Item;
        }
        return passing.item as Item;
    }

    function url(name: string): url {
        return name.length > 0 ? Qt.resolvedUrl("screens/" + name + ".qml") : "";
    }

    function touched() {
        if (idle.running)
            idle.restart();
    }

    function dropBehind() {
        for (let index = 0; index < keepers.count; index++)
            (keepers.itemAt(index) as Keeper)?.drop();
        if (pages.ahead)
            idle.restart();
    }

    component Keeper: Loader {
        id: keeper

        required property string modelData
        readonly property bool front: pages.front === keeper.modelData
        // While it is behind, its size stands still like everything else of it.
        readonly property bool sized: keeper.front || keeper.status !== Loader.Ready
        property bool wanted: false

        function drop() {
            if (!keeper.front)
                keeper.wanted = false;
        }

        // Made ahead it takes turns with everything else; needed now, it is made at once.
        asynchronous: !keeper.front
        active: keeper.front || keeper.wanted
        source: keeper.active ? pages.url(keeper.modelData) : ""
        visible: keeper.front
        focus: keeper.front
        onFrontChanged: {
            if (keeper.front)
                keeper.wanted = true;
            else
                nobody.focus = true;
        }
        onLoaded: (keeper.item as KeptPage).seen = Qt.binding(() => keeper.front)

        Binding on width {
            value: pages.width
            when: keeper.sized
            restoreMode: Binding.RestoreNone
        }
        Binding on height {
            value: pages.height
            when: keeper.sized
            restoreMode: Binding.RestoreNone
        }
        // Takes the focus from what had it when the screen was left: a screen begins without.
        Item {
            id: nobody
        }
    }
    Repeater {
        id: keepers

        model: pages.kept

        Keeper {}
    }
    Loader {
        id: passing

        anchors.fill: parent
        source: pages.passes ? pages.url(pages.front) : ""
        visible: pages.passes
        focus: pages.passes
    }
    Timer {
        id: idle

        interval: pages.idleMs
        running: pages.ahead
        onTriggered: {
            for (let index = 0; index < keepers.count; index++) {
                const keeper = keepers.itemAt(index) as Keeper;
                if (!keeper.wanted) {
                    keeper.wanted = true;
                    idle.restart();
                    return;
                }
            }
        }
    }
}
