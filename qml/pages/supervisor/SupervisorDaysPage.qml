pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The visits of one day, to look into the log of any of them.
Item {
    id: root

    required property Session session
    property int margin: 24
    signal logAsked(string visit)

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
        actions: KnownArea {
            session: root.session
            knownAt: day.knownAt
        }
    }
    RowLayout {
        id: days

        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        spacing: 16

        AppButton {
            objectName: "dayBefore"
            glyph: "arrow-left"
            text: qsTr("Day before")
            onClicked: day.dayOffset -= 1
        }
        AppText {
            objectName: "dayShown"
            Layout.fillWidth: true
            text: day.day
            kind: Theme.h3
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AppButton {
            objectName: "dayAfter"
            glyph: "arrow-right"
            glyphAfter: true
            text: qsTr("Day after")
            onClicked: day.dayOffset += 1
        }
    }
    EmptyState {
        anchors.top: days.bottom
        anchors.topMargin: 48
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * root.margin, Theme.grow(480))
        visible: day.loaded && day.visitCount === 0
        glyph: "calendar"
        title: qsTr("No visits on this day.")
    }
    ListView {
        id: list

        objectName: "daysList"
        anchors.top: days.bottom
        anchors.topMargin: 16
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: 24
        reuseItems: true
        model: day.visits
        Accessible.role: Accessible.List
        Accessible.name: day.day

        delegate: BoardRow {
            id: row

            required property int index
            required property string visitId
            required time
            required personName
            required carer
            required stateText
            required stateGlyph
            required stateTone

            objectName: "logRow." + row.visitId
            width: list.width
            edged: true
            first: row.index === 0
            last: row.index === list.count - 1
            onClicked: root.logAsked(row.visitId)
        }
    }
}
