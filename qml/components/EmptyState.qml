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

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: 8
        visible: root.glyph !== ""
        implicitWidth: Theme.grow(72)
        implicitHeight: Theme.grow(72)
        radius: width / 2
        color: Theme.surfaceAlt

        Icon {
            anchors.centerIn: parent
            glyph: root.glyph
            size: 32
            colour: Theme.textMuted
        }
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
