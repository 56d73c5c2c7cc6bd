pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Beside the board: what is known of the chosen visit, what the person wants, and who looks after it.
Card {
    id: root

    required property BoardPage board
    property bool withBack: false
    readonly property shownReason reason: root.board.reason
    signal backAsked
    signal logAsked(string visit)

    objectName: "reasonPane"
    spacing: 8

    AppButton {
        visible: root.withBack
        variant: AppButton.Plain
        glyph: "arrow-left"
        text: qsTr("Board")
        onClicked: root.backAsked()
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 12

        Tag {
            text: root.reason.word
            glyph: root.glyphs[root.reason.exception] ?? "clock"
            tone: root.tones[root.reason.exception] ?? "offline"
        }
        AppText {
            Layout.fillWidth: true
            text: root.reason.since
            kind: Theme.caption
            color: Theme.textMuted
            horizontalAlignment: Text.AlignRight
        }
    }
    AppText {
        objectName: "reasonName"
        Layout.fillWidth: true
        text: root.reason.personName
        kind: Theme.h2
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    AppText {
        Layout.fillWidth: true
        text: root.reason.promised
        color: Theme.textMuted
    }
    Divider {
        Layout.topMargin: 8
        Layout.bottomMargin: 4
    }
    Flickable {
        id: scroll

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 80
        contentWidth: width
        contentHeight: facts.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive

        ColumnLayout {
            id: facts

            width: scroll.width
            spacing: 12

            ReasonFact {
                objectName: "whatWeKnow"
                label: qsTr("What we know")
                text: root.reason.whatWeKnow
            }
            ReasonFact {
                label: qsTr("If nobody comes to %1").arg(root.reason.callName)
                text: root.reason.ifNobodyComes
            }
            ReasonFact {
                label: qsTr("At the visit before")
                text: root.reason.visitBefore
            }
            ReasonFact {
                objectName: "reasonOwner"
                label: qsTr("Who is on it")
                text: root.reason.owner
            }
        }
    }
    AppButton {
        objectName: "takeOnButton"
        Layout.fillWidth: true
        visible: root.reason.canTake
        variant: AppButton.Primary
        glyph: "hand"
        text: qsTr("I am on it")
        onClicked: root.board.takeOn()
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.25 ? 1 : 2
        columnSpacing: 8
        rowSpacing: 8

        CallButton {
            objectName: "callCarerButton"
            Layout.fillWidth: true
            phone: root.reason.carerPhone
            text: qsTr("Call %1").arg(root.reason.carerName)
        }
        CallButton {
            objectName: "callPersonButton"
            Layout.fillWidth: true
            phone: root.reason.personPhone
            text: qsTr("Call %1").arg(root.reason.callName)
        }
    }
    AppButton {
        objectName: "openLogButton"
        Layout.fillWidth: true
        glyph: "log"
        text: qsTr("Open the visit log")
        onClicked: root.logAsked(root.board.chosenVisit)
    }

    readonly property var glyphs: ({ noWord: "signal-none", late: "late", missed: "cross", short: "short", concern: "alert", noAccess: "door-cross" })
    readonly property var tones: ({ noWord: "offline", late: "warning", missed: "danger", short: "info", concern: "danger", noAccess: "warning" })
}
