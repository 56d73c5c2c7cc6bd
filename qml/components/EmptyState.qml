import QtQuick
import QtQuick.Layouts

// Says why there is nothing here and the one next step.
ColumnLayout {
    id: root

    property string glyph: "check"
    property string title: ""
    property string text: ""
    property string actionText: ""
    signal acted

    spacing: 8

    GlyphDisc {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: 8
        visible: root.glyph !== ""
        size: 72
        glyphSize: 32
        glyph: root.glyph
        colour: Theme.textMuted
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.title
        kind: Theme.h3
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.text
        color: Theme.textMuted
        horizontalAlignment: Text.AlignHCenter
    }
    AppButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: 8
        visible: text !== ""
        text: root.actionText
        onClicked: root.acted()
    }
}
