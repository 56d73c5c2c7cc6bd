import QtQuick
import QtQuick.Layouts

// Wet screens touch by themselves: for eight seconds nothing does anything, so that the screen can be wiped.
Rectangle {
    id: root

    property int seconds: 0

    function lock(): void {
        root.seconds = 8;
        root.forceActiveFocus();
    }

    visible: root.seconds > 0
    z: 20
    color: Theme.surface
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Timer {
        interval: 1000
        repeat: true
        running: root.visible
        onTriggered: root.seconds -= 1
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, Theme.grow(520))
        spacing: 16

        Icon {
            Layout.alignment: Qt.AlignHCenter
            glyph: "wipe"
            size: 64
            colour: Theme.primary
        }
        AppText {
            id: words

            Layout.fillWidth: true
            text: qsTr("Wipe the screen now. Touch works again in %1.").arg(root.seconds)
            kind: Theme.h2
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
