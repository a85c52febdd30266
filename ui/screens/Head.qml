// Head: the header of a working screen, filled from the shell, and below it what the station has to say: the banner.
// title, shortTitle, subtitle, needs, back, brand, statuses, elapsed, displayed, danger; seen: its screen is; signal leaving().
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: head

    property alias title: bar.title
    property alias shortTitle: bar.shortTitle
    property alias subtitle: bar.subtitle
    property alias needs: bar.needs
    property alias back: bar.back
    property alias brand: bar.brand
    property var statuses: []
    property bool seen: true
    property alias elapsed: bar.elapsed
    property alias displayed: bar.displayed
    property alias danger: bar.danger
    // A running emergency is one touch away wherever one works meanwhile; where its bar is, once is enough.
    readonly property bool alarmed: running.value.sinceMs !== undefined && !duty.due
    readonly property string since: head.alarmed ? Moments.elapsed(running.value.sinceMs, clock.value) : ""
    readonly property var words: BannerWords.lines(message.value)

    signal leaving

    spacing: 0

    Held {
        id: running

        live: head.seen
        source: () => Shell.alarm
    }
    Held {
        id: message

        live: head.seen
        source: () => Shell.message
    }
    Held {
        id: clock

        live: head.seen
        source: () => Shell.nowMs
    }
    HeaderBar {
        id: bar

        clock: head.alarmed && Theme.columns < 3 ? "" : Shell.clock
        statuses: head.statuses
        lean: head.alarmed && Theme.columns < 3
        Layout.fillWidth: true
        onBackTapped: head.leaving()
        onDisplayTapped: Shell.open("Display")
        onEmergencyTapped: Shell.open("Emergency")

        HeaderButton {
            // In the narrowest window the button beside it leads to the same sheet.
            visible: head.alarmed && Theme.effectiveWidth >= 640
            text: Theme.columns === 3 ? running.value.title + " " + head.since : head.since
            hint: head.alarmed ? running.value.title : ""
            glyph: "alarm-light"
            onTapped: Shell.open("Emergency")
        }
        // One touch from curious eyes, wherever there is room for it; else it is under Display.
        HeaderButton {
            visible: Theme.columns === 3 && !head.danger && Shell.overlay !== "Roster"
            text: qsTr("Who is here")
            glyph: "account-group-outline"
            onTapped: Shell.open("Roster")
        }
        HeaderButton {
            visible: Theme.columns === 3 && head.displayed && !head.danger
            text: qsTr("Cover")
            glyph: "eye-off-outline"
            onTapped: Shell.open("Cover")
        }
    }
    AlarmBar {
        id: duty

        readonly property bool due: running.value.sinceMs !== undefined && (duty.deeds.length > 0 || Shell.frame.role === "window")

        visible: duty.due
        alarm: running.value
        nowMs: clock.value
        Layout.fillWidth: true
        Layout.leftMargin: Theme.compact ? Theme.gapCard : Theme.margin
        Layout.rightMargin: Theme.compact ? Theme.gapCard : Theme.margin
        Layout.topMargin: Theme.gapCard
        // What scrolls below touches neither it nor the ring of its focus.
        Layout.bottomMargin: Theme.gapSmall
        onTapped: Shell.open("Emergency")
    }
    Banner {
        visible: message.value.code !== undefined && head.words.title !== ""
        kind: head.words.kind
        glyph: head.words.glyph
        text: head.words.title
        detail: head.words.detail
        action: head.words.action || qsTr("Put away")
        Layout.fillWidth: true
        Layout.leftMargin: Theme.compact ? Theme.gapCard : Theme.margin
        Layout.rightMargin: Theme.compact ? Theme.gapCard : Theme.margin
        Layout.topMargin: Theme.gapCard
        // What scrolls below touches neither it nor the ring of its focus.
        Layout.bottomMargin: Theme.gapSmall
        onActed: Shell.act()
    }
}
