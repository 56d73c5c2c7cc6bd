pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What the office changed, before the day itself; the first of many, so that the next visit stays in sight.
ColumnLayout {
    id: root

    required property TodayPage page
    readonly property int few: 2
    readonly property int more: rows.count - root.few
    property bool all: false

    visible: rows.count > 0
    spacing: 8

    Repeater {
        id: rows

        model: root.page.changes

        ChangeStrip {
            id: strip

            required property int index
            required property string visitId

            objectName: "change." + strip.visitId
            Layout.fillWidth: true
            visible: root.all || strip.index < root.few
            onSeen: root.page.seen(strip.visitId)
        }
    }
    AppButton {
        objectName: "moreChanges"
        Layout.fillWidth: true
        visible: !root.all && root.more > 0
        variant: AppButton.Plain
        tall: 56
        text: root.more === 1 ? qsTr("1 more change") : qsTr("%n more changes", "", root.more)
        onClicked: root.all = true
    }
}
