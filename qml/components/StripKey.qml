pragma ComponentBehavior: Bound

import QtQuick

// What the marks of an ArrivalStrip mean.
Flow {
    id: root

    spacing: 24
    Accessible.ignored: true // the strip tells it in words

    component Entry: Row {
        id: entry

        property alias mark: place.data
        property string text: ""

        spacing: 8

        Item {
            id: place

            anchors.verticalCenter: parent.verticalCenter
            width: 24
            height: 16
        }
        AppText {
            text: entry.text
            kind: Theme.caption
        }
    }

    Entry {
        text: qsTr("Promised")
        mark: Rectangle {
            anchors.fill: parent
            color: Theme.successSoft

            Rectangle {
                width: parent.width
                height: 1.5
                color: Theme.success
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1.5
                color: Theme.success
            }
        }
    }
    Entry {
        text: qsTr("Planned")
        mark: Rectangle {
            anchors.verticalCenter: parent?.verticalCenter
            width: 24
            height: 2.5
            color: Theme.textMuted
        }
    }
    Entry {
        text: qsTr("Came in time")
        mark: Rectangle {
            anchors.centerIn: parent
            width: 14
            height: 14
            radius: 7
            color: Theme.success
        }
    }
    Entry {
        text: qsTr("Came outside")
        mark: Rectangle {
            anchors.centerIn: parent
            width: 14
            height: 14
            radius: 7
            color: Theme.surface
            border.width: 2
            border.color: Theme.warning
        }
    }
}
