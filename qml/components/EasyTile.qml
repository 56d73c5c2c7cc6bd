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
    signal tapped

    padding: 32
    radius: Theme.radiusTile
    implicitHeight: Math.max(Theme.touchChoice, implicitContentHeight + topPadding + bottomPadding)
    spokenName: root.note === "" ? root.text : qsTr("%1, %2").arg(root.text).arg(root.note)
    onClicked: {
        if (pause.running)
            return;
        pause.start();
        root.tapped();
    }

    Timer {
        id: pause

        interval: 700
    }
    contentItem: RowLayout {
        spacing: 24

        Portrait {
            visible: root.portraitName !== ""
            name: root.portraitName
            source: root.portrait
            size: 112
            Accessible.ignored: true
        }
        SymbolPicture {
            visible: root.portraitName === "" && root.symbol !== ""
            symbol: root.symbol
            size: 112
        }
        ColumnLayout {
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.text
                kind: Theme.easyH1
                Accessible.ignored: true
            }
            NoteLine {
                Layout.fillWidth: true
                text: root.note
                glyph: root.noteGlyph
                glyphSize: 32
                kind: Theme.easyBody
                colour: root.noteTone === "" ? Theme.textMuted : Theme.strong(root.noteTone)
                spacing: 16
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.surfaceAlt : Theme.surface
        border.width: 2
        border.color: Theme.border
    }
}
