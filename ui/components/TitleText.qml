// TitleText: title of a screen. As Words.
import QtQuick
import theme

Words {
    id: title

    size: Theme.titleSize
    bold: true
    Accessible.role: Accessible.Heading
}
