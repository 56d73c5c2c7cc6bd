import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The number, large enough to dial from any phone.
SideSheet {
    id: root

    required property Session session
    required property BeforePage about

    objectName: "callSheet"
    title: qsTr("Call %1").arg(root.about.personName)

    AppText {
        objectName: "callNumber"
        Layout.fillWidth: true
        text: root.about.phone
        kind: Theme.display
    }
    CallButton {
        objectName: "callPersonButton"
        Layout.fillWidth: true
        tall: 64
        variant: AppButton.Primary
        phone: root.about.phone
        text: qsTr("Call")
    }
    CallButton {
        Layout.fillWidth: true
        Layout.topMargin: 16
        tall: 56
        phone: root.session.officePhone
        text: qsTr("Call the office: %1").arg(Words.unbroken(root.session.officePhone))
    }
}
