import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The PIN, or the five words that open as well. While no PIN is tried the words are.
Card {
    id: root

    required property Session session
    property bool wantsWords: false
    readonly property bool words: root.session.locksWithWords || root.wantsWords
    readonly property bool waits: root.session.waiting && !root.words
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
        error: root.words || root.waits ? "" : root.session.problem
        note: root.waits ? root.session.waitWords : ""
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
        label: qsTr("Your 5 words")
        hint: qsTr("Small or large letters do not matter.")
        error: root.words ? root.session.problem : ""
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhSensitiveData
        echoMode: show.shown ? TextInput.Normal : TextInput.Password
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
        enabled: !root.session.busy
        onClicked: {
            root.session.unlock(phrase.text);
            phrase.text = "";
        }
    }
    AppButton {
        id: show

        property bool shown: false

        objectName: "showWordsButton"
        Layout.fillWidth: true
        visible: root.words
        variant: AppButton.Plain
        glyph: show.shown ? "eye-off" : "eye"
        text: show.shown ? qsTr("Hide the words") : qsTr("Show the words")
        onClicked: show.shown = !show.shown
    }
    NoteLine {
        objectName: "pinGoneWords"
        Layout.fillWidth: true
        visible: root.session.pinGone && root.session.problem === ""
        glyph: "info"
        text: qsTr("There were too many wrong PINs, so the PIN is gone. Your work is safe.")
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
        visible: !root.compact && !root.session.locksWithWords
    }
    AppButton {
        objectName: "wordsButton"
        Layout.fillWidth: true
        visible: !root.session.locksWithWords
        tall: root.compact ? 48 : 56
        glyph: root.words ? "lock" : "pencil"
        text: root.words ? qsTr("Use the PIN") : qsTr("Use the 5 words")
        enabled: !root.session.busy
        onClicked: root.wantsWords = !root.wantsWords
    }
}
