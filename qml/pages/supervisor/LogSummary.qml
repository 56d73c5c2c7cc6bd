import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Whose visit it is, what was promised and planned, who came, and whether the log is whole.
Card {
    id: root

    required property VisitLogPage log
    readonly property logSummary sum: root.log.summary
    signal answerAsked
    signal copyAsked

    objectName: "logSummary"
    visible: root.log.found
    spacing: 12

    RowLayout {
        Layout.fillWidth: true
        spacing: 16

        Portrait {
            visible: root.width >= 280 * Theme.textScale // else the name alone
            name: root.sum.personName
            size: 64
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                objectName: "logName"
                Layout.fillWidth: true
                text: root.sum.personName
                kind: Theme.h3
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            AppText {
                Layout.fillWidth: true
                text: root.sum.day
                kind: Theme.caption
                color: Theme.textMuted
            }
        }
    }
    Divider {}
    GridLayout {
        Layout.fillWidth: true
        columns: root.width >= 560 * Theme.textScale ? 3 : 1
        columnSpacing: 16
        rowSpacing: 12

        SummaryFact {
            label: qsTr("Promised")
            text: root.sum.promised
        }
        SummaryFact {
            label: qsTr("Planned")
            text: root.sum.planned
        }
        SummaryFact {
            objectName: "logCame"
            label: qsTr("Came")
            text: root.sum.came
        }
    }
    AppText {
        objectName: "logSeen"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.sum.seen
        kind: Theme.caption
        color: Theme.textMuted
    }
    Tag {
        objectName: "logPromise"
        visible: text !== ""
        text: root.sum.promiseWord
        glyph: root.sum.promiseGlyph
        tone: root.sum.promiseTone
    }
    Divider {}
    NoteLine {
        objectName: "logChain"
        Layout.fillWidth: true
        text: root.sum.chainWord
        glyph: root.sum.chainGlyph
        colour: Theme.strong(root.sum.chainTone)
        glyphColour: Theme.strong(root.sum.chainTone)
    }
    Item {
        Layout.fillHeight: true
    }
    AppButton {
        objectName: "answerButton"
        Layout.fillWidth: true
        glyph: "pencil"
        text: qsTr("Add an answer")
        onClicked: root.answerAsked()
    }
    AppButton {
        objectName: "copyLogButton"
        Layout.fillWidth: true
        glyph: "send"
        text: qsTr("A copy to hand on")
        onClicked: root.copyAsked()
    }
}
