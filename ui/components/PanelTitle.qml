// PanelTitle: title of a panel. As Words.
import QtQuick
import theme

Words {
    size: Theme.headSize
    bold: true
    Accessible.role: Accessible.Heading
}
