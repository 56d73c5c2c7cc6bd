import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The way back to the carer: their PIN, or the words they chose instead of one. Back leads to the person's home.
KioskFrame {
    id: root

    required property Session session
    readonly property bool words: root.session.locksWithWords
    signal backAsked
    signal confirmed

    objectName: "personCarerPage"
    title: qsTr("For your carer")
    bar.canRead: false
    bar.backButton.objectName: "carerBack"
    bar.onBackAsked: root.backAsked()

    Component.onCompleted: Qt.callLater((root.words ? phrase.field : pad).forceActiveFocus) // when the page is on the stack

    PinCheck {
        id: pin

        session: root.session
        onConfirmed: root.confirmed()
    }
    PinPad {
        id: pad

        objectName: "pinPad"
        Layout.fillWidth: true
        visible: !root.words
        length: 6
        title: qsTr("PIN of %1").arg(root.session.firstName)
        error: pin.problem
        locked: pin.busy || pin.waiting
        onCompleted: digits => {
            pin.check(digits);
            pad.clear();
        }
    }
    TextInputField {
        id: phrase

        Layout.fillWidth: true
        visible: root.words
        label: qsTr("Words of %1").arg(root.session.firstName)
        error: pin.problem
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
        text: qsTr("Open")
        enabled: !pin.busy && !pin.waiting
        onTapped: {
            pin.check(phrase.text);
            phrase.text = "";
        }
    }
    AppText {
        Layout.fillWidth: true
        opacity: pin.busy ? 1 : 0
        text: qsTr("One moment…")
        color: Theme.textMuted
        horizontalAlignment: Text.AlignHCenter
    }
    Item {
        Layout.fillHeight: true
    }
}
