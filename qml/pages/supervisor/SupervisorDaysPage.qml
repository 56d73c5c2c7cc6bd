pragma ComponentBehavior: Bound

import QtQuick
import Doorstep.App

// The visits of one day, to look into the log of any of them.
FocusScope {
    id: root

    required property Session session
    property int margin: 24
    signal logAsked(string visit)
    signal copyAsked
    signal searchAsked

    objectName: "daysPage"

    BoardPage {
        id: day

        session: root.session
        tab: BoardPage.All
    }
    TopBar {
        id: bar

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        title: qsTr("Visit log")
        subtitle: qsTr("Choose a visit to see all that happened.")
        actions: SyncArea {
            session: root.session
        }
    }
    DayPicker {
        id: days

        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        dayWords: day.day
        offset: day.dayOffset
        onPicked: offset => day.dayOffset = offset
    }
    VisitsList {
        anchors.top: days.bottom
        anchors.topMargin: 12
        anchors.bottom: more.top
        anchors.bottomMargin: 12
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        visible: day.loaded
        board: day
        rowName: "logRow."
        marksChosen: false
        onChosen: visit => root.logAsked(visit)
    }
    Flow {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        spacing: 8

        AppButton {
            objectName: "searchLogButton"
            width: Math.min(implicitWidth, more.width)
            glyph: "search"
            text: qsTr("Search all visits")
            onClicked: root.searchAsked()
        }
        AppButton {
            objectName: "copyVisitsButton"
            width: Math.min(implicitWidth, more.width)
            variant: AppButton.Plain
            glyph: "table"
            text: qsTr("Tables of a month")
            onClicked: root.copyAsked()
        }
    }
}
