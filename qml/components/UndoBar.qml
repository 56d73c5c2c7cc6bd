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
    readonly property bool stacked: root.width < 150 * Theme.textScale + undo.implicitWidth + 44
    signal undone()
    signal expired()

    function show(words: string): void {
        root.text = words;
        root.open = true;
        clock.restart();
    }

    visible: root.open
    implicitWidth: natural.wide + undo.implicitWidth + 44
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
    NaturalWidth {
        id: natural

        kind: Theme.label
        text: root.text
    }
    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: root.stacked ? 8 : 20
        anchors.rightMargin: 8
        columns: root.stacked ? 1 : 2
        columnSpacing: 16
        rowSpacing: 8

        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: root.stacked ? 8 : 0
            text: root.text
            kind: Theme.label
            color: Theme.bg
        }
        AppButton {
            id: undo

            objectName: "undoButton"
            Layout.fillWidth: root.stacked
            glyph: "undo"
            text: root.actionText
            onClicked: {
                root.open = false;
                root.undone();
            }
        }
    }
}
