import QtQuick
import QtQuick.Layouts

// One of two versions of a line: who, their words as they put them, and when. The person's own comes first.
Card {
    id: root

    property string who: ""
    property string role: ""
    property string portraitName: ""
    property string portrait: ""
    property string words: ""
    property string provenance: "me"
    property string provenanceText: ""
    property string dates: ""
    readonly property bool own: root.provenance === "me"

    padding: root.own ? 23 : 24
    current: root.own
    spacing: 8

    RowLayout {
        spacing: 16

        Portrait {
            name: root.portraitName
            source: root.portrait
            size: 64
        }
        ColumnLayout {
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.who
                kind: Theme.h3
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.role
                kind: Theme.caption
                color: Theme.textMuted
            }
        }
    }
    Sentences {
        Layout.fillWidth: true
        Layout.topMargin: 16
        Layout.bottomMargin: 16
        text: root.own ? Words.quoted(root.words) : root.words
        kind: Theme.h2Words
    }
    ProvenanceChip {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        provenance: root.provenance
        text: root.provenanceText
    }
    AppText {
        Layout.fillWidth: true
        text: root.dates
        kind: Theme.caption
        color: Theme.textMuted
    }
    Item {
        Layout.fillHeight: true // beside a longer one: what is in it stays at the top
    }
}
