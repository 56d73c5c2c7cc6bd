pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Thirty seconds before knocking: at most five facts, own words first.
Card {
    id: root

    property string title: qsTr("Before the door")
    property var mustKnow: [] // objects with text, source, own
    property var facts: [] // objects with glyph, label, text, source, own
    property alias pictures: below.data // of the handover
    property string askAbout: ""
    property string closing: qsTr("This is a start. Ask me.")
    property string emptyText: qsTr("Nothing written yet. Ask: what should I know first?")
    property bool reading: false
    property bool canRead: true
    readonly property string askLabel: qsTr("Ask me about")
    readonly property bool endsOnOneLine: root.askAbout === "" || Theme.glyphSide(24) + labelWidth.wide + askWidth.wide
        + closingWidth.wide + 36 + 2 * root.padding <= root.width
    readonly property bool headOnOneLine: !root.canRead
        || titleWidth.wide + readButton.implicitWidth + 12 + 2 * root.padding <= root.width
    signal readAsked

    padding: 24
    topPadding: 16
    bottomPadding: 16
    spacing: 12

    Item {
        id: head

        Layout.fillWidth: true
        implicitHeight: !root.canRead ? name.height
            : root.headOnOneLine ? Math.max(name.height, readButton.height) : name.height + 12 + readButton.height

        AppText {
            id: name

            anchors.left: parent.left
            y: root.canRead && root.headOnOneLine ? (head.height - height) / 2 : 0
            width: root.canRead && root.headOnOneLine ? head.width - readButton.width - 12 : head.width
            text: root.title
            kind: Theme.h2
            Accessible.role: Accessible.Heading
        }
        ReadAloudButton {
            id: readButton

            anchors.right: parent.right
            y: root.headOnOneLine ? (head.height - height) / 2 : head.height - height
            width: root.headOnOneLine ? implicitWidth : head.width
            visible: root.canRead
            reading: root.reading
            onClicked: root.readAsked()
        }
    }
    MustKnowBlock {
        Layout.fillWidth: true
        lines: root.mustKnow
    }
    AppText {
        Layout.fillWidth: true
        visible: root.mustKnow.length === 0 && root.facts.length === 0
        text: root.emptyText
        kind: Theme.bodyLarge
    }
    Repeater {
        model: root.facts

        FactBlock {
            required property var modelData

            Layout.fillWidth: true
            Layout.topMargin: 2
            glyph: modelData.glyph
            label: modelData.label
            text: modelData.text
            source: modelData.source ?? ""
            own: modelData.own === true
        }
    }
    Column {
        id: below

        Layout.fillWidth: true
        visible: implicitHeight > 0
    }
    Item {
        Layout.fillHeight: true
    }
    Divider {}
    RowLayout {
        visible: root.endsOnOneLine
        spacing: 12

        Icon {
            visible: root.askAbout !== ""
            glyph: "speech"
            colour: Theme.primary
        }
        AppText {
            visible: root.askAbout !== ""
            text: root.askLabel
            kind: Theme.captionStrong
            color: Theme.primary
        }
        AppText {
            Layout.fillWidth: true
            text: root.askAbout
        }
        AppText {
            text: root.closing
            kind: Theme.caption
            color: Theme.textMuted
        }
    }
    FactBlock {
        Layout.fillWidth: true
        visible: !root.endsOnOneLine
        glyph: "speech"
        label: root.askLabel
        text: root.askAbout
        source: root.closing
        lead: true
    }
    NaturalWidth {
        id: titleWidth

        kind: Theme.h2
        text: root.title
    }
    NaturalWidth {
        id: labelWidth

        kind: Theme.captionStrong
        text: root.askLabel
    }
    NaturalWidth {
        id: askWidth

        kind: Theme.body
        text: root.askAbout
    }
    NaturalWidth {
        id: closingWidth

        kind: Theme.caption
        text: root.closing
    }
}
