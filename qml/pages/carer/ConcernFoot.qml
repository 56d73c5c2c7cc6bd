import QtQuick
import QtQuick.Layouts

// The two ways to tell the office, equally large and never mistaken for each other.
GridLayout {
    id: root

    property real room: root.width // where they may stand side by side
    readonly property bool both: root.room >= 2 * Math.max(wait.implicitWidth, urgent.implicitWidth) + root.columnSpacing
    signal told(bool urgent)

    columns: root.both ? 2 : 1
    columnSpacing: 16
    rowSpacing: 16

    AppButton {
        id: wait

        objectName: "concernCanWait"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        tall: 64
        glyph: "send"
        text: qsTr("Tell the office, it can wait")
        onClicked: root.told(false)
    }
    AppButton {
        id: urgent

        objectName: "concernUrgent"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        tall: 64
        variant: AppButton.Danger
        glyph: "alert"
        text: qsTr("Urgent: tell the office now")
        onClicked: root.told(true)
    }
}
