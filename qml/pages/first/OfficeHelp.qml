import QtQuick
import QtQuick.Layouts
import Doorstep.App

// PIN and words are forgotten: this tablet asks, the office answers, by telephone if it must be. Needs no signal.
ColumnLayout {
    id: root

    required property Session session

    objectName: "officeHelp"
    Layout.fillWidth: true
    spacing: 12

    AppText {
        Layout.fillWidth: true
        visible: !root.session.locksWithWords
        text: qsTr("Do you have your 5 words? They open this tablet without the office.")
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("1. Call the office. Say that you want to open your tablet.")
        kind: Theme.label
    }
    CallButton {
        objectName: "callOfficeButton"
        Layout.fillWidth: true
        tall: 56
        phone: root.session.officePhone
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("2. Send them these letters, or read them aloud.")
        kind: Theme.label
    }
    TextBox {
        id: request

        Layout.fillWidth: true
        showLabel: false
        label: qsTr("What the office needs")
        readOnly: true
        text: root.session.officeRequest.replace(/-/g, " ") // so that lines break between groups
        area.objectName: "officeRequestText"
    }
    AppButton {
        objectName: "copyRequestButton"
        Layout.fillWidth: true
        glyph: "send"
        text: qsTr("Copy the letters")
        onClicked: {
            request.area.selectAll();
            request.area.copy();
            request.area.deselect();
        }
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("3. Put in what they answer. Dashes and blanks do not matter.")
        kind: Theme.label
    }
    TextBox {
        id: answer

        Layout.fillWidth: true
        showLabel: false
        label: qsTr("What the office answers")
        error: root.session.problem
        area.objectName: "officeAnswerText"
        area.inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase | Qt.ImhSensitiveData
    }
    AppButton {
        objectName: "openWithOfficeButton"
        Layout.fillWidth: true
        tall: 64
        variant: AppButton.Primary
        glyph: "unlock"
        text: root.session.busy ? qsTr("Opening…") : qsTr("Open this tablet")
        enabled: !root.session.busy && answer.text.trim() !== ""
        onClicked: root.session.takeAnswer(answer.text)
    }
    NoteLine {
        Layout.fillWidth: true
        glyph: "tablet-check"
        text: qsTr("Your work is safe. What you saved is still on this tablet.")
    }
}
