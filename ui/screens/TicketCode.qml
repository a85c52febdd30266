// TicketCode: a QR code that a scanner reads from the screen, whatever the contrast: black on white.
// source; modules: how many across, the quiet zone with them; room: px it may take; name: read out.
import QtQuick

Rectangle {
    id: code

    property alias source: picture.source
    property int modules: 57
    property real room: 400
    property string name: ""
    // 0.8 mm at 96 dpi are 3.02 px; a module has whole pixels, or its edges blur.
    readonly property int module: Math.max(4, Math.floor(code.room / code.modules))

    color: "white"
    implicitWidth: code.module * code.modules
    implicitHeight: code.module * code.modules

    Image {
        id: picture

        anchors.fill: parent
        smooth: false
        Accessible.role: Accessible.Graphic
        Accessible.name: code.name
    }
}
