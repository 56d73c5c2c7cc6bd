pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// One field of the card: its words, who may see it, and a question before what has no place on a card is shared.
ColumnLayout {
    id: root

    required property Session session
    required property CardPage card
    required property int topic
    readonly property var people: root.card.people // a list that can be mapped
    readonly property string title: editor.label
    property bool filling: false
    signal saved

    function fill(): void {
        root.filling = true;
        box.area.text = editor.words;
        box.area.cursorPosition = Math.min(editor.cursor, box.area.length);
        root.filling = false;
    }
    function keep(): void {
        if (!root.filling)
            editor.edit(box.area.text, box.area.cursorPosition);
    }

    spacing: 16

    CardEditor {
        id: editor

        session: root.session
        card: root.card
        topic: root.topic
        onRestored: root.fill()
        onSaved: root.saved()
    }
    TextBox {
        id: box

        objectName: "cardWords"
        Layout.fillWidth: true
        label: qsTr("In your words")
        lines: 3
        error: editor.tooLong ? qsTr("This is too long to send. It is safe here. Make it shorter.") : ""
        area.objectName: "cardText"
        area.onCursorPositionChanged: root.keep()
        onEdited: root.keep()
    }
    AppText {
        Layout.fillWidth: true
        Layout.bottomMargin: -8
        text: qsTr("Who may see it")
        kind: Theme.label
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    ChipRow {
        objectName: "cardLevel"
        Layout.fillWidth: true
        multiple: false
        model: editor.levels
        chosen: [editor.level]
        onToggled: index => editor.level = index
    }
    ChipRow {
        objectName: "cardPeople"
        Layout.fillWidth: true
        visible: editor.choosing
        model: root.people.map(person => person.name)
        chosen: editor.chosen
        onToggled: (index, on) => editor.choosePerson(index, on)
    }
    NoteLine {
        Layout.fillWidth: true
        text: editor.levelNote
        glyph: "tablet"
    }
    ErrorSummary {
        objectName: "cardWarning"
        Layout.fillWidth: true
        visible: editor.warning !== ""
        title: qsTr("Share this?")
        text: editor.warning
        errors: [qsTr("Share it as it is")]
        onChosen: editor.save(true)
    }
    NoteLine {
        text: editor.problem
        glyph: "alert"
        colour: Theme.danger
    }
    AppButton {
        objectName: "cardSave"
        Layout.fillWidth: true
        enabled: !editor.tooLong
        variant: AppButton.Primary
        tall: 56
        glyph: "check"
        text: qsTr("Save")
        onClicked: editor.save()
    }
}
