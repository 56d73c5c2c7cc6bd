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
    property bool words: !session.pinAllowed

    objectName: "choosePinPage"
    head: [
        JoinTrail {
            current: 1
        },
        HelpButton {
            session: root.session
        }
    ]
    end: Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padding: root.phone ? 16 : 24
        spacing: root.phone ? 12 : 16

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
        Item {
            visible: root.split
            Layout.fillHeight: true
        }
        OrLine {
            visible: root.session.pinAllowed
        }
        AppButton {
            objectName: "wordsButton"
            Layout.fillWidth: true
            visible: root.session.pinAllowed
            tall: 56
            glyph: root.words ? "lock" : "pencil"
            text: root.words ? qsTr("Use numbers instead") : qsTr("Use words instead")
            enabled: !root.session.busy
            onClicked: {
                root.choice.startAgain();
                root.words = !root.words;
            }
        }
    }
    foot: [
        NoteLine {
            glyph: "lock"
            glyphSize: 24
            spacing: 16
            kind: Theme.body
            colour: Theme.text
            glyphColour: Theme.primary
            text: root.session.busy ? qsTr("Making the lock. This takes a moment.") : root.words ? qsTr("Your words open this tablet, also without signal.") : qsTr("The PIN opens this tablet, also without signal.")
        },
        NoteLine {
            glyph: "eye-off"
            glyphSize: 24
            spacing: 16
            kind: Theme.body
            colour: Theme.text
            glyphColour: Theme.primary
            text: root.words ? qsTr("Only you know them. The office cannot see them.") : qsTr("Only you know it. The office cannot see it.")
        }
    ]

    Greeting {
        name: root.session.accountName
        text: qsTr("Hello %1").arg(root.session.firstName)
        line: (root.session.pinAllowed ? qsTr("You have joined %1. Now choose a PIN for this tablet.") : qsTr("You have joined %1. Now choose words that open this tablet.")).arg(root.session.agencyName)
        lineName: "joinedWords"
        compact: root.phone
    }
    ErrorSummary {
        objectName: "problem"
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: root.session.problem !== ""
        title: root.words ? qsTr("Nothing is chosen yet") : qsTr("You have no PIN yet")
        text: root.session.problem
    }
}
