pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Beside the steps: one line of the person's own, and what else one can write.
ColumnLayout {
    id: root

    required property VisitPage visit
    signal writeAsked(string page)

    spacing: 12

    Card {
        Layout.fillWidth: true
        visible: root.visit.ownWords.text !== ""
        spacing: 4

        NoteLine {
            text: root.visit.ownWords.label
            glyph: root.visit.ownWords.glyph
            glyphSize: 24
            kind: Theme.captionStrong
            colour: Theme.primary
            spacing: 12
        }
        Sentences {
            Layout.fillWidth: true
            text: root.visit.ownWords.text
        }
        AppText {
            Layout.fillWidth: true
            text: root.visit.ownWords.source
            kind: Theme.caption
            color: Theme.textMuted
        }
    }
    Card {
        Layout.fillWidth: true
        padding: 0
        spacing: 0

        ActionRow {
            objectName: "differentButton"
            Layout.fillWidth: true
            first: true
            glyph: "plus"
            text: qsTr("Something different today")
            onClicked: root.writeAsked("different")
        }
        Divider {}
        ActionRow {
            objectName: "noteButton"
            Layout.fillWidth: true
            glyph: "pencil"
            text: qsTr("Note")
            note: root.visit.writtenWords
            onClicked: root.writeAsked("note")
        }
        Divider {}
        ActionRow {
            objectName: "concernButton"
            Layout.fillWidth: true
            last: true
            glyph: "alert"
            text: qsTr("Concern")
            note: root.visit.concernWords
            onClicked: root.writeAsked("concern")
        }
    }
}
