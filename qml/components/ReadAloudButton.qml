import QtQuick

// Reads what it stands beside; the same place stops it.
AppButton {
    id: root

    property bool reading: false

    glyph: root.reading ? "stop" : "speaker"
    text: root.reading ? qsTr("Stop") : qsTr("Read to me")
}
