import QtQuick
import QtQuick.Layouts

// One tablet: whose, when it was heard, what it holds, and what the office may tell it. Only wiping asks twice: it
// is the one thing that cannot be taken back.
Card {
    id: root

    required property string deviceId
    required property string owner
    required property string heard
    required property string unsent
    required property string worry
    required property string ordered
    required property bool isLocked
    required property bool isWiped
    property bool wipeAsks: false
    signal lockAsked(string device)
    signal openAsked(string device)
    signal wipeAsked(string device)

    objectName: "tablet." + root.deviceId
    spacing: 12

    RowLayout {
        Layout.fillWidth: true
        spacing: 12

        AppText {
            Layout.fillWidth: true
            text: root.owner
            kind: Theme.h3
            Accessible.role: Accessible.Heading
        }
        Tag {
            visible: root.unsent !== ""
            text: root.unsent
            glyph: "tablet-check"
            tone: root.worry !== "" ? "warning" : "info"
        }
    }
    AppText {
        Layout.fillWidth: true
        text: root.heard
        color: Theme.textMuted
    }
    NoteLine {
        Layout.fillWidth: true
        visible: root.worry !== ""
        text: root.worry
        glyph: "alert"
        kind: Theme.body
        colour: Theme.warning
    }
    NoteLine {
        Layout.fillWidth: true
        visible: root.ordered !== ""
        text: root.ordered
        glyph: "lock"
        kind: Theme.body
        colour: Theme.text
    }
    Flow {
        Layout.fillWidth: true
        visible: !root.wipeAsks
        spacing: 12

        AppButton {
            objectName: "lock." + root.deviceId
            visible: !root.isLocked && !root.isWiped
            glyph: "lock"
            text: qsTr("Lock")
            spokenName: qsTr("Lock the tablet of %1").arg(root.owner)
            onClicked: root.lockAsked(root.deviceId)
        }
        AppButton {
            objectName: "open." + root.deviceId
            visible: root.isLocked || root.isWiped
            glyph: "unlock"
            text: root.isWiped ? qsTr("Do not wipe it") : qsTr("Open it again")
            spokenName: qsTr("%1: the tablet of %2").arg(text).arg(root.owner)
            onClicked: root.openAsked(root.deviceId)
        }
        AppButton {
            objectName: "wipe." + root.deviceId
            visible: !root.isWiped
            glyph: "trash"
            text: qsTr("Wipe…")
            spokenName: qsTr("Wipe the tablet of %1").arg(root.owner)
            onClicked: root.wipeAsks = true
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.wipeAsks
        text: qsTr("Wiping takes everything of %1 off this tablet. What was written there still reaches the office. Pictures that were not sent are lost. It cannot be taken back.").arg(root.owner)
    }
    Flow {
        Layout.fillWidth: true
        visible: root.wipeAsks
        spacing: 12

        AppButton {
            objectName: "wipeNow." + root.deviceId
            variant: AppButton.Danger
            glyph: "trash"
            text: qsTr("Wipe this tablet")
            onClicked: {
                root.wipeAsks = false;
                root.wipeAsked(root.deviceId);
            }
        }
        AppButton {
            objectName: "wipeNot." + root.deviceId
            text: qsTr("Keep it")
            onClicked: root.wipeAsks = false
        }
    }
}
