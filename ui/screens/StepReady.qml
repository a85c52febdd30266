// StepReady: what this step needs of the branch: who is here for it, what cannot be used, what can be lent.
// ready: `ready` of Desk.walk; nothing: there is nothing to say.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: panel

    property var ready: ({})
    readonly property var people: panel.ready?.people ?? []
    readonly property var amiss: panel.ready?.amiss ?? []
    readonly property var aids: panel.ready?.aids ?? []
    readonly property bool nothing: panel.people.length + panel.amiss.length + panel.aids.length === 0

    spacing: Theme.gapChip

    Repeater {
        model: panel.amiss

        Banner {
            id: gap

            required property var modelData

            kind: "warning"
            glyph: gap.modelData.glyph
            text: qsTr("%1: %2").arg(gap.modelData.text).arg(FacilityWords.text(gap.modelData.state))
            detail: qsTr("Please help in another way, or ask the supervisor.")
            action: qsTr("It is here again")
            Layout.fillWidth: true
            onActed: Today.check(gap.modelData.code, "ok")
        }
    }
    Flow {
        visible: panel.people.length + panel.aids.length > 0
        spacing: Theme.gapChip
        Layout.fillWidth: true

        Repeater {
            model: panel.people

            CardButton {
                id: person

                required property var modelData

                text: person.modelData.text
                note: person.modelData.who.length === 0 ? qsTr("nobody named today") : person.modelData.enough ? person.modelData.who : qsTr("%1, one more is needed").arg(person.modelData.who)
                hint: note
                glyph: person.modelData.glyph
                width: Math.min(implicitWidth, panel.width)
                onTapped: Shell.open("Roster")
            }
        }
        Repeater {
            model: panel.aids

            CardButton {
                id: aid

                required property var modelData
                readonly property bool lent: aid.modelData.state === "lent"

                text: aid.modelData.text
                note: aid.lent ? qsTr("is lent, touch when it comes back") : qsTr("touch to lend it")
                hint: note
                glyph: aid.modelData.glyph
                width: Math.min(implicitWidth, panel.width)
                onTapped: Today.check(aid.modelData.code, aid.lent ? "returned" : "lent")
            }
        }
    }
}
