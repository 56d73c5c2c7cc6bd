pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// S-2: one visit as its records tell it, with the time of the tablet and the time it was heard.
PageFrame {
    id: root

    required property Session session
    property string visitId: ""
    readonly property bool wide: root.width >= Theme.wideFrom && root.width > root.height && Theme.textScale < 1.75
    signal backAsked
    signal copyAsked(string person, string visit)

    objectName: "logPage"
    twoPane: root.wide
    gap: 16
    firstWidth: 312
    spacing: 16
    bar.title: qsTr("Visit log")
    bar.subtitle: qsTr("Nothing here can be changed, only answered.")
    bar.backText: qsTr("Back")
    bar.onBackAsked: root.backAsked()
    bar.actions: SyncArea {
        session: root.session
    }

    VisitLogPage {
        id: log

        objectName: "visitLog"
        session: root.session
        visitId: root.visitId
    }
    LogSummary {
        Layout.fillWidth: true
        Layout.minimumHeight: root.wide ? root.height - 104 : 0
        log: log
        onAnswerAsked: answer.open()
        onCopyAsked: root.copyAsked(log.personId, root.visitId)
    }
    LogTimeline {
        Layout.fillWidth: true
        visible: !root.wide
        log: log
    }
    side: LogTimeline {
        Layout.fillWidth: true
        Layout.fillHeight: true
        log: log
    }

    SideSheet {
        id: answer

        objectName: "answerSheet"
        title: qsTr("Add an answer")
        onOpened: words.area.forceActiveFocus()

        TextBox {
            id: words

            readonly property bool tooLong: log.isTooLong(words.text)

            objectName: "answerBox"
            Layout.fillWidth: true
            label: qsTr("Your answer stands beside the log, with your name.")
            lines: 5
            error: words.tooLong ? qsTr("This is too long for one answer. Make it shorter, or write two.") : ""
        }
        AppButton {
            objectName: "answerSave"
            Layout.fillWidth: true
            tall: 56
            variant: AppButton.Primary
            text: qsTr("Save the answer")
            enabled: !words.tooLong
            onClicked: {
                log.answer(words.text);
                words.text = "";
                answer.close();
            }
        }
    }
}
