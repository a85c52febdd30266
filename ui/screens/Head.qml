// Head: the header of a working screen, filled from the shell. title, subtitle, back, statuses, elapsed; signal left().
import QtQuick
import components
import Lobby

HeaderBar {
    id: head

    property bool leads: true

    signal left

    clock: Shell.clock
    onBackTapped: head.left()
    onDisplayTapped: Shell.open("Display")
    onEmergencyTapped: Shell.open("Emergency")
}
