import QtQuick

// A tag with a quiet remark at the end of its line; the remark moves below where there is no room for both.
Item {
    id: root

    property string text: ""
    property string glyph: ""
    property string tone: "offline"
    property string remark: ""
    readonly property bool below: tag.implicitWidth + remarkWidth.wide + 12 > root.width

    implicitHeight: tag.height + (root.below && root.remark !== "" ? said.height + 4 : 0)

    NaturalWidth {
        id: remarkWidth

        kind: Theme.caption
        text: root.remark
    }
    Tag {
        id: tag

        anchors.left: parent.left
        width: Math.min(implicitWidth, root.width)
        text: root.text
        glyph: root.glyph
        tone: root.tone
    }
    AppText {
        id: said

        anchors.left: parent.left
        anchors.right: parent.right
        y: root.below ? tag.height + 4 : Math.round((tag.height - height) / 2)
        visible: root.remark !== ""
        text: root.remark
        kind: Theme.caption
        color: Theme.textMuted
        horizontalAlignment: root.below ? Text.AlignLeft : Text.AlignRight
    }
}
