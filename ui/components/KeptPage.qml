// KeptPage: a screen that stays when another one comes to the front. seen: it is the one that is seen.
// signals wentBehind(): it has gone behind; whatever was scrolled or opened goes back to how a screen begins.
// cameForward(): it is in front again, and its values are those of now.
import QtQuick.Layouts

ColumnLayout {
    id: page

    property bool seen: true

    signal wentBehind
    signal cameForward

    spacing: 0
    onSeenChanged: {
        if (page.seen)
            page.cameForward();
        else
            page.wentBehind();
    }
}
