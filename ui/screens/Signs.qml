// Signs: over the work. A greeting in sign language, movement by movement, with its words.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Rectangle {
    id: screen

    readonly property var view: Signs.view

    color: Theme.page
    Accessible.role: Accessible.Pane
    Accessible.name: head.title

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Head {
            id: head

            title: qsTr("Sign language")
            subtitle: qsTr("The person drawn faces you; either hand will do")
            back: true
            displayed: false
            Layout.fillWidth: true
            onLeaving: Signs.close()
        }
        Scroller {
            id: page

            topPadding: Theme.gapGroup
            bottomPadding: Theme.gapGroup
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            spacing: Theme.gapCard
            Layout.fillWidth: true
            Layout.fillHeight: true

            Flow {
                id: names

                spacing: Theme.gapChip
                Layout.fillWidth: true
                Accessible.role: Accessible.Grouping
                Accessible.name: head.title

                Repeater {
                    model: screen.view.signs

                    Chip {
                        id: sign

                        required property var modelData

                        text: sign.modelData.text
                        chosen: sign.modelData.key === screen.view.chosen
                        guard: false
                        width: Math.min(implicitWidth, parent.width)
                        Accessible.role: Accessible.RadioButton
                        onTapped: Signs.choose(sign.modelData.key)
                    }
                }
            }
            GridLayout {
                id: frames

                readonly property int count: screen.view.frames.length
                readonly property int room: page.width - Theme.margin * 2
                // Side by side where the pictures stay large enough to copy a hand from.
                readonly property int across: Math.max(1, Math.min(frames.count, Math.floor(frames.room / Theme.frameWidth)))
                readonly property int cell: Math.floor((frames.room - (frames.across - 1) * frames.columnSpacing) / frames.across)
                readonly property int high: Math.max(Theme.frameLeast, page.height - names.height - Theme.frameCaption)

                columns: frames.across
                columnSpacing: Theme.gapCard
                rowSpacing: Theme.gapCard
                uniformCellWidths: true
                Layout.fillWidth: true

                Repeater {
                    model: screen.view.frames

                    Card {
                        id: frame

                        required property var modelData

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.alignment: Qt.AlignTop

                        ColumnLayout {
                            width: parent.width
                            spacing: Theme.gapCard

                            SignPicture {
                                id: picture

                                pose: frame.modelData.pose
                                text: frame.modelData.text
                                side: Math.min(frames.cell - Theme.padCard * 2, frames.high)
                                Layout.alignment: Qt.AlignHCenter
                                Layout.preferredWidth: picture.side
                                Layout.preferredHeight: picture.side
                            }
                            DoLine {
                                number: "" + frame.modelData.number
                                text: frame.modelData.text
                                Layout.fillWidth: true
                            }
                        }
                    }
                }
            }
        }
    }
}
