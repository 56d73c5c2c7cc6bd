import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The first page of a new tablet: the office's address and its code, typed, or pasted as one text.
FormPage {
    id: root

    required property Session session

    function join(): void {
        root.session.join(address.text, code.text);
    }

    objectName: "joinPage"
    head: [
        StepTrail {
            Layout.fillWidth: true
            steps: [qsTr("Join"), qsTr("Choose a PIN"), qsTr("Download")]
            current: 0
        },
        HelpButton {
            session: root.session
        }
    ]
    end: Card {
        Layout.fillWidth: true
        padding: 24
        spacing: 24

        ErrorSummary {
            objectName: "problem"
            Layout.fillWidth: true
            visible: root.session.problem !== ""
            title: qsTr("You have not joined yet")
            text: root.session.problem
        }
        TextInputField {
            id: address

            Layout.fillWidth: true
            label: qsTr("Address")
            hint: qsTr("For example office.example:8443")
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            field.objectName: "addressText"
            onAccepted: code.field.forceActiveFocus()
        }
        TextInputField {
            id: code

            Layout.fillWidth: true
            label: qsTr("Code")
            hint: qsTr("20 letters and numbers. Spaces do not matter.")
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            field.objectName: "codeText"
            onAccepted: root.join()
        }
        AppButton {
            objectName: "pasteButton"
            Layout.fillWidth: true
            tall: 64
            glyph: "qr"
            text: qsTr("Paste the text of the picture")
            onClicked: {
                code.text = "";
                code.field.paste();
                root.session.joinFromText(code.text);
            }
        }
        AppButton {
            objectName: "joinButton"
            Layout.fillWidth: true
            tall: 64
            variant: AppButton.Primary
            glyph: "arrow-right"
            glyphAfter: true
            text: root.session.busy ? qsTr("Asking the office…") : qsTr("Join")
            enabled: !root.session.busy
            onClicked: root.join()
        }
    }

    AppText {
        Layout.fillWidth: true
        text: qsTr("Join your team")
        kind: Theme.display
        Accessible.role: Accessible.Heading
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Your office gives you an address and a code. The code works once.")
        kind: Theme.bodyLarge
        color: Theme.textMuted
    }
    Card {
        Layout.fillWidth: true
        Layout.topMargin: 16
        padding: 24
        spacing: 16

        FactRow {
            glyph: "key"
            label: qsTr("Where is my code?")
            value: qsTr("On the letter or the screen your office shows you")
        }
        Divider {}
        FactRow {
            glyph: "download"
            label: qsTr("What comes to this tablet?")
            value: qsTr("Only what is yours to see")
        }
        Divider {}
        FactRow {
            glyph: "clock"
            label: qsTr("How long does it take?")
            value: qsTr("About 1 minute, then it works without signal")
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
