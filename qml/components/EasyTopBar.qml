import QtQuick

// Where we are on the left, the day and the time on the right, on every screen of the person's mode.
Item {
    id: root

    property string title: ""
    property string now: "" // "It is Tuesday morning, 8:40am"
    readonly property bool below: title.implicitWidth + now.implicitWidth + 32 > root.width

    implicitHeight: Math.max(Theme.grow(88), root.below ? title.height + now.height + 16 : 0)
    implicitWidth: title.implicitWidth + now.implicitWidth + 32

    AppText {
        id: title

        anchors.left: parent.left
        y: root.below ? 8 : (root.height - height) / 2
        width: root.below ? root.width : Math.ceil(implicitWidth)
        text: root.title
        kind: Theme.easyH1
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    NoteLine {
        id: now

        anchors.right: root.below ? undefined : parent.right
        anchors.left: root.below ? parent.left : undefined
        y: root.below ? title.y + title.height : (root.height - height) / 2
        width: Math.min(implicitWidth, root.width)
        text: root.now
        glyph: "calendar"
        glyphSize: 28
        kind: Theme.easyBody
        spacing: 14
    }
}
