// TitleText: title of a screen. As PlainText.
import QtQuick
import theme

PlainText {
    id: title

    size: Theme.titleSize
    bold: true
    Accessible.role: Accessible.Heading
}
