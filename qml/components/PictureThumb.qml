import QtQuick

// A small picture that opens large; or, where it is not here, the words that say so.
Pressable {
    id: root

    property string source: ""
    property string words: "" // instead of it
    readonly property bool shown: image.status === Image.Ready

    implicitWidth: Theme.grow(96)
    implicitHeight: Math.max(Theme.grow(96), root.source === "" ? said.height + 16 : 0)
    padding: 0

    Image {
        id: image

        anchors.fill: parent
        anchors.margins: 1
        source: root.source
        sourceSize.width: 320 // drawn from as much, and not from all of it
        fillMode: Image.PreserveAspectCrop
        autoTransform: true
        asynchronous: true
        opacity: Theme.portraitOpacity
        Accessible.ignored: true
    }
    Icon {
        anchors.centerIn: parent
        visible: !root.shown && root.words === ""
        glyph: "camera"
        colour: Theme.textMuted
    }
    AppText {
        id: said

        anchors.centerIn: parent
        width: parent.width - 16
        visible: !root.shown && text !== ""
        text: root.words
        kind: Theme.caption
        color: Theme.textMuted
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.line : Theme.surfaceAlt
        border.width: Theme.edge
        border.color: Theme.border
    }
}
