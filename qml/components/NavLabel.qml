import QtQuick

// Glyph in a pill over its word: one way through the app.
Item {
    id: root

    property string text: ""
    property string glyph: ""
    property bool on: false
    property bool down: false
    property bool phone: false
    property real largest: 26 // names in the rail stop growing here
    readonly property color ink: root.on ? Theme.inkOnPrimarySoft : Theme.textMuted

    implicitHeight: column.implicitHeight + (root.phone ? 4 : 8)

    Column {
        id: column

        anchors.centerIn: parent
        width: parent.width
        spacing: root.phone ? 2 : 4

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - 8, mark.width + (root.phone ? 26 : 38))
            height: mark.height + (root.phone ? 4 : 10)
            radius: height / 2
            color: root.on ? Theme.primarySoft : root.down ? Theme.surfaceAlt : "transparent"
            border.width: root.on && Theme.name === "contrast" ? 2 : 0
            border.color: Theme.primary

            Icon {
                id: mark

                anchors.centerIn: parent
                glyph: root.glyph
                size: 26
                colour: root.ink
            }
        }
        AppText {
            width: parent.width
            text: root.text
            kind: root.on ? Theme.captionStrong : Theme.caption
            font.pixelSize: Math.min(Theme.caption.size, root.largest)
            lineHeight: Math.min(kind.line, root.largest * 1.4)
            topPadding: 0
            bottomPadding: 0
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
