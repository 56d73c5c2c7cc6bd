import QtQuick

// One visit in the rota: when, and who. What does not fit is said in full to a screen reader, and one press away.
Pressable {
    id: root

    required property var block
    property bool current: false
    property real room: root.width // of it that is in sight
    readonly property color ink: root.block.struck ? Theme.textMuted : root.block.begun ? Theme.text : root.block.nobody ? Theme.text : Theme.inkOnPrimarySoft

    objectName: "rotaVisit." + root.block.visitId
    implicitHeight: Theme.grow(60)
    leftPadding: root.mirrored ? 4 : 10
    rightPadding: root.mirrored ? 10 : 4
    topPadding: 2
    bottomPadding: 2
    spokenName: root.block.spoken
    focusPolicy: root.current ? Qt.StrongFocus : Qt.ClickFocus // one stop of Tab for all of them

    contentItem: Column {
        AppText {
            width: Math.max(1, root.room - 14)
            text: root.block.time
            kind: Theme.captionStrong
            color: root.ink
            font.strikeout: root.block.struck
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        AppText {
            width: Math.max(1, root.room - 14)
            text: root.block.title
            kind: Theme.caption
            color: root.ink
            font.strikeout: root.block.struck
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.surfaceAlt : root.block.struck ? Theme.surface : root.block.begun ? Theme.surfaceAlt
            : root.block.nobody ? Theme.warningSoft : Theme.primarySoft
        border.width: Theme.edgePress
        border.color: root.block.nobody && !root.block.struck ? Theme.warning : root.block.struck ? Theme.line : Theme.border

        Rectangle { // colour only helps: the words say it
            width: 4
            radius: 2
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.margins: 4
            visible: !root.block.struck
            color: root.block.nobody ? Theme.warning : root.block.begun ? Theme.success : Theme.primary
        }
    }
}
