import QtQuick
import QtQuick.Layouts

// The next visit, large, with the one button the day turns on.
Card {
    id: root

    property string when: "" // "Next, in 9 minutes"
    property string length: ""
    property string personName: ""
    property string portrait: ""
    property string time: ""
    property string address: ""
    property string promise: ""
    property string reason: "" // why it was promised, in the person's own words
    property string notice: "" // "Maria is already marked here"
    property string actionText: qsTr("I have arrived")
    property string actionGlyph: "door"
    property bool withBefore: false // phones reach "Before the door" by a button
    readonly property bool narrow: root.width < 420 * Theme.textScale
    readonly property bool big: Theme.textScale > 1.5
    signal acted
    signal beforeAsked

    padding: root.narrow ? 16 : 24
    topPadding: root.narrow ? 16 : 20
    spacing: 0

    RowLayout {
        spacing: 12

        Tag {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            text: root.when
            glyph: "clock"
        }
        AppText {
            Layout.fillWidth: true
            visible: !root.narrow && !root.big
            text: root.length
            kind: Theme.caption
            color: Theme.textMuted
            horizontalAlignment: Text.AlignRight
        }
    }
    Item {
        id: who

        readonly property real start: root.big ? 0 : portrait.width + 16
        readonly property real words: name.height + time.height

        Layout.fillWidth: true
        Layout.topMargin: root.narrow ? 12 : 16
        implicitHeight: Math.max(root.big ? 0 : portrait.height, words)

        Portrait {
            id: portrait

            anchors.left: parent.left
            y: (who.height - height) / 2
            visible: !root.big
            name: root.personName
            source: root.portrait
            size: root.narrow ? 56 : 72
        }
        AppText {
            id: name

            anchors.left: parent.left
            anchors.leftMargin: who.start
            y: (who.height - who.words) / 2
            width: who.width - who.start
            text: root.personName
            kind: root.narrow ? Theme.h3 : Theme.h2
            Accessible.role: Accessible.Heading
        }
        AppText {
            id: time

            anchors.left: name.left
            y: name.y + name.height
            width: name.width
            text: root.time
            kind: Theme.label
        }
    }
    NoteLine {
        Layout.topMargin: 12
        text: root.address
        glyph: "pin"
        glyphSize: 24
        glyphColour: Theme.textMuted
        kind: Theme.body
        colour: Theme.text
        spacing: 12
    }
    NoteLine {
        Layout.topMargin: 4
        text: root.promise
        glyph: "heart"
        glyphSize: 24
        glyphColour: Theme.textMuted
        kind: Theme.body
        colour: Theme.text
        spacing: 12
    }
    Sentences {
        objectName: "promiseReason"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.glyphSide(24) + 12
        visible: root.reason !== "" && !root.narrow
        text: root.reason
        kind: Theme.bodyWords
    }
    NoteLine {
        Layout.topMargin: 4
        text: root.notice
        glyph: "person-check"
        glyphSize: 24
        kind: Theme.body
        colour: Theme.info
        spacing: 12
    }
    AppButton {
        objectName: "arriveButton"
        Layout.fillWidth: true
        Layout.topMargin: 20
        variant: AppButton.Primary
        tall: 64
        glyph: root.actionGlyph
        text: root.actionText
        spokenHint: root.personName
        onClicked: root.acted()
    }
    AppButton {
        objectName: "beforeButton"
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: root.withBefore
        glyph: "book"
        text: qsTr("Before the door")
        onClicked: root.beforeAsked()
    }
}
