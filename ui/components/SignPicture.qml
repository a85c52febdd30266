// SignPicture: one movement of a sign, drawn. pose: as in signing.js; text: the words that say the same; side: px.
import QtQuick
import theme
import "signing.js" as Signing

Item {
    id: picture

    property var pose: ({})
    property string text: ""
    property int side: Theme.px(300)
    readonly property var colours: ({
            line: Theme.drawn.toString(),
            skin: Theme.skin.toString(),
            hair: Theme.hairDrawn.toString(),
            jacket: Theme.jacket.toString(),
            shirt: Theme.shirt.toString(),
            paper: Theme.card.toString(),
            ghost: Theme.line.toString(),
            other: Theme.hair.toString(),
            arrow: Theme.honey.toString()
        })

    implicitWidth: picture.side
    implicitHeight: picture.side
    Accessible.role: Accessible.Graphic
    Accessible.name: picture.text
    onPoseChanged: canvas.requestPaint()
    onColoursChanged: canvas.requestPaint()

    Canvas {
        id: canvas

        anchors.fill: parent
        renderStrategy: Canvas.Immediate
        onPaint: {
            const context = canvas.getContext("2d");
            context.reset();
            Signing.draw(context, picture.pose, Math.min(canvas.width, canvas.height), picture.colours);
        }
        onWidthChanged: canvas.requestPaint()
        onHeightChanged: canvas.requestPaint()
    }
}
