import QtQuick
import QtQuick.Templates as T

// One line to look for something in a list. What it looks for stands in it until somebody writes; Esc empties it.
T.TextField {
    id: root

    property string label: ""

    implicitWidth: 240
    implicitHeight: Math.max(Theme.touch, Math.ceil(contentHeight) + 20)
    leftPadding: LayoutMirroring.enabled ? 16 : 16 + glass.width + 8
    rightPadding: LayoutMirroring.enabled ? 16 + glass.width + 8 : 16
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.text
    selectionColor: Theme.primary
    selectedTextColor: Theme.inkOnPrimary
    font.family: Theme.body.family
    font.pixelSize: Theme.body.size
    Accessible.role: Accessible.EditableText
    Accessible.name: root.label
    Accessible.searchEdit: true
    Keys.onEscapePressed: event => {
        event.accepted = root.text !== "";
        root.clear();
    }
    background: FieldFrame {
        active: root.activeFocus
    }

    Icon {
        id: glass

        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        glyph: "search"
        size: 22
        colour: Theme.textMuted
    }
    AppText {
        anchors.left: glass.right
        anchors.leftMargin: 8
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text === "" && root.preeditText === ""
        text: root.label
        color: Theme.textMuted
        maximumLineCount: 1
        elide: Text.ElideRight // said in full to a screen reader
        Accessible.ignored: true
    }
}
