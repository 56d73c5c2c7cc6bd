pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Stands above a form that cannot go on yet: what happened, that the work is safe, and what to do.
Rectangle {
    id: root

    property string title: ""
    property string text: ""
    property var errors: [] // sentences; each leads to its field
    signal chosen(int index)

    implicitWidth: column.implicitWidth + 40
    implicitHeight: column.implicitHeight + 32
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: 2
    border.color: Theme.danger
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: 16
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        spacing: 4

        NoteLine {
            text: root.title
            glyph: "alert"
            glyphSize: 24
            kind: Theme.h3
            colour: Theme.danger
            spacing: 12
        }
        Sentences {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.text
            kind: Theme.body
        }
        Repeater {
            model: root.errors

            AppButton {
                required property string modelData
                required property int index

                objectName: root.objectName === "" ? "" : root.objectName + "." + index
                Layout.maximumWidth: column.width
                variant: AppButton.Plain
                text: modelData
                onClicked: root.chosen(index)
            }
        }
    }
}
