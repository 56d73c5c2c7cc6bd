import QtQuick

// One sentence the whole page stands under.
Rectangle {
    id: root

    property string text: ""
    property string glyph: "info"
    property string tone: "info"
    property TypeStyle kind: Theme.body

    implicitWidth: line.implicitWidth + 40
    implicitHeight: line.implicitHeight + 32
    radius: Theme.radiusCard
    color: Theme.soft(root.tone)
    border.width: Theme.name === "contrast" ? 1 : 0
    border.color: Theme.border
    Accessible.role: Accessible.Note
    Accessible.name: root.text

    NoteLine {
        id: line

        anchors.fill: parent
        anchors.margins: 16
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        text: root.text
        glyph: root.glyph
        glyphSize: 24
        kind: root.kind
        colour: Theme.strong(root.tone)
        spacing: 12
    }
}
