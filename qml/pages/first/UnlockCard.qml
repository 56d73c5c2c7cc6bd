import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The PIN, or the words chosen instead of one.
Card {
    id: root

    required property Session session
    property bool words: root.session.locksWithWords
    property bool compact: false // on a phone all keys are seen at once
    property bool open: false // as high as the page

    padding: root.compact ? 16 : 24
    topPadding: root.compact ? 16 : 32

    PinPad {
        id: pad

        objectName: "pinPad"
        Layout.fillWidth: true
        visible: !root.words
        focus: visible
        length: 6
        title: qsTr("Your PIN")
        error: root.words ? "" : root.session.problem
        locked: root.session.busy || root.session.waiting
        onCompleted: pin => {
            root.session.unlock(pin);
            pad.clear();
        }
    }
    TextInputField {
        id: phrase

        Layout.fillWidth: true
        visible: root.words
        label: qsTr("Your words")
        error: root.words ? root.session.problem : ""
        echoMode: TextInput.Password
        field.objectName: "phraseText"
        onAccepted: open.press()
    }
    AppButton {
        id: open

        objectName: "unlockButton"
        Layout.fillWidth: true
        visible: root.words
        tall: 64
        variant: AppButton.Primary
        text: qsTr("Open")
        enabled: !root.session.busy && !root.session.waiting
        onClicked: {
            root.session.unlock(phrase.text);
            phrase.text = "";
        }
    }
    AppText {
        objectName: "openingWords"
        Layout.fillWidth: true
        visible: !root.compact || root.session.busy
        opacity: root.session.busy ? 1 : 0
        text: qsTr("Opening…")
        color: Theme.textMuted
        horizontalAlignment: Text.AlignHCenter
    }
    Item {
        visible: root.open
        Layout.fillHeight: true
    }
    OrLine {
        visible: !root.compact
    }
    AppButton {
        objectName: "wordsButton"
        Layout.fillWidth: true
        tall: root.compact ? 48 : 56
        glyph: root.words ? "lock" : "pencil"
        text: root.words ? qsTr("Use numbers instead") : qsTr("Use words instead")
        enabled: !root.session.busy
        onClicked: root.words = !root.words
    }
}
