pragma ComponentBehavior: Bound

import QtQuick

// A striped edge round everything that is only practice and can never be sent.
Item {
    id: root

    property string text: qsTr("Practice")
    readonly property int band: 10
    readonly property int head: tag.height + 4 // of the upper edge, which says what this is

    anchors.fill: parent
    enabled: false
    z: 100

    component Stripes: Item {
        id: stripes

        clip: true

        Rectangle {
            anchors.fill: parent
            color: Theme.warningSoft
        }
        Repeater {
            model: Math.ceil((stripes.width + stripes.height) / 28) + 1

            Rectangle {
                required property int index

                x: index * 28 * (stripes.width > stripes.height ? 1 : 0) - 10
                y: index * 28 * (stripes.width > stripes.height ? 0 : 1) - 10
                width: 10
                height: 40
                rotation: 45
                color: Theme.warning
            }
        }
    }
    Stripes {
        width: root.width
        height: root.head
    }
    Stripes {
        y: root.height - height
        width: root.width
        height: root.band
    }
    Stripes {
        width: root.band
        height: root.height
    }
    Stripes {
        x: root.width - width
        width: root.band
        height: root.height
    }
    Tag {
        id: tag

        anchors.horizontalCenter: parent.horizontalCenter
        y: 2
        text: root.text
        glyph: "star"
        tone: "warning"
    }
}
