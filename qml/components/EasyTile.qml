import QtQuick
import QtQuick.Layouts

// One of at most four ways to go: a picture, two or three words, and what is behind them.
Pressable {
    id: root

    property string symbol: ""
    property string portraitName: "" // a person's face in place of a symbol
    property string portrait: ""
    property string note: ""
    property string noteGlyph: ""
    property string noteTone: ""
    property bool upright: false // the picture large, the words below it
    readonly property int pictureSize: root.upright ? Math.max(96, Math.min(224, root.width * 0.4)) : 112
    signal tapped

    padding: 32
    radius: Theme.radiusTile
    implicitHeight: Math.max(Theme.touchChoice, implicitContentHeight + topPadding + bottomPadding)
    spokenName: root.note === "" ? root.text : qsTr("%1, %2").arg(root.text).arg(root.note)
    onClicked: {
        if (Tremor.isWish(root))
            root.tapped();
    }

    contentItem: GridLayout {
        columns: root.upright ? 1 : 2
        columnSpacing: 24
        rowSpacing: 24

        Item {
            visible: root.upright
            Layout.fillHeight: true
        }
        Portrait {
            Layout.alignment: root.upright ? Qt.AlignHCenter : Qt.AlignVCenter
            visible: root.portraitName !== ""
            name: root.portraitName
            source: root.portrait
            size: root.pictureSize
            Accessible.ignored: true
        }
        SymbolPicture {
            Layout.alignment: root.upright ? Qt.AlignHCenter : Qt.AlignVCenter
            visible: root.portraitName === "" && root.symbol !== ""
            symbol: root.symbol
            size: root.pictureSize
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.text
                kind: Theme.easyH1
                horizontalAlignment: root.upright ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
            NoteLine {
                Layout.fillWidth: !root.upright
                Layout.maximumWidth: root.availableWidth
                Layout.alignment: root.upright ? Qt.AlignHCenter : Qt.AlignLeft
                text: root.note
                glyph: root.noteGlyph
                glyphSize: 32
                kind: Theme.easyBody
                colour: root.noteTone === "" ? Theme.textMuted : Theme.strong(root.noteTone)
                spacing: 16
                Accessible.ignored: true
            }
        }
        Item {
            visible: root.upright
            Layout.fillHeight: true
        }
    }
    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.surfaceAlt : Theme.surface
        border.width: 2
        border.color: Theme.border
    }
}
