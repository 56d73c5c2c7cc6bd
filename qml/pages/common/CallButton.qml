import QtQuick

// Calls a number, where this tablet can; the number is always readable, so that any phone will do.
AppButton {
    id: root

    property string phone: ""

    visible: root.phone !== ""
    glyph: "phone"
    text: root.phone
    spokenName: qsTr("Call %1").arg(root.phone)
    onClicked: Qt.openUrlExternally("tel:" + root.phone.replace(/\s/g, ""))
}
