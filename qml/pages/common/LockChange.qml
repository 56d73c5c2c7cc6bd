pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Another PIN, or other words, for who knows what opens this tablet now. Nothing else changes.
ColumnLayout {
    id: root

    required property Session session
    property bool ofWords: false // else of the PIN
    property string proof: ""
    property string stage: "prove" // then "choose", and "done"
    readonly property bool provesWithWords: root.session.locksWithWords || useWords.on
    readonly property PinChoice choice: PinChoice {
        anyPin: root.session.demonstration
        onAgainChanged: pad.clear()
        onProblemChanged: pad.clear()
        onChosen: pin => check.change(root.proof, pin, "")
    }

    objectName: "lockChange"
    Layout.fillWidth: true
    spacing: 16

    PinCheck {
        id: check

        session: root.session
        onConfirmed: root.stage = root.stage === "prove" ? "choose" : "done"
    }
    PinPad {
        id: pad

        readonly property bool proves: root.stage === "prove"
        readonly property bool waits: proves && root.session.waiting

        objectName: "pinPad"
        Layout.fillWidth: true
        visible: proves ? !root.provesWithWords : root.stage === "choose" && !root.ofWords
        focus: visible
        length: 6
        title: proves ? qsTr("Your PIN now") : root.choice.again ? qsTr("The same PIN again") : qsTr("Choose 6 numbers")
        error: waits ? "" : check.problem !== "" ? check.problem : root.choice.problem
        note: waits ? root.session.waitWords : check.busy ? qsTr("One moment…") : ""
        locked: check.busy || waits
        onCompleted: pin => {
            pad.clear();
            if (!proves)
                return root.choice.enter(pin);
            root.proof = pin;
            check.check(pin);
        }
    }
    TextInputField {
        id: phrase

        Layout.fillWidth: true
        visible: root.stage === "prove" && root.provesWithWords
        label: qsTr("Your 5 words now")
        error: check.problem
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhSensitiveData
        field.objectName: "phraseText"
        onAccepted: go.press()
    }
    AppButton {
        id: go

        objectName: "proveButton"
        Layout.fillWidth: true
        visible: phrase.visible
        tall: 64
        variant: AppButton.Primary
        text: check.busy ? qsTr("One moment…") : qsTr("Next")
        enabled: !check.busy
        onClicked: {
            root.proof = phrase.text;
            phrase.text = "";
            check.check(root.proof);
        }
    }
    AppButton {
        id: useWords

        property bool on: false

        objectName: "wordsButton"
        Layout.fillWidth: true
        visible: root.stage === "prove" && !root.session.locksWithWords
        variant: AppButton.Plain
        text: useWords.on ? qsTr("Use the PIN") : qsTr("Use the 5 words")
        onClicked: useWords.on = !useWords.on
    }
    KeepWords {
        Layout.fillWidth: true
        active: root.stage === "choose" && root.ofWords
        session: root.session
        onKept: words => check.change(root.proof, "", words)
    }
    FieldError {
        Layout.fillWidth: true
        text: root.stage === "choose" && root.ofWords ? check.problem : ""
    }
    NoteLine {
        objectName: "lockChanged"
        Layout.fillWidth: true
        visible: root.stage === "done"
        glyph: "check"
        kind: Theme.body
        colour: Theme.text
        text: root.ofWords ? qsTr("These words open this tablet from now on. The old ones do not.") : qsTr("This PIN opens this tablet from now on. The old one does not.")
    }
}
