import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The locked tablet: who is asked, what waits, and the PIN. Opens without signal.
FormPage {
    id: root

    required property Session session

    objectName: "unlockPage"
    headAside: true
    head: GlyphLabel {
        visible: !root.phone // there the keys come first
        text: qsTr("Doorstep")
        glyph: "door"
        glyphSize: 30
        gap: 12
        kind: Theme.h3
        colour: Theme.primary
    }
    end: UnlockCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        session: root.session
        compact: root.phone
        open: root.split
    }
    foot: Flow {
        Layout.fillWidth: true
        spacing: root.phone ? 8 : 16

        AppButton {
            objectName: "notMeButton"
            width: Math.min(implicitWidth, root.width - 2 * root.margin)
            tall: root.phone ? 48 : 56
            glyph: "person"
            text: root.session.firstName === "" ? qsTr("Somebody new") : qsTr("I am not %1").arg(root.session.firstName)
            onClicked: root.session.switchAccount("")
        }
        ForgotButton {
            width: Math.min(implicitWidth, root.width - 2 * root.margin)
            tall: root.phone ? 48 : 56
            session: root.session
        }
        PractiseButton {
            width: Math.min(implicitWidth, root.width - 2 * root.margin)
            tall: root.phone ? 48 : 56
            session: root.session
        }
        HelpButton {
            width: Math.min(implicitWidth, root.width - 2 * root.margin)
            tall: root.phone ? 48 : 56
            variant: AppButton.Plain
            session: root.session
        }
    }

    AccountPicker {
        Layout.fillWidth: true
        visible: count > 1
        session: root.session
    }
    Greeting {
        visible: root.session.accountName !== ""
        name: root.session.accountName
        text: qsTr("Hello %1").arg(root.session.firstName)
        line: root.session.nowWords
        compact: root.phone
    }
    LockedVisitCard {
        objectName: "lockedVisit"
        Layout.fillWidth: true
        Layout.topMargin: root.phone ? 0 : 16
        visible: root.session.lockedVisit.running
        visit: root.session.lockedVisit
    }
    NoteLine {
        objectName: "unsentWords"
        Layout.topMargin: root.phone ? 0 : 16
        glyph: "tablet-check"
        glyphSize: 24
        spacing: 16
        kind: Theme.body
        colour: Theme.text
        glyphColour: Theme.primary
        text: root.session.sync.savedWords
    }
}
