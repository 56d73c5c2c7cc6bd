import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What is kept here cannot be opened. Nothing is touched; the office is one tap away.
FormPage {
    id: root

    required property Session session

    objectName: "brokenPage"

    Card {
        Layout.fillWidth: true
        padding: root.phone ? 16 : 32
        spacing: 16

        GlyphDisc {
            size: 72
            glyphSize: 36
            glyph: "warning"
            color: Theme.warningSoft
            colour: Theme.warning
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("This tablet needs help")
            kind: Theme.h1
            Accessible.role: Accessible.Heading
        }
        Sentences {
            objectName: "problem"
            Layout.fillWidth: true
            Layout.bottomMargin: 8
            text: root.session.problem
        }
        CallButton {
            objectName: "callOfficeButton"
            Layout.fillWidth: true
            variant: AppButton.Primary
            tall: 64
            phone: root.session.officePhone
        }
        AppButton {
            objectName: "tryAgainButton"
            Layout.fillWidth: true
            tall: 56
            glyph: "retry"
            text: qsTr("Try again")
            onClicked: root.session.switchAccount("")
        }
    }
}
