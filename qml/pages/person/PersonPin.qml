import QtQuick
import QtQuick.Layouts

// A PIN, or the five words, in the person's mode.
ColumnLayout {
    id: root

    property string title: qsTr("Your PIN")
    property string wordsTitle: qsTr("Your words")
    property string problem: ""
    property bool words: false
    property bool busy: false
    property bool waiting: false // too many tries: no PIN helps for a while
    property string waitWords: "" // how long
    signal entered(string secret)

    spacing: 16

    function take(): void {
        (root.words ? phrase.field : pad).forceActiveFocus();
    }

    PinPad {
        id: pad

        objectName: "pinPad"
        Layout.fillWidth: true
        visible: !root.words
        easy: true
        length: 6
        title: root.title
        error: root.waiting ? "" : root.problem
        note: root.waiting ? root.waitWords : root.busy ? qsTr("One moment…") : ""
        locked: root.busy || root.waiting
        onCompleted: digits => {
            root.entered(digits);
            pad.clear();
        }
    }
    TextInputField {
        id: phrase

        Layout.fillWidth: true
        visible: root.words
        label: root.wordsTitle
        labelKind: Theme.easyLabel
        kind: Theme.easyBody
        error: root.problem
        echoMode: TextInput.Password
        field.objectName: "carerWords"
        onAccepted: open.press()
    }
    EasyButton {
        id: open

        objectName: "carerOpen"
        Layout.fillWidth: true
        visible: root.words
        glyph: "unlock"
        text: root.busy ? qsTr("One moment…") : qsTr("Open")
        enabled: !root.busy
        onTapped: {
            root.entered(phrase.text);
            phrase.text = "";
        }
    }
}
