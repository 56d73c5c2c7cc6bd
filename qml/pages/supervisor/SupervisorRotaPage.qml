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
    readonly property bool weekly: root.roomy && rota.week && root.width >= 1000 * Theme.textScale
    readonly property bool hourly: root.roomy && !rota.week
    signal backAsked
    signal logAsked

    objectName: "rotaPage"

    RotaPage {
        id: rota

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
        title: root.personId !== "" ? qsTr("Visits of %1").arg(rota.onlyName) : qsTr("Rota")
        backText: root.personId !== "" ? qsTr("Back") : ""
        onBackAsked: root.backAsked()
        actions: [
            AppButton {
                objectName: "rotaLogButton"
                visible: root.withLog
                glyph: "log"
                text: qsTr("Visit log")
                onClicked: root.logAsked()
            },
            SyncArea {
                session: root.session
            }
        ]
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
        text: rota.problem !== "" ? rota.problem : root.editor.problem
        glyph: "alert"
        tone: "danger"
    }
    Flickable { // on a small screen it scrolls away sideways rather than take the page
        id: choices

        anchors.top: problem.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        height: choiceGrid.implicitHeight
        contentWidth: width
        contentHeight: height
        interactive: false

        GridLayout {
            id: choiceGrid

            width: choices.width
            columns: root.width < 900 * Theme.textScale ? 1 : 3
            columnSpacing: 16
            rowSpacing: 8

            ChipRow {
                objectName: "rotaSpan"
                Layout.fillWidth: choiceGrid.columns === 1
                Layout.preferredWidth: choiceGrid.columns === 1 ? -1 : Math.ceil(implicitWidth)
                multiple: false
                model: [qsTr("Day"), qsTr("Week")]
                chosen: [rota.week ? 1 : 0]
                onToggled: index => rota.week = index === 1
            }
            ChipRow {
                objectName: "rotaBy"
                Layout.fillWidth: choiceGrid.columns === 1
                Layout.preferredWidth: choiceGrid.columns === 1 ? -1 : Math.ceil(implicitWidth)
                visible: root.personId === ""
                multiple: false
                model: [qsTr("By carer"), qsTr("By person")]
                chosen: [rota.byPerson ? 1 : 0]
                onToggled: index => rota.byPerson = index === 1
            }
            AppButton {
                objectName: "rotaAdd"
                Layout.fillWidth: choiceGrid.columns === 1
                Layout.alignment: Qt.AlignRight
                glyph: "plus"
                text: qsTr("Add a visit")
                onClicked: root.editor.add(root.personId, "", rota.at(9 * 60))
            }
        }
    }
    RotaDays {
        id: days

        anchors.top: choices.bottom
        anchors.topMargin: 8
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        rota: rota
        grid: root.hourly ? dayGrid.item : null
    }
    EmptyState {
        objectName: "rotaEmpty"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: days.bottom
        anchors.topMargin: 24
        width: Math.min(parent.width - 2 * root.margin, Theme.grow(480))
        visible: rota.emptyWords !== "" && !root.hourly && !root.weekly
        glyph: "calendar"
        title: rota.emptyWords
    }
    Loader {
        id: dayGrid

        anchors.fill: body
        active: root.hourly
        sourceComponent: RotaDayGrid {
            rota: rota
            onChosen: visit => root.editor.change(visit)
            onMoved: (visit, from, to, minute) => root.drop(visit, from, to, minute)
            onEmptyPressed: (row, minute) => root.addAt(row, minute)
            Component.onCompleted: scrollTo(Math.max(0, rota.nowHour >= 0 ? rota.nowHour - 1 : 0))
        }
    }
    Loader {
        anchors.fill: body
        active: root.weekly
        sourceComponent: RotaWeekTable {
            rota: rota
            onChosen: visit => root.editor.change(visit)
        }
    }
    Loader {
        anchors.fill: body
        active: !root.hourly && !root.weekly
        sourceComponent: RotaList {
            rota: rota
            onChosen: visit => root.editor.change(visit)
        }
    }
    Item {
        id: body

        anchors.top: days.bottom
        anchors.topMargin: 12
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.hourly || root.weekly ? root.margin : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
    }

    function addAt(row: string, minute: int): void {
        root.editor.add(rota.byPerson ? row : "", rota.byPerson ? "" : row, rota.at(minute));
    }
    // Nothing is said yet: the sheet opens with the time and the carer that it was dragged to.
    function drop(visit: string, from: string, to: string, minute: int): void {
        root.editor.drop(visit, rota.at(minute), rota.byPerson ? "" : from, rota.byPerson ? "" : to);
    }
}
