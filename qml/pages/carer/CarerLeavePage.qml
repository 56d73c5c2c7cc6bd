pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// C-5: end on time and pass on one thing. Two taps with nothing to add; nothing here blocks.
PageFrame {
    id: root

    required property Session session
    required property CarerTaps taps
    property string visitId: ""
    property bool finishAsked: false // before all of the visit was read: then as soon as it is
    signal backAsked
    signal aboutAsked(string person)
    signal finished(string next)

    function finish(): void {
        if (handover.tooLong)
            return; // its box says so
        const next = leave.nextVisitId;
        root.finishAsked = !leave.finish(handover);
        if (!root.finishAsked)
            root.finished(next);
    }
    function goOn(): void {
        if (root.finishAsked)
            root.finish();
    }

    objectName: "leavePage"
    spacing: 16
    bar.title: leave.personName
    bar.subtitle: leave.leavingWords
    bar.portraitName: leave.personName
    bar.backText: root.twoPane || low.both ? "" : qsTr("Visit")
    bar.onBackAsked: root.backAsked()
    actions: [
        AppButton {
            objectName: "aboutButton"
            visible: root.width >= Theme.wideFrom * (1 + 0.5 * (Theme.textScale - 1))
            glyph: "book"
            text: qsTr("About %1").arg(leave.callName)
            onClicked: root.aboutAsked(leave.personId)
        },
        SyncArea {
            session: root.session
        }
    ]

    LeavePage {
        id: leave

        session: root.session
        taps: root.taps
        visitId: root.visitId
        onChanged: {
            const goOn = root.goOn;
            Qt.callLater(goOn);
        }
    }
    NoteEditor {
        id: handover

        session: root.session
        taps: root.taps
        visitId: root.visitId
        what: NoteEditor.Handover
        onAudienceChanged: {
            const goOn = root.goOn;
            Qt.callLater(goOn);
        }
    }
    LeaveSummary {
        Layout.fillWidth: true
        visible: !root.twoPane
        leave: leave
    }
    Card {
        Layout.fillWidth: true
        visible: leave.isShort

        HeadLine {
            Layout.fillWidth: true
            text: qsTr("Shorter than planned. Why?")
            remark: qsTr("It can stay empty")
            heading: true
        }
        ChipRow {
            objectName: "whyShorter"
            Layout.fillWidth: true
            model: leave.whyShorterWords
            chosen: [leave.whyShorter]
            multiple: false
            onToggled: (index, on) => leave.whyShorter = on ? index : -1
        }
    }
    Card {
        Layout.fillWidth: true
        visible: openSteps.count > 0
        padding: root.width < Theme.phoneBelow ? 16 : 20

        HeadLine {
            Layout.fillWidth: true
            text: leave.openWords
            remark: leave.mayStayOpenWords
            heading: true
        }
        Repeater {
            id: openSteps

            model: leave.steps

            ColumnLayout {
                id: open

                required property string stepId
                required property string title
                required property string lastTime
                required property int chosen

                Layout.fillWidth: true
                spacing: 8

                HeadLine {
                    Layout.fillWidth: true
                    text: open.title
                    kind: Theme.label
                    remark: open.lastTime
                }
                RungRow {
                    objectName: "step." + open.stepId
                    Layout.fillWidth: true
                    words: leave.rungWords
                    chosen: open.chosen
                    about: open.title
                    onPicked: rung => leave.pick(open.stepId, rung)
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        padding: root.width < Theme.phoneBelow ? 16 : 20

        HeadLine {
            Layout.fillWidth: true
            text: qsTr("One thing for the next visit")
            heading: true
            remark: handover.audienceWords
        }
        ChipRow {
            objectName: "handoverChips"
            Layout.fillWidth: true
            model: handover.chips
            chosen: handover.chosen
            onToggled: (index, on) => handover.toggleChip(index, on)
        }
        DraftBox {
            objectName: "handoverBox"
            Layout.fillWidth: true
            editor: handover
            label: qsTr("One thing for the next visit")
            showLabel: false
            lines: 2
            area.objectName: "handoverText"
        }
        NoteLine {
            text: qsTr("Every word is kept as you type")
            glyph: "tablet-check"
        }
    }
    Card {
        Layout.fillWidth: true
        padding: root.width < Theme.phoneBelow ? 16 : 20

        HeadLine {
            Layout.fillWidth: true
            text: leave.faceTitle
            remark: leave.faceRemark
            heading: true
        }
        FaceRow {
            objectName: "faces"
            Layout.fillWidth: true
            chosen: leave.face
            onPicked: face => leave.face = face
        }
    }
    LeaveNext {
        Layout.fillWidth: true
        visible: !root.twoPane && leave.nextName !== ""
        leave: leave
    }

    side: [
        LeaveSummary {
            Layout.fillWidth: true
            visible: root.twoPane
            leave: leave
        },
        LeaveNext {
            Layout.fillWidth: true
            visible: root.twoPane && leave.nextName !== ""
            leave: leave
        }
    ]
    sideFoot: BackFoot {
        Layout.fillWidth: true
        stacked: true
        buttonName: "finishButton"
        text: qsTr("Finish")
        onOtherPressed: root.backAsked()
        onPressed: root.finish()
    }
    foot: BackFoot {
        id: low

        Layout.fillWidth: true
        buttonName: "finishButton"
        text: qsTr("Finish")
        onOtherPressed: root.backAsked()
        onPressed: root.finish()
    }
}
