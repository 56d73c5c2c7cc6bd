pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// C-3: the visit while one is in it. One tap a step, nothing chosen beforehand.
PageFrame {
    id: root

    required property Session session
    required property CarerTaps taps
    property string visitId: ""
    signal backAsked
    signal aboutAsked(string person)
    signal writeAsked(string page)
    signal handOverAsked(string person)
    signal leaveAsked

    objectName: "visitPage"
    bar.title: visit.personName
    bar.subtitle: visit.hereWords
    bar.portraitName: visit.personName
    actions: [
        AppButton {
            objectName: "aboutButton"
            visible: root.width >= Theme.wideFrom * (1 + 0.5 * (Theme.textScale - 1))
            glyph: "book"
            text: qsTr("About %1").arg(visit.callName)
            onClicked: root.aboutAsked(visit.personId)
        },
        SyncArea {
            session: root.session
        }
    ]

    VisitPage {
        id: visit

        session: root.session
        taps: root.taps
        visitId: root.visitId
    }
    InfoStrip {
        objectName: "urgentLine"
        Layout.fillWidth: true
        visible: visit.urgentWords !== ""
        text: visit.urgentWords
        glyph: "alert"
        tone: "danger"
    }
    InfoStrip {
        Layout.fillWidth: true
        visible: visit.problem !== ""
        text: visit.problem
        glyph: "alert"
        tone: "warning"
    }
    StepList {
        objectName: "steps"
        Layout.fillWidth: true
        steps: visit.steps
        rungWords: visit.rungWords
        whyWords: visit.whyWords
        onPicked: (step, rung) => visit.pick(step, rung)
        onChangeAsked: step => visit.change(step)
        onWhyGiven: (step, reason) => visit.giveReason(step, reason)
    }
    EmptyState {
        objectName: "noSteps"
        Layout.fillWidth: true
        Layout.topMargin: 48
        visible: visit.loaded && !visit.hasSteps
        glyph: "list"
        title: qsTr("No steps planned.")
        text: qsTr("Ask what would help today.")
    }
    VisitSide {
        Layout.fillWidth: true
        visible: !root.twoPane
        visit: visit
        onWriteAsked: page => root.writeAsked(page)
    }
    AppButton {
        objectName: root.twoPane ? "" : "aboutLowButton"
        Layout.fillWidth: true
        visible: !root.twoPane && root.width < Theme.wideFrom * (1 + 0.5 * (Theme.textScale - 1))
        glyph: "book"
        text: qsTr("About %1").arg(visit.callName)
        onClicked: root.aboutAsked(visit.personId)
    }
    AppButton {
        objectName: "handOverButton"
        Layout.fillWidth: true
        visible: !root.twoPane && !low.both
        tall: 56
        glyph: "people"
        text: qsTr("Hand tablet to %1").arg(visit.callName)
        onClicked: root.handOverAsked(visit.personId)
    }

    side: VisitSide {
        Layout.fillWidth: true
        visible: root.twoPane
        visit: visit
        onWriteAsked: page => root.writeAsked(page)
    }
    sideFoot: VisitFoot {
        Layout.fillWidth: true
        stacked: true
        callName: visit.callName
        onOtherPressed: root.handOverAsked(visit.personId)
        onPressed: root.leaveAsked()
    }
    foot: VisitFoot {
        id: low

        Layout.fillWidth: true
        callName: visit.callName
        onOtherPressed: root.handOverAsked(visit.personId)
        onPressed: root.leaveAsked()
    }
}
