pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// P-3: the next three visits, and what is no longer as it was planned.
KioskFrame {
    id: root

    required property Session session
    property string person: ""
    signal backAsked

    objectName: "personComingPage"
    title: qsTr("Who is coming")
    now: coming.nowWords
    bar.canRead: aloud.canRead
    bar.reading: aloud.reading
    bar.readButton.objectName: "comingRead"
    bar.onReadAsked: aloud.toggle()
    bar.backButton.objectName: "comingBack"
    bar.onBackAsked: root.backAsked()

    ComingPage {
        id: coming

        session: root.session
        personId: root.person
    }
    ReadAloud {
        id: aloud

        session: root.session
        passages: coming.passages
    }
    Repeater {
        model: coming.visits

        EasyVisitRow {
            id: visit

            required property int index
            required property bool isChange
            required carerName
            required note
            required day
            required time

            objectName: "comingVisit" + index
            Layout.fillWidth: true
            noteGlyph: isChange ? "late" : ""
            noteTone: isChange ? "warning" : ""
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
