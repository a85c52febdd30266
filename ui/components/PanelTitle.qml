// PanelTitle: title of a panel. As PlainText.
import QtQuick
import theme

PlainText {
    size: Theme.headSize
    bold: true
    Accessible.role: Accessible.Heading
}
