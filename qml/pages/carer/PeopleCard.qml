pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// People, or what was found about them, one row each.
Card {
    id: root

    required property PeopleListModel people
    signal chosen(string person)

    visible: rows.count > 0
    padding: 0
    spacing: 0

    Repeater {
        id: rows

        model: root.people

        ColumnLayout {
            id: entry

            required property int index
            required property string personId
            required property string name
            required property string line
            required property string remark

            Layout.fillWidth: true
            spacing: 0

            Divider {
                visible: entry.index > 0
            }
            SettingsRow {
                objectName: "person." + entry.personId
                Layout.fillWidth: true
                first: entry.index === 0
                last: entry.index === rows.count - 1
                implicitHeight: Math.max(Theme.grow(72), implicitContentHeight + 24)
                face: root.width < 340 * Theme.textScale ? "" : entry.name
                text: entry.name
                note: root.width < 560 * Theme.textScale && entry.remark !== "" ? entry.line + "\n" + entry.remark : entry.line
                value: root.width < 560 * Theme.textScale ? "" : entry.remark
                onClicked: root.chosen(entry.personId)
            }
        }
    }
}
