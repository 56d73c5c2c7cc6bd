import QtQuick
import QtQuick.Layouts

// One field of my card and who may see it.
GridLayout {
    id: root

    property string label: ""
    property string value: ""
    property string emptyText: qsTr("Not written. That is fine.")
    property string level: "nobody"
    property string levelText: ""
    readonly property bool narrow: root.width < 480 * Theme.textScale
    signal levelAsked
    signal valueAsked

    columns: root.narrow ? 1 : 2
    columnSpacing: 12
    rowSpacing: 4

    Pressable {
        objectName: root.objectName === "" ? "" : root.objectName + ".words"
        Layout.fillWidth: true
        Layout.leftMargin: 8
        padding: 12
        rightPadding: 4
        leftPadding: 12
        implicitHeight: Math.max(Theme.grow(76), implicitContentHeight + 16)
        ringInside: true
        spokenName: qsTr("%1: %2").arg(root.label).arg(root.value === "" ? root.emptyText : root.value)
        onClicked: root.valueAsked()

        contentItem: FactRow {
            label: root.label
            value: root.value === "" ? root.emptyText : root.value
            kind: root.value === "" ? Theme.body : Theme.label
        }
    }
    ShareLevelPicker {
        objectName: root.objectName === "" ? "" : root.objectName + ".level"
        Layout.preferredWidth: 228 * (1 + 0.9 * (Theme.textScale - 1))
        Layout.fillWidth: root.narrow
        Layout.leftMargin: root.narrow ? 12 : 0
        Layout.rightMargin: 12
        Layout.bottomMargin: root.narrow ? 12 : 0
        level: root.level
        text: root.levelText
        spokenName: qsTr("%1, seen by: %2").arg(root.label).arg(root.levelText)
        onClicked: root.levelAsked()
    }
}
