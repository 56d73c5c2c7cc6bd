import QtQuick
import QtQuick.Layouts

// What changed at one visit, until somebody says that they have seen it.
Rectangle {
    id: root

    required property string title
    required property string line
    required property string note
    required property bool struck // the visit is not to be made any more
    readonly property bool wide: root.width >= 420 * (1 + 0.9 * (Theme.textScale - 1))
    signal seen

    implicitHeight: cells.implicitHeight + 24
    radius: Theme.radiusCard
    color: Theme.soft("info")
    border.width: Theme.name === "contrast" ? 1 : 0
    border.color: Theme.border
    Accessible.role: Accessible.Grouping
    Accessible.name: Words.listed([root.title, root.line, root.note])

    GridLayout {
        id: cells

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 20
        anchors.rightMargin: 12
        columns: root.wide ? 2 : 1
        columnSpacing: 16
        rowSpacing: 8

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: root.title
                kind: Theme.label
                color: Theme.strong("info")
                font.strikeout: root.struck
            }
            AppText {
                Layout.fillWidth: true
                text: root.line
                color: Theme.strong("info")
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.note
                kind: Theme.caption
                color: Theme.strong("info")
            }
        }
        AppButton {
            objectName: root.objectName + ".seen"
            Layout.fillWidth: !root.wide
            Layout.rightMargin: root.wide ? 0 : 8
            tall: 56
            glyph: "check"
            text: qsTr("Seen")
            spokenName: qsTr("Seen: %1").arg(Words.listed([root.title, root.line]))
            onClicked: root.seen()
        }
    }
}
