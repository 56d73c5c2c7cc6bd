pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Five words to be written down, and then one of them asked.
ColumnLayout {
    id: root

    required property Session session
    property bool active: false
    readonly property bool asks: keep.asked > 0
    readonly property int asked: keep.asked
    signal kept(string words)

    objectName: "keepWords"
    visible: root.active
    spacing: 12
    onActiveChanged: root.begin()
    Component.onCompleted: root.begin()

    function begin(): void {
        if (root.active)
            keep.draw();
    }

    WordsToKeep {
        id: keep

        session: root.session
        onKept: words => root.kept(words)
    }
    AppText {
        Layout.fillWidth: true
        text: root.asks ? qsTr("Did you write them down?") : qsTr("Write these 5 words down")
        kind: Theme.h2
        Accessible.role: Accessible.Heading
    }
    Sentences {
        Layout.fillWidth: true
        text: root.asks ? qsTr("Look at your paper.") : qsTr("They open this tablet, also when a PIN is forgotten. They are shown only now.")
        kind: Theme.body
        colour: Theme.textMuted
    }
    GridLayout {
        Layout.fillWidth: true
        visible: !root.asks
        columns: 2
        columnSpacing: 16
        rowSpacing: Theme.textScale > 1.5 ? 0 : 4

        Repeater {
            model: keep.words.length * 2

            AppText {
                required property int index
                readonly property int place: Math.floor(index / 2)
                readonly property bool isWord: index % 2 === 1

                objectName: isWord ? "word." + (place + 1) : ""
                Layout.fillWidth: isWord
                text: isWord ? (keep.words[place] ?? "") : String(place + 1)
                kind: isWord ? Theme.h1 : Theme.h3
                color: isWord ? Theme.text : Theme.textMuted
                Accessible.role: Accessible.StaticText
                Accessible.name: isWord ? qsTr("Word %1: %2").arg(place + 1).arg(text) : ""
                Accessible.ignored: !isWord
            }
        }
    }
    TextInputField {
        id: told

        Layout.fillWidth: true
        visible: root.asks
        label: qsTr("Word %1").arg(keep.asked)
        error: keep.problem
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhSensitiveData
        field.objectName: "keptWordText"
        onAccepted: next.press()
    }
    AppButton {
        id: next

        objectName: root.asks ? "wordToldButton" : "wordsWrittenButton"
        Layout.fillWidth: true
        Layout.topMargin: 4
        tall: 64
        variant: AppButton.Primary
        text: root.session.busy ? qsTr("One moment…") : root.asks ? qsTr("Done") : qsTr("I wrote them down")
        enabled: !root.session.busy
        onClicked: {
            if (root.asks) {
                keep.answer(told.text);
            } else {
                keep.ask();
                told.field.forceActiveFocus();
            }
            told.text = "";
        }
    }
    AppButton {
        objectName: "showWordsButton"
        Layout.fillWidth: true
        visible: root.asks
        tall: 48
        variant: AppButton.Plain
        glyph: "eye"
        text: qsTr("Show the words again")
        enabled: !root.session.busy
        onClicked: keep.showAgain()
    }
}
