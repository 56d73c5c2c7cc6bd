pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A list of people or carers of whom one is chosen; with carers, what one should know of each.
Card {
    id: root

    property var choices: [] // objects with id, name, and for carers note, first, second
    property string rowName: ""
    property string nobodyText: "" // empty: nobody is no choice
    property bool second: false
    signal chosen(string id)

    padding: 0
    spacing: 0

    SettingsRow {
        objectName: root.rowName + "nobody"
        Layout.fillWidth: true
        visible: root.nobodyText !== ""
        first: true
        last: rows.count === 0
        quiet: true
        arrow: false
        text: root.nobodyText
        onClicked: root.chosen("")
    }
    Repeater {
        id: rows

        model: root.choices

        ColumnLayout {
            id: entry

            required property var modelData
            required property int index

            Layout.fillWidth: true
            spacing: 0

            Divider {
                visible: entry.index > 0 || root.nobodyText !== ""
            }
            SettingsRow {
                objectName: root.rowName + entry.modelData.id
                Layout.fillWidth: true
                first: entry.index === 0 && root.nobodyText === ""
                last: entry.index === rows.count - 1
                quiet: true
                arrow: false
                selected: (root.second ? entry.modelData.second : entry.modelData.first) ?? false
                text: entry.modelData.name
                note: entry.modelData.note ?? ""
                onClicked: root.chosen(entry.modelData.id)
            }
        }
    }
}
