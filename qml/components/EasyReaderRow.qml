import QtQuick
import QtQuick.Layouts

// Somebody who read the person's page: the face beside one sentence.
Rectangle {
    id: root

    property string readerName: "" // empty: not known here
    property string symbol: "person" // in place of a face
    property string words: ""
    property string note: ""
    property string spoken: "" // the sentence of words or note that is read aloud
    readonly property bool beside: root.width >= 560 * Theme.textScale

    implicitWidth: 1216
    implicitHeight: Math.max(Theme.grow(128), grid.implicitHeight + 32)
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: 2
    border.color: Theme.border
    Accessible.role: Accessible.ListItem
    Accessible.name: root.note === "" ? root.words : root.words + " " + root.note

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: root.beside ? 32 : 20
        anchors.rightMargin: root.beside ? 32 : 20
        columns: root.beside ? 2 : 1
        columnSpacing: 24
        rowSpacing: 8

        Portrait {
            visible: root.readerName !== ""
            name: root.readerName
            size: 92
            Accessible.ignored: true
        }
        SymbolPicture {
            visible: root.readerName === ""
            symbol: root.symbol
            size: 92
        }
        ColumnLayout {
            spacing: 0

            Sentences {
                Layout.fillWidth: true
                text: root.words
                kind: Theme.easyBody
                spoken: root.spoken
            }
            Sentences {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.note
                kind: Theme.easyBody
                colour: Theme.textMuted
                spoken: root.spoken
            }
        }
    }
}
