pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// C-1: what is next, large, with the one button the day turns on; then the day in its order.
PageFrame {
    id: root

    required property Session session
    required property CarerTaps taps
    property bool wide: false
    signal visitAsked(string visit)
    signal beforeAsked(string visit)

    readonly property var next: today.next
    readonly property bool any: root.next.visitId !== ""
    property string offered: "" // a new person's page opened by itself for this visit

    function act(): void {
        if (!root.next.here) {
            before.recordReading();
            root.taps.arrive(root.next.visitId, root.next.personId, root.next.callName);
        }
        root.visitAsked(root.next.visitId);
    }

    objectName: "todayPage"
    twoPane: root.wide && (root.any || !today.loaded) // that there is nothing is said in the middle
    firstWidth: 520
    spacing: 0
    bar.title: today.heading
    bar.subtitle: today.dateWords
    actions: SyncArea {
        session: root.session
    }

    // A page nobody has read yet opens by itself where it is not beside the list already.
    onNextChanged: {
        if (root.any && root.next.newToMe && !root.next.here && !root.wide && root.offered !== root.next.visitId) {
            root.offered = root.next.visitId;
            root.beforeAsked(root.next.visitId);
        }
    }

    TodayPage {
        id: today

        session: root.session
    }
    BeforePage {
        id: before

        session: root.session
        visitId: root.next.visitId
        shown: root.twoPane && root.visible && root.any
    }
    ReadAloud {
        id: aloud

        session: root.session
        passages: before.passages
    }
    OfflineLine {
        objectName: "staleLine"
        Layout.bottomMargin: 12
        text: today.staleWords
    }
    InfoStrip {
        objectName: "leaseLine"
        Layout.fillWidth: true
        Layout.bottomMargin: 12
        visible: root.session.lease === Session.Reduced
        text: root.session.leaseWords
        tone: "warning"
        glyph: "lock"
    }
    InfoStrip {
        Layout.fillWidth: true
        Layout.bottomMargin: 12
        visible: today.problem !== ""
        text: today.problem
        tone: "warning"
        glyph: "alert"
    }
    ChangeList {
        objectName: "changeList"
        Layout.fillWidth: true
        Layout.bottomMargin: 12
        page: today
    }
    SaidList {
        objectName: "saidList"
        Layout.fillWidth: true
        Layout.bottomMargin: 12
        page: today
    }
    VisitCard {
        objectName: "nextVisit"
        Layout.fillWidth: true
        visible: root.any
        when: root.next.when
        length: root.next.length
        personName: root.next.personName
        time: root.next.time
        address: root.next.address
        promise: root.next.promise
        reason: root.next.reason
        notice: root.next.notice
        actionText: root.next.here ? qsTr("Back to the visit") : qsTr("I have arrived")
        actionGlyph: root.next.here ? "arrow-right" : "door"
        withBefore: !root.twoPane && !root.next.here
        onActed: root.act()
        onBeforeAsked: root.beforeAsked(root.next.visitId)
    }
    EmptyState {
        objectName: "nothingToday"
        Layout.fillWidth: true
        Layout.topMargin: 48
        Layout.bottomMargin: 24
        visible: today.loaded && !root.any
        glyph: "calendar"
        title: today.emptyWords
    }
    VisitList {
        objectName: "laterList"
        Layout.fillWidth: true
        heading: today.laterHeading
        remark: today.doneWords
        visits: today.later
        onChosen: visit => root.beforeAsked(visit)
    }
    VisitList {
        objectName: "doneList"
        Layout.fillWidth: true
        heading: qsTr("Done")
        visits: today.done
        onChosen: visit => root.visitAsked(visit)
    }

    side: [
        BeforeDoorCard {
            objectName: "beforeCard"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.any
            canRead: aloud.canRead
            reading: aloud.reading
            onReadAsked: aloud.toggle()
            mustKnow: before.mustKnow
            facts: before.facts
            askAbout: before.askAbout
            pictures: PictureStrip {
                width: parent.width
                session: root.session
                names: before.pictures
            }
        },
        VisitActions {
            Layout.fillWidth: true
            Layout.topMargin: 16
            visible: root.any && !root.next.here
            taps: root.taps
            session: root.session
            about: before
        }
    ]
}
