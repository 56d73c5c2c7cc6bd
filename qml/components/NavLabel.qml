import QtQuick

// Glyph in a pill over its word: one way through the app.
Item {
    id: root

    property string text: ""
    property string glyph: ""
    property int count: 0 // of what waits there
    property bool on: false
    property bool down: false
    property bool phone: false
    property bool tight: false // many, one above the other
    property real largest: 26 // names in the rail stop growing here
    readonly property color ink: root.on ? Theme.inkOnPrimarySoft : Theme.textMuted

    implicitHeight: column.implicitHeight + (root.phone || root.tight ? 4 : 8)

    Column {
        id: column

        anchors.centerIn: parent
        width: parent.width
        spacing: root.phone || root.tight ? 2 : 4

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - 8, mark.width + (root.phone ? 26 : 38))
            height: mark.height + (root.phone || root.tight ? 4 : 10)
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
            Rectangle {
                anchors.left: mark.horizontalCenter
                anchors.leftMargin: 5
                anchors.bottom: mark.verticalCenter
                visible: root.count > 0
                width: Math.max(height, number.implicitWidth + 8)
                height: 20
                radius: 10
                color: Theme.primary

                AppText {
                    id: number

                    anchors.centerIn: parent
                    text: root.count > 99 ? qsTr("99+") : root.count
                    font.pixelSize: 16
                    lineHeight: 20
                    topPadding: 0
                    bottomPadding: 0
                    color: Theme.inkOnPrimary
                    Accessible.ignored: true
                }
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
