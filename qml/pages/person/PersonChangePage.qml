import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What is to be done with the words on the screen before. Saying that they are wrong is enough; new words may follow.
KioskFrame {
    id: root

    required property AboutMePage about
    signal wordsAsked(AboutMePage about, int why)
    signal backAsked

    objectName: "personChangePage"
    title: qsTr("Change this")
    now: root.about.nowWords
    bar.canRead: false
    bar.backButton.objectName: "changeBack"
    bar.onBackAsked: root.backAsked()

    function object(why: int): void {
        root.about.object(why);
        root.wordsAsked(root.about, why);
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: root.width >= 1000 * Theme.textScale ? 2 : 1
        columnSpacing: 16
        rowSpacing: 16

        EasyStatement {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            words: root.about.words
            own: root.about.own
            rightToLeft: root.about.rightToLeft
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: 16

            EasyButton {
                objectName: "changeWrong"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: 2 * implicitHeight
                tall: 128
                glyph: "cross"
                text: qsTr("It is wrong")
                onTapped: root.object(AboutMePage.Wrong)
            }
            EasyButton {
                objectName: "changeChanged"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: 2 * implicitHeight
                tall: 128
                glyph: "retry"
                text: qsTr("It changed")
                onTapped: root.object(AboutMePage.Changed)
            }
            EasyButton {
                objectName: "changeTakeOut"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: 2 * implicitHeight
                tall: 128
                glyph: "trash"
                text: qsTr("Take it out")
                onTapped: {
                    root.about.takeOut();
                    root.backAsked();
                }
            }
        }
    }
}
