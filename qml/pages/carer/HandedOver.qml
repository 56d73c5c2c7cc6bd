import QtQuick
import Doorstep.App

// The person's own screens, over everything, while they hold the tablet. Only their data is loaded in them.
Item {
    id: root

    required property Session session
    property string person: ""
    signal closed

    visible: root.person !== ""
    z: 10
    onPersonChanged: {
        if (root.person === "")
            loader.source = "";
        else {
            loader.setSource(Qt.resolvedUrl("PersonHome.qml"), { session: root.session, person: root.person });
            loader.forceActiveFocus();
        }
    }

    // What is not on the person's screen is not to be touched through it.
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }
    Loader {
        id: loader

        anchors.fill: parent
        focus: root.visible
    }
    Connections {
        target: loader.item
        ignoreUnknownSignals: true

        function onClosed(): void {
            root.closed();
        }
    }
}
