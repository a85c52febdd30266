// Display: language, size, contrast, motion, sound of the staff's side; covering the screen; signing off.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Rectangle {
    id: screen

    color: Theme.page

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Head {
            title: qsTr("Display and sound")
            subtitle: Shell.frame.staff ? qsTr("On duty %1").arg(Shell.frame.staff) : ""
            back: true
            displayed: false
            Layout.fillWidth: true
            onLeaving: Shell.close()
        }
        Scroller {
            topPadding: Theme.gapGroup
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            bottomPadding: Theme.gapGroup
            spacing: Theme.gapGroup
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                columns: Theme.columns > 1 ? 2 : 1
                columnSpacing: Theme.gapColumns
                rowSpacing: Theme.gapGroup
                uniformCellWidths: true
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.pageWidth

                DisplayChoice {
                    glyph: "translate"
                    title: qsTr("Language")
                    current: Shell.language
                    choices: [
                        {
                            key: "zh",
                            text: "中文"
                        },
                        {
                            key: "en",
                            text: "English"
                        }
                    ]
                    Layout.fillWidth: true
                    onChosen: key => Shell.setLanguage(key)
                }
                DisplayChoice {
                    glyph: "format-size"
                    title: qsTr("Text size")
                    current: "" + Shell.scale
                    choices: ["1", "1.25", "1.5", "2"].map(size => ({
                                key: size,
                                text: "× " + size
                            }))
                    Layout.fillWidth: true
                    onChosen: key => Shell.setScale(parseFloat(key))
                }
                DisplayChoice {
                    glyph: "contrast-circle"
                    title: qsTr("Contrast")
                    current: Shell.contrast ? "high" : "light"
                    choices: [
                        {
                            key: "light",
                            text: qsTr("Light")
                        },
                        {
                            key: "high",
                            text: qsTr("High contrast, dark")
                        }
                    ]
                    Layout.fillWidth: true
                    onChosen: key => Shell.setContrast(key === "high")
                }
                DisplayChoice {
                    glyph: "motion-outline"
                    title: qsTr("Motion")
                    current: Shell.motion ? "on" : "off"
                    choices: [
                        {
                            key: "on",
                            text: qsTr("Calm")
                        },
                        {
                            key: "off",
                            text: qsTr("None")
                        }
                    ]
                    Layout.fillWidth: true
                    onChosen: key => Shell.setMotion(key === "on")
                }
                DisplayChoice {
                    glyph: "volume-high"
                    title: qsTr("Loudness of the voice")
                    hint: Customer.silent ? SilenceWords.text(Shell.sound) : ""
                    current: "" + Shell.volume
                    choices: [0, 1, 2, 3, 4].map(step => ({
                                key: "" + step,
                                text: step === 0 ? qsTr("Off") : "" + step
                            }))
                    Layout.fillWidth: true
                    onChosen: key => Customer.setNormalVolume(parseInt(key))
                }
                PlainButton {
                    visible: !Customer.silent
                    text: Customer.speaking ? qsTr("Stop") : qsTr("Try the voice")
                    note: qsTr("says a welcome as loud as set here")
                    glyph: Customer.speaking ? "stop" : "account-voice"
                    Layout.alignment: Qt.AlignBottom | Qt.AlignLeft
                    onTapped: Customer.tryOrStop()
                }
            }
            SecondText {
                text: qsTr("These belong to this screen. What a customer needs larger, darker, slower or louder is set while you show them something, and ends with that customer.")
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.pageWidth
            }
            Rule {
                Layout.fillWidth: true
            }
            Flow {
                spacing: Theme.gapCard
                Layout.fillWidth: true

                PlainButton {
                    text: qsTr("Cover the screen")
                    note: qsTr("from curious eyes; a touch brings it back")
                    glyph: "eye-off-outline"
                    onTapped: Shell.open("Cover")
                }
                PlainButton {
                    text: qsTr("Connection")
                    note: Shell.storage.hub === "joined" ? qsTr("connected with the branch") : qsTr("this station and the branch")
                    glyph: "lan"
                    onTapped: Shell.open("Connect")
                }
                PlainButton {
                    visible: Shell.frame.staff !== ""
                    text: qsTr("Sign off %1").arg(Shell.frame.staff)
                    note: qsTr("somebody else serves now")
                    glyph: "account-switch-outline"
                    onTapped: offSheet.open()
                }
            }
        }
    }
    SignOffSheet {
        id: offSheet
    }
}
