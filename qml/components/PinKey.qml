pragma ComponentBehavior: Bound

import QtQuick

// One key of a PinPad: a digit, or a glyph over its word.
Pressable {
    id: root

    required property string key // "0" to "9", "clear" or "delete"
    property bool easy: false // for the person: larger, also the word
    property int tall: 80
    readonly property bool digit: root.key.length === 1

    implicitHeight: Theme.grow(root.tall)
    padding: root.easy ? 0 : 2
    spokenName: root.digit ? root.key : root.key === "clear" ? qsTr("Clear") : qsTr("Delete")

    Repeater {
        model: root.digit ? 1 : 0

        AppText {
            anchors.centerIn: parent
            text: root.key
            kind: root.easy ? Theme.easyH1 : Theme.h2
            color: root.enabled ? Theme.text : Theme.textMuted
            Accessible.ignored: true
        }
    }
    Repeater {
        model: root.digit ? 0 : 1

        Column {
            id: word

            readonly property TypeStyle kind: !root.easy || large.wide > root.availableWidth ? Theme.captionStrong
                : largest.wide > root.availableWidth || 24 + Theme.easyLabel.line > root.height ? Theme.h3 : Theme.easyLabel
            readonly property NaturalWidth small: NaturalWidth {
                kind: Theme.captionStrong
                text: root.spokenName
            }
            readonly property NaturalWidth large: NaturalWidth {
                kind: Theme.h3
                text: root.spokenName
            }
            readonly property NaturalWidth largest: NaturalWidth {
                kind: Theme.easyLabel
                text: root.spokenName
            }

            anchors.centerIn: parent
            width: root.availableWidth
            spacing: root.tall < 80 ? 0 : 2

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                glyph: root.key === "clear" ? "cross" : "backspace"
                size: root.easy && root.tall >= 80 ? 32 : 24
                colour: Theme.textMuted
            }
            AppText {
                width: word.width
                text: root.spokenName
                kind: word.kind
                font.pixelSize: Math.max(16, Math.min(word.kind.size, Math.floor(word.kind.size * root.availableWidth / word.small.wide)))
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.surfaceAlt : root.digit ? Theme.surface : "transparent"
        border.width: root.digit ? Theme.edgePress : 0
        border.color: Theme.border
    }
}
