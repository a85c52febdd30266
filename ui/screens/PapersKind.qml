// PapersKind: what one kind of business asks for. view: `one` of Papers.view.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

ColumnLayout {
    id: kind

    property var view: ({})
    readonly property bool there: kind.view.name !== undefined

    spacing: Theme.gapCard

    TitleText {
        text: kind.there ? kind.view.name : ""
        Layout.fillWidth: true
    }
    SectionTitle {
        text: qsTr("Please bring")
        Layout.fillWidth: true
    }
    Repeater {
        model: kind.there ? kind.view.papers : []

        DoLine {
            id: paper

            required property var modelData
            required property int index

            number: paper.index + 1
            text: paper.modelData.text
            Layout.fillWidth: true
        }
    }
    SectionTitle {
        text: qsTr("How it goes")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapCard
    }
    Repeater {
        model: kind.there ? [
            {
                label: qsTr("In person"),
                text: kind.view.inPerson ? qsTr("the customer must be there") : qsTr("somebody else may do it")
            },
            {
                label: qsTr("Form"),
                text: kind.view.form ? qsTr("a form is filled in; help with it before the wait") : qsTr("none")
            },
            {
                label: qsTr("Machine"),
                text: kind.view.machine ? qsTr("possible, if the customer likes; help there") : qsTr("not possible")
            },
            {
                label: qsTr("Cash"),
                text: kind.view.cash ? qsTr("banknotes change hands; count them in view") : qsTr("none")
            }
        ] : []

        FactRow {
            id: fact

            required property var modelData

            label: fact.modelData.label
            text: fact.modelData.text
            labelWidth: Theme.labelNarrow
            Layout.fillWidth: true
        }
    }
    MindItem {
        visible: kind.there && kind.view.fraudTalk
        text: qsTr("Ask kindly what for and to whom")
        detail: qsTr("Out of care, not because of the sum.")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapCard
    }
    MindItem {
        visible: kind.there && kind.view.note.length > 0
        text: kind.there ? kind.view.note : ""
        Layout.fillWidth: true
    }
}
