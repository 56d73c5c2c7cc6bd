import QtQuick
import QtQuick.Layouts

// The number, for what cannot wait until it is sent: a call needs no data.
Card {
    id: root

    property string number: ""

    RowLayout {
        spacing: 12

        Icon {
            Layout.alignment: Qt.AlignTop
            glyph: "alert"
            colour: Theme.danger
        }
        Sentences {
            Layout.fillWidth: true
            text: qsTr("Somebody in danger? Call first.")
            kind: Theme.label
            colour: Theme.danger
        }
    }
    CallButton {
        objectName: "concernCall"
        Layout.fillWidth: true
        tall: 56
        phone: root.number
        text: qsTr("Call %1").arg(root.number)
    }
}
