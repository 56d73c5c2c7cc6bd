pragma ComponentBehavior: Bound

import QtQuick
import Doorstep.App

// The pill at the top of every page; one tap opens "Saved here".
SyncPill {
    id: root

    required property Session session

    objectName: "syncPill"
    syncState: root.session.sync.look
    text: root.session.sync.words
    brief: root.session.sync.briefWords
    onClicked: (sheet.createObject(root, { session: root.session }) as SavedHereSheet).open()

    Component {
        id: sheet

        SavedHereSheet {
            onClosed: destroy()
        }
    }
}
