pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// S-5: who holds care records that the office does not have is read without a tap; below each what it can be told.
PageFrame {
    id: root

    required property Session session

    objectName: "tabletsPage"
    spacing: 16
    bar.title: qsTr("Tablets")
    actions: SyncArea {
        session: root.session
    }

    TabletsPage {
        id: tablets

        session: root.session
    }
    InfoStrip {
        objectName: "tabletsHeadline"
        Layout.fillWidth: true
        visible: text !== ""
        text: tablets.headline
        glyph: tablets.needsLook ? "alert" : "tablet"
        tone: tablets.needsLook ? "warning" : "info"
    }
    InfoStrip {
        Layout.fillWidth: true
        visible: tablets.problem !== ""
        text: tablets.problem
        glyph: "alert"
        tone: "danger"
    }
    EmptyState {
        objectName: "noTablets"
        Layout.fillWidth: true
        Layout.topMargin: 48
        visible: tablets.none
        glyph: "tablet"
        title: qsTr("No tablets yet.")
        text: qsTr("Whoever looks after the office’s computer makes a code for each new tablet.")
    }
    Repeater {
        model: tablets.tablets

        TabletCard {
            Layout.fillWidth: true
            onLockAsked: device => tablets.lockTablet(device)
            onOpenAsked: device => tablets.openTablet(device)
            onWipeAsked: device => tablets.wipeTablet(device)
        }
    }
}
