pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// P-3: the next three visits, and what is no longer as it was planned. A visit leads to its own screen.
KioskFrame {
    id: root

    required property Session session
    property string person: ""
    signal backAsked
    signal visitAsked(string visit)

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
            required property bool isSaid
            required property string visitId
            required carerName
            required note
            required day
            required time
            required remark

            objectName: "comingVisit" + index
            Layout.fillWidth: true
            noteGlyph: isChange ? "late" : ""
            noteTone: isChange ? "warning" : ""
            remarkGlyph: remark === "" ? "" : isSaid ? "speech" : "person"
            opens: true
            onTapped: root.visitAsked(visitId)
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
