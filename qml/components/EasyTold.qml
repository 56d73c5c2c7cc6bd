import QtQuick
import QtQuick.Layouts

// Something that is told to the person: what it is about, and below it the words, large.
Rectangle {
    id: root

    property string label: ""
    property string words: ""
    property string glyph: ""
    property bool quoted: false
    property string spoken: "" // the sentence that is read aloud
    readonly property bool narrow: root.width < 560 * Theme.textScale

    implicitWidth: 1216
    implicitHeight: Math.max(Theme.grow(128), column.implicitHeight + 40)
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: 2
    border.color: Theme.border
    Accessible.role: Accessible.StaticText
    Accessible.name: Words.listed([root.label, root.words])

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: root.narrow ? 20 : 32
        anchors.rightMargin: root.narrow ? 20 : 32
        spacing: 8

        NoteLine {
            Layout.fillWidth: true
            text: root.label
            glyph: root.glyph
            glyphSize: 32
            kind: Theme.easyBody
            colour: root.quoted ? Theme.textMuted : Theme.text
            spacing: 16
        }
        Sentences {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.quoted && root.words !== "" ? Words.quoted(root.words) : root.words
            kind: root.quoted ? (root.narrow ? Theme.easyH2 : Theme.easyH1) : Theme.easyBody
            colour: root.quoted ? Theme.text : Theme.textMuted
            spoken: root.spoken
        }
    }
}
