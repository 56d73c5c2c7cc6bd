import QtQuick

// Glyph over word, for a row of equal ways to get on.
Pressable {
    id: root

    property string glyph: ""

    padding: 6
    implicitHeight: Math.max(Theme.touchLarge, implicitContentHeight + topPadding + bottomPadding)
    contentItem: Item {
        implicitWidth: Math.max(mark.width, words.implicitWidth)
        implicitHeight: column.implicitHeight

        Column {
            id: column

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: 2

            Icon {
                id: mark

                anchors.horizontalCenter: parent.horizontalCenter
                glyph: root.glyph
                size: 22
                colour: root.enabled ? Theme.primary : Theme.textMuted
            }
            AppText {
                id: words

                width: parent.width
                text: root.text
                kind: Theme.captionStrong
                color: root.enabled ? Theme.text : Theme.textMuted
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.surfaceAlt : Theme.surface
        border.width: Theme.edgePress
        border.color: root.enabled ? Theme.border : Theme.line
    }
}
