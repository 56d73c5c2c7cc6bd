import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Where one goes from here.
Card {
    id: root

    required property LeavePage leave

    spacing: 8

    AppText {
        Layout.fillWidth: true
        text: qsTr("Then")
        kind: Theme.caption
        color: Theme.textMuted
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 12

        Portrait {
            visible: Theme.textScale <= 1.5
            Layout.alignment: Qt.AlignTop
            name: root.leave.nextName
            size: 56
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.leave.nextName
                kind: Theme.label
            }
            AppText {
                Layout.fillWidth: true
                text: root.leave.nextTime
                kind: Theme.caption
                color: Theme.textMuted
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.leave.nextAddress
                kind: Theme.caption
                color: Theme.textMuted
            }
        }
    }
}
