import QtQuick
import QtQuick.Window
import Doorstep.App

// The window: one page by how far the tablet is, over it nothing but the demonstration's switch.
Window {
    id: root

    required property Session session

    property int pageHeight: 800 // of what a tablet shows; the demonstration's switch stands above it

    width: 1280
    height: root.pageHeight + (signalBar.visible ? signalBar.height : 0)
    visible: true
    title: qsTr("Doorstep")
    color: Theme.bg
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding { target: Theme; property: "name"; value: root.session.settings.theme }
    Binding { target: Theme; property: "textScale"; value: root.session.settings.textScale }
    Binding { target: Theme; property: "fontFamily"; value: root.session.settings.readingFont }
    Binding { target: Theme; property: "leftHand"; value: root.session.settings.leftHand }
    Binding { target: Theme; property: "lessMovement"; value: root.session.settings.lessMovement }

    StagePage {
        objectName: "stagePage"
        session: root.session
        anchors.fill: parent
        anchors.topMargin: signalBar.visible ? signalBar.height : 0
        focus: true
    }
    SignalBar {
        id: signalBar

        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.session.demonstration
        session: root.session
    }
}
