pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Twelve large keys and a dot for each digit; the digits themselves are never shown or spoken.
FocusScope {
    id: root

    property string title: qsTr("Your PIN")
    property int length: 4
    property string error: ""
    property string note: "" // what is going on, where nothing is wrong
    property bool locked: false
    property bool easy: false // in the person's mode: larger, and the keys beside the dots where there is room
    readonly property bool beside: root.easy && root.width >= 1000 * Theme.textScale
    readonly property bool narrow: root.width < 400 // on a phone all twelve are seen at once
    readonly property int keyTall: root.narrow ? 72 : root.easy ? 96 : 80
    readonly property int keyWide: root.easy ? 176 : 112
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

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight
    Keys.onPressed: event => {
        if (event.text >= "0" && event.text <= "9" && event.text.length === 1)
            root.press(event.text);
        else if (event.key === Qt.Key_Backspace)
            root.press("delete");
        else
            return;
        event.accepted = true;
    }

    GridLayout {
        id: grid

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.beside ? root.width : Math.min(implicitWidth, root.width > 0 ? root.width : implicitWidth)
        columns: root.beside ? 2 : 1
        columnSpacing: 48
        rowSpacing: 0

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.alignment: Qt.AlignVCenter
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.title
                kind: root.easy ? Theme.easyH1 : Theme.h2
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
            }
            Row {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: root.narrow ? 16 : 24
                Layout.bottomMargin: root.error !== "" ? 12 : root.narrow ? 20 : 28
                spacing: 24
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1 of %2 digits").arg(root.entered).arg(root.length)

                Repeater {
                    model: root.length

                    Rectangle {
                        required property int index

                        width: root.easy ? 32 : 24
                        height: width
                        radius: width / 2
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
                kind: root.easy ? Theme.easyBody : Theme.captionStrong
                glyphSize: root.easy ? 32 : 20
            }
            AppText {
                Layout.fillWidth: true
                Layout.bottomMargin: 12
                visible: text !== "" && root.error === ""
                text: root.note
                kind: root.easy ? Theme.easyBody : Theme.body
                color: Theme.textMuted
                horizontalAlignment: Text.AlignHCenter
            }
        }
        GridLayout {
            Layout.alignment: Qt.AlignHCenter
            columns: 3
            columnSpacing: root.easy && root.narrow ? 8 : 16 // three words side by side
            rowSpacing: root.narrow ? 12 : 16
            LayoutMirroring.enabled: false // digits stand as on a phone, in every script
            LayoutMirroring.childrenInherit: true

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "clear", "0", "delete"]

                PinKey {
                    required property string modelData

                    objectName: "pin." + modelData
                    key: modelData
                    easy: root.easy
                    tall: root.keyTall
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.grow(root.keyWide)
                    Layout.maximumWidth: Theme.grow(root.keyWide)
                    Layout.minimumWidth: Theme.touch
                    enabled: !root.locked
                    onClicked: root.press(modelData)
                }
            }
        }
    }
}
