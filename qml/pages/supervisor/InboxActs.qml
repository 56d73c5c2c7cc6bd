pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What can be done about the chosen matter; the first is what is done most, and where the keyboard begins.
ColumnLayout {
    id: root

    required property InboxPage inbox
    readonly property shownInboxItem item: root.inbox.shown
    readonly property string answering: root.item.canFinish ? root.inbox.chosen : ""
    readonly property bool wide: root.width >= 520 * Theme.textScale
    signal versionsAsked
    signal consentsAsked

    function enter(): void {
        for (const one of [see, finishIn(0), hear, keepBoth, takeOn, askLater, consent])
            if (one && one.visible) {
                one.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
    }
    function finishIn(index: int): Item {
        const box = answers.itemAt(index) as InboxAnswerBox;
        return box ? box.button : null;
    }

    spacing: 12

    AppButton {
        id: see

        objectName: "inboxSee"
        Layout.fillWidth: true
        visible: root.item.canSee
        variant: AppButton.Primary
        glyph: "eye"
        text: qsTr("I have seen it")
        onClicked: root.inbox.see()
    }
    Repeater {
        id: answers

        model: root.answering === "" ? [] : [root.answering]

        InboxAnswerBox {
            required property string modelData

            Layout.fillWidth: true
            inbox: root.inbox
            itemId: modelData
            label: root.item.answerLabel
            primary: !root.item.canSee
        }
    }
    GridLayout {
        Layout.fillWidth: true
        visible: root.item.canHear
        columns: root.wide ? 2 : 1
        columnSpacing: 12
        rowSpacing: 12

        AppButton {
            id: hear

            objectName: "inboxHear"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: root.item.canHear
            variant: AppButton.Primary
            glyph: "check"
            text: qsTr("Seen")
            spokenHint: qsTr("Takes it off the list.")
            onClicked: root.inbox.hear()
        }
        AppButton {
            objectName: "inboxTell"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: root.item.canTell
            glyph: "people"
            text: qsTr("Seen, and tell the carers")
            spokenHint: qsTr("The next carer reads it before the door.")
            onClicked: root.inbox.hearAndTell()
        }
    }
    AppButton {
        id: takeOn

        objectName: "inboxTakeOn"
        Layout.fillWidth: true
        visible: root.item.canTakeOn
        variant: AppButton.Primary
        glyph: "check"
        text: qsTr("I am on it")
        onClicked: root.inbox.takeOn()
    }
    AppButton {
        id: consent

        objectName: "inboxConsent"
        Layout.fillWidth: true
        visible: root.item.canWriteConsent
        variant: AppButton.Primary
        glyph: "pencil"
        text: qsTr("Write down what they say")
        onClicked: root.consentsAsked()
    }
    AppButton {
        id: askLater

        objectName: "inboxAskLater"
        Layout.fillWidth: true
        visible: root.item.canAsk
        variant: AppButton.Primary
        glyph: "message"
        text: root.item.askText
        onClicked: root.inbox.askPerson()
    }
    GridLayout {
        Layout.fillWidth: true
        visible: root.item.canDecide
        columns: root.wide ? 2 : 1
        columnSpacing: 16
        rowSpacing: 16

        VersionChoice {
            id: keepBoth

            objectName: "inboxKeepBoth"
            visible: root.item.canDecide
            text: root.item.keepBothText
            then: root.item.keepBothThen
            glyph: "check"
            primary: true
            onClicked: root.inbox.keepBoth()
        }
        VersionChoice {
            objectName: "inboxAsk"
            text: root.item.askText
            then: root.item.askThen
            glyph: "message"
            onClicked: root.inbox.askPerson()
        }
        AppButton {
            objectName: "inboxOpenVersions"
            Layout.columnSpan: root.wide ? 2 : 1
            Layout.leftMargin: -8
            variant: AppButton.Plain
            glyph: "two-versions"
            text: root.item.openText
            onClicked: root.versionsAsked()
        }
    }
}
