// FileTalk: the talk goes on paper, the paper goes with the vouchers, then the talk is destroyed here.
// view: Board.view; signal asked(how): printed or pdf.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Sheet {
    id: sheet

    property var view: ({})
    readonly property bool onPaper: sheet.view.produced !== ""

    signal asked(string how)

    title: qsTr("File the talk")
    detail: qsTr("Customer %1, %n page(s)", "", sheet.view.pages ?? 1).arg(sheet.view.number ?? "")

    // What went wrong stands in the banner, which the sheet would hide.
    readonly property Connections trouble: Connections {
        target: Shell

        function onMessageChanged() {
            if (Shell.message.code !== undefined)
                sheet.close();
        }
    }

    SectionTitle {
        text: qsTr("First: put it on paper")
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gapChip
        Layout.fillWidth: true

        CardButton {
            text: Board.busy ? qsTr("Please wait") : qsTr("Print the talk")
            glyph: "printer-outline"
            enabled: !Board.busy
            width: Math.min(implicitWidth, parent.width)
            onTapped: sheet.asked("printed")
        }
        CardButton {
            text: Board.busy ? qsTr("Please wait") : qsTr("Save as PDF")
            glyph: "file-pdf-box"
            enabled: !Board.busy
            width: Math.min(implicitWidth, parent.width)
            onTapped: sheet.asked("pdf")
        }
    }
    Card {
        visible: sheet.view.produced !== ""
        edgeColor: Theme.plum
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.gapSmall

            SectionTitle {
                text: sheet.view.produced === "pdf" ? qsTr("Saved as PDF") : qsTr("Sent to the printer")
                glyph: "archive-outline"
                Layout.fillWidth: true
            }
            BodyText {
                visible: sheet.view.file.length > 0
                text: sheet.view.file
                latin: true
                wrapMode: Text.WrapAnywhere
                Layout.fillWidth: true
            }
            SecondText {
                text: sheet.view.produced === "pdf" ? qsTr("Print it, file it with today's vouchers, then delete the file: paper and files are out of this program's reach.") : qsTr("File it with today's vouchers. Paper is out of this program's reach.")
                Layout.fillWidth: true
            }
        }
    }
    SectionTitle {
        text: qsTr("Then: put the paper with today's vouchers")
        Layout.topMargin: Theme.gapCard
        Layout.fillWidth: true
    }
    SecondText {
        text: sheet.onPaper ? qsTr("With the next touch the talk is destroyed here.") : sheet.view.outdated ? qsTr("The talk has changed since it was put on paper. Please print it or save it as PDF again.") : qsTr("Print it or save it as PDF first.")
        Layout.fillWidth: true
    }
    CardButton {
        text: qsTr("Filed with the vouchers")
        glyph: "archive-outline"
        strong: sheet.onPaper
        enabled: sheet.onPaper
        onTapped: Board.filed()
    }
}
