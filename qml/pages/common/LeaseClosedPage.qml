import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The office was not heard for a week: nothing is shown until it is. What was written goes on waiting for signal.
FormPage {
    id: root

    required property Session session

    objectName: "leaseClosedPage"
    head: HelpButton {
        session: root.session
    }

    Card {
        Layout.fillWidth: true
        padding: root.phone ? 16 : 32
        spacing: 16

        GlyphDisc {
            size: 72
            glyphSize: 36
            glyph: "lock"
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("Closed until the office is heard")
            kind: Theme.h1
            Accessible.role: Accessible.Heading
        }
        Sentences {
            objectName: "leaseWords"
            Layout.fillWidth: true
            text: root.session.leaseWords
        }
        NoteLine {
            objectName: "unsentWords"
            glyph: "tablet-check"
            glyphSize: 24
            spacing: 16
            colour: Theme.text
            glyphColour: Theme.primary
            text: root.session.sync.savedWords
        }
        AppButton {
            objectName: "tryNowButton"
            Layout.fillWidth: true
            tall: 64
            variant: AppButton.Primary
            glyph: "retry"
            text: qsTr("Try now")
            onClicked: root.session.sync.tryNow()
        }
        CallButton {
            objectName: "callOfficeButton"
            Layout.fillWidth: true
            tall: 56
            phone: root.session.officePhone
        }
        AppButton {
            objectName: "lockButton"
            Layout.fillWidth: true
            tall: 56
            glyph: "lock"
            text: qsTr("Lock this tablet")
            onClicked: root.session.lock()
        }
    }
}
