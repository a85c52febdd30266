// Home: start with somebody, go on with somebody, what is still to do today.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

KeptPage {
    id: screen

    readonly property var view: home.value
    readonly property var cases: hands.value
    readonly property var kept: StorageWords.lines(Shell.storage)
    readonly property bool beside: Theme.columns === 3
    // Of people who came together one card stands here; all of them are counted.
    readonly property int people: screen.view.cases.reduce((sum, one) => sum + Math.max(1, one.group.open ?? 1), 0)

    function act(key: string) {
        if (key === "seenOff")
            seenOff.open();
    }

    onWentBehind: {
        beginning.contentY = 0;
        day.contentY = 0;
        single.contentY = 0;
    }

    Held {
        id: home

        live: screen.seen
        source: () => Desk.home
    }
    Held {
        id: hands

        live: screen.seen
        source: () => Cases.view
    }
    Held {
        id: unsettled

        live: screen.seen
        source: () => Identify.unconfirmed
    }
    Held {
        id: clock

        live: screen.seen
        source: () => Shell.nowMs
    }
    Head {
        seen: screen.seen
        title: Shell.frame.branch ? (Shell.frame.station ? Shell.frame.branch + " · " + Shell.frame.station : Shell.frame.branch) : Shell.frame.station || qsTr("Lobby")
        subtitle: qsTr("On duty %1").arg(Shell.frame.staff)
        statuses: [
            {
                glyph: StorageWords.glyph(Shell.storage),
                label: screen.kept.label,
                value: screen.kept.value
            }
        ]
        Layout.fillWidth: true
    }
    // Only who is being served and the day scroll: where a service begins stays in sight.
    RowLayout {
        visible: screen.beside
        spacing: 0
        Layout.fillWidth: true
        Layout.fillHeight: true

        Scroller {
            id: beginning

            topPadding: Theme.margin
            leftPadding: Theme.margin
            rightPadding: Theme.padCard
            bottomPadding: Theme.gapChip
            Layout.fillWidth: true
            Layout.fillHeight: true

            Loader {
                sourceComponent: screen.beside ? begin : null
                Layout.fillWidth: true
            }
        }
        Scroller {
            id: day

            topPadding: Theme.margin
            leftPadding: Theme.padCard
            rightPadding: Theme.margin
            bottomPadding: Theme.gapGroup
            Layout.preferredWidth: Theme.sideWidth + Theme.margin + Theme.padCard
            Layout.maximumWidth: Layout.preferredWidth
            Layout.fillHeight: true
            Layout.bottomMargin: Theme.toastRoom

            Loader {
                sourceComponent: screen.beside ? present : null
                Layout.fillWidth: true
            }
        }
    }
    Scroller {
        id: single

        visible: !screen.beside
        topPadding: Theme.margin
        leftPadding: Theme.margin
        rightPadding: Theme.margin
        bottomPadding: Theme.gapGroup
        spacing: Theme.gapGroup
        Layout.fillWidth: true
        Layout.fillHeight: true

        Loader {
            sourceComponent: screen.beside ? null : begin
            Layout.fillWidth: true
        }
        Loader {
            id: below

            sourceComponent: screen.beside ? null : present
            Layout.fillWidth: true
        }
    }
    Component {
        id: begin

        ColumnLayout {
            spacing: Theme.gapCard
            Layout.fillWidth: true

            PrimaryButton {
                home: true
                text: qsTr("Serve a new customer")
                note: qsTr("Look, ask, and decide together how to help")
                Layout.fillWidth: true
                onTapped: Identify.newCustomer()
            }
            // Where they stand below everything else, one touch leads to them.
            PlainButton {
                visible: !screen.beside && screen.people > 0 && Theme.effectiveHeight < 900
                text: qsTr("Your customers")
                note: qsTr("%n customer(s)", "", screen.people)
                glyph: "arrow-down"
                Layout.fillWidth: true
                onTapped: single.reveal(below)
            }
            SectionTitle {
                text: qsTr("The need is already plain")
                hint: qsTr("One tap chooses it")
                Layout.topMargin: Theme.gapCard
                Layout.fillWidth: true
            }
            GridLayout {
                id: needs

                // All as high as the highest; the layout's own uniform height misses words that wrap once more later.
                readonly property real tallest: {
                    let most = Theme.tileHeight;
                    for (let index = 0; index < tiles.count; index++)
                        most = Math.max(most, tiles.itemAt(index)?.implicitHeight ?? 0);
                    return Math.ceil(most);
                }

                columns: Theme.effectiveWidth < 700 ? 2 : Theme.effectiveWidth < (Theme.portrait ? 900 : 1000) ? 3 : 4
                columnSpacing: Theme.gapCard
                rowSpacing: Theme.gapCard
                uniformCellWidths: true
                Layout.fillWidth: true

                Rows {
                    id: tiles

                    list: screen.view.tiles
                    key: "code"

                    Tile {
                        id: tile

                        required property int index
                        property var modelData: tiles.of(index)

                        text: tile.modelData.name
                        note: tile.modelData.note
                        glyph: tile.modelData.glyph
                        variant: tile.modelData.red ? "red" : ""
                        Layout.fillWidth: true
                        Layout.preferredHeight: needs.tallest
                        Layout.minimumHeight: implicitHeight
                        onTapped: Identify.newWith(tile.modelData.code)
                    }
                }
                Tile {
                    text: qsTr("Ordinary customer")
                    note: qsTr("Take a number and wait")
                    glyph: "ticket-confirmation-outline"
                    variant: "sunk"
                    Layout.fillWidth: true
                    Layout.preferredHeight: needs.tallest
                    Layout.minimumHeight: implicitHeight
                    onTapped: Identify.ordinary()
                }
            }
            HomeTools {
                Layout.topMargin: Theme.gapCard
                Layout.fillWidth: true
            }
        }
    }
    Component {
        id: present

        ColumnLayout {
            spacing: Theme.gapCard
            Layout.fillWidth: true

            SectionTitle {
                visible: screen.cases.offered.length > 0
                text: qsTr("Handed over to you")
                glyph: "account-switch-outline"
                Layout.fillWidth: true
            }
            Rows {
                id: offered

                list: screen.cases.offered
                key: "id"

                CaseCard {
                    id: offeredCard

                    required property int index
                    property var modelData: offered.of(index)

                    number: offeredCard.modelData.number
                    needs: offeredCard.modelData.needs || qsTr("Needs not settled yet")
                    place: offeredCard.modelData.place
                    next: qsTr("take over")
                    figure: "" + Moments.minutes(offeredCard.modelData.openedMs, clock.value)
                    unit: qsTr("min")
                    Layout.fillWidth: true
                    onTapped: Cases.takeOver(offeredCard.modelData.id)
                }
            }
            Rows {
                id: drafts

                list: unsettled.value

                ListButton {
                    id: unconfirmed

                    required property int index
                    property var modelData: drafts.of(index)

                    text: qsTr("Go on with a customer not confirmed yet")
                    note: [unconfirmed.modelData.needs, unconfirmed.modelData.cues].filter(part => part.length > 0).join(qsTr(", "))
                    glyph: "account-clock-outline"
                    trailing: "arrow-right"
                    Layout.fillWidth: true
                    onTapped: Identify.goOn(unconfirmed.index)
                }
            }
            SectionTitle {
                text: qsTr("Your customers")
                hint: screen.people > 0 ? qsTr("%n customer(s)", "", screen.people) : ""
                Layout.fillWidth: true
            }
            EmptyState {
                visible: screen.view.cases.length === 0
                glyph: "sofa-single-outline"
                text: qsTr("Nobody is being served right now")
                detail: qsTr("When somebody comes in, tap 'Serve a new customer'")
                Layout.fillWidth: true
            }
            Rows {
                id: going

                list: screen.view.cases
                key: "id"

                CaseCard {
                    id: caseCard

                    required property int index
                    property var modelData: going.of(index)
                    readonly property string windowWords: CallWords.card(caseCard.modelData)
                    readonly property var group: caseCard.modelData.group

                    number: caseCard.modelData.number
                    needs: caseCard.modelData.needs || qsTr("Needs not settled yet")
                    place: [caseCard.group.open > 1 ? qsTr("%n came together", "", caseCard.group.open) : "", caseCard.modelData.putOff ? qsTr("kept for later") : "", caseCard.modelData.offered ? qsTr("handed over, not taken over yet") : "", caseCard.modelData.place, caseCard.windowWords].filter(part => part.length > 0).join(qsTr(", "))
                    next: caseCard.modelData.finished ? qsTr("say goodbye") : caseCard.modelData.next
                    figure: "" + Moments.minutes(caseCard.modelData.openedMs, clock.value)
                    unit: qsTr("min")
                    warning: (caseCard.modelData.emergency ? [qsTr("emergency going on")] : []).concat(caseCard.modelData.warnings.map(one => one.text)).join(qsTr(", "))
                    Layout.fillWidth: true
                    onTapped: Desk.openCase(caseCard.modelData.id)
                }
            }
            SectionTitle {
                visible: screen.view.tasks.length > 0
                text: qsTr("Still to do today")
                hint: qsTr("%n item(s)", "", screen.view.tasks.length)
                Layout.topMargin: Theme.gapCard
                Layout.fillWidth: true
            }
            Card {
                visible: screen.view.tasks.length > 0
                Layout.fillWidth: true

                TaskList {
                    width: parent.width
                    tasks: screen.view.tasks
                    onTicked: key => Desk.completeTask(key)
                }
            }
            HomeDay {
                seen: screen.seen
                Layout.topMargin: Theme.gapCard
                Layout.fillWidth: true
            }
            ListButton {
                visible: screen.cases.ended.length > 0
                text: qsTr("Seen off today")
                note: qsTr("%n customer(s); go on with one who has come back", "", screen.cases.ended.length)
                glyph: "account-reactivate-outline"
                trailing: "arrow-right"
                Layout.fillWidth: true
                onTapped: screen.act("seenOff")
            }
        }
    }
    SeenOff {
        id: seenOff

        cases: screen.cases.ended
    }
}
