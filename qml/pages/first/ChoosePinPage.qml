import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What opens this tablet: a PIN of six digits, twice, where it keeps one safe; and five words, in any case, for when
// the PIN is forgotten.
FormPage {
    id: root

    required property Session session
    readonly property PinChoice choice: PinChoice {
        anyPin: root.session.demonstration
        onAgainChanged: pad.clear()
        onProblemChanged: pad.clear()
        onChosen: pin => root.take(pin)
    }
    property string pin: ""
    property bool words: !session.pinAllowed
    readonly property string nowDo: root.words ? qsTr("Now write down the words that open it.") : qsTr("Now choose a PIN for this tablet.")

    // No PIN: the words alone.
    function take(pin: string): void {
        root.pin = pin;
        root.words = true;
    }

    objectName: "choosePinPage"
    head: [
        JoinTrail {
            visible: !root.session.recovering
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
            focus: !root.words
            length: 6
            title: root.choice.again ? qsTr("The same PIN again") : qsTr("Choose 6 numbers")
            error: root.words ? "" : root.choice.problem
            locked: root.session.busy
            onCompleted: pin => root.choice.enter(pin)
        }
        KeepWords {
            Layout.fillWidth: true
            active: root.words
            session: root.session
            onKept: words => root.session.chooseLock(root.pin, words)
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
            text: !root.words ? qsTr("Use words alone") : root.pin === "" ? qsTr("Use a PIN too") : qsTr("Choose another PIN")
            enabled: !root.session.busy
            onClicked: {
                root.choice.startAgain();
                root.pin = "";
                root.words = !root.words;
            }
        }
    }
    foot: [
        NoteLine {
            objectName: "lockNote"
            glyph: "lock"
            glyphSize: 24
            spacing: 16
            kind: Theme.body
            colour: Theme.text
            glyphColour: Theme.primary
            text: root.session.busy ? qsTr("Making the lock. This takes a moment.") : root.words ? qsTr("The words open this tablet, also without signal.") : qsTr("The PIN opens this tablet, also without signal.")
        },
        NoteLine {
            glyph: "eye-off"
            glyphSize: 24
            spacing: 16
            kind: Theme.body
            colour: Theme.text
            glyphColour: Theme.primary
            text: root.words ? qsTr("Keep the paper at home, not with the tablet.") : qsTr("Only you know it. The office cannot see it.")
        },
        NoteLine {
            visible: root.session.demonstration && !root.words
            glyph: "info"
            glyphSize: 24
            spacing: 16
            kind: Theme.body
            colour: Theme.text
            glyphColour: Theme.primary
            text: qsTr("This is practice: its key lies in a file. Use no PIN that is yours.")
        }
    ]

    Greeting {
        name: root.session.accountName
        text: qsTr("Hello %1").arg(root.session.firstName)
        line: root.session.recovering ? qsTr("The office has opened this tablet. %1").arg(root.nowDo) : qsTr("You have joined %1. %2").arg(root.session.agencyName).arg(root.nowDo)
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
