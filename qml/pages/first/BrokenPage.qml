import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What is kept here cannot be opened. Nothing is touched; the office is one tap away.
FormPage {
    id: root

    required property Session session

    objectName: "brokenPage"

    AppText {
        Layout.fillWidth: true
        text: qsTr("This tablet needs help")
        kind: Theme.display
        Accessible.role: Accessible.Heading
    }
    AppText {
        objectName: "problem"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.grow(720)
        text: root.session.problem
        kind: Theme.bodyLarge
    }
    CallButton {
        objectName: "callOfficeButton"
        Layout.topMargin: 16
        tall: 64
        phone: root.session.officePhone
    }
    AppButton {
        objectName: "tryAgainButton"
        tall: 56
        glyph: "retry"
        text: qsTr("Try again")
        onClicked: root.session.switchAccount("")
    }
    Item {
        Layout.fillHeight: true
    }
}
