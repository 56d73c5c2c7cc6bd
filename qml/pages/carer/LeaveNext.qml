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
                text: root.leave.nextWords
                kind: Theme.caption
                color: Theme.textMuted
            }
        }
    }
}
