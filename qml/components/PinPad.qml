pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Twelve large keys and a dot for each digit; the digits themselves are never shown or spoken.
FocusScope {
    id: root

    property string title: qsTr("Your PIN")
    property int length: 4
    property string error: ""
    property bool locked: false
    readonly property int entered: root.digits.length
    signal completed(string pin)

    property string digits: ""

    function clear(): void {
        root.digits = "";
    }
    function press(key: string): void {
        if (root.locked)
            return;
        if (key === "clear")
            root.digits = "";
        else if (key === "delete")
            root.digits = root.digits.slice(0, -1);
        else if (root.digits.length < root.length)
            root.digits += key;
        if (key >= "0" && key <= "9" && root.digits.length === root.length)
            root.completed(root.digits);
    }

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    Keys.onPressed: event => {
        if (event.text >= "0" && event.text <= "9" && event.text.length === 1)
            root.press(event.text);
        else if (event.key === Qt.Key_Backspace)
            root.press("delete");
        else
            return;
        event.accepted = true;
    }

    ColumnLayout {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, root.width > 0 ? root.width : implicitWidth)
        spacing: 0

        AppText {
            Layout.fillWidth: true
            text: root.title
            kind: Theme.h2
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }
        Row {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: 24
            Layout.bottomMargin: root.error === "" ? 28 : 12
            spacing: 24
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1 of %2 digits").arg(root.entered).arg(root.length)

            Repeater {
                model: root.length

                Rectangle {
                    required property int index

                    width: 24
                    height: 24
                    radius: 12
                    color: index < root.entered ? Theme.primary : "transparent"
                    border.width: 2
                    border.color: index < root.entered ? Theme.primary : Theme.border
                }
            }
        }
        FieldError {
            Layout.bottomMargin: 12
            Layout.fillWidth: true
            text: root.error
        }
        GridLayout {
            Layout.alignment: Qt.AlignHCenter
            columns: 3
            columnSpacing: 16
            rowSpacing: 16

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "clear", "0", "delete"]

                Pressable {
                    id: key

                    required property string modelData
                    readonly property bool digit: modelData.length === 1

                    objectName: "pin." + modelData
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.grow(112)
                    Layout.maximumWidth: Theme.grow(112)
                    Layout.minimumWidth: Theme.touch
                    implicitHeight: Theme.grow(80)
                    padding: 2
                    enabled: !root.locked
                    spokenName: digit ? modelData : modelData === "clear" ? qsTr("Clear") : qsTr("Delete")
                    onClicked: root.press(modelData)

                    contentItem: Item {
                        AppText {
                            anchors.centerIn: parent
                            visible: key.digit
                            text: key.digit ? key.modelData : ""
                            kind: Theme.h2
                            color: key.enabled ? Theme.text : Theme.textMuted
                            Accessible.ignored: true
                        }
                        Column {
                            anchors.centerIn: parent
                            width: parent.width
                            visible: !key.digit
                            spacing: 2

                            Icon {
                                anchors.horizontalCenter: parent.horizontalCenter
                                glyph: key.modelData === "clear" ? "cross" : "backspace"
                                colour: Theme.textMuted
                            }
                            AppText {
                                width: parent.width
                                text: key.digit ? "" : key.spokenName
                                kind: Theme.captionStrong
                                horizontalAlignment: Text.AlignHCenter
                                Accessible.ignored: true
                            }
                        }
                    }
                    background: Rectangle {
                        radius: key.radius
                        color: key.down ? Theme.surfaceAlt : key.digit ? Theme.surface : "transparent"
                        border.width: key.digit ? Theme.edgePress : 0
                        border.color: Theme.border
                    }
                }
            }
        }
    }
}
