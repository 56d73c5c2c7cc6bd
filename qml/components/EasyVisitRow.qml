import QtQuick
import QtQuick.Layouts

// One visit to come: the face, the name, how often we met; day over time at the end. With `opens` a press leads on.
Rectangle {
    id: root

    property bool opens: false
    property string remark: "" // what they said of it, or can read
    property string remarkGlyph: ""
    signal tapped

    property string carerName: ""
    property string portrait: ""
    property string note: ""
    property string noteGlyph: ""
    property string noteTone: ""
    property string day: ""
    property string time: ""
    readonly property bool wide: root.width >= 820 * Theme.textScale
    readonly property bool beside: root.width >= 560 * Theme.textScale

    implicitWidth: 1216
    implicitHeight: Math.max(Theme.grow(152), grid.implicitHeight + 44)
    radius: Theme.radiusCard
    color: press.down ? Theme.surfaceAlt : Theme.surface
    border.width: 2
    border.color: Theme.border
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.listed([root.carerName, root.note, root.remark, root.day, root.time])
    Accessible.ignored: root.opens // the button over it is read

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.leftMargin: 32
        anchors.rightMargin: 32
        anchors.topMargin: 22
        anchors.bottomMargin: 22
        columns: root.wide ? 3 : root.beside ? 2 : 1
        columnSpacing: 24
        rowSpacing: 8

        Portrait {
            Layout.rowSpan: root.beside && !root.wide ? 2 : 1
            name: root.carerName
            source: root.portrait
            size: 104
        }
        ColumnLayout {
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.carerName
                kind: Theme.easyH1
            }
            NoteLine {
                Layout.fillWidth: true
                text: root.note
                glyph: root.noteGlyph
                glyphSize: 32
                kind: Theme.easyBody
                colour: root.noteTone === "" ? Theme.textMuted : Theme.strong(root.noteTone)
                spacing: 16
            }
            NoteLine {
                Layout.fillWidth: true
                text: root.remark
                glyph: root.remarkGlyph
                glyphSize: 32
                kind: Theme.easyBody
                colour: Theme.info
                spacing: 16
            }
        }
        ColumnLayout {
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.day
                kind: Theme.easyBody
                color: Theme.textMuted
                horizontalAlignment: root.wide ? Text.AlignRight : Text.AlignLeft
            }
            AppText {
                Layout.fillWidth: true
                text: root.time
                kind: Theme.easyH1
                horizontalAlignment: root.wide ? Text.AlignRight : Text.AlignLeft
            }
        }
    }
    Pressable {
        id: press

        objectName: root.objectName === "" ? "" : root.objectName + ".open"
        anchors.fill: parent
        visible: root.opens
        radius: root.radius
        spokenName: root.Accessible.name
        contentItem: Item {}
        background: Item {}
        onClicked: {
            if (Tremor.isWish(press))
                root.tapped();
        }
    }
}
