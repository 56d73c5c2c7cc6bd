import QtQuick
import QtQuick.Layouts

// One thing that is only on this tablet.
Item {
    id: root

    required property string thingId
    required property string title
    required property string line
    required property string glyph
    required property string time
    required property string mark

    objectName: "unsent." + root.thingId
    implicitHeight: Math.max(Theme.grow(68), row.implicitHeight + 17)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %3").arg(root.title).arg(root.line).arg(root.time)

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.bottomMargin: 1
        spacing: 16

        Icon {
            glyph: root.glyph
            colour: Theme.primary
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.title
                kind: Theme.label
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.line
                kind: Theme.caption
                color: Theme.textMuted
            }
        }
        AppText {
            text: root.time
            kind: Theme.caption
            color: Theme.textMuted
        }
        RecordMark {
            syncState: root.mark
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
