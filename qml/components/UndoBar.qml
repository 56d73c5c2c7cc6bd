import QtQuick
import QtQuick.Layouts

// Says what was just done and takes it back for 10 seconds. Stays while it has the focus.
Rectangle {
    id: root

    property string text: ""
    property string actionText: qsTr("Undo")
    property int seconds: 10
    property bool open: false
    property bool held: false // for example while it is read aloud
    signal undone()
    signal expired()

    function show(words: string): void {
        root.text = words;
        root.open = true;
        clock.restart();
    }

    visible: root.open
    implicitWidth: row.implicitWidth + 32
    implicitHeight: row.implicitHeight + 16
    radius: Theme.radiusCard
    color: Theme.text
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Timer {
        id: clock

        interval: root.seconds * 1000
        running: root.open && !root.held && !undo.activeFocus
        onTriggered: {
            root.open = false;
            root.expired();
        }
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: 20
        anchors.rightMargin: 8
        anchors.topMargin: 8
        anchors.bottomMargin: 8
        spacing: 16

        AppText {
            Layout.fillWidth: true
            text: root.text
            kind: Theme.label
            color: Theme.bg
        }
        AppButton {
            id: undo

            objectName: "undoButton"
            glyph: "undo"
            text: root.actionText
            onClicked: {
                root.open = false;
                root.undone();
            }
        }
    }
}
