import QtQuick

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
    readonly property bool narrow: root.width < 400
    signal tapped

    padding: root.narrow ? 12 : 32
    radius: Theme.radiusTile
    implicitWidth: 600 // of its own: its content depends on its width
    implicitHeight: Math.max(Theme.touchChoice, cells.least + topPadding + bottomPadding)
    spokenName: root.note === "" ? root.text : qsTr("%1, %2").arg(root.text).arg(root.note)
    onClicked: {
        if (Tremor.isWish(root))
            root.tapped();
    }

    // Placed by hand, as VisitRow is. Upright, the picture takes the height that is left.
    Item {
        id: cells

        readonly property real gap: root.narrow ? 12 : 24
        readonly property bool pictured: root.portraitName !== "" || root.symbol !== ""
        readonly property real texts: name.height + (note.visible ? note.height : 0)
        readonly property real smallest: root.narrow ? 92 : 112 // initials in it are of the person's size
        readonly property real least: !cells.pictured ? cells.texts
            : root.upright ? cells.smallest + cells.gap + cells.texts : Math.max(cells.smallest, cells.texts)
        readonly property real picture: !root.upright ? cells.smallest
            : Math.max(cells.smallest, Math.min(224, root.width * 0.4, height - cells.gap - cells.texts))
        readonly property real stack: cells.pictured && root.upright ? cells.picture + cells.gap + cells.texts : cells.texts
        readonly property real above: (height - cells.stack) / 2
        readonly property real wordsX: cells.pictured && !root.upright ? cells.smallest + cells.gap : 0
        readonly property real wordsY: cells.above + cells.stack - cells.texts

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight

        Portrait {
            anchors.left: parent.left
            anchors.leftMargin: root.upright ? (cells.width - width) / 2 : 0
            y: root.upright ? cells.above : (cells.height - height) / 2
            width: size
            height: size
            visible: root.portraitName !== ""
            name: root.portraitName
            source: root.portrait
            size: cells.picture
            Accessible.ignored: true
        }
        SymbolPicture {
            anchors.left: parent.left
            anchors.leftMargin: root.upright ? (cells.width - width) / 2 : 0
            y: root.upright ? cells.above : (cells.height - height) / 2
            width: size
            height: size
            visible: root.portraitName === "" && root.symbol !== ""
            symbol: root.symbol
            size: cells.picture
        }
        AppText {
            id: name

            anchors.left: parent.left
            anchors.leftMargin: cells.wordsX
            y: cells.wordsY
            width: cells.width - cells.wordsX
            text: root.text
            kind: root.narrow ? Theme.easyH2 : Theme.easyH1
            horizontalAlignment: root.upright ? Text.AlignHCenter : Text.AlignLeft
            Accessible.ignored: true
        }
        NoteLine {
            id: note

            anchors.left: parent.left
            anchors.leftMargin: root.upright ? (cells.width - width) / 2 : cells.wordsX
            y: name.y + name.height
            width: Math.min(implicitWidth, cells.width - cells.wordsX)
            height: implicitHeight
            text: root.note
            glyph: root.narrow ? "" : root.noteGlyph
            glyphSize: 32
            kind: Theme.easyBody
            colour: root.noteTone === "" ? Theme.textMuted : Theme.strong(root.noteTone)
            spacing: 16
            align: root.upright && glyph === "" ? Text.AlignHCenter : Text.AlignLeft
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.surfaceAlt : Theme.surface
        border.width: 2
        border.color: Theme.border
    }
}
