pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The rota in the small: who goes where, for an office without a rostering system. What is pressed is changed in a
// sheet beside it.
FocusScope {
    id: root

    required property Session session
    required property RotaEditor editor
    property int margin: 24
    property string personId: "" // of this person alone
    property bool withLog: false
    readonly property bool roomy: root.width >= 700 * Theme.textScale && Theme.textScale < 1.75
    readonly property bool weekly: root.roomy && plan.week && root.width >= 1000 * Theme.textScale
    readonly property bool hourly: root.roomy && !plan.week
    signal backAsked
    signal logAsked

    objectName: "rotaPage"

    RotaPage {
        id: plan

        session: root.session
        only: root.personId
        byPerson: root.personId !== ""
        week: root.personId !== ""
    }
    TopBar {
        id: bar

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        title: root.personId !== "" ? qsTr("Visits of %1").arg(plan.onlyName) : qsTr("Rota")
        backText: root.personId !== "" ? qsTr("Back") : ""
        onBackAsked: root.backAsked()
        actions: SyncArea {
            session: root.session
        }
    }
    InfoStrip {
        id: problem

        objectName: "rotaProblem"
        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        height: visible ? implicitHeight : 0
        visible: text !== ""
        text: plan.problem !== "" ? plan.problem : root.editor.problem
        glyph: "alert"
        tone: "danger"
    }
    // Where the rota is a list it scrolls with it, rather than take the page.
    Column { // not a layout: those within it settle by themselves
        id: head

        readonly property RotaList within: lists.count > 0 ? lists.itemAt(0) as RotaList : null

        parent: head.within ? head.within.page : root
        x: head.within ? 0 : root.margin
        y: head.within ? -height - 12 : problem.y + problem.height + (problem.visible ? 12 : 0)
        width: root.width - 2 * root.margin
        spacing: 8

        GridLayout {
            id: choices

            width: head.width
            columns: root.width < 640 * Theme.textScale ? 1 : 3
            columnSpacing: 16
            rowSpacing: 8

            ChipRow {
                objectName: "rotaSpan"
                Layout.fillWidth: choices.columns === 1
                Layout.preferredWidth: choices.columns === 1 ? -1 : Math.ceil(implicitWidth)
                multiple: false
                model: [qsTr("Day"), qsTr("Week")]
                chosen: [plan.week ? 1 : 0]
                onToggled: index => plan.week = index === 1
            }
            ChipRow {
                objectName: "rotaBy"
                Layout.fillWidth: choices.columns === 1
                Layout.preferredWidth: choices.columns === 1 ? -1 : Math.ceil(implicitWidth)
                visible: root.personId === ""
                multiple: false
                model: [qsTr("By carer"), qsTr("By person")]
                chosen: [plan.byPerson ? 1 : 0]
                onToggled: index => plan.byPerson = index === 1
            }
            AppButton {
                objectName: "rotaAdd"
                Layout.fillWidth: choices.columns === 1
                Layout.preferredWidth: choices.columns === 1 ? -1 : Math.ceil(implicitWidth)
                Layout.alignment: Qt.AlignRight
                glyph: "plus"
                text: qsTr("Add a visit")
                onClicked: root.editor.add(root.personId, "", plan.at(9 * 60))
            }
            AppButton {
                objectName: "rotaLogButton"
                Layout.fillWidth: choices.columns === 1
                visible: root.withLog
                glyph: "log"
                text: qsTr("Visit log")
                onClicked: root.logAsked()
            }
        }
        RotaDays {
            width: head.width
            rota: plan
            grid: dayGrids.count > 0 ? dayGrids.itemAt(0) as RotaDayGrid : null
        }
    }
    Repeater { // one of the three: the others are not made
        id: dayGrids

        model: root.hourly ? 1 : 0

        RotaDayGrid {
            anchors.fill: body
            rota: plan
            onChosen: visit => root.editor.change(visit)
            onMoved: (visit, from, to, minute) => root.drop(visit, from, to, minute)
            onEmptyPressed: (row, minute) => root.addAt(row, minute)
            Component.onCompleted: scrollTo(Math.max(0, plan.nowHour >= 0 ? plan.nowHour - 1 : 0))
        }
    }
    Repeater {
        model: root.weekly ? 1 : 0

        RotaWeekTable {
            anchors.fill: body
            rota: plan
            onChosen: visit => root.editor.change(visit)
        }
    }
    Repeater {
        id: lists

        model: root.hourly || root.weekly ? 0 : 1

        RotaList {
            anchors.fill: body
            headTall: head.height
            rota: plan
            onChosen: visit => root.editor.change(visit)
        }
    }
    Item {
        id: body

        anchors.top: problem.bottom
        anchors.topMargin: head.within ? 0 : head.height + 12 + (problem.visible ? 12 : 0)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.hourly || root.weekly ? root.margin : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
    }

    function addAt(row: string, minute: int): void {
        root.editor.add(plan.byPerson ? row : "", plan.byPerson ? "" : row, plan.at(minute));
    }
    // Nothing is said yet: the sheet opens with the time and the carer that it was dragged to.
    function drop(visit: string, from: string, to: string, minute: int): void {
        root.editor.drop(visit, plan.at(minute), plan.byPerson ? "" : from, plan.byPerson ? "" : to);
    }
}
