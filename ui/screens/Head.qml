// Head: the header of a working screen, filled from the shell. title, subtitle, back, statuses, elapsed; signal leaving().
import QtQuick
import components
import Lobby

HeaderBar {
    id: head

    signal leaving

    clock: Shell.clock
    onBackTapped: head.leaving()
    onDisplayTapped: Shell.open("Display")
    onEmergencyTapped: Shell.open("Emergency")
}
