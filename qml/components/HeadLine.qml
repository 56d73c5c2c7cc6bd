import QtQuick

// A title with a quiet remark at the end of its line; the remark moves below when there is no room for both.
Item {
    id: root

    property string text: ""
    property TypeStyle kind: Theme.h3
    property color colour: Theme.text
    property string remark: ""
    property TypeStyle remarkKind: Theme.caption
    property color remarkColour: Theme.textMuted
    property bool heading: false
    readonly property bool below: remark.visible && title.implicitWidth + remark.implicitWidth + 12 > root.width

    implicitWidth: title.implicitWidth + (remark.visible ? remark.implicitWidth + 12 : 0)
    implicitHeight: title.height + (root.below ? remark.height : 0)

    AppText {
        id: title

        anchors.left: parent.left
        width: root.below || !remark.visible ? root.width : root.width - remark.width - 12
        text: root.text
        kind: root.kind
        color: root.colour
        Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
        Accessible.name: text
    }
    AppText {
        id: remark

        anchors.left: root.below ? parent.left : undefined
        anchors.right: root.below ? undefined : parent.right
        y: root.below ? title.height : Math.round((title.kind.line - kind.line) * 0.75)
        width: root.below ? root.width : Math.ceil(implicitWidth)
        visible: text !== ""
        text: root.remark
        kind: root.remarkKind
        color: root.remarkColour
    }
}
