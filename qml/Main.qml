import QtQuick
import QtQuick.Window
import Doorstep.App

// The window: one page by how far the tablet is, over it nothing but the demonstration's switch, or the frame of
// practice round it.
Window {
    id: root

    required property Session session

    property int pageHeight: 800 // of what a tablet shows; the demonstration's switch stands above it
    readonly property PracticeFrame frame: round.item as PracticeFrame
    readonly property string who: root.session.stage === Session.Open ? root.whoIs(root.session.accountName) : ""

    width: 1280
    height: root.pageHeight + (signalBar.visible ? signalBar.height : 0)
    visible: true
    title: root.who // the program's own name follows it
    color: Theme.bg
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    // Whoever is handed the tablet has their own pages, and no others behind them. Practice may end anywhere.
    onClosing: close => close.accepted = root.session.stage !== Session.HandedOver || root.session.practice

    Binding { target: Theme; property: "name"; value: root.session.settings.theme }
    Binding { target: Theme; property: "textScale"; value: root.session.settings.textScale }
    Binding { target: Theme; property: "fontFamily"; value: root.session.settings.readingFont }
    Binding { target: Theme; property: "leftHand"; value: root.session.settings.leftHand }
    Binding { target: Theme; property: "lessMovement"; value: root.session.settings.lessMovement }

    // Not behind the lock: names are for after the PIN.
    function whoIs(name: string): string {
        switch (root.session.reader) {
        case Session.PersonThemselves: return name;
        case Session.Supervisor: return qsTr("%1, supervisor").arg(name);
        }
        return qsTr("%1, carer").arg(name);
    }

    StagePage {
        objectName: "stagePage"
        session: root.session
        anchors.fill: parent
        anchors.margins: root.frame ? root.frame.band : 0
        anchors.topMargin: signalBar.visible ? signalBar.height : root.frame ? root.frame.head : 0
        focus: true
    }
    SignalBar {
        id: signalBar

        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.session.demonstration
        session: root.session
        who: root.who
    }
    Loader {
        id: round

        anchors.fill: parent
        z: 100
        active: root.session.practice
        sourceComponent: PracticeFrame {
            objectName: "practiceFrame"
        }
    }
}
