import QtQuick

// The frame of every page: the rail at the side in landscape, along the bottom in portrait and on phones.
Rectangle {
    id: root

    default property alias content: page.data
    property alias items: rail.items
    property alias counts: rail.counts
    property alias current: rail.current
    property alias withWipe: rail.withWipe
    property alias atHelp: rail.atHelp
    readonly property bool phone: root.width < Theme.phoneBelow
    readonly property bool wide: root.width >= Theme.wideFrom && root.width > root.height
    readonly property int margin: root.phone ? 16 : 24
    readonly property bool railAtEnd: Theme.leftHand // the rail moves away so that actions lie under the left hand
    signal picked(int index)
    signal helpAsked
    signal wipeAsked

    color: Theme.bg

    NavRail {
        id: rail

        side: root.wide
        phone: root.phone
        width: root.wide ? implicitWidth : root.width
        height: root.wide ? root.height : implicitHeight
        x: root.wide && root.railAtEnd !== root.LayoutMirroring.enabled ? root.width - width : 0
        y: root.height - height
        onPicked: index => root.picked(index)
        onHelpAsked: root.helpAsked()
        onWipeAsked: root.wipeAsked()
    }
    Item {
        id: page

        anchors.fill: parent
        anchors.leftMargin: rail.visible && root.wide && !root.railAtEnd ? rail.width : 0
        anchors.rightMargin: rail.visible && root.wide && root.railAtEnd ? rail.width : 0
        anchors.bottomMargin: rail.visible && !root.wide ? rail.height : 0
    }
}
