pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The locked tablet: who is asked, what waits, and the PIN. Opens without signal.
FormPage {
    id: root

    required property Session session

    objectName: "unlockPage"
    end: UnlockCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        session: root.session
    }

    GlyphLabel {
        Layout.alignment: Qt.AlignLeft
        text: qsTr("Doorstep")
        glyph: "door"
        glyphSize: 30
        gap: 12
        kind: Theme.h3
        colour: Theme.primary
    }
    Item {
        Layout.fillHeight: true
    }
    AccountPicker {
        Layout.fillWidth: true
        visible: count > 1
        session: root.session
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.session.accountName !== ""
        spacing: 24

        Portrait {
            visible: root.split
            name: root.session.accountName
            size: 112
            backdrop: Theme.bg
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4

            AppText {
                Layout.fillWidth: true
                text: qsTr("Hello %1").arg(root.session.firstName)
                kind: Theme.display
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                text: root.session.nowWords
                kind: Theme.bodyLarge
                color: Theme.textMuted
            }
        }
    }
    NoteLine {
        objectName: "unsentWords"
        Layout.topMargin: 16
        glyph: "tablet-check"
        glyphSize: 24
        spacing: 16
        kind: Theme.body
        colour: Theme.text
        glyphColour: Theme.primary
        text: root.session.sync.savedWords
    }
    Item {
        Layout.fillHeight: true
    }
    Flow {
        Layout.fillWidth: true
        spacing: 16

        AppButton {
            objectName: "notMeButton"
            tall: 56
            glyph: "person"
            text: root.session.firstName === "" ? qsTr("Somebody new") : qsTr("I am not %1").arg(root.session.firstName)
            onClicked: root.session.switchAccount("")
        }
        HelpButton {
            tall: 56
            variant: AppButton.Plain
            text: qsTr("I forgot my PIN")
            session: root.session
        }
    }
}
