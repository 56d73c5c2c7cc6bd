import QtQuick
import QtQuick.Layouts
import Doorstep.App

// In place of a page that a tablet does not show while it has not heard from the office for days.
PageFrame {
    id: root

    required property Session session

    objectName: "heldBackPage"
    bar.title: root.name
    property string name: ""
    actions: SyncArea {
        session: root.session
    }

    EmptyState {
        objectName: "heldBack"
        Layout.fillWidth: true
        Layout.topMargin: 48
        glyph: "lock"
        title: qsTr("Not shown just now")
        text: root.session.heldBackWords
        actionText: qsTr("Try now")
        onActed: root.session.sync.tryNow()
    }
}
