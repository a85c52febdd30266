// CounterHead: the number of the customer and the one sentence that counts; for a call seen across the room.
// front: Counter.view.front; title, note; called: it is a call that nobody has answered yet.
import QtQuick
import QtQuick.Layouts
import components
import theme

Rectangle {
    id: band

    property var front: ({})
    property string title: ""
    property string note: ""
    // The call itself: honey, large and steady; it cannot be overlooked and does not flash.
    property bool called: false
    // Where there is room it can be read from across the room.
    readonly property bool far: band.called && Theme.effectiveHeight >= 900 && Theme.effectiveWidth >= 700
    // In a low window who comes has to stay in sight below it.
    readonly property bool low: Theme.effectiveHeight < 800

    color: band.called ? Theme.honey : Theme.clear
    border.width: band.called ? Theme.borderHoney : 0
    border.color: Theme.edge
    radius: Theme.radiusHome
    implicitHeight: head.implicitHeight + (band.called ? (band.low ? Theme.padSmall : Theme.padCard) * 2 : 0)

    RowLayout {
        id: head

        anchors.verticalCenter: parent.verticalCenter
        x: band.called ? Theme.padCard : 0
        width: parent.width - x * 2
        spacing: Theme.gapGroup

        NumberPlate {
            number: band.front.number ?? ""
            size: band.low ? Theme.plateLow : band.far ? Theme.plateFar : band.called ? Theme.plateCall : Theme.plateSize
        }
        ColumnLayout {
            spacing: Theme.gapTiny
            Layout.fillWidth: true

            TitleText {
                text: band.title
                size: band.low ? Theme.headSize : !band.far ? Theme.titleSize : Theme.columns === 1 ? Theme.figureSize : Theme.callSize
                color: band.called ? Theme.honeyInk : Theme.ink
                Layout.fillWidth: true
            }
            BodyText {
                text: band.note
                color: band.called ? Theme.honeyInk : Theme.ink2
                Layout.fillWidth: true
            }
        }
    }
}
