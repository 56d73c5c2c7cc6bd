pragma ComponentBehavior: Bound

import QtQuick
import Doorstep.App

// The supervisor's pill: as of when all of this is known. One tap opens what waits here.
SyncPill {
    id: root

    required property Session session
    property string knownAt: ""

    objectName: "knownPill"
    syncState: root.session.sync.unsent > 0 || root.session.noSignal ? root.session.sync.look : "known"
    text: root.session.sync.unsent > 0 ? root.session.sync.words : root.knownAt
    onClicked: (sheet.createObject(root, { session: root.session }) as SavedHereSheet).open()

    Component {
        id: sheet

        SavedHereSheet {
            onClosed: destroy()
        }
    }
}
