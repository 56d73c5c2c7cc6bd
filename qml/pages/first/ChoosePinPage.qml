import QtQuick
import QtQuick.Layouts
import Doorstep.App

// A PIN of six digits, twice; or words instead, for those who remember words better.
FormPage {
    id: root

    required property Session session
    readonly property PinChoice choice: PinChoice {
        anyPin: root.session.demonstration
        onAgainChanged: pad.clear()
        onProblemChanged: pad.clear()
        onChosen: pin => root.session.choosePin(pin)
    }
    property bool words: false

    objectName: "choosePinPage"
    head: [
        StepTrail {
            Layout.fillWidth: true
            steps: [qsTr("Join"), qsTr("Choose a PIN"), qsTr("Download")]
            current: 1
        },
        HelpButton {
            session: root.session
        }
    ]
    end: Card {
        Layout.fillWidth: true
        padding: 24
        spacing: 24

        PinPad {
            id: pad

            objectName: "pinPad"
            Layout.fillWidth: true
            visible: !root.words
            focus: true
            length: 6
            title: root.choice.again ? qsTr("The same PIN again") : qsTr("Choose 6 numbers")
            error: root.words ? "" : root.choice.problem
            locked: root.session.busy
            onCompleted: pin => root.choice.enter(pin)
        }
        TextInputField {
            id: phrase

            Layout.fillWidth: true
            visible: root.words
            label: root.choice.again ? qsTr("The same words again") : qsTr("Your words")
            hint: qsTr("At least 12 letters. Four words nobody would guess are good.")
            error: root.words ? root.choice.problem : ""
            echoMode: TextInput.Password
            field.objectName: "phraseText"
            onAccepted: next.press()
        }
        AppButton {
            id: next

            objectName: "phraseButton"
            Layout.fillWidth: true
            visible: root.words
            tall: 64
            variant: AppButton.Primary
            text: qsTr("Next")
            enabled: !root.session.busy
            onClicked: {
                root.choice.enter(phrase.text);
                phrase.text = "";
            }
        }
        AppButton {
            objectName: "wordsButton"
            Layout.fillWidth: true
            tall: 56
            text: root.words ? qsTr("Use numbers instead") : qsTr("Use words instead")
            enabled: !root.session.busy
            onClicked: {
                root.choice.startAgain();
                root.words = !root.words;
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        text: qsTr("Hello %1").arg(root.session.firstName)
        kind: Theme.display
        Accessible.role: Accessible.Heading
    }
    AppText {
        objectName: "joinedWords"
        Layout.fillWidth: true
        text: qsTr("You have joined %1. Now choose a PIN for this tablet.").arg(root.session.agencyName)
        kind: Theme.bodyLarge
        color: Theme.textMuted
    }
    ErrorSummary {
        objectName: "problem"
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: root.session.problem !== ""
        title: qsTr("You have no PIN yet")
        text: root.session.problem
    }
    NoteLine {
        Layout.fillWidth: true
        Layout.topMargin: 16
        glyph: "lock"
        glyphSize: 24
        spacing: 16
        kind: Theme.body
        colour: Theme.text
        text: root.session.busy ? qsTr("Making the lock. This takes a moment.") : qsTr("The PIN opens this tablet, also without signal.")
    }
    NoteLine {
        Layout.fillWidth: true
        glyph: "eye-off"
        glyphSize: 24
        spacing: 16
        kind: Theme.body
        colour: Theme.text
        text: qsTr("Only you know it. The office cannot see it.")
    }
    Item {
        Layout.fillHeight: true
    }
}
