import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The two things one can do about it: try now, or call, which works without data.
ColumnLayout {
    id: root

    required property Session session

    spacing: 12

    AppText {
        Layout.fillWidth: true
        visible: call.visible
        text: qsTr("Need the office now? Calls work without data.")
        kind: Theme.caption
        color: Theme.textMuted
    }
    GridLayout {
        Layout.fillWidth: true
        columns: width < tryNow.implicitWidth + call.implicitWidth + 8 ? 1 : 2
        columnSpacing: 8
        rowSpacing: 8

        AppButton {
            id: tryNow

            objectName: "tryNowButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            tall: 56
            glyph: "retry"
            text: qsTr("Try now")
            enabled: root.session.sync.canTryNow
            onClicked: root.session.sync.tryNow()
        }
        CallButton {
            id: call

            objectName: "callOfficeButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            tall: 56
            phone: root.session.officePhone
        }
    }
}
