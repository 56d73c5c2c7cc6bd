import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The first page of a new tablet: what the office sent, pasted whole, or its address and code typed.
FormPage {
    id: root

    required property Session session
    property bool corrects: false // what is said of the last try is read by now

    function join(): void {
        root.corrects = false;
        root.session.join(address.text, code.text);
    }

    objectName: "joinPage"
    head: [
        JoinTrail {
            current: 0
        },
        HelpButton {
            session: root.session
        }
    ]
    end: Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padding: root.phone ? 16 : 24
        spacing: root.phone ? 16 : 24

        ErrorSummary {
            objectName: "problem"
            Layout.fillWidth: true
            visible: root.session.problem !== "" && !root.corrects
            title: qsTr("You have not joined yet")
            text: root.session.problem
        }
        AppButton {
            objectName: "pasteButton"
            Layout.fillWidth: true
            tall: 64
            glyph: "mail"
            text: qsTr("Paste what the office sent")
            onClicked: {
                code.text = "";
                code.field.paste();
                root.corrects = false;
                root.session.joinFromText(code.text);
            }
        }
        OrLine {}
        TextInputField {
            id: address

            Layout.fillWidth: true
            label: qsTr("Address")
            hint: qsTr("For example office.example:8443")
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            field.objectName: "addressText"
            onEdited: root.corrects = !root.session.busy
            onAccepted: code.field.forceActiveFocus()
        }
        TextInputField {
            id: code

            Layout.fillWidth: true
            label: qsTr("Code")
            hint: qsTr("20 letters and numbers. Spaces do not matter.")
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            field.objectName: "codeText"
            onEdited: root.corrects = !root.session.busy
            onAccepted: root.join()
        }
        Item {
            visible: root.split
            Layout.fillHeight: true
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
    foot: [
        FactRow {
            circled: true
            glyph: "key"
            label: qsTr("Where is my code?")
            value: qsTr("On the letter or the screen your office shows you")
        },
        FactRow {
            circled: true
            glyph: "download"
            label: qsTr("What comes to this tablet?")
            value: qsTr("Only what is yours to see")
        },
        FactRow {
            circled: true
            glyph: "clock"
            label: qsTr("How long does it take?")
            value: qsTr("About 1 minute, then it works without signal")
        },
        PractiseButton {
            Layout.maximumWidth: root.width - 2 * root.margin
            session: root.session
        }
    ]

    StageHead {
        compact: root.phone
        symbol: "door"
        title: qsTr("Join your team")
        text: qsTr("Your office gives you an address and a code. The code works once.")
    }
}
