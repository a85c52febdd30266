// CompanyWarnings: what the company of a customer warns of, such as one person leading several. warnings: [{text, detail}].
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

ColumnLayout {
    id: list

    property var warnings: []

    visible: list.warnings.length > 0
    spacing: Theme.gapSmall

    Repeater {
        model: list.warnings

        Banner {
            id: one

            required property var modelData

            kind: "warning"
            glyph: "shield-alert-outline"
            text: one.modelData.text
            detail: one.modelData.detail
            Layout.fillWidth: true
        }
    }
}
