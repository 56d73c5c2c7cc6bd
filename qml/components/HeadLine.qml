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
    readonly property bool remarked: root.remark !== ""
    readonly property bool below: root.remarked && titleWidth.wide + remarkWidth.wide + 12 > root.width

    implicitWidth: titleWidth.wide + (root.remarked ? remarkWidth.wide + 12 : 0)
    implicitHeight: title.height + (root.below ? remark.height : 0)

    NaturalWidth {
        id: titleWidth

        kind: root.kind
        text: root.text
    }
    NaturalWidth {
        id: remarkWidth

        kind: root.remarkKind
        text: root.remark
    }
    AppText {
        id: title

        anchors.left: parent.left
        width: root.below || !root.remarked ? root.width : root.width - remarkWidth.wide - 12
        text: root.text
        kind: root.kind
        color: root.colour
        Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
        Accessible.name: text
    }
    AppText {
        id: remark

        anchors.left: parent.left
        anchors.right: parent.right
        y: root.below ? title.height : Math.round((title.kind.line - kind.line) * 0.75)
        horizontalAlignment: root.below ? Text.AlignLeft : Text.AlignRight
        visible: root.remarked
        text: root.remark
        kind: root.remarkKind
        color: root.remarkColour
    }
}
